import type { CalibrationKey } from '@handoff-kit/core';
import type { CalibrationAct, CalibrationModel } from '@handoff-kit/react';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { calibrationCatalogue as states } from '../catalogue/calibration.js';
import { calibrationVariants as variants } from '../catalogue/calibration-variants.js';
import { renderWithMessages } from '../testing/test-kit.js';
import { CalibrationChart } from './calibration-chart.js';
import { CALIBRATION_CHART_PARTS } from './calibration-chart-attributes.js';

const keys = Object.keys(states).filter((key): key is CalibrationKey => key in states);

let acts: CalibrationAct[] = [];

beforeEach(() => {
  acts = [];
});

function show(model: CalibrationModel) {
  const { container } = renderWithMessages(
    <CalibrationChart calibration={model} onAct={(act) => acts.push(act)} />,
  );
  return container;
}

function chart(): HTMLElement {
  return screen.getByRole('region', { name: 'How far its confidence holds' });
}

const READS = {
  loading: 'Comparing confidence with decisions',
  empty: 'No confidence was reported',
  'too-few': 'Too few: 37 of 100 cases',
  supported: 'From 0.9 on, no more than 5% were mistakes',
  unsupported: 'It takes at least 106 cases above a threshold without a single mistake.',
  offline: 'These are the figures as of 1:14 PM.',
  refused: 'Your account can’t see them.',
} as const satisfies Record<CalibrationKey, string>;

test.each(keys)('%s says how it stands, with known parts only and nothing that announces itself', (key) => {
  const container = show(states[key]);
  expect(chart()).toHaveAttribute('data-state', key);
  expect(chart()).toHaveTextContent(READS[key]);
  expect(chart()).not.toHaveTextContent(/[{}]|undefined|null|NaN/);
  for (const part of container.querySelectorAll('[data-part]')) {
    expect(CALIBRATION_CHART_PARTS).toContain(part.getAttribute('data-part'));
  }
  expect(container.querySelector('[style], [role="status"], [aria-live]')).toBeNull();
});

describe('what the cases say', () => {
  test('is how many mistakes were above the threshold, how many there may be, and how much lies there', () => {
    show(states.supported);
    for (const text of [
      '3 of 274 cases from there on were wrong.',
      'at most 4%',
      'That holds 95 times in 100.',
      '274 of 594 cases: 46%, likely 42% to 50%',
      'Confidence never overrules a boundary.',
    ]) {
      expect(chart()).toHaveTextContent(text);
    }
  });

  test('stands beside what chance, or no confidence at all, would score', () => {
    show(states.unsupported);
    expect(chart()).toHaveTextContent('Brier score0.247 Always saying 59% would score 0.241.');
    expect(chart()).toHaveTextContent('so this confidence is no help');
    expect(chart()).toHaveTextContent('Average gap0.223 Chance alone gives about 0.029.');
    expect(chart()).toHaveTextContent('Average confidence0.815 More sure than right');
  });

  test('leaves out what nobody judged, and says how much that is', () => {
    show(states.unsupported);
    expect(chart()).toHaveTextContent('61 of 294 proposals with a confidence were judged by nobody: 21%.');
  });

  test('is nothing with too few cases: no curve, no score', () => {
    const container = show(states['too-few']);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(container.querySelector('svg:not(.hk-icon)')).toBeNull();
    expect(chart()).toHaveTextContent('Too few: 37 of 100 cases');
    expect(chart()).not.toHaveTextContent(/Brier|Average/);
  });
});

describe('the curve', () => {
  test('has a name, and a point with its range and its count for each bin that has cases', () => {
    show(states.supported);
    const curve = screen.getByRole('img', { name: /^Reliability curve of refund\.issue: / });
    expect(curve.querySelectorAll('.hk-curve-point')).toHaveLength(8);
    expect(curve.querySelectorAll('.hk-curve-range')).toHaveLength(8);
    expect(
      [...curve.querySelectorAll('.hk-curve-lower g text')].map(({ textContent }) => textContent),
    ).toEqual(['3', '9', '24', '37', '52', '77', '118', '274']);
    const last = [...curve.querySelectorAll('.hk-curve-point')].at(-1);
    expect(last).toHaveAttribute('cx', '96%');
    expect(last).toHaveAttribute('cy', '1.09%');
  });

  test('marks the threshold, and no threshold where none is supported', () => {
    show(states.supported);
    const curve = screen.getByRole('img', { name: /^Reliability curve/ });
    expect(curve.querySelector('.hk-curve-threshold')).toHaveAttribute('x1', '90%');
    expect(chart()).toHaveTextContent('Threshold 0.9');
  });

  test('has no threshold where none is supported', () => {
    const container = show(states.unsupported);
    expect(container.querySelector('.hk-curve-threshold')).toBeNull();
    expect(chart()).not.toHaveTextContent('Threshold 0');
  });

  test('runs from left to right in every language', () => {
    const container = show(states.supported);
    expect(container.querySelector('.hk-curve-plot')).toHaveAttribute('dir', 'ltr');
  });

  test('has all its numbers in a table, and counts for what is too little', () => {
    show(states.supported);
    const table = screen.getByRole('table', { name: 'Figures by confidence' });
    const reads = (name: RegExp) => within(table).getByRole('row', { name }).textContent;
    expect(within(table).getAllByRole('rowheader')).toHaveLength(10);
    expect(reads(/^0 to 0\.1/)).toContain('No cases');
    expect(reads(/^0\.3 to 0\.4/)).toMatch(/4 of 9.*Too few for a share/);
    expect(reads(/^0\.9 to 1/)).toMatch(/274.*0\.96.*99%.*97% to 99\.6%/);
  });

  test('shows its table on a phone when asked, and says that it is open', async () => {
    const user = userEvent.setup();
    show(states.supported);
    const toggle = screen.getByRole('button', { name: 'Show figures' });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await user.click(toggle);
    expect(screen.getByRole('button', { name: 'Hide figures' })).toHaveAttribute('aria-expanded', 'true');
  });
});

describe('what is looked at', () => {
  test('is chosen in place, by its name and its cases', async () => {
    const user = userEvent.setup();
    show(states.supported);
    const actionType = screen.getByRole('combobox', { name: 'Action type' });
    expect(actionType).toHaveDisplayValue('refund.issue (594)');
    await user.selectOptions(actionType, 'email.send (233)');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Mistakes allowed' }), '10%');
    expect(acts).toEqual([
      { type: 'choose-action-type', actionType: 'email.send' },
      { type: 'choose-error-rate', errorRate: 0.1 },
    ]);
  });

  test('hides nothing in a name, in the list either', () => {
    show(variants['supported.hostile'].model);
    expect(screen.getByRole('combobox', { name: 'Action type' })).toHaveDisplayValue(
      /^refund\.issue\[U\+202E\]eussi/,
    );
  });

  test('is in the list, also where nothing was reported for it', () => {
    show(variants['too-few.none'].model);
    expect(screen.getByRole('combobox', { name: 'Action type' })).toHaveDisplayValue('order.note (0)');
  });

  test('is compared again on request', async () => {
    const user = userEvent.setup();
    show(states.supported);
    await user.click(screen.getByRole('button', { name: 'Count again' }));
    expect(acts).toEqual([{ type: 'refresh' }]);
  });
});
