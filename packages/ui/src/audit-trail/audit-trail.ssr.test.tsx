import type { TrailKey } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { MessagesProvider } from '@handoff-kit/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { listing, trailCatalogue as states } from '../catalogue/trail.js';
import { manyEvents } from '../catalogue/trail-events.js';
import { AuditTrail, type AuditTrailProps } from './audit-trail.js';

const keys = Object.keys(states).filter((key): key is TrailKey => key in states);

function render(trail: AuditTrailProps['trail']): string {
  return renderToString(
    <MessagesProvider messages={en} timeZone="UTC">
      <AuditTrail trail={trail} />
    </MessagesProvider>,
  );
}

test.each(keys)('%s renders on a server, without inline style', (key) => {
  const html = render(states[key]);
  expect(html).toContain(`data-state="${key}"`);
  expect(html).not.toMatch(/\sstyle=/);
});

test('a page without scripts has the newest of a hundred thousand events, and says how many there are', () => {
  const html = render(listing(manyEvents(100_000)));
  expect(html).toContain('100,000');
  expect(html.match(/data-part="event"/g)).toHaveLength(40);
  expect(html).toContain('aria-setsize="100000"');
});
