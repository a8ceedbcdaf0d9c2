import { describe, expect, it } from 'vitest';
import { AGENT, createBench, decisionOn, ILSE, MAYA } from '../host/testing/bench.js';
import { createHttpHandler } from '../http/handler.js';
import { createMemoryLog } from '../log/memory-log.js';
import type { TaskCommand } from '../task/commands.js';
import type { Viewer } from '../task/viewer.js';
import { refusalsOf } from './testing/refusals.js';

const ADDRESS = { tool: 'change_address', args: { street: 'Lindenweg 7' }, callId: 'c1' };
const REFUND = { tool: 'issue_refund', args: { order: '48213', cents: 45_600 }, callId: 'c1' };
const ORIGIN = 'https://support.example';
const PEOPLE: Readonly<Record<string, Viewer>> = {
  ilse: ILSE,
  maya: MAYA,
  foreign: { ...MAYA, tenant: 'southwind' },
  otto: { ...ILSE, id: 'otto', name: 'Otto Lang' },
};

async function served() {
  const bench = await createBench();
  await bench.agent.call(ADDRESS);
  const handoff = await bench.handoff();
  const handler = createHttpHandler(bench.host, {
    authenticate: (request) => PEOPLE[request.headers.get('authorization') ?? ''] ?? null,
  });
  const ask = (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
    handler(
      new Request(`${ORIGIN}/${path}`, {
        method,
        headers: { authorization: 'ilse', 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body }),
      }),
    );
  return { bench, handoff, ask };
}

describe('an approval that comes again', () => {
  it('B1 a hundred times, one after another and at once: one run, and everybody hears its outcome', async () => {
    const bench = await createBench();
    await bench.agent.call(ADDRESS);
    const { id } = await bench.handoff();
    await bench.host.send('t1', decisionOn(await bench.handoff()), ILSE);
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => bench.agent.run(id)));
    for (let again = 0; again < 50; again += 1) {
      outcomes.push(await (again % 2 ? bench.agent.call(ADDRESS) : bench.agent.run(id)));
    }
    expect(bench.runs).toHaveLength(1);
    expect(outcomes.filter((outcome) => 'state' in outcome && outcome.state === 'succeeded')).toHaveLength(
      100,
    );
  });

  it('B2 after the process was killed in the middle: no second run, a person says what happened', async () => {
    const log = createMemoryLog();
    const killed = await createBench({ log });
    killed.effect = () => new Promise(() => undefined);
    await killed.agent.call(ADDRESS);
    const { id } = await killed.handoff();
    await killed.host.send('t1', decisionOn(await killed.handoff()), ILSE);
    void killed.agent.run(id);
    await killed.until(({ handoffs }) => handoffs[0]?.execution.state === 'running');
    const restarted = await createBench({ log, open: false, ids: 'restarted-' });
    expect(await restarted.agent.run(id)).toMatchObject({ state: 'running' });
    restarted.now += restarted.policy.times.run;
    await restarted.host.tick();
    expect(await restarted.agent.run(id)).toMatchObject({ state: 'unknown' });
    expect(restarted.runs).toEqual([]);
    const settle = { type: 'action.settle', handoff: id, happened: true, note: null } as const;
    expect(await restarted.host.send('t1', settle, ILSE)).toMatchObject({ refused: false });
    expect(await restarted.agent.run(id)).toMatchObject({ state: 'not-run', why: 'settled' });
    expect(restarted.runs).toEqual([]);
  });

  it('B3 for another request: neither runs', async () => {
    const bench = await createBench();
    await bench.agent.call(ADDRESS);
    await bench.agent.call({ ...ADDRESS, args: { street: 'Rue Mallory 1' }, callId: 'c2' });
    const [a, b] = [await bench.handoff(0), await bench.handoff(1)];
    const mixed = { ...decisionOn(a), handoff: b.id };
    expect(await bench.host.send('t1', mixed, ILSE)).toMatchObject({ code: 'digest-mismatch' });
    for (const { id } of [a, b]) await bench.agent.run(id);
    expect(bench.runs).toEqual([]);
    expect(await refusalsOf(bench)).toEqual(['handoff.decide digest-mismatch']);
  });

  it.each<[string, string]>([
    ['rejected', 'already-decided'],
    ['expired', 'expired'],
    ['withdrawn', 'withdrawn'],
    ['superseded', 'superseded'],
  ])('B4 after it was %s: refused with the state it is in', async (state, code) => {
    const bench = await createBench();
    await bench.agent.call(ADDRESS);
    const handoff = await bench.handoff();
    const ends: Readonly<Record<string, () => Promise<unknown>>> = {
      rejected: () => bench.host.send('t1', decisionOn(handoff, 'rejected'), ILSE),
      expired: async () => {
        bench.now = handoff.expiresAt;
        await bench.host.tick();
      },
      withdrawn: () =>
        bench.host.send('t1', { type: 'handoff.withdraw', handoff: handoff.id, why: 'No longer' }, AGENT),
      superseded: () => bench.agent.propose({ ...ADDRESS, callId: 'c2', supersedes: [handoff.id] }),
    };
    await ends[state]?.();
    expect((await bench.handoff(0)).request.state).toBe(state);
    expect(await bench.host.send('t1', decisionOn(handoff), ILSE)).toMatchObject({ code });
    await bench.agent.run(handoff.id);
    expect(bench.runs).toEqual([]);
    expect(await refusalsOf(bench)).toContain(`handoff.decide ${code}`);
  });

  it('B4 as a rejection after it ran: what was decided first stands', async () => {
    const bench = await createBench();
    await bench.agent.call(ADDRESS);
    const handoff = await bench.handoff();
    await bench.host.send('t1', decisionOn(handoff), ILSE);
    await bench.agent.run(handoff.id);
    expect(await bench.host.send('t1', decisionOn(handoff, 'rejected'), ILSE)).toMatchObject({
      code: 'already-decided',
      by: { id: 'ilse' },
    });
    expect((await bench.handoff()).execution.state).toBe('succeeded');
  });

  it('B5 for a request that was never made: nothing runs', async () => {
    const bench = await createBench();
    await bench.agent.call(ADDRESS);
    const real = await bench.handoff();
    const forged = { ...decisionOn(real), handoff: 'self-made' };
    expect(await bench.host.send('t1', forged, ILSE)).toMatchObject({ code: 'not-found' });
    expect(await bench.host.run('t1', 'self-made')).toMatchObject({ code: 'not-found' });
    expect(bench.runs).toEqual([]);
    expect(await refusalsOf(bench)).toContain('handoff.decide not-found');
  });
});

describe('somebody else in the place of whoever decides', () => {
  it('B8 named in the body of a request: it decides nothing', async () => {
    const { bench, handoff, ask } = await served();
    const body = JSON.stringify({ ...decisionOn(handoff), approver: 'maya' });
    expect((await ask('POST', 'tasks/t1/commands', {}, body)).status).toBe(400);
    expect((await bench.handoff()).request.state).toBe('pending');
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['somebody else', { approver: 'maya' }, 'identity-mismatch'],
    ['somebody else with a name', { by: { kind: 'reviewer', id: 'maya' } }, 'identity-mismatch'],
    ['oneself, where nobody asked', { approver: 'ilse' }, 'invalid'],
    ['nobody, but something else that nobody asked for', { urgent: true }, 'invalid'],
  ])('B8 named in the body of a request, %s: it is in the log', async (_, extra, code) => {
    const { bench, handoff, ask } = await served();
    const body = JSON.stringify({ ...decisionOn(handoff), ...extra });
    await ask('POST', 'tasks/t1/commands', {}, body);
    expect(await refusalsOf(bench)).toEqual([`handoff.decide ${code}`]);
    await ask('POST', 'tasks/t1/commands', { authorization: 'foreign' }, body);
    await ask('POST', 'tasks/t1/commands', { authorization: 'otto' }, body);
    await ask('POST', 'tasks/t404/commands', {}, body);
    expect(await refusalsOf(bench)).toHaveLength(1);
    expect((await bench.handoff()).request.state).toBe('pending');
  });

  it('B9 who proposed, the agent, and one person twice do not approve', async () => {
    const bench = await createBench({ policy: { actions: { 'refund.issue': { approvals: 2 } } } });
    await bench.agent.call(REFUND);
    const handoff = await bench.handoff();
    expect(await bench.host.send('t1', decisionOn(handoff), AGENT)).toMatchObject({ code: 'not-allowed' });
    await bench.host.send('t1', decisionOn(handoff), MAYA);
    expect(await bench.host.send('t1', decisionOn(handoff), MAYA)).toMatchObject({ code: 'already-voted' });
    await bench.agent.run(handoff.id);
    expect(bench.runs).toEqual([]);
    expect(await refusalsOf(bench)).toEqual(['handoff.decide not-allowed', 'handoff.decide already-voted']);
  });

  it('B10 a reviewer who is none any more by the time of the decision', async () => {
    const bench = await createBench();
    await bench.agent.call(REFUND);
    const handoff = await bench.handoff();
    await bench.host.send('t1', { type: 'handoff.claim', handoff: handoff.id }, MAYA);
    const { fence } = await bench.handoff();
    const demoted: Viewer = { ...MAYA, kind: 'user' };
    const decision = { ...decisionOn(handoff), fence };
    expect(await bench.host.send('t1', decision, demoted)).toMatchObject({ code: 'not-eligible' });
    await bench.agent.run(handoff.id);
    expect((await bench.handoff()).request.state).toBe('pending');
    expect(bench.runs).toEqual([]);
    expect(await refusalsOf(bench)).toEqual(['handoff.decide not-eligible']);
  });

  it('B10 a reviewer who is none any more and had only opened it: not for them, whatever they send', async () => {
    const bench = await createBench();
    await bench.agent.call(REFUND);
    await bench.host.send('t1', { type: 'handoff.open', handoff: (await bench.handoff()).id }, MAYA);
    const demoted: Viewer = { ...MAYA, kind: 'user' };
    const words = { type: 'task.send-message', text: 'Go ahead.', audience: 'everyone' } as const;
    const settle = { type: 'task.cancel', reason: 'Never mind' } as const;
    for (const command of [decisionOn(await bench.handoff()), words, settle]) {
      expect(await bench.host.send('t1', command, demoted)).toMatchObject({ code: 'not-eligible' });
    }
    const stranger: Viewer = { ...demoted, id: 'otto' };
    expect(await bench.host.send('t1', words, stranger)).toMatchObject({ code: 'not-found' });
    expect(await refusalsOf(bench)).toHaveLength(3);
  });

  it('B11 another tenant: the same answer as for a task that is not there', async () => {
    const { bench, handoff, ask } = await served();
    const body = JSON.stringify(decisionOn(handoff));
    const foreign = { authorization: 'foreign' };
    const [real, absent] = [
      await ask('POST', 'tasks/t1/commands', foreign, body),
      await ask('POST', 'tasks/t404/commands', foreign, body),
    ];
    expect([real.status, await real.text()]).toEqual([404, await absent.text()]);
    expect(absent.status).toBe(404);
    expect((await bench.handoff()).request.state).toBe('pending');
  });

  it('B16 a model that decides, or recommends as if it did', async () => {
    const bench = await createBench();
    await bench.agent.call(ADDRESS);
    const decision: TaskCommand = { ...decisionOn(await bench.handoff()), recommendation: 'accepted' };
    expect(await bench.host.send('t1', decision, AGENT)).toMatchObject({ code: 'not-allowed' });
    await bench.agent.run((await bench.handoff()).id);
    expect(bench.runs).toEqual([]);
    expect(await refusalsOf(bench)).toEqual(['handoff.decide not-allowed']);
  });
});

describe('a request over HTTP', () => {
  it.each(['GET', 'HEAD', 'OPTIONS'])(
    'B12 by a preview or a scanner (%s) decides nothing',
    async (method) => {
      const { bench, ask } = await served();
      expect((await ask(method, 'tasks/t1/commands')).status).toBe(405);
      expect((await bench.handoff()).request.state).toBe('pending');
    },
  );

  it.each<[string, Record<string, string>, number]>([
    ['another origin', { origin: 'https://evil.example' }, 403],
    ['no origin', { origin: 'null' }, 403],
    ['a cross-site page', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sister site', { 'sec-fetch-site': 'same-site' }, 403],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a form with a file', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['plain text', { 'content-type': 'text/plain' }, 415],
  ])('B13 from %s decides nothing', async (_, headers, status) => {
    const { bench, handoff, ask } = await served();
    const body = JSON.stringify(decisionOn(handoff));
    expect((await ask('POST', 'tasks/t1/commands', headers, body)).status).toBe(status);
    expect((await bench.handoff()).request.state).toBe('pending');
    await bench.agent.run(handoff.id);
    expect(bench.runs).toEqual([]);
  });

  it('B14 the id of a call for another body, or by another agent: refused', async () => {
    const bench = await createBench();
    const note = { tool: 'set_note', args: { note: 'Ring twice' }, callId: 'c1' };
    await bench.agent.call(note);
    const other = { ...note, args: { note: 'Leave at the door' } };
    expect(await bench.agent.call(other)).toMatchObject({ code: 'digest-mismatch' });
    const second = bench.host.agent('t1', { ...AGENT, id: 'second', name: 'Second' });
    expect(await second.call(note)).toMatchObject({ code: 'digest-mismatch' });
    expect(bench.runs).toHaveLength(1);
  });
});
