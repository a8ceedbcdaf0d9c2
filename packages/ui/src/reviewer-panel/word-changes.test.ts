import { describe, expect, it } from 'vitest';
import { wordChanges } from './word-changes.js';

const without = (before: string, after: string, kind: 'added' | 'removed'): string =>
  wordChanges(before, after)
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('wordChanges', () => {
  it('names the words that went and the words that came in their place', () => {
    expect(wordChanges('I am going to refund it today.', 'Two refunds are on their way today.')).toEqual([
      { kind: 'removed', text: 'I am going to refund it' },
      { kind: 'added', text: 'Two refunds are on their way' },
      { kind: 'same', text: ' today.' },
    ]);
  });

  it('finds words that came in the middle of what stayed', () => {
    expect(wordChanges('Refund both charges', 'Refund both of the charges')).toEqual([
      { kind: 'same', text: 'Refund both' },
      { kind: 'added', text: ' of the' },
      { kind: 'same', text: ' charges' },
    ]);
  });

  it('says nothing changed when nothing did', () => {
    expect(wordChanges('Same\nwords', 'Same\nwords')).toEqual([{ kind: 'same', text: 'Same\nwords' }]);
    expect(wordChanges('', '')).toEqual([]);
  });

  it.each([
    ['', 'all of it is new'],
    ['all of it went', ''],
    ['a b c d e', 'e d c b a'],
    ['line one\n\nline two ', ' line one\nline two'],
    ['one two '.repeat(400), 'two three '.repeat(400)],
  ])('loses no character of either text', (before, after) => {
    expect(without(before, after, 'added')).toBe(before);
    expect(without(before, after, 'removed')).toBe(after);
  });
});
