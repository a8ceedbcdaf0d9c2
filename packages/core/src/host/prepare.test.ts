import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../action/json.js';
import { AGENT, ILSE, MAYA, POLICY } from '../task/testing/cast.js';
import { decisionOn, HOST, refusal } from '../task/testing/task-bench.js';
import { digestOf, prepare } from './prepare.js';
import { NOTE, proposal, Rig, tool } from './testing/prepare-rig.js';

function offer(...calls: readonly (readonly [string, JsonObject] | null)[]) {
  return {
    type: 'handoff.offer',
    question: 'Which?',
    options: calls.map((call, index) => ({
      id: `o${index}`,
      label: `Option ${index}`,
      detail: index === 0 ? 'At once' : null,
      call: call && { tool: call[0], args: call[1] },
    })),
    confidence: null,
    callId: null,
  } as const;
}

describe('a proposed call', () => {
  it('is bound to its task, its proposer and what is shown', async () => {
    const rig = new Rig();
    const made = await rig.proposal(proposal('set_note', undefined, { agentSays: 'They asked for it' }));
    expect(made).toMatchObject({
      kind: 'proposal',
      handoff: 'handoff-new',
      undoFor: POLICY.times.undo,
      proposal: {
        action: { ...NOTE, tool: 'set_note', toolVersion: '1', args: { note: 'Ring twice' } },
        presentation: { proposal: 'Add a note.', agentSays: 'They asked for it' },
      },
    });
    rig.bench.do(proposal('set_note'), AGENT, made);
    const [handoff] = rig.bench.task.handoffs;
    const digest = handoff && (await digestOf(rig.bench.task, handoff, made.proposal, 'northwind'));
    expect(digest).toBe(made.proposal.digest);
    expect(handoff && (await digestOf(rig.bench.task, handoff, made.proposal, 'other'))).not.toBe(digest);
  });

  it('says nothing for an agent that said nothing', async () => {
    const { proposal: silent } = await new Rig().proposal(proposal('set_note'));
    expect(silent.presentation).not.toHaveProperty('agentSays');
  });

  it.each<[string, Partial<Rig>, number | null]>([
    ['as long as the policy says', {}, POLICY.times.undo],
    ['as long as its rule says', { policy: { ...POLICY, actions: { 'order.note': { undo: 300 } } } }, 300],
  ])('can be taken back %s', async (_, change, undoFor) => {
    const rig = Object.assign(new Rig(), change);
    expect(await rig.prepare(proposal('set_note'))).toMatchObject({ undoFor });
  });

  it.each(['say', 'burn'])('of %s cannot be taken back', async (name) => {
    expect(await new Rig().prepare(proposal(name))).toMatchObject({ undoFor: null });
  });

  it.each([-0.01, 1.01, Number.NaN])('does not come with a confidence of %d', async (confidence) => {
    const facts = refusal({ code: 'invalid', about: 'confidence' });
    expect(await new Rig().prepare(proposal('set_note', {}, { confidence }))).toMatchObject(facts);
    expect(await new Rig().prepare({ ...offer(null, null), confidence })).toMatchObject(facts);
  });

  it.each([0, 0.5, 1, null])('may come with a confidence of %o', async (confidence) => {
    const rig = new Rig();
    expect(await rig.prepare(proposal('set_note', {}, { confidence }))).toMatchObject({ kind: 'proposal' });
    expect(await rig.prepare({ ...offer(null, null), confidence })).toMatchObject({ kind: 'options' });
    expect(rig.confidences).toEqual([confidence]);
  });

  it('carries what the agent is unsure of, unless something else is known', async () => {
    const rig = new Rig();
    const data = { decision: 'Which door?', options: ['Front', 'Back'] };
    rig.bench.do({ type: 'agent.report', report: { type: 'agent.hesitated', data } }, AGENT);
    rig.signals = { confidence: 0.1 };
    rig.policy = { ...POLICY, calibrated: ['order.note'] };
    const why = async () => (await rig.proposal(proposal('set_note'))).proposal.assessment.shown;
    expect(await why()).toMatchObject({ kind: 'low-confidence', ...data });
    rig.signals = { confidence: 0.1, unsure: { decision: 'Which order?', options: [] } };
    expect(await why()).toMatchObject({ decision: 'Which order?' });
  });

  it('carries no decision that nobody hesitates over', async () => {
    const rig = Object.assign(new Rig(), { signals: { confidence: 0.1 } });
    rig.policy = { ...POLICY, calibrated: ['order.note'] };
    const { proposal: made } = await rig.proposal(proposal('set_note'));
    expect(made.assessment.shown).toStrictEqual({
      kind: 'low-confidence',
      confidence: 0.1,
      threshold: POLICY.confidence.low,
    });
  });

  it('is judged with every call that it makes, and never by an authorization', async () => {
    const rig = Object.assign(new Rig(), { signals: { authorization: 'a7' } });
    const calls = () => ['set_note', 'say'].map((name) => ({ tool: name, args: {} }));
    rig.tools = [...rig.tools, tool('plan', { calls })];
    const { proposal: made } = await rig.proposal(proposal('plan', {}, { confidence: 0.9 }));
    expect(made.action.calls).toMatchObject([{ tool: 'set_note' }, { tool: 'say' }]);
    expect(rig.confidences).toEqual([0.9, 0.9, 0.9]);
    expect(made.assessment).toMatchObject({ authorization: null, pattern: 'human-review-before-send' });
    expect(rig.asked).toEqual([]);
  });

  it('under the id of an earlier call is that call, from the same agent, or none', async () => {
    const rig = new Rig();
    const first = proposal('set_note', { note: 'Ring twice' }, { callId: 'c1' });
    rig.bench.do(first, AGENT, await rig.proposal(first));
    expect(await rig.prepare(first)).toMatchObject({ kind: 'proposal' });
    expect(await rig.prepare({ ...first, callId: 'c2', args: {} })).toMatchObject({ kind: 'proposal' });
    const other = refusal({ code: 'digest-mismatch', about: 'callId' });
    expect(await rig.prepare({ ...first, args: { note: 'Ring once' } })).toMatchObject(other);
    expect(await rig.prepare({ ...first, tool: 'burn' })).toMatchObject(other);
    expect(await rig.prepare(first, { ...AGENT, id: 'helper' })).toMatchObject(other);
    expect(await rig.prepare(first, { ...AGENT, kind: 'reviewer' })).toMatchObject(other);
  });

  it('without an id is compared to nothing', async () => {
    const rig = new Rig();
    await rig.pending('set_note');
    expect(await rig.prepare(proposal('set_note', { note: 'Ring once' }))).toMatchObject({
      kind: 'proposal',
    });
  });
});

describe('a standing authorization', () => {
  const allowed = { authorization: 'a7', firstTime: true };

  it('decides for an agent once its use is reserved', async () => {
    const rig = Object.assign(new Rig(), { signals: allowed });
    const { proposal: made } = await rig.proposal(proposal('set_note'));
    expect(made.assessment).toMatchObject({ authorization: 'a7', pattern: 'auto-resolve' });
    expect(rig.asked).toEqual([['a7', 'handoff-new']]);
  });

  it('without room decides nothing', async () => {
    const rig = Object.assign(new Rig(), { signals: { ...allowed, confidence: 0.1 }, room: false });
    rig.policy = { ...POLICY, firstTime: true };
    const { proposal: made } = await rig.proposal(proposal('set_note'));
    expect(made.assessment).toMatchObject({ authorization: null, pattern: 'suggest-and-confirm' });
  });

  it('decides neither for a person, nor an option, nor an undo, nor an edit', async () => {
    const rig = Object.assign(new Rig(), { signals: allowed });
    await rig.prepare(proposal('set_note'), MAYA);
    await rig.prepare(offer(['set_note', {}], null));
    const handoff = await new Rig().pending('set_note');
    expect(rig.asked).toEqual([]);
    const done = { state: 'succeeded', at: 1, result: null, late: false, undoUntil: null } as const;
    const task = { ...rig.bench.task, handoffs: [{ ...handoff, execution: done }] };
    expect(
      await prepare(task, { type: 'handoff.undo', handoff: handoff.id }, ILSE, rig.host()),
    ).toMatchObject({
      kind: 'proposal',
    });
    const edit = decisionOn(handoff, { verdict: 'approved-with-changes', changes: { '/note': 'Once' } });
    expect(await prepare(task, edit, ILSE, rig.host())).toMatchObject({ kind: 'changed' });
    expect(rig.asked).toEqual([]);
  });
});

describe('the options of a choice', () => {
  it('are each what would run, or nothing', async () => {
    const made = await new Rig().prepare(offer(['set_note', { note: 'Once' }], null));
    expect(made).toEqual({
      kind: 'options',
      handoff: 'handoff-new',
      options: [
        {
          id: 'o0',
          label: 'Option 0',
          detail: 'At once',
          proposal: expect.objectContaining({ digest: expect.stringMatching(/^sha256:/) }),
        },
        { id: 'o1', label: 'Option 1', detail: null, proposal: null },
      ],
    });
  });

  it('are what the agent hesitates over', async () => {
    const rig = new Rig();
    rig.signals = { confidence: 0.1 };
    rig.policy = { ...POLICY, calibrated: ['order.note'] };
    expect(await rig.prepare(offer(['set_note', {}], null))).toMatchObject({
      options: [
        { proposal: { assessment: { shown: { decision: 'Which?', options: ['Option 0', 'Option 1'] } } } },
        {},
      ],
    });
  });

  it('are none where one of them cannot be read', async () => {
    expect(await new Rig().prepare(offer(null, ['shout', {}]))).toMatchObject(
      refusal({ code: 'not-found', about: 'shout' }),
    );
  });
});

it('prepares nothing for a command that is about no action', async () => {
  expect(await new Rig().prepare({ type: 'agent.pause' }, ILSE)).toBeNull();
  expect(await new Rig().prepare({ type: 'handoff.expire', handoff: 'h7' }, HOST)).toBeNull();
});
