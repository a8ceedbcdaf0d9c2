import { describe, expect, it } from 'vitest';
import type { EventLog } from '../log/event-log.js';
import { createMemoryLog } from '../log/memory-log.js';
import { isRefusal } from '../task/refusal.js';
import { AGENT, createBench, decisionOn, ILSE, JONAS, MAYA, START } from './testing/bench.js';

const REPLY = {
  tool: 'send_reply',
  args: { to: 'procurement@northwind.example', body: 'Hello' },
  callId: 'c1',
};
const REFUND = { tool: 'issue_refund', args: { order: '48213', cents: 45_600 }, callId: 'c2' };
const ADDRESS = { tool: 'change_address', args: { street: 'Lindenweg 7', city: 'Bremen' }, callId: 'c3' };

describe('the way of one action', () => {
  it('runs a reversible action at once, and undoes it through the gate', async () => {
    const bench = await createBench();
    const outcome = await bench.agent.call({
      tool: 'set_note',
      args: { order: '48213', note: 'Ring twice' },
      callId: 'c0',
    });
    expect(outcome).toMatchObject({ state: 'succeeded', result: { done: true } });
    const original = await bench.handoff(0);
    expect(original.request).toMatchObject({ state: 'approved', decision: { by: { kind: 'rule' } } });

    const undone = await bench.host.send('t1', { type: 'handoff.undo', handoff: original.id }, ILSE);
    expect(isRefusal(undone)).toBe(false);
    await bench.settled();
    expect(bench.runs.map(({ args }) => args)).toEqual([
      { order: '48213', note: 'Ring twice' },
      { order: '48213', note: '' },
    ]);
    const [first, second] = (await bench.task()).handoffs;
    expect(first?.execution.state).toBe('succeeded');
    expect(second).toMatchObject({ reverses: original.id, execution: { state: 'succeeded' } });
  });

  it('runs an approved action once, with exactly the arguments that were shown', async () => {
    const bench = await createBench();
    const args = { street: 'Lindenweg 7', city: 'Bremen' };
    expect(await bench.agent.call({ ...ADDRESS, args })).toMatchObject({ state: 'waiting' });
    args.street = 'Somewhere else';
    expect(bench.runs).toEqual([]);

    const handoff = await bench.handoff();
    await bench.host.send('t1', decisionOn(handoff), ILSE);
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => bench.agent.run(handoff.id)));
    expect(bench.runs).toEqual([{ tool: 'change_address', args: { street: 'Lindenweg 7', city: 'Bremen' } }]);
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ state: 'succeeded', executed: { args: ADDRESS.args } });
    }
    expect(await bench.agent.call({ ...ADDRESS, args: { street: 'Third try' } })).toMatchObject({
      code: 'digest-mismatch',
      about: 'callId',
    });
    expect(bench.runs).toHaveLength(1);
  });

  it('runs the edited arguments of an edited approval, and keeps both on record', async () => {
    const bench = await createBench();
    await bench.agent.call(ADDRESS);
    const shown = await bench.handoff();
    const sent = await bench.host.send(
      't1',
      { ...decisionOn(shown), verdict: 'approved-with-changes', changes: { '/street': 'Lindenweg 9' } },
      ILSE,
    );
    expect(isRefusal(sent)).toBe(false);
    await bench.agent.run(shown.id);
    expect(bench.runs).toEqual([{ tool: 'change_address', args: { street: 'Lindenweg 9', city: 'Bremen' } }]);
    const { request, subject } = await bench.handoff();
    expect(subject).toEqual(shown.subject);
    expect(request).toMatchObject({
      state: 'approved-with-changes',
      decision: { changes: [{ path: '/street', before: 'Lindenweg 7', after: 'Lindenweg 9' }] },
    });
    const ran = 'decision' in request ? request.decision.run?.digest : undefined;
    expect(ran).not.toBe(shown.subject.kind === 'approval' && shown.subject.proposal.digest);
  });

  it('refuses an edit of what is not editable, and an edit that needs somebody else', async () => {
    const bench = await createBench({
      policy: {
        actions: { 'refund.issue': { route: 'either' }, 'email.send': { route: 'user' } },
      },
    });
    await bench.agent.call(REFUND);
    const handoff = await bench.handoff();
    const edit = { ...decisionOn(handoff), verdict: 'approved-with-changes' } as const;
    expect(await bench.host.send('t1', { ...edit, changes: { '/order': '99' } }, ILSE)).toMatchObject({
      code: 'invalid',
      about: '/order',
    });
    expect(await bench.host.send('t1', { ...edit, changes: { '/cents': 'many' } }, ILSE)).toMatchObject({
      code: 'invalid',
    });
    expect(bench.runs).toEqual([]);
  });

  it('runs nothing after a rejection and tells the agent why', async () => {
    const bench = await createBench();
    await bench.agent.call(ADDRESS);
    const handoff = await bench.handoff();
    await bench.host.send('t1', decisionOn(handoff, 'rejected'), ILSE);
    expect(await bench.agent.run(handoff.id)).toMatchObject({ state: 'rejected', reason: 'wrong-facts' });
    expect(bench.runs).toEqual([]);
  });

  it('lets nobody but the desk decide what is routed to the desk', async () => {
    const bench = await createBench();
    await bench.agent.call(REFUND);
    const handoff = await bench.handoff();
    expect(await bench.host.send('t1', decisionOn(handoff), ILSE)).toMatchObject({ code: 'not-eligible' });
    expect(await bench.host.send('t1', decisionOn(handoff), AGENT)).toMatchObject({ code: 'not-allowed' });
    expect(isRefusal(await bench.host.send('t1', decisionOn(handoff), MAYA))).toBe(false);
    await bench.agent.run(handoff.id);
    expect(bench.runs).toHaveLength(1);
  });
});

describe('what a person can do wrong', () => {
  it('tells the second reviewer who decided and when', async () => {
    const bench = await createBench();
    await bench.agent.call(REFUND);
    const handoff = await bench.handoff();
    await bench.host.send('t1', decisionOn(handoff), MAYA);
    bench.now += 5_000;
    expect(await bench.host.send('t1', decisionOn(handoff, 'rejected'), JONAS)).toMatchObject({
      code: 'already-decided',
      by: { name: 'Maya Rao' },
      at: START,
    });
  });

  it('gives one winner to two reviewers who decide at once', async () => {
    const bench = await createBench();
    await bench.agent.call(REFUND);
    const handoff = await bench.handoff();
    const answers = await Promise.all(
      [MAYA, JONAS, MAYA, JONAS].map((who) => bench.host.send('t1', decisionOn(handoff), who)),
    );
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
  });

  it('refuses a decision about something else than what is pending', async () => {
    const bench = await createBench();
    await bench.agent.call(ADDRESS);
    await bench.agent.call(REPLY);
    const [address, reply] = (await bench.task()).handoffs;
    if (!address || !reply) throw new Error('Two were proposed.');
    const wrong = { ...decisionOn(reply), digest: decisionOn(address).digest };
    expect(await bench.host.send('t1', wrong, ILSE)).toMatchObject({ code: 'digest-mismatch' });
    expect(await bench.agent.run(reply.id)).toMatchObject({ state: 'waiting' });
  });

  it('refuses a lapsed claim and whoever else holds one', async () => {
    const bench = await createBench();
    await bench.agent.call(REFUND);
    const handoff = await bench.handoff();
    await bench.host.send('t1', { type: 'handoff.claim', handoff: handoff.id }, MAYA);
    const fence = (await bench.handoff()).claim?.fence ?? 0;
    expect(await bench.host.send('t1', decisionOn(handoff), JONAS)).toMatchObject({
      code: 'claimed-by-other',
      by: { name: 'Maya Rao' },
    });
    bench.now += 6 * 60_000;
    await bench.host.send('t1', { type: 'handoff.claim', handoff: handoff.id }, JONAS);
    expect(await bench.host.send('t1', { ...decisionOn(handoff), fence }, MAYA)).toMatchObject({
      code: 'claimed-by-other',
    });
    await bench.host.send('t1', { type: 'handoff.release', handoff: handoff.id }, JONAS);
    expect(await bench.host.send('t1', { ...decisionOn(handoff), fence }, MAYA)).toMatchObject({
      code: 'claim-lapsed',
    });
  });

  it('refuses whoever proposed it', async () => {
    const bench = await createBench();
    await bench.host.send('t1', { type: 'ownership.take', updateBy: null }, MAYA);
    await bench.host.send('t1', { type: 'handoff.propose', ...REFUND, ...PLAIN }, MAYA);
    const handoff = await bench.handoff();
    expect(await bench.host.send('t1', decisionOn(handoff), MAYA)).toMatchObject({ code: 'self-approval' });
    expect(isRefusal(await bench.host.send('t1', decisionOn(handoff), JONAS))).toBe(false);
  });

  it('needs as many people as the policy says, each once', async () => {
    const bench = await createBench({ policy: { actions: { 'refund.issue': { approvals: 2 } } } });
    await bench.agent.call(REFUND);
    const handoff = await bench.handoff();
    await bench.host.send('t1', decisionOn(handoff), MAYA);
    expect(await bench.agent.run(handoff.id)).toMatchObject({ state: 'waiting' });
    expect(await bench.host.send('t1', decisionOn(handoff), MAYA)).toMatchObject({ code: 'already-voted' });
    await bench.host.send('t1', decisionOn(handoff), JONAS);
    expect(await bench.agent.run(handoff.id)).toMatchObject({ state: 'succeeded' });
    expect(bench.runs).toHaveLength(1);
  });
});

describe('what the host refuses by itself', () => {
  it('runs nothing where no reviewer is configured', async () => {
    const bench = await createBench({ desk: () => ({ state: 'none' }) });
    expect(await bench.agent.call(REFUND)).toMatchObject({ code: 'no-reviewer' });
    expect(bench.runs).toEqual([]);
    expect((await bench.task()).handoffs).toEqual([]);
  });

  it('closes a request whose time has passed, before and after the event', async () => {
    const bench = await createBench();
    await bench.agent.call(ADDRESS);
    const handoff = await bench.handoff();
    bench.now = handoff.expiresAt;
    expect(await bench.host.send('t1', decisionOn(handoff), ILSE)).toMatchObject({ code: 'expired' });
    await bench.host.tick();
    expect((await bench.handoff()).request.state).toBe('expired');
    expect(await bench.host.send('t1', decisionOn(handoff), ILSE)).toMatchObject({ code: 'expired' });
    expect(await bench.agent.run(handoff.id)).toMatchObject({ state: 'not-run', why: 'expired' });
  });

  it('does not run an approval that was not used in time', async () => {
    const bench = await createBench();
    await bench.agent.call(ADDRESS);
    const handoff = await bench.handoff();
    await bench.host.send('t1', decisionOn(handoff), ILSE);
    bench.now += 11 * 60_000;
    expect(await bench.agent.run(handoff.id)).toMatchObject({ code: 'grant-expired' });
    await bench.host.tick();
    expect(await bench.agent.run(handoff.id)).toMatchObject({ state: 'not-run', why: 'voided' });
    expect(bench.runs).toEqual([]);
  });

  it('answers with a refusal when the log cannot be written, and runs nothing', async () => {
    const log = createMemoryLog();
    let broken = false;
    const failing: EventLog = {
      ...log,
      append: (...args) => (broken ? Promise.reject(new Error('disk full')) : log.append(...args)),
    };
    const bench = await createBench({ log: failing });
    await bench.agent.call(ADDRESS);
    const handoff = await bench.handoff();
    broken = true;
    expect(await bench.host.send('t1', decisionOn(handoff), ILSE)).toMatchObject({ code: 'storage' });
    expect(await bench.agent.run(handoff.id)).toMatchObject({ state: 'waiting' });
    broken = false;
    await bench.host.send('t1', decisionOn(handoff), ILSE);
    broken = true;
    expect(await bench.agent.run(handoff.id)).toMatchObject({ code: 'storage' });
    expect(bench.runs).toEqual([]);
  });

  it('leaves the outcome unknown when it cannot be recorded, and never runs again by itself', async () => {
    const log = createMemoryLog();
    let broken = false;
    const failing: EventLog = {
      ...log,
      append: (...args) => (broken ? Promise.reject(new Error('disk full')) : log.append(...args)),
    };
    const bench = await createBench({ log: failing });
    await bench.agent.call(ADDRESS);
    const handoff = await bench.handoff();
    await bench.host.send('t1', decisionOn(handoff), ILSE);
    bench.effect = async () => {
      broken = true;
      return { done: true };
    };
    expect(await bench.agent.run(handoff.id)).toMatchObject({ state: 'unknown' });
    broken = false;
    bench.now += 3 * 60_000;
    await bench.host.tick();
    expect((await bench.handoff()).execution.state).toBe('unknown');
    expect(await bench.agent.run(handoff.id)).toMatchObject({ state: 'unknown' });
    expect(bench.runs).toHaveLength(1);
    await bench.host.send(
      't1',
      { type: 'action.settle', handoff: handoff.id, happened: true, note: 'Seen in the shop' },
      ILSE,
    );
    expect((await bench.handoff()).execution).toMatchObject({ state: 'settled', happened: true });
  });

  it('tells of a tool that throws, and does not try again', async () => {
    const bench = await createBench();
    bench.effect = async () => {
      throw new Error('The shop is closed.');
    };
    expect(await bench.agent.call({ tool: 'set_note', args: {}, callId: 'c9' })).toMatchObject({
      state: 'failed',
      message: 'The shop is closed.',
    });
    expect(await bench.agent.call({ tool: 'set_note', args: {}, callId: 'c9' })).toMatchObject({
      state: 'failed',
    });
    expect(bench.runs).toHaveLength(1);
  });

  it('does not tell another tenant or another customer that a task exists', async () => {
    const bench = await createBench();
    const stranger = { ...ILSE, id: 'otto', name: 'Otto Lindqvist' };
    const foreign = { ...MAYA, tenant: 'southwind' };
    const command = { type: 'task.cancel', reason: 'mine now' } as const;
    const absent = await bench.host.send('t404', command, ILSE);
    expect(await bench.host.send('t1', command, stranger)).toEqual(absent);
    expect(await bench.host.send('t1', command, foreign)).toEqual(absent);
    expect((await bench.task()).phase).toBe('open');
  });

  it('leaves an event for every refusal', async () => {
    const bench = await createBench();
    await bench.agent.call(REFUND);
    const handoff = await bench.handoff();
    await bench.host.send('t1', decisionOn(handoff), ILSE);
    const last = (await bench.host.events('t1')).at(-1);
    expect(last).toMatchObject({
      type: 'command.refused',
      data: { command: 'handoff.decide', code: 'not-eligible', by: { id: 'ilse' } },
    });
  });
});

describe('taking over', () => {
  it('voids what was granted, withdraws what was pending and stops the agent', async () => {
    const bench = await createBench();
    await bench.agent.propose(ADDRESS);
    await bench.agent.propose(REPLY);
    const [address, reply] = (await bench.task()).handoffs;
    if (!address || !reply) throw new Error('Two were proposed.');
    await bench.host.send('t1', decisionOn(address), ILSE);
    await bench.agent.requestPerson({
      team: null,
      why: { kind: 'person-asked' },
      goesAlong: ['Last 6 messages'],
    });
    await bench.host.send('t1', { type: 'ownership.take', updateBy: bench.now + 600_000 }, MAYA);
    const [voided, withdrawn] = (await bench.task()).handoffs;
    expect(voided?.execution).toMatchObject({ state: 'voided', why: 'taken-over' });
    expect(withdrawn?.request.state).toBe('withdrawn');
    expect(await bench.agent.run(address.id)).toMatchObject({ state: 'not-run', why: 'voided' });
    expect(await bench.agent.call({ tool: 'set_note', args: {}, callId: 'c8' })).toMatchObject({
      code: 'not-owner',
      by: { name: 'Maya Rao' },
    });
    expect(bench.runs).toEqual([]);
    await bench.host.send('t1', { type: 'ownership.hand-back', note: 'All set' }, MAYA);
    expect(await bench.agent.call({ tool: 'set_note', args: {}, callId: 'c7' })).toMatchObject({
      state: 'succeeded',
    });
  });

  it('says once that a promise is close, and once that it was missed', async () => {
    const bench = await createBench();
    await bench.agent.requestPerson({ team: 'Billing', why: { kind: 'person-asked' }, goesAlong: [] });
    const { owner } = await bench.task();
    if (owner.state !== 'transferring') throw new Error('It was asked for.');
    expect(owner.updateBy).toBe(START + 600_000);
    bench.now = START + 590_000;
    await bench.host.tick();
    await bench.host.tick();
    bench.now = START + 610_000;
    await bench.host.tick();
    await bench.host.tick();
    const types = (await bench.host.events('t1')).map(({ type }) => type);
    expect(types.filter((type) => type === 'ownership.reminded')).toHaveLength(1);
    expect(types.filter((type) => type === 'ownership.escalated')).toHaveLength(1);
  });

  it('says what happens instead when nobody is at the desk', async () => {
    const bench = await createBench({ desk: () => ({ state: 'closed', alternative: 'An e-mail by 9:00' }) });
    await bench.agent.requestPerson({ team: null, why: { kind: 'person-asked' }, goesAlong: [] });
    expect((await bench.task()).owner).toMatchObject({ state: 'nobody', alternative: 'An e-mail by 9:00' });
  });
});

describe('pausing', () => {
  it('holds the agent until it is resumed', async () => {
    const bench = await createBench();
    await bench.agent.report({ type: 'agent.started', data: { what: 'Looking up order 48213' } });
    await bench.host.send('t1', { type: 'agent.pause' }, ILSE);
    expect(await bench.agent.call({ tool: 'set_note', args: {}, callId: 'c1' })).toMatchObject({
      code: 'paused',
      by: { name: 'Ilse Brandt' },
    });
    expect(bench.runs).toEqual([]);
    await bench.host.send('t1', { type: 'agent.resume' }, ILSE);
    expect(await bench.agent.call({ tool: 'set_note', args: {}, callId: 'c1' })).toMatchObject({
      state: 'succeeded',
    });
  });
});

const PLAIN = {
  agentSays: null,
  confidence: null,
  batch: null,
  supersedes: [],
} as const;
