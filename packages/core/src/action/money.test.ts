import { expect, test } from 'vitest';
import { minorDigits } from './money.js';

test.each([
  ['EUR', 2],
  ['HUF', 2],
  ['JPY', 0],
  ['KWD', 3],
  ['IQD', 3],
  ['CLF', 4],
  ['CLP', 0],
])('%s has a minor unit of %i digits, as ISO 4217 says', (currency, digits) => {
  expect(minorDigits(currency)).toBe(digits);
});
