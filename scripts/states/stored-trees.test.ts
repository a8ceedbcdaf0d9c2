import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { storedTrees, storeTrees } from './stored-trees.js';

test('each component has a file, as long as it has an entry', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trees-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const trees = new Map([
    ['status-card.idle', ''],
    ['handoff-card.confirm', '- button "Move delivery"'],
    ['handoff-card.confirm-hostile', '- button "Delete branch"'],
  ]);
  storeTrees(folder, trees);
  expect(readdirSync(folder).sort()).toEqual(['handoff-card.aria.yml', 'status-card.aria.yml']);
  expect(new Map(storedTrees(folder))).toEqual(trees);

  trees.delete('status-card.idle');
  storeTrees(folder, trees);
  expect(readdirSync(folder)).toEqual(['handoff-card.aria.yml']);
});

test('a folder that is not there has no trees', () => {
  expect(storedTrees(join(tmpdir(), 'no-trees-here')).size).toBe(0);
});
