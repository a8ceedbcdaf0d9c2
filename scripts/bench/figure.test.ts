import { expect, test } from 'vitest';
import { type Figure, formatFigure, median, quantile } from './figure.js';

const mount: Figure = {
  name: 'mount',
  value: 156,
  unit: 'ms',
  yardsticks: [{ name: 'plain', value: 120, unit: 'ms' }],
  reach: { kind: 'ratio-at-most', value: 1.5 },
};

test('a line holds the figure, its yardstick with the ratio, and whether the reach was met', () => {
  expect(formatFigure(mount)).toBe('mount 156 ms | plain 120 ms (1.30×) | reach at most 1.5×: reached');
  expect(formatFigure({ ...mount, value: 181 })).toContain('(1.51×) | reach at most 1.5×: missed');
});

test.each([
  [{ kind: 'at-least', value: 200 } as const, 'missed'],
  [{ kind: 'at-most', value: 156 } as const, 'reached'],
  [{ kind: 'exactly', value: 155 } as const, 'missed'],
])('%o is judged on the value itself', (reach, verdict) => {
  expect(formatFigure({ ...mount, reach })).toMatch(new RegExp(`${verdict}$`));
});

test('the 99th percentile of 200 values leaves two above it, and the median of an odd number is the middle one', () => {
  const values = Array.from({ length: 200 }, (_, index) => 200 - index);
  expect(quantile(values, 0.99)).toBe(198);
  expect(median([9, 1, 4])).toBe(4);
});
