import { expect, test } from 'vitest';
import { checkLimits, limitsFor } from './limits.js';

const card = { name: 'HandoffCard', kib: 6.37 };

test('what is reached becomes the limit, with a tenth of a KiB of room', () => {
  expect(limitsFor([card])).toEqual({ HandoffCard: 6.47 });
  expect(checkLimits([{ ...card, kib: 6.47 }], limitsFor([card]))).toEqual([]);
});

test('a figure over its limit is named with by how much', () => {
  expect(checkLimits([{ ...card, kib: 6.52 }], { HandoffCard: 6.47 })).toEqual([
    expect.stringContaining('"HandoffCard" is 6.52 KiB, 0.05 KiB over its limit of 6.47 KiB.'),
  ]);
});

test('a figure without a limit and a limit without a figure are both told', () => {
  expect(checkLimits([card], { StatusCard: 5 })).toEqual([
    expect.stringContaining('"HandoffCard" has no limit'),
    expect.stringContaining('"StatusCard"'),
  ]);
});
