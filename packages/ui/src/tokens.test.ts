import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = read('tokens.css');
const buttons = read('base/button.css');

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** What a colour is for: something else stands on it, it has to be told apart from what it is on, or it only decorates. */
type Use = 'ground' | 'decoration' | { readonly text?: readonly string[]; readonly line?: readonly string[] };

const TEXT = 4.5;
const LINE = 3;

const uses: Readonly<Record<string, Use>> = {
  surface: 'ground',
  sunken: 'ground',
  ink: { text: ['surface', 'sunken', 'caution-tint', 'success-tint', 'person-tint'] },
  muted: { text: ['surface', 'sunken', 'caution-tint'] },
  line: 'decoration',
  'line-strong': { line: ['surface', 'sunken'] },
  primary: { line: ['surface', 'sunken'] },
  'on-primary': { text: ['primary', 'primary-hover'] },
  focus: { line: ['surface', 'sunken', 'caution-tint', 'person-tint'] },
  agent: { line: ['surface', 'agent-tint'] },
  'agent-tint': 'ground',
  person: { text: ['surface', 'sunken', 'person-tint'] },
  'person-tint': 'ground',
  caution: { text: ['surface', 'sunken', 'caution-tint'] },
  'caution-line': { line: ['surface', 'sunken', 'caution-tint'] },
  'caution-tint': 'ground',
  success: { line: ['success-tint'] },
  'success-tint': 'ground',
  danger: { text: ['surface'], line: ['danger-tint'] },
  'danger-tint': 'ground',
  scrim: 'decoration',
  shadow: 'decoration',
};

const [usual, more] = css.split('@media (prefers-contrast: more)');
const normal = coloursIn(usual ?? '');
const values = { normal, more: { ...normal, ...coloursIn(more ?? '') } } as const;

it('a colour cannot be added without saying what it is for', () => {
  expect(Object.keys(uses).sort()).toEqual(Object.keys(normal).sort());
  expect(Object.keys(coloursIn(more ?? '')).length).toBeGreaterThan(0);
});

it('compact says everything anew that comfortable says', () => {
  const namesIn = (selector: string): readonly string[] => {
    const [, block = ''] = new RegExp(`\\[data-hk-density="${selector}"\\]\\) \\{([^}]+)\\}`).exec(css) ?? [];
    return [...block.matchAll(/--hk-[\w-]+/g)].map(([name]) => name);
  };
  expect(namesIn('compact').length).toBeGreaterThan(0);
  expect(namesIn('compact')).toEqual(namesIn('comfortable'));
});

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const pairs = Object.entries(uses).flatMap(([name, use]) =>
    typeof use === 'string'
      ? []
      : [
          ...(use.text ?? []).map((ground) => ({ name, ground, kind: 'text', least: TEXT })),
          ...(use.line ?? []).map((ground) => ({ name, ground, kind: 'line', least: LINE })),
        ],
  );

  it.each(pairs)('$kind in $name can be seen on $ground', ({ name, ground, least }) => {
    const measured = contrast(scheme, 'normal', name, ground);
    expect(measured).toBeGreaterThanOrEqual(least);
    expect(contrast(scheme, 'more', name, ground)).toBeGreaterThanOrEqual(measured);
  });
});

function contrast(
  scheme: 'light' | 'dark',
  wanted: keyof typeof values,
  name: string,
  ground: string,
): number {
  const behind = over(colour(ground), colour('surface'));
  const [one, other] = [luminance(over(colour(name), behind)), luminance(behind)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

  function colour(token: string): Colour {
    if (token === 'primary-hover') {
      const [, percent = ''] =
        /color-mix\(in srgb, var\(--hk-primary\) (\d+)%, var\(--hk-surface\)\)/.exec(buttons) ?? [];
      const [red, green, blue] = colour('primary');
      return over([red, green, blue, Number(percent) / 100], colour('surface'));
    }
    return colourOf(values[wanted][token] ?? '', scheme);
  }
}

function read(file: string): string {
  return readFileSync(join(import.meta.dirname, file), 'utf8');
}

/** Every token that is unlike in light and dark, without its prefix. */
function coloursIn(text: string): Readonly<Record<string, string>> {
  const declared = [...text.matchAll(/--hk-([\w-]+):\s*([^;]+);/g)];
  return Object.fromEntries(
    declared.flatMap(([, name = '', value = '']) => (value.includes('light-dark(') ? [[name, value]] : [])),
  );
}

function colourOf(value: string, scheme: 'light' | 'dark'): Colour {
  const [, light = '', dark = ''] = /light-dark\((#\w+|rgb\(.+?\)), (#\w+|rgb\(.+?\))\)/.exec(value) ?? [];
  const written = scheme === 'light' ? light : dark;
  if (written.startsWith('rgb(')) {
    const [red = Number.NaN, green = Number.NaN, blue = Number.NaN, alpha = 100] = (
      written.match(/[\d.]+/g) ?? []
    ).map(Number);
    return [red, green, blue, alpha / 100];
  }
  const digits = written.slice(1);
  const pairs = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = (pairs.match(/../g) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return [red, green, blue, 1];
}

/** What is seen of a translucent colour on an opaque one. */
function over([red, green, blue, alpha]: Colour, [r, g, b]: Colour): Colour {
  const mix = (front: number, back: number): number => front * alpha + back * (1 - alpha);
  return [mix(red, r), mix(green, g), mix(blue, b), 1];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? Number.NaN) + 0.7152 * (g ?? Number.NaN) + 0.0722 * (b ?? Number.NaN);
}
