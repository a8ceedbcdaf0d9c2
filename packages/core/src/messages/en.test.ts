import { describe, expect, it } from 'vitest';
import type { TriggerKind } from '../policy/assessment.js';
import type { RefusalCode } from '../task/refusal.js';
import { sentences } from '../text/segment.js';
import { en } from './en.js';
import { placeholders } from './text.js';

en.lines satisfies Record<`refusal.${RefusalCode}` | `why.${TriggerKind}`, string>;

const LINES: readonly (readonly [string, string])[] = Object.entries(en.lines);

const BANNED = [
  /\bthinking\b/i,
  /\bloading\b/i,
  /please wait/i,
  /something went wrong/i,
  /\boops\b/i,
  /\berror\b/i,
  /\binvalid\b/i,
  /^(ok|okay|yes|submit|confirm)$/i,
  /\.\.\./,
  /TODO|lorem|foo\b/i,
  / {2}/,
];

describe('the English lines', () => {
  it('can all be formatted, and have no blank at either end', () => {
    for (const [key, line] of LINES) {
      expect(() => placeholders(line), key).not.toThrow();
      expect(line, key).toMatch(/^\S(.*\S)?$/su);
    }
  });

  it('say what happens instead of asking for patience', () => {
    const faults = LINES.filter(
      ([key, line]) => !key.startsWith('handoff.value.') && BANNED.some((banned) => banned.test(line)),
    );
    expect(faults).toEqual([]);
  });

  it('say why in one sentence, and a refusal in three at most', () => {
    const long = LINES.filter(([key, line]) => {
      const plain = line
        .replace(/\{(\w+), (plural|select),[^{}]*(\{[^{}]*\}[^{}]*)*\}/g, 'x')
        .replace(/\{[^{}]*\}/g, 'x');
      const count = sentences(plain, 'en').length;
      return (key.startsWith('why.') && count !== 1) || (key.startsWith('refusal.') && count > 3);
    });
    expect(long).toEqual([]);
  });
});
