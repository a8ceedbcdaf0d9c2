import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ownershipCatalogue } from '../catalogue/ownership.js';
import { WithMessages } from '../testing/test-kit.js';
import { OwnershipBanner } from './ownership-banner.js';

const MODELS = Object.entries(ownershipCatalogue);

test.each(MODELS)(
  'Rendering on a server MUST give the same banner without inline styles: %s',
  (key, ownership) => {
    const html = renderToString(
      <WithMessages>
        <OwnershipBanner ownership={ownership} />
      </WithMessages>,
    );
    expect(html).not.toMatch(/style=/);
    expect(html).toContain(`data-state="${key}"`);
  },
);
