import { describe, expect, it } from 'vitest';
import { AGENT, createBench, decisionOn, ILSE, MAYA, TENANT } from '../host/testing/bench.js';
import type { Recorded } from '../log/envelope.js';
import { decisionRecords, foldDecisions, NO_DECISIONS, recordsOf } from './fold-decisions.js';

type Bench = Awaited<ReturnType<typeof createBench>>;

const ADDRESS = { tool: 'change_address', args: { street: 'Lindenweg 7' } };
const NOTE = { tool: 'set_note', args: { note: 'Ring twice' } };
const REFUND = { tool: 'issue_refund', args: { order: '48213', cents: 3_790 } };

async function streams(bench: Bench): Promise<readonly (readonly Recorded[])[]> {
  const names = await bench.log.streams(TENANT);
  return Promise.all(names.map((name) => bench.log.read(name)));
}

async function records(bench: Bench) {
  return decisionRecords(await streams(bench));
}

async function only(bench: Bench) {
  const [record, ...others] = await records(bench);
  expect(others).toEqual([]);
  return record;
}

describe('the record of a decision', () => {
  it('tells who was asked what, by which rule, and what they made of it', async () => {
    const bench = await createBench();
    await bench.host.send(
      't1',
      { type: 'task.add-input', text: 'I have moved to Lindenweg 7.', supersedes: [] },
      ILSE,
    );
    await bench.agent.call({ ...ADDRESS, callId: 'c1', confidence: 0.81 });
    bench.now += 40_000;
    const handoff = await bench.handoff();
    await bench.host.send(
      't1',
      { ...decisionOn(handoff, 'rejected'), rejection: 'wrong-time', note: 'Only from May on.' },
      ILSE,
    );
    expect(await only(bench)).toMatchObject({
      id: handoff.id,
      kind: 'approval',
      tenant: TENANT,
      task: 't1',
      account: 'ilse',
      proposedBy: { kind: 'agent', id: 'assistant' },
      input: 'I have moved to Lindenweg 7.',
      actionType: 'account.address',
      tool: 'change_address',
      pattern: 'suggest-and-confirm',
      route: 'user',
      confidence: 0.81,
      reaction: { at: bench.now, by: { kind: 'user', id: 'ilse' } },
      end: 'rejected',
      endedAt: bench.now,
      by: { kind: 'user', id: 'ilse' },
      consideredFor: 40_000,
      rejection: 'wrong-time',
      note: 'Only from May on.',
      run: null,
      execution: 'none',
    });
  });

  it('names nobody: kind and id are enough', async () => {
    const bench = await createBench();
    await bench.agent.call({ ...ADDRESS, callId: 'c1' });
    await bench.host.send('t1', decisionOn(await bench.handoff()), ILSE);
    expect(JSON.stringify(await only(bench))).not.toContain('Ilse Brandt');
  });

  it('keeps what the agent reported although policy does not use it, and nothing where it reported nothing', async () => {
    const bench = await createBench({ policy: { calibrated: ['account.address'] } });
    await bench.agent.call({ ...NOTE, callId: 'c1', confidence: 0.4 });
    bench.now += 1_000;
    await bench.agent.call({ ...ADDRESS, callId: 'c2' });
    await bench.host.send('t1', decisionOn(await bench.handoff()), ILSE);
    expect((await records(bench)).map(({ confidence }) => confidence)).toEqual([0.4, null]);
  });

  it('shows an edit with its paths, and what ran instead', async () => {
    const bench = await createBench();
    await bench.agent.call({ ...ADDRESS, callId: 'c1' });
    const edit = { verdict: 'approved-with-changes', changes: { '/street': 'Lindenweg 9' } } as const;
    await bench.host.send('t1', { ...decisionOn(await bench.handoff()), ...edit }, ILSE);
    await bench.agent.run((await bench.handoff()).id);
    expect(await only(bench)).toMatchObject({
      end: 'approved-with-changes',
      changes: [{ path: '/street', before: 'Lindenweg 7', after: 'Lindenweg 9' }],
      proposal: { action: { args: { street: 'Lindenweg 7' } } },
      run: { action: { args: { street: 'Lindenweg 9' } } },
      execution: 'succeeded',
    });
  });

  it('counts from when the reviewer had it open, not from when it came', async () => {
    const bench = await createBench();
    await bench.agent.call({ ...REFUND, callId: 'c1' });
    const handoff = await bench.handoff();
    bench.now += 300_000;
    await bench.host.send('t1', { type: 'handoff.open', handoff: handoff.id }, MAYA);
    const opened = bench.now;
    bench.now += 12_000;
    await bench.host.send('t1', decisionOn(handoff), MAYA);
    expect(await only(bench)).toMatchObject({
      reaction: { at: opened, by: { kind: 'reviewer', id: 'maya' } },
      consideredFor: 12_000,
      route: 'desk',
      triggers: ['irreversible'],
    });
  });

  it('counts anew from when a person took it up again', async () => {
    const bench = await createBench();
    await bench.agent.call({ ...ADDRESS, callId: 'c1' });
    const handoff = await bench.handoff();
    bench.now += 5_000;
    const asked = bench.now;
    await bench.host.send('t1', { type: 'handoff.defer', handoff: handoff.id }, ILSE);
    for (const waited of [3_600_000, 60_000]) {
      bench.now += waited;
      await bench.host.send('t1', { type: 'handoff.reopen', handoff: handoff.id }, ILSE);
      bench.now += 7_000;
      await bench.host.send('t1', { type: 'handoff.defer', handoff: handoff.id }, ILSE);
    }
    await bench.host.send('t1', decisionOn(handoff), ILSE);
    expect(await only(bench)).toMatchObject({ reaction: { at: asked }, consideredFor: 7_000 });
  });

  it('of a reviewer who never opened it does not invent how long they looked', async () => {
    const bench = await createBench();
    await bench.agent.call({ ...REFUND, callId: 'c1' });
    await bench.host.send('t1', decisionOn(await bench.handoff()), MAYA);
    expect((await only(bench))?.consideredFor).toBeNull();
  });

  it('shows what ran unasked by which authorization, also that it was used', async () => {
    const bench = await createBench({ policy: { actions: { 'account.address': { route: 'user' } } } });
    const terms = {
      effect: 'allow',
      type: 'account.address',
      tool: 'change_address',
      toolVersion: '1',
      policyVersion: 'support-1',
      limits: { value: null, scale: null, audiences: ['self'], target: null },
      budgets: [],
    } as const;
    await bench.host.sendToAccount('ilse', { type: 'authorization.offer', terms, because: null }, ILSE);
    const authorization = (await bench.host.account('ilse')).authorizations[0]?.id ?? '';
    const expiresAt = bench.now + 60_000;
    await bench.host.sendToAccount(
      'ilse',
      { type: 'authorization.grant', authorization, expiresAt, reviewAt: null },
      ILSE,
    );
    await bench.agent.call({ ...ADDRESS, callId: 'c1' });
    expect(await only(bench)).toMatchObject({
      by: { kind: 'rule', id: authorization },
      authorization,
      applied: 'used',
      reaction: null,
      execution: 'succeeded',
    });
  });

  it('shows that it was reversed, and corrected', async () => {
    const bench = await createBench();
    await bench.agent.call({ ...NOTE, callId: 'c1' });
    const { id } = await bench.handoff();
    await bench.host.send('t1', { type: 'task.finish', result: 'The note is set.', handoff: id }, AGENT);
    await bench.host.send('t1', { type: 'result.correct', correction: 'Ring once.' }, ILSE);
    bench.now += 1_000;
    await bench.host.send('t1', { type: 'handoff.undo', handoff: id }, ILSE);
    await bench.settled();
    expect(await records(bench)).toMatchObject([
      { id, undone: 'undone', corrected: true, reverses: null },
      { reverses: id, proposedBy: { kind: 'user' } },
    ]);
  });

  it('exists once the request has ended, however it ended', async () => {
    const bench = await createBench();
    await bench.agent.call({ ...ADDRESS, callId: 'c1' });
    expect(await records(bench)).toEqual([]);
    bench.now += bench.policy.times.request;
    await bench.host.tick();
    expect(await only(bench)).toMatchObject({ end: 'expired', by: null, reaction: null });
  });

  it('takes somebody’s word for whether context was repeated, and otherwise the user’s writing again', async () => {
    const bench = await createBench();
    await bench.agent.call({ ...ADDRESS, callId: 'c1' });
    const handoff = await bench.handoff();
    await bench.host.send(
      't1',
      { type: 'task.add-input', text: 'As I said: Lindenweg 7.', supersedes: [] },
      ILSE,
    );
    await bench.host.send('t1', decisionOn(handoff), ILSE);
    expect((await only(bench))?.repeatedContext).toBe(true);
    await bench.host.send(
      't1',
      {
        type: 'outcome.record',
        handoff: handoff.id,
        accepted: null,
        repeatedContext: false,
        couldAutoResolve: true,
      },
      MAYA,
    );
    expect(await only(bench)).toMatchObject({
      repeatedContext: false,
      said: { accepted: null, couldAutoResolve: true },
    });
  });
});

describe('the record of a transfer', () => {
  async function asked() {
    const bench = await createBench();
    await bench.host.send(
      't1',
      {
        type: 'ownership.request',
        team: null,
        why: { kind: 'person-asked' },
        goesAlong: ['Last 6 messages'],
      },
      ILSE,
    );
    return bench;
  }

  it('says why, how long until somebody took it, and whether the user had to start again', async () => {
    const bench = await asked();
    const from = bench.now;
    bench.now += 90_000;
    await bench.host.send('t1', { type: 'ownership.take', updateBy: null }, MAYA);
    expect(await only(bench)).toMatchObject({
      kind: 'transfer',
      why: 'person-asked',
      end: 'taken',
      proposedAt: from,
      reaction: { at: from + 90_000, by: { kind: 'reviewer', id: 'maya' } },
      repeatedContext: false,
    });
    await bench.host.send('t1', { type: 'task.add-input', text: 'It is order 48213.', supersedes: [] }, ILSE);
    expect((await only(bench))?.repeatedContext).toBe(true);
  });

  it('ends without a person where the user no longer waits', async () => {
    const bench = await asked();
    await bench.host.send('t1', { type: 'ownership.cancel' }, ILSE);
    expect(await only(bench)).toMatchObject({ end: 'cancelled', by: { kind: 'user' }, reaction: null });
  });
});

describe('reading a log', () => {
  async function busy() {
    const bench = await createBench({ policy: { firstTime: true } });
    await bench.agent.call({ ...NOTE, callId: 'c1' });
    await bench.host.send('t1', decisionOn(await bench.handoff()), ILSE);
    await bench.agent.run((await bench.handoff()).id);
    await bench.agent.call({ ...ADDRESS, callId: 'c2' });
    await bench.host.send('t1', decisionOn(await bench.handoff(), 'rejected'), ILSE);
    await bench.agent.call({ ...NOTE, callId: 'c3' });
    const request = { type: 'ownership.request', team: null, goesAlong: [] } as const;
    await bench.host.send('t1', { ...request, why: { kind: 'person-asked' } }, ILSE);
    await bench.host.send('t1', { type: 'ownership.take', updateBy: null }, MAYA);
    return streams(bench);
  }

  it('gives the same event by event, all at once, twice, and with the streams in another order', async () => {
    const all = await busy();
    const whole = decisionRecords(all);
    expect(whole).toHaveLength(4);
    let fold = NO_DECISIONS;
    for (const event of all.flat()) {
      fold = foldDecisions(fold, [event]);
    }
    expect(recordsOf(fold)).toEqual(whole);
    expect(recordsOf(foldDecisions(fold, all.flat()))).toEqual(whole);
    expect(decisionRecords(all.toReversed())).toEqual(whole);
  });

  it('leaves what was read before as it was', async () => {
    const all = (await busy()).flat();
    const half = foldDecisions(NO_DECISIONS, all.slice(0, 4));
    const before = recordsOf(half);
    foldDecisions(half, all);
    expect(recordsOf(half)).toEqual(before);
  });

  it('refuses half a stream: its figures would be wrong', async () => {
    const [task = []] = await busy();
    expect(() => decisionRecords([task.slice(1)])).toThrow(expect.objectContaining({ code: 'gap' }));
  });

  it('refuses to count two tenants together', async () => {
    const ours = await busy();
    const theirs =
      ours[0]?.map((event) => ({ ...event, tenant: 'contoso', stream: 'task/contoso/t1' })) ?? [];
    expect(() => decisionRecords([...ours, theirs])).toThrow(
      expect.objectContaining({ code: 'mixed-tenants' }),
    );
  });
});
