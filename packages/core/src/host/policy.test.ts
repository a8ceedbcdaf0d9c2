import { describe, expect, it } from 'vitest';
import type { ActionRule } from '../policy/policy.js';
import { NO_SIGNALS } from '../policy/signals.js';
import { createBench } from './testing/bench.js';

const NOTE = { tool: 'set_note', args: { order: '48213', note: 'Ring twice' } };

describe('the policy of a host', () => {
  it('does not change after the host has started', async () => {
    const actions: Record<string, ActionRule> = { 'order.note': { floor: true } };
    const bench = await createBench({ policy: { actions } });
    actions['order.note'] = {};
    expect(await bench.agent.call({ ...NOTE, callId: 'c1' })).toMatchObject({ state: 'waiting' });
    expect((await bench.handoff()).why).toEqual({ kind: 'floor', rule: 'order.note' });
  });

  it('is refused with everything that is wrong with it', async () => {
    await expect(createBench({ policy: { team: '', actions: { 'email.*': {} } } })).rejects.toThrow(
      expect.objectContaining({
        code: 'policy',
        faults: [
          expect.objectContaining({ path: '/actions/email.*' }),
          expect.objectContaining({ path: '/team' }),
        ],
      }),
    );
  });
});

describe('what a product knows around an action', () => {
  it('is asked for, and does not speak for the account', async () => {
    const bench = await createBench({
      policy: { firstTime: true },
      signals: () => ({ ...NO_SIGNALS, firstTime: false, authorization: 'made-up', conflicts: ['A', 'B'] }),
    });
    await bench.agent.call({ ...NOTE, callId: 'c1' });
    const { subject } = await bench.handoff();
    expect(subject.kind === 'approval' && subject.proposal.assessment).toMatchObject({
      pattern: 'human-review-before-send',
      triggers: [{ kind: 'conflicting-data', between: ['A', 'B'] }, { kind: 'first-time' }],
      authorization: null,
    });
  });
});

describe('a decision that the agent is unsure of', () => {
  const calibrated = ['order.note'];

  it('is shown with its options where the agent proposes all the same', async () => {
    const bench = await createBench({ policy: { calibrated } });
    const unsure = { decision: 'Which door?', options: ['Front', 'Back'] };
    await bench.agent.report({ type: 'agent.hesitated', data: unsure });
    await bench.agent.call({ ...NOTE, callId: 'c1', confidence: 0.5 });
    expect((await bench.handoff()).why).toEqual({
      kind: 'low-confidence',
      confidence: 0.5,
      threshold: 0.72,
      ...unsure,
    });
  });

  it('is shown with its options where the agent lets a person choose', async () => {
    const bench = await createBench({ policy: { calibrated } });
    const question = 'Which door?';
    const options = ['Front', 'Back'].map((label) => ({ id: label, label, detail: null, call: NOTE }));
    await bench.agent.offer({ question, options, confidence: 0.5, callId: null });
    expect((await bench.handoff()).why).toMatchObject({ decision: question, options: ['Front', 'Back'] });
    expect(
      await bench.agent.offer({ question, options, confidence: Number.NaN, callId: null }),
    ).toMatchObject({ code: 'invalid', about: 'confidence' });
  });
});

describe('a choice between what two people and what one user must decide', () => {
  it('is the desk’s, because one user is never two people', async () => {
    const actions = {
      'order.note': { route: 'either', approvals: 2 },
      'account.address': { route: 'user', risk: 'medium' },
    } as const;
    const bench = await createBench({ policy: { actions } });
    const address = { tool: 'change_address', args: { street: 'Lindenweg 7' } };
    const options = [NOTE, address].map((call) => ({ id: call.tool, label: call.tool, detail: null, call }));
    await bench.agent.offer({ question: 'Note it, or change it?', options, confidence: null, callId: null });
    expect(await bench.handoff()).toMatchObject({ route: 'desk', approvals: 2 });
  });
});
