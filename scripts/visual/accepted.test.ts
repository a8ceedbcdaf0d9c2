import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { accept, acceptedIn } from './accepted.js';
import type { Fault } from './fault.js';

const OLD = Buffer.from('old');
const NEW = Buffer.from('new');

function folderWith(...files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of files) writeFileSync(join(folder, file), OLD);
  return folder;
}

test('only what was asked for is looked at, so that nothing else is reported', () => {
  const folder = folderWith(
    'status-card.paused.light-390.png',
    'review-queue.empty.light-390.png',
    'notes.md',
  );
  expect(acceptedIn(folder, ['status-card']).names).toEqual(['status-card.paused.light-390']);
  expect(acceptedIn(folder, []).names).toHaveLength(2);
  expect(acceptedIn(join(folder, 'none'), []).names).toEqual([]);
});

test('an update writes what differs or is missing, removes what is stale, and leaves the rest as it was', () => {
  const folder = folderWith('a.kept.light-390.png', 'a.changed.light-390.png', 'a.gone.light-390.png');
  const failed: Fault = { name: 'a.kept.light-390', kind: 'failed', reason: 'Nothing was rendered.' };
  const update = accept(folder, [
    {
      name: 'a.changed.light-390',
      kind: 'differs',
      difference: { kind: 'pixels', count: 1, picture: NEW },
      expected: OLD,
      actual: NEW,
    },
    { name: 'a.new.light-390', kind: 'missing', actual: NEW },
    { name: 'a.gone.light-390', kind: 'stale', expected: OLD },
    failed,
  ]);
  expect(update).toEqual({ written: 2, removed: 1, open: [failed] });
  const files = readdirSync(folder).sort();
  expect(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')])).toEqual([
    ['a.changed.light-390.png', 'new'],
    ['a.kept.light-390.png', 'old'],
    ['a.new.light-390.png', 'new'],
  ]);
});
