import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../action/json.js';
import { type ActionFacts, defineTool, type Tool, type ToolDefinition } from '../gate/tool.js';
import type { Actor } from '../log/envelope.js';
import { NO_SIGNALS, type Signals } from '../policy/signals.js';
import { isRefusal } from '../task/refusal.js';
import type { Prepared } from '../task/rules/rule.js';
import { AGENT, ILSE, MAYA, POLICY } from '../task/testing/cast.js';
import { decisionOn, HOST, proposeCommand, refusal, TaskBench } from '../task/testing/task-bench.js';
import { digestOf, type Preparation, prepare } from './prepare.js';
import { createMemorySecrets } from './secrets.js';

const NOTE: ActionFacts = { type: 'order.note', reversibility: 'reversible', audience: 'internal' };

function tool(name: string, more: Partial<ToolDefinition<JsonObject>> = {}, facts = NOTE): Tool {
  return defineTool<JsonObject>({
    name,
    version: '1',
    parse: (value) => ({ ok: true, value }),
    describe: () => ({
      facts,
      description: {
        context: 'Order 48213',
        proposal: 'Add a note.',
        approve: 'Add',
        reject: 'Leave',
        editable: ['/note', '/list'],
      },
    }),
    run: () => Promise.resolve(null),
    ...more,
  });
}

const takeBack: Partial<ToolDefinition<JsonObject>> = {
  reverse: (args, result) => (result === 'kept' ? null : { tool: 'set_note', args: { ...args, note: '' } }),
};

class Rig {
  readonly bench = new TaskBench();
  readonly asked: (readonly [authorization: string, handoff: string])[] = [];
  readonly confidences: (number | null)[] = [];
  room = true;
  signals: Partial<Signals> = {};
  tools = [
    tool('set_note', takeBack),
    tool('say', {}, { type: 'reply.send', reversibility: 'irreversible', audience: 'external' }),
    tool('burn', takeBack, { ...NOTE, reversibility: 'irreversible' }),
  ];
  policy = POLICY;
  readonly secrets = createMemorySecrets();

  host(): Preparation {
    return {
      tenant: 'northwind',
      policy: this.policy,
      tools: new Map(this.tools.map((one) => [one.name, one])),
      newId: (of) => `${of}-new`,
      signals: async (_, confidence) => {
        this.confidences.push(confidence);
        return { ...NO_SIGNALS, confidence, ...this.signals };
      },
      reserve: async (authorization, handoff) => {
        this.asked.push([authorization, handoff]);
        return this.room;
      },
      secrets: this.secrets,
    };
  }

  prepare(command: Parameters<typeof prepare>[1], actor: Actor = AGENT) {
    return prepare(this.bench.task, command, actor, this.host());
  }

  async proposal(command: Parameters<typeof prepare>[1], actor: Actor = AGENT) {
    const made = await this.prepare(command, actor);
    if (!made || isRefusal(made) || made.kind === 'options') throw new Error('Nothing was proposed.');
    return made;
  }

  /** Proposes for real, so that it can be decided and undone. */
  async pending(name: string, args: JsonObject = { note: 'Ring twice' }, agentSays: string | null = null) {
    const command = proposal(name, args, { agentSays });
    const made = await this.proposal(command);
    this.bench.do(command, AGENT, made);
    const handoff = this.bench.task.handoffs.at(-1);
    if (!handoff) throw new Error('Nothing waits in this test.');
    return handoff;
  }
}

function proposal(name: string, args: JsonObject = { note: 'Ring twice' }, more = {}) {
  return { ...proposeCommand('order.note', more), tool: name, args };
}

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

describe('an undo', () => {
  async function done(name: string, result: string | null = null) {
    const rig = new Rig();
    const other = await rig.pending('say');
    const { id } = await new Rig().pending(name);
    const handoff = await rig.pending(name, { note: 'Ring twice', at: id });
    const execution = { state: 'succeeded', at: 1, result, late: false, undoUntil: 9 } as const;
    const request = decidedOn(rig, handoff);
    rig.bench.task = { ...rig.bench.task, handoffs: [other, { ...handoff, id: 'h7', request, execution }] };
    return rig;
  }

  function decidedOn(rig: Rig, { subject }: Awaited<ReturnType<Rig['pending']>>) {
    return {
      state: 'approved',
      decision: {
        by: ILSE,
        at: rig.bench.now,
        digest: '',
        run: subject.kind === 'approval' ? subject.proposal : null,
        changes: [],
        option: null,
        answers: null,
        rejection: null,
        recommendation: null,
        note: null,
      },
    } as const;
  }

  const undo = { type: 'handoff.undo', handoff: 'h7' } as const;

  it('is the call that takes back what was done, from whoever asks', async () => {
    const rig = await done('set_note');
    expect(await rig.prepare(undo, ILSE)).toMatchObject({
      kind: 'proposal',
      handoff: 'handoff-new',
      undoFor: null,
      proposal: { action: { tool: 'set_note', args: { note: '' } } },
    });
  });

  it.each([
    ['has no way back', 'say', null],
    ['has none for this result', 'set_note', 'kept'],
  ])('is refused where the tool %s', async (_, name, result) => {
    expect(await (await done(name, result)).prepare(undo, ILSE)).toMatchObject(
      refusal({ code: 'nothing-to-undo', about: 'h7' }),
    );
  });

  it('is refused where the tool is gone, no longer reads what ran, or goes back by a tool that is gone', async () => {
    const gone = await done('burn');
    gone.tools = gone.tools.filter(({ name }) => name !== 'burn');
    expect(await gone.prepare(undo, ILSE)).toMatchObject({ code: 'nothing-to-undo', about: 'h7' });
    const unread = await done('burn');
    unread.tools = [tool('burn', { parse: () => ({ ok: false, faults: [] }) })];
    expect(await unread.prepare(undo, ILSE)).toMatchObject({ code: 'nothing-to-undo' });
    const noWay = await done('burn');
    noWay.tools = noWay.tools.filter(({ name }) => name !== 'set_note');
    expect(await noWay.prepare(undo, ILSE)).toMatchObject({ code: 'not-found', about: 'set_note' });
  });

  it('is left to the rules where nothing was done', async () => {
    const rig = await done('set_note');
    expect(await rig.prepare({ ...undo, handoff: 'h9' }, ILSE)).toBeNull();
    const [first] = rig.bench.task.handoffs;
    expect(await rig.prepare({ ...undo, handoff: first?.id ?? '' }, ILSE)).toBeNull();
  });
});

describe('an edit', () => {
  async function pending(name = 'set_note') {
    const rig = new Rig();
    await rig.pending('say', {});
    const args = { note: 'Ring twice', list: ['a'], secret: 'x' };
    const handoff = { ...(await rig.pending(name, args, 'They asked')), id: 'h7' };
    const others = rig.bench.task.handoffs.slice(0, 1);
    rig.bench.task = { ...rig.bench.task, handoffs: [...others, handoff] };
    const edit = (changes: Parameters<typeof decisionOn>[1]) =>
      rig.prepare(decisionOn(handoff, { verdict: 'approved-with-changes', ...changes }), ILSE);
    return { rig, handoff, edit };
  }

  it('is read, judged and shown again, with what has changed', async () => {
    const { edit } = await pending();
    const made: Prepared | null = await edit({ changes: { '/note': 'Ring once' } }).then((one) =>
      isRefusal(one) ? null : one,
    );
    expect(made).toMatchObject({
      kind: 'changed',
      changes: [{ path: '/note', before: 'Ring twice', after: 'Ring once' }],
      proposal: {
        action: { args: { note: 'Ring once', list: ['a'] } },
        presentation: { agentSays: 'They asked' },
      },
    });
  });

  it('is of what may be changed, and fits', async () => {
    const { edit } = await pending();
    expect(await edit({ changes: { '/note': 'Once', '/other': 1 } })).toMatchObject(
      refusal({ code: 'invalid', about: '/other' }),
    );
    expect(await edit({ changes: { '/note': Object(Symbol('no JSON')) } })).toMatchObject({
      refused: true,
      code: 'invalid',
    });
  });

  it('is none of a plain approval, of nothing, or without changes', async () => {
    const { edit, rig, handoff } = await pending();
    expect(await edit({ verdict: 'approved', changes: { '/note': 'Ring once' } })).toBeNull();
    expect(await edit({ changes: null })).toBeNull();
    const nowhere = { ...handoff, id: 'h9' };
    const changes = { '/note': 'Ring once' };
    expect(
      await rig.prepare(decisionOn(nowhere, { verdict: 'approved-with-changes', changes }), ILSE),
    ).toBeNull();
    const { tools } = rig;
    rig.tools = tools.filter(({ name }) => name !== 'set_note');
    expect(await edit({ changes })).toMatchObject({ refused: true });
  });
});

describe('a decision about a file that has changed since', () => {
  it('is refused, unless it is a no', async () => {
    const rig = new Rig();
    let digest = 'sha256:one';
    rig.tools = [...rig.tools, tool('send_file', { operandDigest: async () => digest })];
    const other = await rig.pending('set_note');
    const handoff = { ...(await rig.pending('send_file')), id: 'h7' };
    rig.bench.task = { ...rig.bench.task, handoffs: [other, handoff] };
    expect(await rig.prepare(decisionOn(handoff), ILSE)).toBeNull();
    digest = 'sha256:two';
    expect(await rig.prepare(decisionOn(handoff), ILSE)).toMatchObject(
      refusal({ code: 'operand-changed', about: 'h7' }),
    );
    expect(await rig.prepare(decisionOn(handoff, { verdict: 'rejected' }), ILSE)).toBeNull();
  });
});

it('prepares nothing for a command that is about no action', async () => {
  expect(await new Rig().prepare({ type: 'agent.pause' }, ILSE)).toBeNull();
  expect(await new Rig().prepare({ type: 'handoff.expire', handoff: 'h7' }, HOST)).toBeNull();
});
