import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { LOCALES } from '../../.storybook/locales.js';
import { CHOICES, initialLook, lookOf } from '../../.storybook/toolbar.js';

test('a designer can choose every language that core publishes', async () => {
  const { exports } = z
    .object({ exports: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(await readFile('packages/core/package.json', 'utf8')));
  const published = Object.keys(exports).flatMap((path) => path.match(/^\.\/messages\/([^/]+)$/)?.[1] ?? []);
  expect(Object.keys(CHOICES.locale).sort()).toEqual(published.sort());
});

test('a language is offered by the tag of its messages', () => {
  expect(Object.values(LOCALES).map(({ locale }) => locale)).toEqual(Object.keys(LOCALES));
});

test('a link with a choice that does not exist opens as Storybook does at the start', () => {
  expect(lookOf({ theme: 'sepia', locale: 'tlh', density: 'compact' })).toEqual({
    ...initialLook,
    density: 'compact',
  });
});
