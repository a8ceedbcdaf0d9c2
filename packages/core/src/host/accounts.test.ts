import { describe, expect, it } from 'vitest';
import type { AuthorizationTerms } from '../account/events.js';
import { createBench, decisionOn, ILSE } from './testing/bench.js';

const ADDRESS = { tool: 'change_address', args: { street: 'Lindenweg 7' } };

const TERMS: AuthorizationTerms = {
  effect: 'allow',
  type: 'account.address',
  tool: 'change_address',
  toolVersion: '1',
  policyVersion: 'support-1',
  limits: { value: null, scale: null, audiences: ['self'], target: null },
  budgets: [{ window: 24 * 60 * 60_000, count: 2, sum: null }],
};

const OWN_ADDRESS = {
  actions: { 'account.address': { route: 'user' }, 'order.note': { route: 'user' } },
} as const;

type Bench = Awaited<ReturnType<typeof createBench>>;

async function authorize(bench: Bench, terms: AuthorizationTerms = TERMS) {
  const offered = { type: 'authorization.offer', terms, because: null } as const;
  expect(await bench.host.sendToAccount('ilse', offered, ILSE)).toBeNull();
  const id = (await bench.host.account('ilse')).authorizations.at(-1)?.id ?? '';
  const expiresAt = terms.effect === 'deny' ? null : bench.now + 7 * 24 * 60 * 60_000;
  const granted = { type: 'authorization.grant', authorization: id, expiresAt, reviewAt: null } as const;
  expect(await bench.host.sendToAccount('ilse', granted, ILSE)).toBeNull();
  return id;
}

describe('the first time', () => {
  it('needs a person, and the next time does not', async () => {
    const bench = await createBench({ policy: { firstTime: true } });
    const note = { tool: 'set_note', args: { note: 'Ring twice' } };
    expect(await bench.agent.call({ ...note, callId: 'c1' })).toMatchObject({ state: 'waiting' });
    const handoff = await bench.handoff();
    expect(handoff.why).toEqual({ kind: 'first-time' });
    await bench.host.send('t1', decisionOn(handoff), ILSE);
    await bench.agent.run(handoff.id);
    expect(await bench.agent.call({ ...note, callId: 'c2' })).toMatchObject({ state: 'succeeded' });
  });
});

describe('a standing authorization', () => {
  it('decides in advance, within its budget and not beyond', async () => {
    const bench = await createBench({ policy: OWN_ADDRESS });
    const id = await authorize(bench);
    for (const callId of ['c1', 'c2']) {
      expect(await bench.agent.call({ ...ADDRESS, callId })).toMatchObject({ state: 'succeeded' });
    }
    expect((await bench.handoff()).request).toMatchObject({ decision: { by: { kind: 'rule', id } } });
    expect(await bench.agent.call({ ...ADDRESS, callId: 'c3' })).toMatchObject({ state: 'waiting' });
    expect(bench.runs).toHaveLength(2);
  });

  it('is not overspent by calls that come at once', async () => {
    const bench = await createBench({ policy: OWN_ADDRESS });
    await authorize(bench);
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, index) => bench.agent.call({ ...ADDRESS, callId: `c${index}` })),
    );
    expect(outcomes.filter((outcome) => 'state' in outcome && outcome.state === 'succeeded')).toHaveLength(2);
    expect(bench.runs).toHaveLength(2);
  });

  it('gives back what a refused proposal had reserved', async () => {
    const bench = await createBench({ policy: OWN_ADDRESS });
    await authorize(bench);
    await bench.agent.call({ ...ADDRESS, callId: 'same' });
    for (let again = 0; again < 5; again += 1) {
      await bench.agent.call({ ...ADDRESS, callId: 'same' });
    }
    expect(await bench.agent.call({ ...ADDRESS, callId: 'other' })).toMatchObject({ state: 'succeeded' });
    expect(bench.runs).toHaveLength(2);
  });

  it('can deny: what policy would run then asks a person', async () => {
    const bench = await createBench({ policy: OWN_ADDRESS });
    await authorize(bench, {
      ...TERMS,
      effect: 'deny',
      type: 'order.note',
      tool: 'set_note',
      limits: { ...TERMS.limits, audiences: ['internal'] },
      budgets: [],
    });
    expect(await bench.agent.call({ tool: 'set_note', args: {}, callId: 'c1' })).toMatchObject({
      state: 'waiting',
    });
    expect(bench.runs).toEqual([]);
  });

  it('does not run what was granted by it once it is revoked', async () => {
    const bench = await createBench({ policy: OWN_ADDRESS });
    const authorization = await authorize(bench);
    const granted = await bench.agent.propose({ ...ADDRESS, callId: 'c1' });
    expect(granted).toMatchObject({ state: 'granted' });
    const revoke = { type: 'authorization.revoke', authorization, note: null } as const;
    expect(await bench.host.sendToAccount('ilse', revoke, ILSE)).toBeNull();
    expect(await bench.agent.run('handoff' in granted ? granted.handoff : '')).toMatchObject({
      state: 'not-run',
      why: 'voided',
    });
    expect(bench.runs).toEqual([]);
    expect((await bench.handoff()).execution).toMatchObject({ why: 'authorization-suspended' });
  });

  it('rests once the agent has tried to go beyond it', async () => {
    const bench = await createBench({ policy: { actions: { 'refund.issue': { route: 'user' } } } });
    const cents = (amount: number) => ({ tool: 'issue_refund', args: { order: '48213', cents: amount } });
    await authorize(bench, {
      ...TERMS,
      type: 'refund.issue',
      tool: 'issue_refund',
      limits: { ...TERMS.limits, value: { amount: 5_000, currency: 'EUR' } },
    });
    expect(await bench.agent.call({ ...cents(4_900), callId: 'c1' })).toMatchObject({ state: 'succeeded' });
    expect(await bench.agent.call({ ...cents(5_001), callId: 'c2' })).toMatchObject({ state: 'waiting' });
    expect((await bench.host.account('ilse')).authorizations).toMatchObject([
      { status: { state: 'suspended', why: 'over-value' } },
    ]);
    expect(await bench.agent.call({ ...cents(4_900), callId: 'c3' })).toMatchObject({ state: 'waiting' });
  });

  it('ends by itself', async () => {
    const bench = await createBench({ policy: OWN_ADDRESS });
    await authorize(bench);
    bench.now += 7 * 24 * 60 * 60_000;
    expect(await bench.agent.call({ ...ADDRESS, callId: 'c1' })).toMatchObject({ state: 'waiting' });
    await bench.host.tick();
    expect((await bench.host.account('ilse')).authorizations).toMatchObject([
      { status: { state: 'expired' } },
    ]);
  });

  it('can be followed in the log: what it decided, and who took it back with what was under way', async () => {
    const bench = await createBench({ policy: OWN_ADDRESS });
    const authorization = await authorize(bench);
    await bench.agent.call({ ...ADDRESS, callId: 'c1' });
    const used = (await bench.handoff()).id;
    await bench.agent.propose({ ...ADDRESS, callId: 'c2' });
    const under = (await bench.handoff()).id;
    const revoke = { type: 'authorization.revoke', authorization, note: 'I would rather see them.' } as const;
    await bench.host.sendToAccount('ilse', revoke, ILSE);
    const events = await bench.log.read('account/northwind/ilse');
    expect(events.filter(({ type }) => /used|revoked/.test(type))).toMatchObject([
      { type: 'authorization.used', actor: { kind: 'system' }, data: { authorization, handoff: used } },
      {
        type: 'authorization.revoked',
        actor: { kind: 'user', id: 'ilse' },
        data: { authorization, note: 'I would rather see them.', inFlight: [under] },
      },
    ]);
  });

  it.each([
    ['tool', { version: '2' }, 'tool-changed'],
    ['policy', { policy: { ...OWN_ADDRESS, version: 'support-2' } }, 'policy-changed'],
  ] as const)('rests by itself once the %s is another one, and asks again', async (_, change, why) => {
    const before = await createBench({ policy: OWN_ADDRESS });
    await authorize(before);
    const bench = await createBench({
      policy: OWN_ADDRESS,
      log: before.log,
      ids: 'later-',
      open: false,
      ...change,
    });
    expect(await bench.agent.call({ ...ADDRESS, callId: 'c1' })).toMatchObject({ state: 'waiting' });
    await bench.host.tick();
    expect((await bench.host.account('ilse')).authorizations).toMatchObject([
      { status: { state: 'suspended', why } },
    ]);
    expect(bench.runs).toEqual([]);
  });

  it('is nobody else’s to give', async () => {
    const bench = await createBench({ policy: OWN_ADDRESS });
    const command = { type: 'authorization.offer', terms: TERMS, because: null } as const;
    const otto = { ...ILSE, id: 'otto', name: 'Otto Lindqvist' };
    expect(await bench.host.sendToAccount('ilse', command, otto)).toMatchObject({ code: 'not-found' });
    expect((await bench.host.account('ilse')).authorizations).toEqual([]);
  });
});
