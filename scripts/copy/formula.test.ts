import { expect, test } from 'vitest';
import { harmless, restored } from './formula.js';

test.each([
  '=1+1',
  '+49 30',
  '-5',
  '@team',
  '\t=1',
  '\r=1',
  '＝1',
  "'=1",
  "''=1",
  ' =1',
  '\uFEFF=1',
  '\u0000=1',
])('%j is not run, and comes back', (cell) => {
  expect(harmless(cell)).toBe(`'${cell}`);
  expect(restored(harmless(cell))).toBe(cell);
});

test.each(['', 'Draft', '{name}', "'tis", '“=”', '— {name}'])('%j stays as it is', (cell) => {
  expect(harmless(cell)).toBe(cell);
  expect(restored(cell)).toBe(cell);
});
