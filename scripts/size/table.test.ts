import { expect, test } from 'vitest';
import { formatSpending, formatTable, type Line } from './table.js';

const card: Line = {
  name: 'HandoffCard, hooks',
  weight: { min: 20_480, gzip: 8_192 },
  reach: 7,
  compared: true,
  modules: [
    { path: 'packages/ui/dist/handoff-card/offers.js', bytes: 5_120 },
    ...Array.from({ length: 15 }, (_, index) => ({ path: `small-${index}.js`, bytes: 1_024 })),
  ],
};

test('a row holds minified and gzip KiB, its limit, its reach and the yardsticks', () => {
  const [head = '', row = ''] = formatTable([card], { 'HandoffCard, hooks': 8.1 }).split('\n');
  expect(head).toContain('AI Elements Confirmation 11.34');
  expect(row.split(/\s{2,}/)).toEqual([
    'HandoffCard, hooks',
    '20.00',
    '8.00',
    '8.10',
    '7',
    'missed',
    '0.71×',
    '0.68×',
    '0.04×',
  ]);
});

test('what the bytes are spent on names the twelve largest modules and adds up the rest', () => {
  const lines = formatSpending(card).split('\n');
  expect(lines).toHaveLength(14);
  expect(lines[1]).toMatch(/5\.00 min\s+~2\.00 gzip\s+packages\/ui\/dist\/handoff-card\/offers\.js$/);
  expect(lines.at(-1)).toMatch(/4\.00 min\s+~1\.60 gzip\s+4 smaller modules$/);
});
