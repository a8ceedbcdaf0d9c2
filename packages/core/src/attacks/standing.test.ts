import { describe, expect, it } from 'vitest';
import type { AuthorizationTerms } from '../account/events.js';
import { covers } from '../account/find-authorization.js';
import type { ProposedAction } from '../action/action.js';
import { AGENT, type Bench, createBench, ILSE } from '../host/testing/bench.js';

const HOUR = 60 * 60_000;
const OWN_REFUNDS = { actions: { 'refund.issue': { route: 'user' } } } as const;

const REFUNDS: AuthorizationTerms = {
  effect: 'allow',
  type: 'refund.issue',
  tool: 'issue_refund',
  toolVersion: '1',
  policyVersion: 'support-1',
  limits: { value: { amount: 5_000, currency: 'EUR' }, scale: null, audiences: ['self'], target: null },
  budgets: [{ window: HOUR, count: 7, sum: { amount: 30_000, currency: 'EUR' } }],
};

const REFUND: ProposedAction = {
  type: 'refund.issue',
  tool: 'issue_refund',
  toolVersion: '1',
  args: {},
  reversibility: 'irreversible',
  audience: 'self',
};

function refund(cents: number, callId: string) {
  return { tool: 'issue_refund', args: { order: '48213', cents }, callId };
}

async function authorize(bench: Bench, terms: AuthorizationTerms = REFUNDS) {
  const offer = { type: 'authorization.offer', terms, because: null } as const;
  expect(await bench.host.sendToAccount('ilse', offer, ILSE)).toBeNull();
  const authorization = (await bench.host.account('ilse')).authorizations.at(-1)?.id ?? '';
  const expiresAt = bench.now + 7 * 24 * HOUR;
  const grant = { type: 'authorization.grant', authorization, expiresAt, reviewAt: null } as const;
  expect(await bench.host.sendToAccount('ilse', grant, ILSE)).toBeNull();
  return authorization;
}

describe('refunds up to 50 EUR', () => {
  it.each<[string, unknown, string]>([
    ['a little more', 5_000.000_01, 'EUR'],
    ['one cent more', 5_001, 'EUR'],
    ['less than nothing', -6_000, 'EUR'],
    ['a text', '50', 'EUR'],
    ['dollars', 4_900, 'USD'],
    ['yen', 49, 'JPY'],
    ['small letters', 4_900, 'eur'],
    ['no number', Number.NaN, 'EUR'],
    ['no end', Number.POSITIVE_INFINITY, 'EUR'],
  ])('E1 do not cover %s', (_, amount, currency) => {
    const value = Object({ amount, currency });
    expect(covers(REFUNDS, { ...REFUND, value })).toBe(false);
  });

  it('E1 cover 50 EUR and 1e1, and nothing that states no amount', () => {
    expect(covers(REFUNDS, { ...REFUND, value: { amount: 5_000, currency: 'EUR' } })).toBe(true);
    expect(covers(REFUNDS, { ...REFUND, value: { amount: 1e1, currency: 'EUR' } })).toBe(true);
    expect(covers(REFUNDS, REFUND)).toBe(false);
  });

  it('E2 a hundred times at once: no more than their budgets in count and in sum', async () => {
    const bench = await createBench({ policy: OWN_REFUNDS });
    await authorize(bench);
    await Promise.all(Array.from({ length: 100 }, (_, at) => bench.agent.call(refund(4_900, `c${at}`))));
    expect(bench.runs).toHaveLength(6);
    const few = await createBench({ policy: OWN_REFUNDS });
    await authorize(few);
    await Promise.all(Array.from({ length: 100 }, (_, at) => few.agent.call(refund(100, `c${at}`))));
    expect(few.runs).toHaveLength(7);
  });

  it('E3 after their end, and revoked between grant and run: nothing runs', async () => {
    const bench = await createBench({ policy: OWN_REFUNDS });
    const authorization = await authorize(bench);
    const granted = await bench.agent.propose(refund(4_900, 'c1'));
    expect(granted).toMatchObject({ state: 'granted' });
    const revoke = { type: 'authorization.revoke', authorization, note: null } as const;
    await bench.host.sendToAccount('ilse', revoke, ILSE);
    expect(await bench.agent.run((await bench.handoff()).id)).toMatchObject({ why: 'voided' });
    const account = await bench.log.read('account/northwind/ilse');
    expect(account.find(({ type }) => type === 'authorization.revoked')?.data).toMatchObject({
      inFlight: [(await bench.handoff()).id],
    });
    const ended = await createBench({ policy: OWN_REFUNDS });
    await authorize(ended);
    ended.now += 7 * 24 * HOUR;
    expect(await ended.agent.call(refund(4_900, 'c1'))).toMatchObject({ state: 'waiting' });
    expect([...bench.runs, ...ended.runs]).toEqual([]);
  });
});

describe('terms that reach too far', () => {
  it.each<[string, Partial<AuthorizationTerms>]>([
    ['any tool', { tool: '*' }],
    ['a prefix of tools', { tool: 'issue_*' }],
    ['a pattern of tools', { tool: 'issue_.+' }],
    ['any type', { type: '*' }],
    ['a prefix of types', { type: 'refund.*' }],
  ])('E4 cannot be offered: %s', async (_, part) => {
    const bench = await createBench({ policy: OWN_REFUNDS });
    const offer = { type: 'authorization.offer', terms: { ...REFUNDS, ...part }, because: null } as const;
    expect(await bench.host.sendToAccount('ilse', offer, ILSE)).toMatchObject({ code: 'invalid' });
    const events = await bench.log.read('account/northwind/ilse');
    expect(events.map(({ type }) => type)).toEqual(['command.refused']);
    expect((await bench.host.account('ilse')).authorizations).toEqual([]);
  });

  it.each(['refund.', 'refund', '/refund/', '^refund', 'REFUND.ISSUE', 'refund.issue '])(
    'E4 cover no more than they say to the letter: %j',
    async (type) => {
      const bench = await createBench({ policy: OWN_REFUNDS });
      const terms = { ...REFUNDS, type };
      const offer = { type: 'authorization.offer', terms, because: null } as const;
      await bench.host.sendToAccount('ilse', offer, ILSE);
      const authorization = (await bench.host.account('ilse')).authorizations[0]?.id ?? '';
      const expiresAt = bench.now + HOUR;
      const grant = { type: 'authorization.grant', authorization, expiresAt, reviewAt: null } as const;
      await bench.host.sendToAccount('ilse', grant, ILSE);
      expect(covers({ ...REFUNDS, type }, REFUND)).toBe(false);
      expect(await bench.agent.call(refund(4_900, 'c1'))).toMatchObject({ state: 'waiting' });
      expect(bench.runs).toEqual([]);
    },
  );

  it('E5 of an agent need an administrator: neither it nor the person it talks to can grant them', async () => {
    const bench = await createBench({ policy: OWN_REFUNDS });
    const offer = { type: 'authorization.offer', terms: REFUNDS, because: null } as const;
    expect(await bench.host.sendToAccount('ilse', offer, AGENT)).toBeNull();
    const authorization = (await bench.host.account('ilse')).authorizations[0]?.id ?? '';
    const expiresAt = bench.now + HOUR;
    const grant = { type: 'authorization.grant', authorization, expiresAt, reviewAt: null } as const;
    expect(await bench.host.sendToAccount('ilse', grant, AGENT)).toMatchObject({ code: 'not-allowed' });
    expect(await bench.host.sendToAccount('ilse', grant, ILSE)).toMatchObject({ code: 'not-eligible' });
    expect(await bench.agent.call(refund(4_900, 'c1'))).toMatchObject({ state: 'waiting' });
    expect(bench.runs).toEqual([]);
    const events = await bench.log.read('account/northwind/ilse');
    expect(events.map(({ type }) => type)).toEqual([
      'authorization.offered',
      'command.refused',
      'command.refused',
    ]);
  });

  it('E6 of a tool that has changed: nothing runs, and they rest until confirmed', async () => {
    const before = await createBench({ policy: OWN_REFUNDS });
    await authorize(before);
    const { log } = before;
    const after = await createBench({ policy: OWN_REFUNDS, log, open: false, version: '2', ids: 'later-' });
    expect(await after.agent.call(refund(4_900, 'c1'))).toMatchObject({ state: 'waiting' });
    await after.host.tick();
    expect((await after.host.account('ilse')).authorizations).toMatchObject([
      { status: { state: 'suspended', why: 'tool-changed' } },
    ]);
    expect(after.runs).toEqual([]);
  });
});
