import { expect, test } from 'vitest';
import type { Manifest } from '../packages/manifest.js';
import { costOfOne, localeRows, localesOf, uninvited } from './locales.js';
import type { Line } from './table.js';

const core: Manifest = {
  name: '@handoff-kit/core',
  version: '0.3.1',
  license: 'MIT',
  type: 'module',
  sideEffects: false,
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './messages/en': { types: './dist/messages/en.d.ts', default: './dist/messages/en.js' },
    './messages/pt-BR': { types: './dist/messages/pt-br.d.ts', default: './dist/messages/pt-br.js' },
    './messages/essential/pt-BR': {
      types: './dist/messages/essential/pt-br.d.ts',
      default: './dist/messages/essential/pt-br.js',
    },
  },
  scripts: {},
  dependencies: {},
  peerDependencies: {},
};

const locales = localesOf(core);
const card = { name: 'HandoffCard', imports: `export { HandoffCard } from '@handoff-kit/ui';` };

test('every published locale has a row', () => {
  expect(localeRows(locales)).toEqual([
    { name: 'core/messages/en', imports: `export * from '@handoff-kit/core/messages/en';` },
    { name: 'core/messages/pt-BR', imports: `export * from '@handoff-kit/core/messages/pt-BR';` },
    {
      name: 'core/messages/essential/pt-BR',
      imports: `export * from '@handoff-kit/core/messages/essential/pt-BR';`,
    },
  ]);
});

test.each(['packages/core/dist/messages/pt-br.js', 'packages/core/dist/messages/pt-br/queue.js'])(
  'a component that brings %s along is told',
  (path) => {
    expect(uninvited(card, [{ path }], locales)).toEqual([
      expect.stringContaining('"HandoffCard" loads @handoff-kit/core/messages/pt-BR'),
    ]);
  },
);

test('what formats the lines of every locale is not a locale, and a locale that is imported is welcome', () => {
  const format = { path: 'packages/core/dist/messages/format.js' };
  expect(uninvited(card, [format], locales)).toEqual([]);
  const own = { path: 'packages/core/dist/messages/en/queue.js' };
  const withEnglish = {
    ...card,
    imports: `${card.imports}export { en } from '@handoff-kit/core/messages/en';`,
  };
  expect(uninvited(withEnglish, [own, format], locales)).toEqual([]);
});

test('the closing line goes from the smallest locale to the largest', () => {
  const line = (name: string, gzip: number): Line => ({
    name,
    weight: { min: 3 * gzip, gzip },
    reach: null,
    compared: false,
    modules: [],
  });
  const lines = [
    line('HandoffCard', 21_504),
    line('core/messages/en', 8_530),
    line('core/messages/pt-BR', 9_011),
    line('core/messages/essential/pt-BR', 4_608),
  ];
  expect(costOfOne(lines, locales)).toBe(
    'One locale costs 8.33 … 8.80 KiB, its essential lines 4.50 … 4.50 KiB; none is loaded unless imported.',
  );
});
