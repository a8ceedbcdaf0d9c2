import type { InsightsKey } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { MessagesProvider } from '@handoff-kit/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { insightsCatalogue as states } from '../catalogue/insights.js';
import { InsightsPanel } from './insights-panel.js';

const keys = Object.keys(states).filter((key): key is InsightsKey => key in states);

test.each(keys)('%s renders on a server, without inline style', (key) => {
  const html = renderToString(
    <MessagesProvider messages={en} timeZone="UTC">
      <InsightsPanel insights={states[key]} />
    </MessagesProvider>,
  );
  expect(html).toContain(`data-state="${key}"`);
  expect(html).not.toMatch(/\sstyle=/);
});
