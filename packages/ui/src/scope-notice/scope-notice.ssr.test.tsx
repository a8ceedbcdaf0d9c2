import type { ScopeKey } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { MessagesProvider } from '@handoff-kit/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { scopeCatalogue as states } from '../catalogue/scope.js';
import { ScopeNotice } from './scope-notice.js';

const keys = Object.keys(states).filter((key): key is ScopeKey => key in states);

test.each(keys)('%s renders on a server, without inline style', (key) => {
  const html = renderToString(
    <MessagesProvider messages={en} timeZone="UTC">
      <ScopeNotice scope={states[key]} />
    </MessagesProvider>,
  );
  if (key === 'inside') expect(html).toBe('');
  else expect(html).toContain(`data-state="${key}"`);
  expect(html).not.toMatch(/\sstyle=/);
});
