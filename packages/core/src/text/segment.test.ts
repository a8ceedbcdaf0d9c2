import { afterEach, describe, expect, test, vi } from 'vitest';
import { sentences, words } from './segment.js';

afterEach(() => vi.unstubAllGlobals());

describe.each([true, false])('with Intl.Segmenter: %s', (present) => {
  function prepare(): void {
    if (!present) vi.stubGlobal('Intl', {});
  }

  test('sentences are counted', () => {
    prepare();
    expect(sentences('Maya has your request. She will reply by 14:02! Anything else?', 'en')).toEqual([
      'Maya has your request.',
      'She will reply by 14:02!',
      'Anything else?',
    ]);
    expect(sentences('確認しました。送信します。', 'ja')).toEqual(['確認しました。', '送信します。']);
    expect(sentences('Send', 'en')).toEqual(['Send']);
    expect(sentences(' … ', 'en')).toEqual([]);
  });

  test('words are counted without punctuation', () => {
    prepare();
    expect(words("She'll reply, soon.", 'en')).toEqual(["She'll", 'reply', 'soon']);
    expect(words('', 'en')).toEqual([]);
  });
});
