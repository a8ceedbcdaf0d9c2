import { describe, expect, it } from 'vitest';
import { isRefusal } from '../task/refusal.js';
import type { Prepared } from '../task/rules/rule.js';
import { AGENT, ILSE } from '../task/testing/cast.js';
import { decisionOn, refusal } from '../task/testing/task-bench.js';
import { Rig, tool } from './testing/prepare-rig.js';

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

  it('is refused where the secrets of what was done are lost', async () => {
    const rig = await done('set_note');
    const sealed = rig.bench.task.handoffs.map((one) => {
      const { request } = one;
      const run = 'decision' in request ? request.decision.run : null;
      return 'decision' in request && run
        ? {
            ...one,
            request: { ...request, decision: { ...request.decision, run: { ...run, sealedCall: 's' } } },
          }
        : one;
    });
    rig.bench.task = { ...rig.bench.task, handoffs: sealed };
    expect(await rig.prepare(undo, ILSE)).toMatchObject({ code: 'nothing-to-undo', about: 'h7' });
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
    const args = { note: 'Ring twice', list: ['a'], at: '9:00' };
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
    expect(await edit({ changes: { '/note': 'Once', '/at': '10:00' } })).toMatchObject(
      refusal({ code: 'invalid', about: '/at' }),
    );
    expect(await edit({ changes: { '/note': Object(Symbol('no JSON')) } })).toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(/^The changes do not fit\./),
    });
  });

  it('is refused where the secrets of what waits are lost', async () => {
    const { rig, handoff } = await pending();
    if (handoff.subject.kind !== 'approval') throw new Error('Nothing waits in this test.');
    const sealed = { ...handoff.subject.proposal, sealedCall: 'sha256:call' };
    const lost = { ...handoff, subject: { ...handoff.subject, proposal: sealed } };
    rig.bench.task = { ...rig.bench.task, handoffs: [lost] };
    const changes = { '/note': 'Ring once' };
    expect(
      await rig.prepare(decisionOn(lost, { verdict: 'approved-with-changes', changes }), ILSE),
    ).toMatchObject(refusal({ code: 'storage', about: 'secrets' }));
  });

  it('is none of a question', async () => {
    const rig = new Rig();
    const field = { name: 'order', label: 'Order', kind: 'text', required: true, options: null } as const;
    rig.bench.do({ type: 'handoff.ask', question: 'Which?', fields: [field], callId: null }, AGENT);
    const [asked] = rig.bench.task.handoffs;
    const details = { verdict: 'approved-with-changes', changes: { '/order': '48213' } } as const;
    expect(asked && (await rig.prepare(decisionOn(asked, details), ILSE))).toBeNull();
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
