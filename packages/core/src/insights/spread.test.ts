import { expect, it } from 'vitest';
import { spreadOf } from './spread.js';

it('a spread is nothing without numbers, and the number itself with one', () => {
  expect(spreadOf([])).toEqual({ count: 0, median: null, p90: null, most: null });
  expect(spreadOf([4_200])).toEqual({ count: 1, median: 4_200, p90: 4_200, most: 4_200 });
});

it('a spread does not depend on the order, and lies between two numbers where it must', () => {
  expect(spreadOf([40, 10, 30, 20])).toEqual({ count: 4, median: 25, p90: 37, most: 40 });
});
