import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.js';
import { contrastsOf } from './contrasts-of.js';
import { GROUNDS } from './grounds.js';
import { hostTokenOf, readTokens, standing, valueIn } from './read-tokens.js';

describe('tokens', () => {
  it('are read block by block, with the condition around them', () => {
    const css = `/* --hk-old: 1px; */
:where(:root) { --hk-ink: var(--card-foreground, light-dark(#111, #eee)); --hk-shadow:
    0 1px light-dark(rgb(0 0 0 / 5%), #000); }
@media (pointer: coarse) { :where(:root) { --hk-control: 44px; } }`;
    expect(readTokens(css)).toEqual([
      {
        selector: ':where(:root)',
        media: null,
        tokens: [
          { name: '--hk-ink', value: 'var(--card-foreground, light-dark(#111, #eee))' },
          { name: '--hk-shadow', value: '0 1px light-dark(rgb(0 0 0 / 5%), #000)' },
        ],
      },
      {
        selector: ':where(:root)',
        media: '(pointer: coarse)',
        tokens: [{ name: '--hk-control', value: '44px' }],
      },
    ]);
  });

  it('have a value of their own in each theme, where no host gives one', () => {
    const value = 'var(--card-foreground, light-dark(#111, #eee))';
    expect([valueIn(value, 'light'), valueIn(value, 'dark'), hostTokenOf(value)]).toEqual([
      '#111',
      '#eee',
      '--card-foreground',
    ]);
    expect(valueIn('0 1px light-dark(rgb(0 0 0 / 5%), #000), 0 4px light-dark(#fff, #222)', 'dark')).toBe(
      '0 1px #000, 0 4px #222',
    );
  });

  it('are measured as WCAG does', () => {
    expect(contrast('#fff', '#000000')).toBe(21);
    expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2);
    expect(contrast('rgb(0 0 0 / 5%)', '#fff')).toBeNull();
  });

  it('keep the contrast that they owe, also to a person who asks for more', async () => {
    const file = new URL('../../../packages/ui/src/tokens.css', import.meta.url);
    const blocks = readTokens(await readFile(file, 'utf8'));
    const tokens = standing(blocks);
    const more = blocks.find(({ media }) => media?.includes('contrast'))?.tokens ?? [];
    const low = Object.keys(GROUNDS).flatMap((name) =>
      [...contrastsOf(name, tokens), ...contrastsOf(name, tokens, more)]
        .filter(({ ratio, least }) => ratio < least)
        .map(({ on, theme, ratio }) => `${name} on ${on}, ${theme}: ${ratio.toFixed(2)}`),
    );
    expect(low).toEqual([]);
    expect(Object.keys(GROUNDS).filter((name) => !tokens.has(name))).toEqual([]);
  });
});
