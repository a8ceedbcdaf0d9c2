import type { Client } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { HandoffProvider } from '@handoff-kit/react';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { CalibrationChart } from '../calibration-chart/calibration-chart.js';
import { calibrationCatalogue } from '../catalogue/calibration.js';
import { MAYA, NOW } from '../catalogue/fixtures.js';
import { insightsAnswer, insightsCatalogue, insightsModel } from '../catalogue/insights.js';
import { insightsVariants } from '../catalogue/insights-variants.js';
import { InsightsPanel } from '../insights-panel/insights-panel.js';

const client: Client = {
  viewer: MAYA,
  send: () => new Promise(() => undefined),
  sendToAccount: () => new Promise(() => undefined),
  ask: () => new Promise(() => undefined),
  subscribe: () => () => undefined,
};

function page(children: ReactNode): ReactNode {
  return (
    <HandoffProvider client={client} messages={en} timeZone="UTC">
      {children}
    </HandoffProvider>
  );
}

function heard(): string {
  return screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');
}

test('the figures of another period are heard once they have come, and not while they are on their way', () => {
  const { rerender } = render(page(<InsightsPanel insights={insightsCatalogue.ready} />));
  expect(heard()).toBe('');
  rerender(page(<InsightsPanel insights={{ ...insightsCatalogue.ready, days: 90, asking: true }} />));
  expect(heard()).toBe('');
  const later = insightsModel({ key: 'ready', figures: insightsAnswer({ ended: 412 }), at: NOW + 7_000 });
  rerender(page(<InsightsPanel insights={later} />));
  expect(heard()).toBe('412 requests ended');
});

test('that a file is ready to save is heard', () => {
  const { rerender } = render(
    page(<InsightsPanel insights={insightsVariants['ready.cases-asking'].model} />),
  );
  expect(heard()).toBe('');
  rerender(page(<InsightsPanel insights={insightsVariants['ready.cases'].model} />));
  expect(heard()).toBe('27 cases are ready to save');
});

test('the verdict about another action type is heard', () => {
  const { rerender } = render(page(<CalibrationChart calibration={calibrationCatalogue.supported} />));
  expect(heard()).toBe('');
  const { view } = calibrationCatalogue['too-few'];
  const later = view.key === 'too-few' ? { ...view, at: NOW + 7_000 } : view;
  rerender(page(<CalibrationChart calibration={{ ...calibrationCatalogue['too-few'], view: later }} />));
  expect(heard()).toBe('Too few: 37 of 100 cases');
});
