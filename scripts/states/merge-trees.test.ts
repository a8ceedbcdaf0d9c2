import { expect, test } from 'vitest';
import { mergeTrees } from './merge-trees.js';

const expected = new Map([
  ['handoff-card.confirm', 'before'],
  ['handoff-card.gone', 'before'],
  ['status-card.idle', 'before'],
  ['status-card.gone', 'before'],
]);
const catalogue = ['status-card.idle', 'handoff-card.new', 'handoff-card.confirm'];

test('an update of everything has what was found, in the order of the catalogue', () => {
  const found = new Map(catalogue.map((path) => [path, 'after'] as const).reverse());
  expect([...mergeTrees(expected, found, catalogue, () => true)]).toEqual(
    catalogue.map((path) => [path, 'after']),
  );
});

test('an update of one component leaves the others as they are', () => {
  const found = new Map([['handoff-card.confirm', 'after']]);
  const isAskedFor = (path: string): boolean => path.startsWith('handoff-card.');
  expect([...mergeTrees(expected, found, catalogue, isAskedFor)]).toEqual([
    ['status-card.idle', 'before'],
    ['handoff-card.confirm', 'after'],
    ['status-card.gone', 'before'],
  ]);
});
