import { expect, test } from 'vitest';
import { rewriteSource } from './rewrite-source.js';

const ENGLISH = `export const queue = {
  'queue.title': 'Waiting for the desk',
  'queue.count': 'Requests',

  'queue.clear': 'Show all',
} as const;
`;

const GERMAN = `import type { LinesOf } from '../messages.js';

export const queue: LinesOf<'queue'> = {
  'queue.title': 'Wartet',

  // Two words, so that it fits.
  'queue.clear': 'Alle zeigen',
};
`;

function rewrite(source: string, lines: Readonly<Record<string, string>>) {
  return rewriteSource(source, ENGLISH, new Map(Object.entries(lines)));
}

test('texts that are as they were leave the file as it was', () => {
  const same = { 'queue.title': 'Wartet', 'queue.clear': 'Alle zeigen' };
  expect(rewrite(GERMAN, same)).toEqual({ source: GERMAN, changed: [] });
});

test('a new text takes the place of the old one, comments and blank lines stay', () => {
  const { source, changed } = rewrite(GERMAN, { 'queue.clear': 'Alle anzeigen' });
  expect(changed).toEqual(['queue.clear']);
  expect(source).toBe(GERMAN.replace('Alle zeigen', 'Alle anzeigen'));
});

test('a line that only English has is put after the one before it', () => {
  const { source, changed } = rewrite(GERMAN, { 'queue.count': 'Anfragen' });
  expect(changed).toEqual(['queue.count']);
  expect(source).toContain("'Wartet',\n'queue.count': 'Anfragen',\n\n  // Two words");
});

test('the first line is put before all others', () => {
  const { source } = rewrite(GERMAN.replace("  'queue.title': 'Wartet',\n", ''), { 'queue.title': 'Wartet' });
  expect(source).toContain("= {\n'queue.title': 'Wartet',");
});

test('quotes, backslashes and line ends are written so that they come back', () => {
  const text = 'It’s \'quoted\' "twice" \\ here\nand there';
  const { source } = rewrite(GERMAN, { 'queue.title': text });
  expect(rewrite(source, { 'queue.title': text }).changed).toEqual([]);
});

test('a line that is put together from pieces is refused by name', () => {
  expect(() => rewrite(GERMAN.replace("'Wartet'", "'War' + 'tet'"), {})).toThrow(/queue\.title is not one/);
});
