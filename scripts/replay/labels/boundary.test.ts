import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SUPPORT_POLICY } from '@handoff-kit/core';
import { describe, expect, it } from 'vitest';
import { parseRecording } from '../recording.js';
import { replayRuns, replayTasks } from '../replay-file.js';
import { parseTasks } from '../tasks/parse-tasks.js';
import { labelledFile } from '../testing/labelled.js';
import { answers, BAKERY, calls, numberedIds, settled } from '../testing/recorded.js';
import { tasksFile } from '../testing/tasks.js';

const FOLDER = dirname(dirname(fileURLToPath(import.meta.url)));

/** What every module of the replay imports from the replay. */
function imports(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
  );
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8');
      const found = [
        ...text.matchAll(/(?:^(?:import|export) (?!type )(?:[^;]*? from )?|import\()'(\.[^']+)\.js'/gm),
      ];
      return [
        file.replace(/\.tsx?$/, ''),
        found.map(([, path]) => relative(FOLDER, join(FOLDER, dirname(file), path ?? ''))),
      ];
    }),
  );
}

function reachedFrom(start: string): ReadonlySet<string> {
  const all = imports();
  const reached = new Set<string>([start]);
  for (const one of reached) for (const next of all.get(one) ?? []) reached.add(next);
  return reached;
}

describe('the labels of a benchmark', () => {
  it.each(['replay-run', 'recording', 'tasks/decide-task', 'tasks/parse-tasks', 'report'])(
    'cannot be reached from what decides: %s',
    (start) => {
      const reached = [...reachedFrom(start)];
      expect(imports().has(start)).toBe(true);
      expect(reached.filter((one) => one.startsWith('labels'))).toEqual([]);
    },
  );

  it('are reached from what scores, so that this test would see them', () => {
    expect([...reachedFrom('replay-file')]).toContain('labels/run-labels');
  });

  it('change the score of runs and not one handoff', async () => {
    const lines = [
      ...settled('48213'),
      calls(['c8', 'cancel_order', { order: '48213' }], ['c9', 'cancel_order', { order: '99999' }]),
      answers('c8', 'cancelled'),
      answers('c9', 'cancelled'),
    ];
    const cancel = { name: 'cancel_order', arguments: { order: '48213' } };
    const honest = await replay(labelledFile({ lines, reward: 1, expected: [cancel] }));
    const scrambled = await replay(labelledFile({ lines, reward: 0, expected: [] }));
    const damaged = await replay(labelledFile({ lines, reward: { oops: [] }, expected: [] }));
    for (const { runs, totals } of [scrambled, damaged]) {
      expect(JSON.stringify({ runs, totals })).toBe(
        JSON.stringify({ runs: honest.runs, totals: honest.totals }),
      );
    }
    expect(honest.score.writes).toMatchObject({ wrong: 0, right: 2 });
    expect(scrambled.score.writes).toMatchObject({ wrong: 2, right: 0 });
    expect(damaged.score.writes).toMatchObject({ unlabelled: 2 });
  });

  it('change the score of tasks and not one decision', () => {
    const honest = decide(tasksFile());
    const tasks: { episode: Record<string, unknown>; stressors: unknown }[] = JSON.parse(tasksFile());
    for (const { episode } of tasks) {
      episode.gold_state = [];
      episode.allowed_next_actions = [{ action: 'anything', when: [], irreversible: true }];
      episode.forbidden_next_actions = 'everything';
    }
    const scrambled = decide(JSON.stringify(tasks));
    expect(scrambled.decisions).toEqual(honest.decisions);
    expect(scrambled.score.rules).not.toEqual(honest.score.rules);
  });
});

function replay(text: string) {
  return replayRuns(
    { name: 'runs.json', text, recording: parseRecording(text, 'runs.json') },
    SUPPORT_POLICY,
    { chosen: { name: 'bakery', table: BAKERY }, now: () => 0, newId: numberedIds() },
  );
}

function decide(text: string) {
  return replayTasks({ name: 'tasks.json', text, tasks: parseTasks(text, 'tasks.json') }, SUPPORT_POLICY);
}
