import { type Policy, SUPPORT_POLICY } from '@handoff-kit/core';
import { describe, expect, it } from 'vitest';
import { parseRecording } from './recording.js';
import { createReplay } from './replay-run.js';
import { answers, BAKERY, calls, fileOf, type Line, numberedIds, says, settled } from './testing/recorded.js';

const START = Date.UTC(2026, 10, 18, 14, 2);

const play = (...lines: readonly Line[]) => playUnder(SUPPORT_POLICY, lines);

async function playUnder(policy: Policy, lines: readonly Line[]) {
  const [run] = parseRecording(fileOf(lines), 'runs.json').runs;
  if (!run) throw new Error('There is no run.');
  const replay = createReplay({
    table: BAKERY,
    policy,
    now: () => START,
    newId: numberedIds(),
  });
  const played = await replay.play(run);
  const task = await replay.host.task(run.id);
  const events = await replay.host.events(run.id);
  return { played, task, events: events.map(({ type }) => type) };
}

const SAID = says('user', 'Order 48213: cancel it, or make it Friday. 120.50 euro for 2 loaves.');

describe('a replayed call', () => {
  it('runs by itself, through the gate and once, where it changes nothing', async () => {
    const { played, task, events } = await play(
      calls(['c1', 'look_up_order', { order: '48213' }]),
      answers('c1', 'ready on Thursday'),
    );
    expect(played).toEqual([
      {
        key: '0.0',
        tool: 'look_up_order',
        messageIndex: 0,
        pattern: 'auto-resolve',
        reasons: [],
        wroteWithoutPerson: false,
        handsOver: false,
        write: null,
      },
    ]);
    expect(task?.handoffs[0]?.execution).toMatchObject({ state: 'succeeded', result: 'ready on Thursday' });
    expect(events.filter((type) => type === 'grant.consumed')).toHaveLength(1);
  });

  it('fails where the recorded one did', async () => {
    const { task } = await play(calls(['c1', 'look_up_order', {}]), answers('c1', 'Error: not found', true));
    expect(task?.handoffs[0]?.execution).toMatchObject({ state: 'failed', message: 'Error: not found' });
  });

  it('waits for a person, who is never there, where it cannot be undone', async () => {
    const { played, task, events } = await play(
      SAID,
      ...settled('48213'),
      calls(['c1', 'cancel_order', { order: '48213' }]),
      answers('c1', 'cancelled'),
      calls(['c2', 'look_up_order', {}]),
      answers('c2', 'cancelled'),
    );
    expect(played[1]).toEqual({
      key: '5.0',
      tool: 'cancel_order',
      messageIndex: 5,
      pattern: 'human-review-before-send',
      reasons: ['irreversible', 'first-time'],
      wroteWithoutPerson: true,
      handsOver: false,
      write: {
        target: '48213',
        args: { order: '48213' },
        signals: [],
        inAdvance: 'auto-resolve',
        ran: true,
      },
    });
    expect(task?.handoffs[1]).toMatchObject({
      request: { state: 'withdrawn' },
      execution: { state: 'none' },
    });
    expect(events.filter((type) => type === 'grant.consumed')).toHaveLength(2);
  });

  it('is no write without a person where the tool refused it, or its answer is not on record', async () => {
    const { played } = await play(
      SAID,
      calls(['c1', 'cancel_order', { order: '48213' }]),
      answers('c1', 'Error: already baked', true),
      calls(['c2', 'cancel_order', { order: '48213' }]),
    );
    expect(played.map(({ wroteWithoutPerson }) => wroteWithoutPerson)).toEqual([false, false]);
  });

  it('stays a first execution for as long as nobody has let it run', async () => {
    const change = { order: '48213', day: 'Friday' };
    const { played } = await play(
      SAID,
      ...settled('48213'),
      calls(['c1', 'change_pickup', change], ['c2', 'change_pickup', change]),
      answers('c1', 'done'),
      answers('c2', 'done'),
    );
    expect(played.slice(1).map(({ pattern, reasons }) => [pattern, reasons])).toEqual([
      ['suggest-and-confirm', ['first-time']],
      ['suggest-and-confirm', ['first-time']],
    ]);
  });

  it('is stopped by what the conversation says: a fact that nobody gave, a tool that keeps failing', async () => {
    const cancel = (id: string) => [
      calls([id, 'cancel_order', { order: '48213' }]),
      answers(id, 'busy', true),
    ];
    const { played } = await play(...cancel('c1'), ...settled('48213'), ...cancel('c2'), ...cancel('c3'));
    expect(played.map(({ reasons }) => reasons[0])).toEqual([
      'missing-context',
      undefined,
      'irreversible',
      'tool-failure',
    ]);
  });

  it('is asked about for what the conversation lacks only where the policy lets such a figure count', async () => {
    const unasked = [SAID, calls(['c1', 'change_pickup', { order: '48213', day: 'Friday' }])];
    const trusting = { ...SUPPORT_POLICY, version: 'trusting', firstTime: false };
    expect((await playUnder(trusting, unasked)).played[0]).toMatchObject({ reasons: [] });
    const doubting = { ...trusting, version: 'doubting', uncalibratedConfidence: 'use' } as const;
    const { played, task } = await playUnder(doubting, unasked);
    expect(played[0]).toMatchObject({ pattern: 'suggest-and-confirm', reasons: ['low-confidence'] });
    const subject = task?.handoffs[0]?.subject;
    expect(subject?.kind === 'approval' && subject.proposal.assessment.shown).toEqual({
      kind: 'low-confidence',
      confidence: 0.5,
      threshold: 0.72,
    });
  });

  it('goes to a person once the customer has said the same thing often enough', async () => {
    const asks = says('user', 'Please bring forward delivery of those seven sourdough loaves until Friday.');
    const { played } = await play(asks, asks, asks, calls(['c1', 'look_up_order', { order: '48213' }]));
    expect(played).toMatchObject([{ pattern: 'full-human-takeover', reasons: ['frustration'] }]);
  });

  it('is weighed by the value and the scale that the table points to', async () => {
    const { played, task } = await play(
      SAID,
      ...settled('48213'),
      calls(['c1', 'pay_back', { order: '48213', amount: 120.5, loaves: ['rye', 'spelt'] }]),
    );
    expect(played[1]?.reasons).toEqual(['over-value', 'first-time']);
    const subject = task?.handoffs[1]?.subject;
    expect(subject?.kind === 'approval' && subject.proposal.action).toMatchObject({
      target: '48213',
      value: { amount: 12_050, currency: 'EUR' },
      scale: 2,
    });
  });
});

describe('a recorded handover', () => {
  const handover = calls(['c1', 'call_baker', { summary: 'Wants the recipe.' }]);

  it('asks for a person and takes the summary along', async () => {
    const { played, task } = await play(SAID, handover, answers('c1', 'ok'));
    expect(played).toMatchObject([{ pattern: 'full-human-takeover', reasons: ['out-of-scope'] }]);
    expect(task?.owner).toMatchObject({ state: 'transferring', why: { kind: 'out-of-scope' } });
    expect(task?.review.summary).toBe('Wants the recipe.');
  });

  it('does not keep what the agent did afterwards from being replayed', async () => {
    const { played, events } = await play(
      SAID,
      handover,
      answers('c1', 'ok'),
      calls(['c2', 'look_up_order', {}], ['c3', 'call_baker', {}]),
    );
    expect(played.map(({ pattern }) => pattern)).toEqual([
      'full-human-takeover',
      'auto-resolve',
      'full-human-takeover',
    ]);
    expect(events).not.toContain('command.refused');
  });
});
