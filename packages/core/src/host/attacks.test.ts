import { describe, expect, it } from 'vitest';
import { canonicalize } from '../action/canonical.js';
import { digestText } from '../action/digest.js';
import type { Update } from '../client/client.js';
import type { EventLog } from '../log/event-log.js';
import { createMemoryLog } from '../log/memory-log.js';
import { IDLE_CLIENT } from '../task/client-state.js';
import type { AgentReport } from '../task/commands.js';
import { isRefusal } from '../task/refusal.js';
import { selectHandoff } from '../task/select-handoff.js';
import { selectOwnership } from '../task/select-ownership.js';
import { selectStatus } from '../task/select-status.js';
import type { Viewer } from '../task/viewer.js';
import { type Bench, createBench, decisionOn, ILSE, JONAS, MAYA } from './testing/bench.js';

const NOTE = { tool: 'set_note', args: { note: 'Ring twice' } };
const REFUND = { tool: 'issue_refund', args: { order: '48213', cents: 1_234 } };
const REPLY = { tool: 'send_reply', args: { body: 'Hello' } };
const ASK = { team: null, why: { kind: 'person-asked' }, goesAlong: [] } as const;

function option(
  id: string,
  call: { readonly tool: string; readonly args: typeof NOTE.args | typeof REFUND.args | typeof REPLY.args },
) {
  return { id, label: id, detail: null, call: { tool: call.tool, args: { ...call.args } } };
}

async function choose(bench: Bench, id: string, who: Viewer) {
  const handoff = await bench.handoff();
  const options = handoff.subject.kind === 'choice' ? handoff.subject.options : [];
  const digest = options.find((one) => one.id === id)?.proposal?.digest ?? null;
  return bench.host.send('t1', { ...decisionOn(handoff), verdict: 'answered', option: id, digest }, who);
}

/** What a viewer's browser is told of the task. */
function firstUpdate(bench: Bench, viewer: Viewer): Promise<Update> {
  return new Promise((resolve) => {
    bench.host.client(viewer).subscribe({ kind: 'task', task: 't1' }, resolve);
  });
}

describe('an agent that lies', () => {
  it.each([
    [
      'a decision in the name of Maya',
      { type: 'handoff.decided', actor: MAYA, data: { verdict: 'approved' } },
    ],
    ['a grant', { type: 'grant.issued', data: { handoff: 'h', grant: 'g', digest: 'd', expiresAt: 9e15 } }],
    [
      'an actor',
      { type: 'agent.started', actor: { kind: 'reviewer', id: 'maya', name: 'Maya' }, data: { what: 'x' } },
    ],
    ['data of its own', { type: 'agent.started', data: { what: 'x', approved: true } }],
    ['no data', { type: 'agent.started', data: {} }],
    ['data of another kind', { type: 'agent.started', data: { what: { html: 'x' } } }],
    ['a member of every object', { type: 'constructor', data: {} }],
  ])('cannot report %s', async (_, forged) => {
    const bench = await createBench();
    const report: AgentReport = JSON.parse(JSON.stringify(forged));
    expect(await bench.agent.report(report)).toMatchObject({ code: 'invalid', about: 'report' });
    expect((await bench.host.events('t1')).map(({ type }) => type)).toEqual([
      'task.opened',
      'command.refused',
    ]);
  });

  it('cannot use the id of one call for another', async () => {
    const bench = await createBench();
    await bench.agent.call({ ...NOTE, callId: 'c1' });
    const other = { tool: 'set_note', args: { note: 'Other' }, callId: 'c1' };
    for (const call of [{ ...REFUND, callId: 'c1' }, other]) {
      expect(await bench.agent.call(call)).toMatchObject({ code: 'digest-mismatch' });
    }
    expect(bench.runs).toHaveLength(1);
  });

  it('cannot replace what a person asked for', async () => {
    const bench = await createBench({
      policy: { actions: { 'order.note': { route: 'desk', risk: 'medium' } } },
    });
    await bench.agent.call({ ...NOTE, callId: 'c1' });
    await bench.host.send('t1', decisionOn(await bench.handoff()), MAYA);
    const original = await bench.handoff();
    await bench.agent.run(original.id);
    await bench.host.send('t1', { type: 'handoff.undo', handoff: original.id }, ILSE);
    const undo = await bench.handoff();
    await bench.agent.propose({ ...REPLY, callId: 'c2', supersedes: [undo.id] });
    expect((await bench.handoff(1)).request.state).toBe('pending');
  });

  it.each([-0.1, 1.1, Number.NaN, 7])('cannot give a confidence of %s', async (confidence) => {
    const bench = await createBench();
    expect(await bench.agent.call({ ...NOTE, confidence })).toMatchObject({
      code: 'invalid',
      about: 'confidence',
    });
    expect(bench.runs).toEqual([]);
  });

  it('is asked about where its confidence counts and it gives none', async () => {
    const bench = await createBench({ policy: { calibrated: ['order.note'] } });
    expect(await bench.agent.call({ ...NOTE, callId: 'c1' })).toMatchObject({ state: 'waiting' });
    expect(await bench.agent.call({ ...NOTE, callId: 'c2', confidence: 0.9 })).toMatchObject({
      state: 'succeeded',
    });
  });
});

describe('several approvers', () => {
  const TWO = {
    actions: { 'refund.issue': { approvals: 2 }, 'email.send': { route: 'desk', approvals: 2 } },
  } as const;

  it('have to agree on the same option', async () => {
    const bench = await createBench({ policy: TWO });
    const options = [option('refund', REFUND), option('reply', REPLY)];
    await bench.agent.offer({ question: 'Which?', options, confidence: null, callId: null });
    await choose(bench, 'refund', MAYA);
    await choose(bench, 'reply', JONAS);
    await bench.settled();
    expect(bench.runs).toEqual([]);
    expect((await bench.handoff()).request.state).toBe('pending');
  });

  it('are as many as the strictest option of a choice needs', async () => {
    const bench = await createBench({
      policy: { actions: { 'refund.issue': { approvals: 2 }, 'email.send': { route: 'desk' } } },
    });
    const options = [option('reply', REPLY), option('refund', REFUND)];
    await bench.agent.offer({ question: 'Which?', options, confidence: null, callId: null });
    await choose(bench, 'refund', MAYA);
    await bench.settled();
    expect(bench.runs).toEqual([]);
  });

  it('are asked again before what they approved is undone', async () => {
    const bench = await createBench({
      policy: { actions: { 'order.note': { route: 'desk', approvals: 2, risk: 'medium' } } },
    });
    await bench.agent.call({ ...NOTE, callId: 'c1' });
    const handoff = await bench.handoff();
    await bench.host.send('t1', decisionOn(handoff), MAYA);
    await bench.host.send('t1', decisionOn(handoff), JONAS);
    await bench.agent.run(handoff.id);
    await bench.host.send('t1', { type: 'handoff.undo', handoff: handoff.id }, ILSE);
    await bench.settled();
    expect(bench.runs).toHaveLength(1);
    expect((await bench.handoff()).request.state).toBe('pending');
  });

  it('cannot all be the one user', async () => {
    await expect(
      createBench({ policy: { actions: { 'order.note': { route: 'user', approvals: 2 } } } }),
    ).rejects.toThrow('order.note');
  });

  it('are not asked once more after they have voted', async () => {
    const bench = await createBench({
      policy: { actions: { 'refund.issue': { approvals: 2, route: 'either' } } },
    });
    await bench.agent.call({ ...REFUND, callId: 'c1' });
    const handoff = await bench.handoff();
    await bench.host.send('t1', decisionOn(handoff), ILSE);
    const task = await bench.task();
    expect(selectHandoff(task, handoff.id, bench.now, ILSE, IDLE_CLIENT)?.key).toBe('review-waiting');
    expect(selectOwnership(task, bench.now, IDLE_CLIENT).key).toBe('agent');
  });
});

describe('undoing', () => {
  it('does not end a pause', async () => {
    const bench = await createBench();
    await bench.agent.call({ ...NOTE, callId: 'c1' });
    await bench.agent.report({ type: 'agent.started', data: { what: 'Looking up order 48213' } });
    await bench.host.send('t1', { type: 'agent.pause' }, ILSE);
    await bench.host.send('t1', { type: 'handoff.undo', handoff: (await bench.handoff(0)).id }, ILSE);
    await bench.settled();
    expect((await bench.task()).activity.state).toBe('paused');
    expect(await bench.agent.propose({ ...NOTE, callId: 'c2' })).toMatchObject({ code: 'paused' });
  });

  it('shows on the result that it undoes', async () => {
    const bench = await createBench();
    await bench.agent.call({ ...NOTE, callId: 'c1' });
    const { id } = await bench.handoff();
    await bench.agent.finish('Note added', id);
    await bench.host.send('t1', { type: 'handoff.undo', handoff: id }, ILSE);
    await bench.settled();
    expect(selectStatus(await bench.task(), bench.now, IDLE_CLIENT).key).toBe('undone');
  });

  it('can be tried again when it turned out not to have happened', async () => {
    const bench = await createBench();
    await bench.agent.call({ ...NOTE, callId: 'c1' });
    const { id } = await bench.handoff();
    bench.effect = () => new Promise(() => undefined);
    await bench.host.send('t1', { type: 'handoff.undo', handoff: id }, ILSE);
    await bench.until(({ handoffs }) => handoffs[1]?.execution.state === 'running');
    bench.now += bench.policy.times.run;
    await bench.host.tick();
    const undo = (await bench.handoff()).id;
    await bench.host.send('t1', { type: 'action.settle', handoff: undo, happened: false, note: null }, ILSE);
    expect(isRefusal(await bench.host.send('t1', { type: 'handoff.undo', handoff: id }, ILSE))).toBe(false);
  });

  it('of something risky is shown to the user first, who may then decide it', async () => {
    const bench = await createBench({
      policy: { actions: { 'order.note': { route: 'user', risk: 'high' } } },
    });
    await bench.agent.call({ ...NOTE, callId: 'c1' });
    await bench.host.send('t1', decisionOn(await bench.handoff()), ILSE);
    const original = await bench.handoff();
    await bench.agent.run(original.id);
    await bench.host.send('t1', { type: 'handoff.undo', handoff: original.id }, ILSE);
    const undo = await bench.handoff();
    expect(undo.request.state).toBe('pending');
    expect(isRefusal(await bench.host.send('t1', decisionOn(undo), ILSE))).toBe(false);
  });
});

describe('pausing', () => {
  it('keeps what the agent was waiting for, and refuses where there is nothing to hold', async () => {
    const bench = await createBench();
    await bench.agent.report({
      type: 'agent.stalled',
      data: { tool: 'carrier', attempts: 2, next: 'I try again.' },
    });
    await bench.host.send('t1', { type: 'agent.pause' }, ILSE);
    await bench.host.send('t1', { type: 'agent.resume' }, ILSE);
    expect((await bench.task()).activity).toMatchObject({ state: 'stalled', tool: 'carrier' });
    await bench.agent.report({
      type: 'agent.stopped',
      data: { why: 'Two match.', partial: ['Plan'], next: 'Choose.' },
    });
    expect(await bench.host.send('t1', { type: 'agent.pause' }, ILSE)).toMatchObject({ code: 'invalid' });
    expect((await bench.task()).activity).toMatchObject({ state: 'stopped', partial: ['Plan'] });
  });
});

describe('who has the task', () => {
  it('does not lose it by proposing', async () => {
    const bench = await createBench({ policy: { actions: { 'refund.issue': { risk: 'very-high' } } } });
    await bench.host.send('t1', { type: 'ownership.take', updateBy: null }, MAYA);
    const details = { callId: null, agentSays: null, confidence: null, batch: null, supersedes: [] };
    await bench.host.send('t1', { type: 'handoff.propose', ...REFUND, ...details }, MAYA);
    expect((await bench.task()).owner).toMatchObject({ state: 'person', person: { id: 'maya' } });
  });

  it.each([
    [{ state: 'closed', alternative: 'An e-mail by 9:00' }, 'An e-mail by 9:00'],
    [{ state: 'none' }, ''],
  ] as const)(
    'is nobody, and not "on the way", when a takeover finds the desk %o',
    async (desk, alternative) => {
      const bench = await createBench({
        desk: () => desk,
        policy: { actions: { 'refund.issue': { risk: 'very-high', route: 'user' } } },
      });
      await bench.agent.propose({ ...REFUND, callId: 'c1' });
      expect((await bench.task()).owner).toMatchObject({ state: 'nobody', alternative });
    },
  );

  it('is the person to whom it was assigned, and the agent stops', async () => {
    const bench = await createBench();
    const granted = await bench.agent.propose({ ...NOTE, callId: 'c1' });
    await bench.agent.propose({ ...REPLY, callId: 'c2' });
    await bench.agent.requestPerson(ASK);
    const to = { id: MAYA.id, name: MAYA.name };
    const system = { kind: 'system', tenant: MAYA.tenant } as const;
    await bench.host.send('t1', { type: 'ownership.reassign', to, team: 'Billing', updateBy: null }, system);
    expect(await bench.agent.run('handoff' in granted ? granted.handoff : '')).toMatchObject({
      why: 'voided',
    });
    expect((await bench.handoff()).request.state).toBe('withdrawn');
    expect(bench.runs).toEqual([]);
  });

  it('keeps the promise that was made before they took it', async () => {
    const bench = await createBench();
    await bench.agent.requestPerson(ASK);
    await bench.host.send('t1', { type: 'ownership.take', updateBy: null }, MAYA);
    expect((await bench.task()).owner).toMatchObject({ updateBy: bench.now + bench.policy.times.promise });
    expect(await bench.host.send('t1', { type: 'ownership.promise', updateBy: 1 }, MAYA)).toMatchObject({
      code: 'invalid',
    });
  });

  it('leaves nothing open behind a finished task', async () => {
    const bench = await createBench();
    await bench.host.send('t1', { type: 'ownership.take', updateBy: bench.now + 600_000 }, MAYA);
    const details = { agentSays: null, confidence: null, batch: null, supersedes: [] };
    await bench.host.send('t1', { type: 'handoff.propose', ...REPLY, callId: 'm1', ...details }, MAYA);
    await bench.host.send('t1', { type: 'task.finish', result: 'Sorted out', handoff: null }, MAYA);
    const task = await bench.task();
    expect(task.handoffs[0]?.request.state).toBe('withdrawn');
    expect(selectOwnership(task, bench.now + 3_600_000, IDLE_CLIENT).key).toBe('finished');
  });

  it('is nobody, and the agent goes on: finishing does not close the task for the user', async () => {
    const bench = await createBench({ desk: () => ({ state: 'closed', alternative: 'An e-mail by 9:00' }) });
    await bench.agent.requestPerson(ASK);
    await bench.agent.finish('Here is what I found', null);
    const more = { type: 'task.add-input', text: 'Thanks, one more thing', supersedes: [] } as const;
    expect(isRefusal(await bench.host.send('t1', more, ILSE))).toBe(false);
  });
});

describe('what a customer receives', () => {
  it('has no seal by which a hidden note could be guessed', async () => {
    const bench = await createBench();
    await bench.agent.call({ ...REFUND, callId: 'c1' });
    const note = 'Looks like fraud';
    await bench.host.send('t1', { ...decisionOn(await bench.handoff(), 'rejected'), note }, MAYA);
    const update = JSON.stringify(await firstUpdate(bench, ILSE));
    expect(update).not.toContain(note);
    const sealed = (await bench.host.events('t1')).find(({ type }) => type === 'handoff.decided');
    const guess = await digestText(`handoff-data-v1\n${sealed?.salt}${canonicalize(sealed?.data ?? null)}`);
    expect(guess).toBe(sealed?.dataDigest);
    for (const secret of [sealed?.salt, sealed?.dataDigest, sealed?.hash, sealed?.prev]) {
      expect(update).not.toContain(secret);
    }
  });

  it('has nothing of the insides of a system or of what the desk tells the agent', async () => {
    const bench = await createBench();
    bench.effect = async () => {
      throw new Error('connect ECONNREFUSED 10.0.3.17:5432');
    };
    await bench.agent.call({ ...NOTE, callId: 'c1' });
    await bench.host.send('t1', { type: 'ownership.take', updateBy: null }, MAYA);
    await bench.host.send('t1', { type: 'ownership.hand-back', note: 'Be careful with this one' }, MAYA);
    const update = JSON.stringify(await firstUpdate(bench, ILSE));
    expect(update).not.toContain('ECONNREFUSED');
    expect(update).not.toContain('careful');
    expect(JSON.stringify(await firstUpdate(bench, MAYA))).toContain('careful');
  });

  it('does not show how busy somebody else’s task is', async () => {
    const bench = await createBench();
    const seen: Update[] = [];
    const otto: Viewer = { ...ILSE, id: 'otto', name: 'Otto Lindqvist' };
    await new Promise<void>((resolve) => {
      bench.host.client(otto).subscribe({ kind: 'task', task: 't1' }, (update) => {
        seen.push(update);
        resolve();
      });
    });
    await bench.agent.report({ type: 'agent.started', data: { what: 'Looking up order 48213' } });
    await bench.agent.report({ type: 'agent.checking', data: { what: 'Checking the carrier' } });
    await bench.host.task('t1');
    expect(seen).toHaveLength(1);
  });
});

describe('a log that is not what it was', () => {
  it('runs nothing again when the record of a run was erased', async () => {
    const log = createMemoryLog();
    const first = await createBench({ log });
    await first.agent.call({ ...NOTE, callId: 'c1' });
    const erased: EventLog = {
      ...log,
      read: async (stream, after) =>
        (await log.read(stream, after)).map((event) =>
          event.type === 'grant.consumed' || event.type === 'action.succeeded'
            ? { ...event, data: null }
            : event,
        ),
    };
    const second = await createBench({ log: erased, open: false });
    expect(await second.host.run('t1', (await first.handoff()).id)).toMatchObject({ code: 'storage' });
    expect(second.runs).toEqual([]);
  });

  it('keeps tenants apart whatever they are called', async () => {
    const log = createMemoryLog();
    const long = await createBench({ log, tenant: 'a/b', open: false });
    const user = { id: 'ilse', name: 'Ilse Brandt' };
    const ilse = { ...ILSE, tenant: 'a/b' };
    await long.host.send('c', { type: 'task.open', task: 'c', title: 'Secret', user }, ilse);
    const short = await createBench({ log, tenant: 'a', open: false });
    expect(await short.host.task('b/c')).toBeNull();
    expect(await short.host.tasks()).toEqual([]);
  });

  it('does not let one unreadable task stop the clock of the others', async () => {
    const log = createMemoryLog();
    const names = ['task/northwind/broken', 'task/northwind/t1'];
    const broken: EventLog = {
      ...log,
      streams: async () => names,
      read: (stream, after) =>
        stream === names[0] ? Promise.reject(new Error('bad sector')) : log.read(stream, after),
    };
    const bench = await createBench({ log: broken });
    await bench.agent.call({ ...REPLY, callId: 'c1' });
    bench.now += bench.policy.times.request;
    await bench.host.tick();
    expect((await bench.handoff()).request.state).toBe('expired');
  });
});

describe('a run that hangs', () => {
  it('is given up on when its outcome counts as unknown', async () => {
    const bench = await createBench();
    bench.effect = () => new Promise(() => undefined);
    const run = bench.agent.call({ ...NOTE, callId: 'c1' });
    await bench.until(({ handoffs }) => handoffs[0]?.execution.state === 'running');
    bench.now += bench.policy.times.run;
    await bench.host.tick();
    expect(await run).toMatchObject({ state: 'unknown' });
    expect(await bench.host.run('t1', (await bench.handoff()).id)).toMatchObject({ state: 'unknown' });
  });

  it('can be settled as soon as its time is up, before the event has arrived', async () => {
    const bench = await createBench();
    bench.effect = () => new Promise(() => undefined);
    void bench.agent.call({ ...NOTE, callId: 'c1' });
    await bench.until(({ handoffs }) => handoffs[0]?.execution.state === 'running');
    bench.now += bench.policy.times.run;
    const { id } = await bench.handoff();
    await bench.host.send('t1', { type: 'action.settle', handoff: id, happened: true, note: null }, ILSE);
    expect((await bench.handoff()).execution).toMatchObject({ state: 'settled', happened: true });
  });
});

describe('what is refused for the right reason', () => {
  it.each([
    ['a choice that is none', { seats: 12, plan: 'Zeppelin' }, 'plan'],
    ['a number that is none', { seats: '12' }, 'seats'],
    ['something nested', { seats: { deep: 12 } }, 'seats'],
    ['what nobody asked for', { seats: 12, extra: 1 }, 'extra'],
    ['a required field left blank', { plan: 'Team' }, 'seats'],
  ])('an answer with %s', async (_, answers, about) => {
    const bench = await createBench();
    const field = { required: false, options: null } as const;
    await bench.agent.ask({
      question: 'How many seats?',
      callId: null,
      fields: [
        { ...field, name: 'seats', label: 'Seats', kind: 'number', required: true },
        { ...field, name: 'plan', label: 'Plan', kind: 'choice', options: ['Team', 'Team Plus'] },
      ],
    });
    const decision = { ...decisionOn(await bench.handoff()), verdict: 'answered', answers } as const;
    expect(await bench.host.send('t1', decision, ILSE)).toMatchObject({ code: 'invalid', about });
  });

  it('a text that cannot be stored is the command’s fault and not the log’s', async () => {
    const bench = await createBench();
    const message = { type: 'task.send-message', text: 'half \ud800', audience: 'everyone' } as const;
    expect(await bench.host.send('t1', message, ILSE)).toMatchObject({ code: 'invalid' });
  });

  it('a choice that only a desk could decide, where there is none', async () => {
    const bench = await createBench({ desk: () => ({ state: 'none' }) });
    const options = [option('refund', REFUND), option('note', NOTE)];
    expect(
      await bench.agent.offer({ question: 'Which?', options, confidence: null, callId: null }),
    ).toMatchObject({ code: 'no-reviewer' });
  });

  it('a grant for a tool that has changed is void at once', async () => {
    const log = createMemoryLog();
    const bench = await createBench({ log });
    await bench.agent.call({ ...REPLY, callId: 'c1' });
    const handoff = await bench.handoff();
    await bench.host.send('t1', decisionOn(handoff), ILSE);
    const newer = await createBench({ log, open: false, version: '2' });
    expect(await newer.host.run('t1', handoff.id)).toMatchObject({ code: 'tool-changed' });
    expect((await newer.handoff()).execution).toMatchObject({ state: 'voided', why: 'tool-changed' });
    expect(newer.runs).toEqual([]);
  });
});

describe('two hosts on one log', () => {
  it('run once what both want to run, and an authorization with it', async () => {
    const log = createMemoryLog();
    const one = await createBench({ log });
    const two = await createBench({ log, open: false, ids: 'second' });
    await one.agent.propose({ ...NOTE, callId: 'c1' });
    const { id } = await one.handoff();
    const outcomes = await Promise.all([one, two, one, two].map((bench) => bench.host.run('t1', id)));
    expect(one.runs.length + two.runs.length).toBe(1);
    expect(outcomes.some((outcome) => 'state' in outcome && outcome.state === 'succeeded')).toBe(true);
  });
});
