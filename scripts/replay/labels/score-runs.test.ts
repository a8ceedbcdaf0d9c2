import { SUPPORT_POLICY } from '@handoff-kit/core';
import { describe, expect, it } from 'vitest';
import { parseRecording } from '../recording.js';
import { type RunsResult, replayRuns } from '../replay-file.js';
import { type LabelledRun, labelledFile } from '../testing/labelled.js';
import { answers, BAKERY, calls, numberedIds, says, settled } from '../testing/recorded.js';

const CANCEL = { name: 'cancel_order', arguments: { order: '48213' } };
const CALL_BAKER = { name: 'call_baker', arguments: { summary: 'Wants the recipe.' } };

function cancels(order: string) {
  return [calls(['c9', 'cancel_order', { order }]), answers('c9', 'cancelled')];
}

/** A run that cancels an order after a look, a question and a yes. */
function run(reward: unknown, expected: LabelledRun['expected'], lines = cancels('48213')): LabelledRun {
  return { lines: [...settled('48213'), ...lines], reward, expected };
}

async function replay(...runs: readonly LabelledRun[]): Promise<RunsResult> {
  return replayText(labelledFile(...runs));
}

async function replayText(text: string): Promise<RunsResult> {
  return replayRuns(
    { name: 'runs.json', text, recording: parseRecording(text, 'runs.json') },
    SUPPORT_POLICY,
    {
      chosen: { name: 'bakery', table: BAKERY },
      now: () => Date.UTC(2026, 10, 18),
      newId: numberedIds(),
    },
  );
}

describe('a write', () => {
  it.each([
    ['the run reached its goal, whatever was expected', run(1, [])],
    ['the run failed elsewhere, and this was expected', run(0, [CANCEL])],
    [
      'its arguments were expected in another order',
      run(
        0,
        [{ name: 'pay_back', arguments: { amount: 7, loaves: 2 } }],
        [calls(['c9', 'pay_back', { loaves: 2, amount: 7 }])],
      ),
    ],
  ])('is right where %s', async (_, one) => {
    expect((await replay(one)).score.judged).toMatchObject([{ verdict: 'right' }]);
  });

  it.each([
    ['nothing was', run(0, [])],
    ['another order was', run(0, [{ ...CANCEL, arguments: { order: '48214' } }])],
    ['another tool was', run(0, [{ ...CANCEL, name: 'change_pickup' }])],
    ['one argument more was', run(0, [{ ...CANCEL, arguments: { order: '48213', fee: 3 } }])],
    ['the customer should have done it', run(0, [{ ...CANCEL, requestor: 'user' }])],
    ['half of the goal was reached', run(0.5, [])],
  ])('is wrong where its run failed and something else was expected: %s', async (_, one) => {
    expect((await replay(one)).score.judged).toMatchObject([{ verdict: 'wrong' }]);
  });

  it('is told from one that failed by itself', async () => {
    const refused = [calls(['c9', 'cancel_order', { order: '48213' }]), answers('c9', 'Error: baked', true)];
    const { score } = await replay(run(0, []), run(0, [], refused), run(1, []));
    expect(score.writes).toEqual({ wrong: 2, wrongThatRan: 1, right: 1, unlabelled: 0 });
  });
});

describe('what is stopped', () => {
  const unasked = { lines: cancels('48213'), reward: 0, expected: [] };

  it('is compared with stopping every write and with stopping none', async () => {
    const { score } = await replay(run(1, []), run(1, []), unasked);
    const counts = Object.entries(score.stopped).map(([rule, { wrong, right }]) => [
      rule,
      `${wrong.count} of ${wrong.of}`,
      `${right.count} of ${right.of}`,
    ]);
    expect(counts).toEqual([
      ['stop-every-write', '1 of 1', '2 of 2'],
      ['policy', '1 of 1', '2 of 2'],
      ['policy-in-advance', '1 of 1', '0 of 2'],
      ['stop-none', '0 of 1', '0 of 2'],
    ]);
  });

  it('is said of each signal by itself', async () => {
    const { score } = await replay(run(1, []), unasked);
    expect(score.bySignal).toMatchObject({
      'no-yes': { wrong: { count: 1 }, right: { count: 0 } },
      'never-read': { wrong: { count: 1 } },
      'tool-errors': { wrong: { count: 0 } },
    });
  });

  it('is a curve over the score that begins with every write and never rises', async () => {
    const { score } = await replay(run(1, []), run(1, []), unasked);
    const at = (threshold: number) => score.curve.find((point) => point.threshold === threshold);
    expect(score.curve).toHaveLength(21);
    expect(at(0)).toMatchObject({ wrong: { count: 1 }, right: { count: 2 } });
    expect(at(5)).toMatchObject({ wrong: { count: 1 }, right: { count: 0 } });
    expect(at(80)).toMatchObject({ wrong: { count: 1 }, right: { count: 0 } });
    expect(at(85)).toMatchObject({ wrong: { count: 0 }, right: { count: 0 } });
  });
});

describe('transfers', () => {
  it('are counted by whether one was wanted and one was made', async () => {
    const handsOver = [calls(['c9', 'call_baker', { summary: 'x' }])];
    const { score } = await replay(
      run(1, [CALL_BAKER], handsOver),
      run(1, [CALL_BAKER]),
      run(1, [], handsOver),
      run(1, []),
      run(1, []),
    );
    const table = { wantedMade: 1, wantedNotMade: 1, unwantedMade: 1, unwantedNotMade: 2 };
    expect(score.transfers).toEqual({ recorded: table, policy: table });
  });

  it('are also made by a policy that the customer’s patience is up under', async () => {
    const asks = says('user', 'Please bring forward delivery of those seven sourdough loaves until Friday.');
    const { score } = await replay(run(1, [], [asks, asks, asks, ...cancels('48213')]));
    expect(score.transfers.recorded).toMatchObject({ unwantedMade: 0 });
    expect(score.transfers.policy).toMatchObject({ unwantedMade: 1 });
  });
});

describe('a label that cannot be read', () => {
  it.each([
    ['a reward that is no number', { reward: 'good' }, '/simulations/0/reward_info/reward'],
    ['actions that are no list', { actions: 'cancel' }, '/tasks/0/evaluation_criteria/actions'],
    ['an action that is a word', { actions: ['cancel'] }, '/tasks/0/evaluation_criteria/actions/0'],
    [
      'an action without a name',
      { actions: [{ arguments: {} }] },
      '/tasks/0/evaluation_criteria/actions/0/name',
    ],
    [
      'arguments that are a list',
      { actions: [{ name: 'cancel_order', arguments: [] }] },
      '/tasks/0/evaluation_criteria/actions/0/arguments',
    ],
    ['no task', { task: 'absent' }, '/simulations/0/task_id'],
  ])('costs its run the score, and nothing else: %s', async (_, wrong, path) => {
    const {
      reward = 0,
      actions = [],
      task = '7',
    }: { reward?: unknown; actions?: unknown; task?: unknown } = wrong;
    const whole = JSON.parse(labelledFile(run(0, []), run(0, [])));
    whole.simulations[0].reward_info.reward = reward;
    whole.simulations[0].task_id = task;
    whole.tasks[0].evaluation_criteria.actions = actions;
    const { score, totals } = await replayText(JSON.stringify(whole));
    expect(totals.runs).toBe(2);
    expect(score.runs).toEqual({ labelled: 1, failed: 1, unlabelled: 1 });
    expect(score.writes).toMatchObject({ wrong: 1, unlabelled: 1 });
    expect(score.faults).toMatchObject([{ path }]);
  });
});
