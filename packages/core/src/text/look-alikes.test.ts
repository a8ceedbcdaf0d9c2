import { expect, test } from 'vitest';
import { lookAlikes } from './look-alikes.js';

test.each([
  ['a Cyrillic letter in a Latin word', '\u0430dmin', [0]],
  ['two of them, in the middle', 'p\u0430yp\u0430l.com', [1, 4]],
  ['a Latin letter in a Cyrillic word', '\u043c\u043e\u0441\u043a\u0432a', [5]],
  ['a Greek letter that looks like another', '\u03bfrder', [0]],
  ['an Armenian letter', 'b\u0585b', [1]],
  ['each word by itself', 'admin \u0430dmin', [6]],
])('%s is found', (_, text, indexes) => {
  expect(lookAlikes(text).map(({ index }) => index)).toEqual(indexes);
});

test.each([
  'admin',
  'Москва and Athens',
  'Мой iPhone 15 Pro',
  'Ελλάδα',
  'LINEで送信',
  'Tシャツを3枚',
  'cafe\u0301',
  'NW1047',
  '10 kΩ, ΔT = 4 K',
  'Müller-Straße',
  '',
])('ordinary text has none: %s', (text) => {
  expect(lookAlikes(text)).toEqual([]);
});
