import type { StatusKey } from '@handoff-kit/core';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { statusCatalogue } from '../catalogue/status.js';
import { WithMessages } from '../testing/test-kit.js';
import { StatusCard } from './status-card.js';

const MODELS = Object.entries(statusCatalogue);

test.each(MODELS)(
  'Rendering on a server MUST give the same card without inline styles: %s',
  (key, status) => {
    const html = renderToString(
      <WithMessages>
        <StatusCard status={status} />
      </WithMessages>,
    );
    expect(html).not.toMatch(/style=/);
    expect(html.includes(`data-state="${key}"`)).toBe(key !== ('idle' satisfies StatusKey));
  },
);
