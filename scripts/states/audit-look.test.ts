import { expect, test } from 'vitest';
import { auditLooks } from './audit-look.js';

test('a state is read in four themes and both directions', () => {
  expect(auditLooks(false).map(({ name, locale }) => `${name} ${locale}`)).toEqual([
    'light-ltr en',
    'dark-ltr en',
    'forced-ltr en',
    'contrast-ltr en',
    'light-rtl ar',
    'dark-rtl ar',
    'forced-rtl ar',
    'contrast-rtl ar',
  ]);
});

test('a further case of a state is read in two looks that have nothing in common', () => {
  expect(auditLooks(true).map(({ name }) => name)).toEqual(['light-ltr', 'dark-rtl']);
});
