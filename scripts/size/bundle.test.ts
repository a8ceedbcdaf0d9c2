import { expect, test } from 'vitest';
import { bundle } from './bundle.js';

test('what an import() asks for counts as loaded later, and React not at all', async () => {
  const { first, later, modules } = await bundle(
    `import { useState } from 'react'; export const open = () => [useState, import('zod')];`,
  );
  expect(first.min).toBeLessThan(1_000);
  expect(later?.gzip).toBeGreaterThan(10_000);
  expect(modules.some(({ path }) => path.includes('zod'))).toBe(false);
});

test('an import() in a part that is left out is never loaded', async () => {
  const { first, later } = await bundle(`const open = () => import('zod'); export const unrelated = 41;`);
  expect(first.min).toBeLessThan(1_000);
  expect(later).toBeNull();
});

test('what is imported at once counts at once, largest module first', async () => {
  const { first, later, modules } = await bundle(`export { z } from 'zod';`);
  expect(later).toBeNull();
  expect(first.gzip).toBeGreaterThan(10_000);
  expect(modules[0]?.bytes).toBeGreaterThan(modules.at(-1)?.bytes ?? 0);
});

test('a name that is not exported is an error, not a smaller bundle', async () => {
  await expect(bundle(`export { Nobody } from 'hono';`)).rejects.toThrow('Nobody');
});
