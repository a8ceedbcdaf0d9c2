import { expect, test } from 'vitest';
import { inPercent } from './in-percent.js';
import { plainName } from './plain-name.js';

test.each([
  [0, 0],
  [0.31, 31],
  [0.996, 99.6],
  [0.9999, 99.9],
  [0.004, 0.4],
  [0.0001, 0.1],
  [1, 100],
])('a share of %d is written as %d per cent, and only all as all', (share, written) => {
  expect(inPercent(share)).toBe(written);
});

test('what is hidden in a name is named where there is no room for a mark', () => {
  expect(plainName('refund.issue')).toBe('refund.issue');
  expect(plainName('refund\u202E.issue\u200B')).toBe('refund[U+202E].issue[U+200B]');
  expect(plainName('refund            issue')).toBe('refund[12 × U+0020]issue');
});
