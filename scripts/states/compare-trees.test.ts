import { expect, test } from 'vitest';
import { compareTrees } from './compare-trees.js';

const tree = '- article "Move the delivery.":\n  - button "Move delivery"\n  - button "Keep as is"';

test('the same tree is no fault', () => {
  expect(
    compareTrees(new Map([['handoff-card.confirm', tree]]), new Map([['handoff-card.confirm', tree]])),
  ).toEqual([]);
});

test('a button that has lost its name is shown with the line before', () => {
  const found = tree.replace(' "Move delivery"', '');
  expect(
    compareTrees(new Map([['handoff-card.confirm', tree]]), new Map([['handoff-card.confirm', found]])),
  ).toEqual([
    {
      path: 'handoff-card.confirm',
      rule: 'differs',
      lines: ['-   - button "Move delivery"', '+   - button'],
    },
  ]);
});

test('an entry without a tree is missing, and a tree without an entry is stale', () => {
  expect(
    compareTrees(new Map([['status-card.gone', tree]]), new Map([['status-card.new', tree]])),
  ).toMatchObject([
    { path: 'status-card.new', rule: 'missing' },
    { path: 'status-card.gone', rule: 'stale' },
  ]);
});
