import { SUPPORT_POLICY } from '@handoff-kit/core';
import { expect, it } from 'vitest';
import { replayTasks } from '../replay-file.js';
import { parseTasks } from '../tasks/parse-tasks.js';
import { tasksFile, writtenTask } from '../testing/tasks.js';

function score(text: string) {
  return replayTasks({ name: 'tasks.json', text, tasks: parseTasks(text, 'tasks.json') }, SUPPORT_POLICY)
    .score;
}

it('decisions are compared with always asking and with always acting', () => {
  const { rules } = score(tasksFile());
  const counts = Object.entries(rules).map(([rule, table]) => [
    rule,
    table.askedRightly,
    table.askedNeedlessly,
    table.actedRightly,
    table.actedWrongly,
    table.right.count,
  ]);
  expect(counts).toEqual([
    ['always-ask', 1, 1, 0, 0, 1],
    ['policy', 1, 1, 0, 0, 1],
    ['policy-in-advance', 1, 0, 1, 0, 2],
    ['published-rule', 1, 0, 1, 0, 2],
    ['always-act', 0, 0, 1, 1, 1],
  ]);
});

it('decisions are told apart by what makes a task hard and by what is open', () => {
  const { byStressor, byOpenFact } = score(tasksFile());
  expect(byStressor).toMatchObject({
    long_story: { actedRightly: 1, right: { of: 1 } },
    missing_consent: { askedRightly: 1, right: { of: 1 } },
  });
  expect(byOpenFact).toMatchObject({ consent: { askedRightly: 1 }, 'nothing open': { actedRightly: 1 } });
});

it('a decision that the labels call wrong is named', () => {
  const text = JSON.stringify([writtenTask({ gold: { nuts_consent: 'known' } })]);
  expect(score(text).wrong).toEqual([{ task: 'cake-1', chosen: 'ask', right: 'act' }]);
});

it.each([
  ['gold_state', { gold_state: 'all of it' }],
  ['allowed_next_actions', { allowed_next_actions: [] }],
])('a label that cannot be read costs its task the score: %s', (member, wrong) => {
  const [task, other]: { episode: object }[] = JSON.parse(tasksFile());
  const text = JSON.stringify([{ ...task, episode: { ...task?.episode, ...wrong } }, other]);
  expect(score(text)).toMatchObject({
    tasks: { labelled: 1, unlabelled: 1 },
    faults: [{ path: `/0/episode/${member}` }],
  });
});
