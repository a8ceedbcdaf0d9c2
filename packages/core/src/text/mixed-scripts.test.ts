import { expect, test } from 'vitest';
import { mixedScripts } from './mixed-scripts.js';

test('words that mix look-alike scripts are named, each once', () => {
  expect(mixedScripts('\u0430dmin at p\u0430ypal.com, again \u0430dmin')).toEqual([
    '\u0430dmin',
    'p\u0430ypal',
  ]);
  expect(mixedScripts('\u03bfrder')).toEqual(['\u03bfrder']);
});

test('words of one script are not, nor scripts that nobody confuses', () => {
  for (const text of ['admin', 'Москва and Athens', 'Ελλάδα', 'LINEで送信', 'cafe\u0301', 'NW1047', '']) {
    expect(mixedScripts(text)).toEqual([]);
  }
});
