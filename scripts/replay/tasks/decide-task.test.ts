import { definePolicy, type Policy, SUPPORT_POLICY } from '@handoff-kit/core';
import { describe, expect, it } from 'vitest';
import { type WrittenTask, writtenTask } from '../testing/tasks.js';
import { decideTask } from './decide-task.js';
import { parseTasks } from './parse-tasks.js';

function decide(written: WrittenTask, policy: Policy = SUPPORT_POLICY) {
  const [task] = parseTasks(JSON.stringify([writtenTask(written)]), 'tasks.json');
  if (!task) throw new Error('There is no task.');
  return decideTask(task, policy);
}

function traced(...values: readonly unknown[]): WrittenTask {
  return { trace: values.map((value, index) => [`source-${index}`, true, { nuts_consent: value }]) };
}

describe('a decision at a handoff', () => {
  it.each([
    ['one source says it', traced(true)],
    ['one source says it and another nothing', traced(null, 'yes', 'unknown')],
    ['all sources agree', traced({ by: 'Mina' }, { by: 'Mina' })],
    ['nothing is required', { requires: [], trace: [] }],
    ['the value is the one that is required', { ...traced('granted'), requires: ['nuts_consent=granted'] }],
  ])('is to act where what the action requires is known: %s', (_, written) => {
    expect(decide(written)).toMatchObject({
      action: 'bake_cake',
      choice: 'act',
      published: 'act',
      missing: [],
    });
  });

  it.each([
    ['a source says null', traced(null)],
    ['a source says that it is unknown', traced('unknown')],
    ['no source mentions it', { trace: [] }],
    ['only a failed look-up says it', { trace: [['tool', false, { nuts_consent: true }]] } as const],
    ['the value is another', { ...traced('refused'), requires: ['nuts_consent=granted'] }],
  ])('is to ask where a fact is missing: %s', (_, written) => {
    expect(decide(written)).toMatchObject({
      choice: 'ask',
      published: 'ask',
      missing: ['nuts_consent'],
      triggers: ['missing-context', 'irreversible'],
    });
  });

  it.each([
    ['two sources disagree', traced(true, false)],
    ['a source says so', traced('contradicted')],
  ])('is to ask where a fact is contradicted: %s', (_, written) => {
    expect(decide(written)).toMatchObject({
      choice: 'ask',
      conflicts: ['nuts_consent'],
      triggers: ['conflicting-data', 'irreversible'],
    });
  });

  it('is to ask where nothing that is open changes anything', () => {
    const written: { mock_tool_world: { public_actions: { user_impacting: boolean }[] } } = JSON.parse(
      JSON.stringify(writtenTask()),
    );
    for (const action of written.mock_tool_world.public_actions) action.user_impacting = false;
    const [task] = parseTasks(JSON.stringify([written]), 'tasks.json');
    expect(task && decideTask(task, SUPPORT_POLICY)).toMatchObject({ action: null, choice: 'ask' });
  });

  it('is to ask without an authorization, and with one where the policy has a floor', () => {
    expect(decide(traced(true))).toMatchObject({ choice: 'act', asItStands: 'ask' });
    const policy = definePolicy(SUPPORT_POLICY, {
      version: 'floor',
      actions: { bake_cake: { floor: true } },
    });
    expect(decide(traced(true), policy)).toMatchObject({ choice: 'ask', asItStands: 'ask' });
  });
});
