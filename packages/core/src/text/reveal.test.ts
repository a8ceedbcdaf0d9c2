import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenCount, type RevealedPart, reveal } from './reveal.js';

const HIDDEN = [
  0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x061c, 0x202a, 0x202e, 0x2066, 0x2069, 0x2060, 0x2062, 0xfeff,
  0x00ad, 0x034f, 0x180e, 0x3164, 0x115f, 0xffa0, 0xfe0f, 0xe0100, 0xe0041, 0x1d173, 0x1bca0, 0x001b, 0x009b,
  0x0085, 0x2028, 0x2029, 0x2800, 0x0000, 0x0008, 0x007f, 0xe000, 0xfffe, 0xfff9, 0x17b4, 0xd800, 0x000d,
  0x0009, 0x000a, 0x00a0, 0x3000, 0x1680, 0x202f,
];
const LAYOUT = [0x0009, 0x000a];

function nameOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function textOf(parts: readonly RevealedPart[]): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : `[${part.kind}]`)).join('');
}

describe('characters that a person would not see', () => {
  test('there are 45 in the list', () => {
    expect(new Set(HIDDEN).size).toBe(45);
  });

  test.each(HIDDEN.map((code) => [nameOf(code), code] as const))('%s is made visible', (name, code) => {
    const text = `refund${String.fromCodePoint(code)}all`;
    expect(reveal(text)).toEqual([
      { kind: 'text', text: 'refund' },
      { kind: 'hidden', name, code },
      { kind: 'text', text: 'all' },
    ]);
    expect(hiddenCount(text)).toBe(1);
    const isLayout = LAYOUT.includes(code);
    expect(hiddenCount(text, { multiline: true })).toBe(isLayout ? 0 : 1);
    expect(reveal(text, { multiline: true })).toHaveLength(isLayout ? 1 : 3);
  });

  test('ordinary text in any script is left as it is', () => {
    for (const text of [
      'Dear Ilse, 4.590,00 €',
      'Ελλάδα',
      'Москва',
      '東京都',
      'مرحبا',
      'नमस्ते',
      'cafe\u0301',
      '😀',
      '',
    ]) {
      expect(reveal(text)).toEqual(text === '' ? [] : [{ kind: 'text', text }]);
      expect(hiddenCount(text)).toBe(0);
    }
  });
});

describe('blanks that push something out of sight', () => {
  test.each([
    ['spaces', ' ', 'U+0020'],
    ['tabs', '\t', 'U+0009'],
    ['line feeds', '\n', 'U+000A'],
    ['wide spaces', '\u3000', 'U+3000'],
    ['zero-width spaces', '\u200B', 'U+200B'],
  ])('300 %s are counted and the tail stays in view', (_, blank, name) => {
    const expected = [
      { kind: 'text', text: 'safe' },
      { kind: 'run', name, count: 300 },
      { kind: 'text', text: 'rm -rf /' },
    ];
    const text = `safe${blank.repeat(300)}rm -rf /`;
    expect(reveal(text)).toEqual(expected);
    expect(reveal(text, { multiline: true })).toEqual(expected);
  });

  test('also when they are mixed to look different', () => {
    const tail = { kind: 'text', text: 'danger' };
    const head = { kind: 'text', text: 'safe' };
    expect(reveal(`safe${' \u3000'.repeat(150)}danger`)).toEqual([
      head,
      { kind: 'run', name: 'mixed', count: 300 },
      tail,
    ]);
    expect(reveal(`safe${' \t'.repeat(150)}danger`, { multiline: true })).toEqual([
      head,
      { kind: 'run', name: 'mixed', count: 300 },
      tail,
    ]);
    expect(reveal(`safe${'\n  '.repeat(100)}danger`, { multiline: true })).toEqual([
      head,
      { kind: 'run', name: 'U+000A', count: 100 },
      tail,
    ]);
    expect(reveal(`safe${'\n\u200B'.repeat(100)}danger`, { multiline: true })).toEqual([
      head,
      { kind: 'run', name: 'mixed', count: 200 },
      tail,
    ]);
  });

  test('8 are shown as they are, 9 are counted', () => {
    expect(reveal(`a${' '.repeat(8)}b`)).toEqual([{ kind: 'text', text: `a${' '.repeat(8)}b` }]);
    expect(reveal(`a${' '.repeat(9)}b`)).toContainEqual({ kind: 'run', name: 'U+0020', count: 9 });
  });

  test('the layout of a letter stays', () => {
    const letter = 'Dear Ilse,\n\n\t1 × NW-1047\n    2 × NW-1048\n\nMaya Rao\n';
    expect(reveal(letter, { multiline: true })).toEqual([{ kind: 'text', text: letter }]);
  });

  test('a space at the end of a single line is counted, because it makes another value', () => {
    expect(reveal('admin ')).toEqual([
      { kind: 'text', text: 'admin' },
      { kind: 'run', name: 'U+0020', count: 1 },
    ]);
    expect(reveal('  ')).toEqual([{ kind: 'run', name: 'U+0020', count: 2 }]);
    expect(reveal(' a b ', { multiline: true })).toEqual([{ kind: 'text', text: ' a b ' }]);
  });
});

describe('letters that are not what they seem', () => {
  test('one of another alphabet than its word is marked where it stands', () => {
    expect(reveal('the \u0430dmin')).toEqual([
      { kind: 'text', text: 'the ' },
      { kind: 'look-alike', text: '\u0430', name: 'U+0430' },
      { kind: 'text', text: 'dmin' },
    ]);
  });

  test('the real host stands after the address, and its letters are marked too', () => {
    expect(reveal('https://b\u0430nk.example/pay')).toEqual([
      { kind: 'text', text: 'https://b' },
      { kind: 'look-alike', text: '\u0430', name: 'U+0430' },
      { kind: 'text', text: 'nk.example' },
      { kind: 'host', host: 'xn--bnk-6cd.example' },
      { kind: 'text', text: '/pay' },
    ]);
  });

  test('6 marks on one letter are shown as they are, 7 are counted', () => {
    const marks = (count: number) => `A${'\u0301\u0327'.repeat(count).slice(0, count)}`;
    expect(reveal(marks(6))).toEqual([{ kind: 'text', text: marks(6) }]);
    expect(hiddenCount(marks(6))).toBe(0);
    expect(reveal(`${marks(500)}dmin`)).toEqual([
      { kind: 'text', text: 'A' },
      { kind: 'run', name: 'marks', count: 500 },
      { kind: 'text', text: 'dmin' },
    ]);
    expect(hiddenCount(marks(7))).toBe(7);
  });

  test('what orthographies stack stays: Hebrew with all its points, Thai, Vietnamese, Tibetan', () => {
    const stacked = [
      '\u05e9\u05c1\u05bc\u05b8\u0591',
      'ที่',
      'Tie\u0302\u0301ng',
      '\u0f66\u0f92\u0fb2\u0f74\u0f56',
    ];
    for (const text of stacked) expect(reveal(text)).toEqual([{ kind: 'text', text }]);
  });
});

test('a long text in which every word is marked is shown whole, in reasonable time', () => {
  const text = 'https://b\u0430nk.example/ '.repeat(20_000).trim();
  const started = performance.now();
  expect(reveal(text).filter(({ kind }) => kind === 'host')).toHaveLength(20_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('what is shown never holds a hidden character, and nothing visible is lost', () => {
  const character = fc.oneof(
    fc.constantFrom(...HIDDEN).map((code) => String.fromCodePoint(code)),
    fc.constantFrom(' ', 'a', 'é', '😀', '\n'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(character), fc.boolean(), (characters, multiline) => {
      const text = characters.join('');
      const parts = reveal(text, { multiline });
      const visible = parts.map((part) => ('text' in part ? part.text : '')).join('');
      expect(hiddenCount(visible, { multiline })).toBe(0);
      const strip = (value: string) =>
        [...value].filter((one) => hiddenCount(one) === 0 && one !== ' ').join('');
      expect(strip(visible)).toBe(strip(text));
      expect(textOf(parts) === text).toBe(parts.every(({ kind }) => kind === 'text'));
    }),
    { numRuns: 2000 },
  );
});
