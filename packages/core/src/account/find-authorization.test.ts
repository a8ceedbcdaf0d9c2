import { describe, expect, it } from 'vitest';
import type { ProposedAction } from '../action/action.js';
import type { AuthorizationTerms } from './events.js';
import { findAuthorization, hasRoom, isReviewDue } from './find-authorization.js';
import {
  AccountBench,
  DAY,
  HOST,
  HOUR,
  ILSE,
  NADIA,
  NO_REFUNDS,
  REFUND,
  REFUNDS,
} from './testing/account-bench.js';

function found(bench: AccountBench, action: ProposedAction = REFUND) {
  return findAuthorization(bench.account, action, bench.now, bench.policyVersion);
}

function foundUnder(terms: AuthorizationTerms, action: ProposedAction) {
  const bench = new AccountBench();
  bench.give(terms, NADIA);
  return found(bench, action)?.effect ?? null;
}

describe('what was allowed up to 50 euro', () => {
  const value = (amount: number, currency = 'EUR') => ({ ...REFUND, value: { amount, currency } });

  it.each([
    ['50 euro', value(5_000)],
    ['nothing at all', value(0)],
    ['ten written as 1e1', value(1e1)],
  ])('covers %s', (_, action) => {
    expect(foundUnder(REFUNDS, action)).toBe('allow');
  });

  it.each([
    ['a part of a cent more', value(5_000.00001)],
    ['a part of a cent', value(0.5)],
    ['one cent more', value(5_001)],
    ['less than nothing', value(-6_000)],
    ['49 dollars', value(4_900, 'USD')],
    ['49 yen', value(49, 'JPY')],
    ['the currency in other letters', value(4_900, 'eur')],
    ['an impossible number', value(Number.NaN)],
    ['an endless number', value(Number.POSITIVE_INFINITY)],
    ['an action that does not say its value', { ...REFUND, value: undefined }],
    ['an action that suddenly has a scale', { ...REFUND, scale: 1 }],
    ['another type', { ...REFUND, type: 'refund.issue.bulk' }],
    ['another tool', { ...REFUND, tool: 'issue_refund_v2' }],
    ['another version of the tool', { ...REFUND, toolVersion: '4' }],
    ['another audience', { ...REFUND, audience: 'external' as const }],
  ])('does not cover %s', (_, { value: stated, ...action }) => {
    expect(foundUnder(REFUNDS, stated === undefined ? action : { ...action, value: stated })).toBeNull();
  });

  it('does not cover a text that looks like an amount', () => {
    const amount: number = JSON.parse('"50"');
    expect(foundUnder(REFUNDS, value(amount))).toBeNull();
  });
});

describe('a limit', () => {
  const with_ = (limits: Partial<AuthorizationTerms['limits']>): AuthorizationTerms => ({
    ...REFUNDS,
    limits: { ...REFUNDS.limits, ...limits },
  });

  it('names one target exactly', () => {
    expect(foundUnder(with_({ target: '48213' }), REFUND)).toBe('allow');
    expect(foundUnder(with_({ target: '4821' }), REFUND)).toBeNull();
    const { target: _, ...nowhere } = REFUND;
    expect(foundUnder(with_({ target: '48213' }), nowhere)).toBeNull();
  });

  it('on scale holds up to its number, and only where a scale is stated', () => {
    const terms = with_({ scale: 3 });
    expect(foundUnder(terms, { ...REFUND, scale: 3 })).toBe('allow');
    expect(foundUnder(terms, { ...REFUND, scale: 4 })).toBeNull();
    expect(foundUnder(terms, { ...REFUND, scale: -1 })).toBeNull();
    expect(foundUnder(terms, { ...REFUND, scale: Number.NaN })).toBeNull();
    expect(foundUnder(terms, REFUND)).toBeNull();
  });

  it('that is not there keeps money out altogether', () => {
    expect(foundUnder(with_({ value: null }), REFUND)).toBeNull();
  });

  it('on scale takes nothing for what it is: no target touched', () => {
    expect(foundUnder(with_({ scale: 3 }), { ...REFUND, scale: 0 })).toBe('allow');
    expect(foundUnder(REFUNDS, { ...REFUND, scale: 0 })).toBeNull();
  });
});

describe('what was denied', () => {
  const denial = { ...NO_REFUNDS, limits: { ...NO_REFUNDS.limits, target: '48213' } };

  it.each<[string, Partial<ProposedAction>]>([
    ['whatever it moves', { value: { amount: 900_000, currency: 'JPY' } }],
    ['however much it touches', { scale: 12 }],
    ['in whatever version', { toolVersion: '9' }],
  ])('is denied %s', (_, change) => {
    expect(foundUnder(denial, { ...REFUND, ...change })).toBe('deny');
  });

  it.each<[string, Partial<ProposedAction>]>([
    ['another type', { type: 'refund.reverse' }],
    ['another tool', { tool: 'refund_all' }],
    ['another target', { target: '48214' }],
    ['another audience', { audience: 'public' }],
  ])('says nothing about %s', (_, change) => {
    expect(foundUnder(denial, { ...REFUND, ...change })).toBeNull();
  });

  it('everywhere, is denied on every target', () => {
    expect(foundUnder(NO_REFUNDS, { ...REFUND, target: '48214' })).toBe('deny');
  });
});

describe('what a person has decided in advance', () => {
  it('is denied where one denies and another allows, whichever came first', () => {
    const bench = new AccountBench();
    bench.give(REFUNDS, ILSE);
    const deny = bench.give(NO_REFUNDS, ILSE, null);
    expect(found(bench)).toEqual({ id: deny, effect: 'deny' });
  });

  it('stays denied under another version of tool and policy', () => {
    const bench = new AccountBench();
    bench.give(NO_REFUNDS, ILSE, null);
    bench.policyVersion = 'support-2';
    bench.toolVersion = '4';
    expect(found(bench, { ...REFUND, toolVersion: '4' })?.effect).toBe('deny');
  });

  it('ends at its time, before anybody has recorded that', () => {
    const bench = new AccountBench();
    bench.give(REFUNDS, ILSE, bench.now + HOUR);
    bench.now += HOUR - 1;
    expect(found(bench)?.effect).toBe('allow');
    bench.now += 1;
    expect(found(bench)).toBeNull();
  });

  it('does not hold under another policy, before anybody has suspended it', () => {
    const bench = new AccountBench();
    bench.give(REFUNDS, ILSE);
    bench.policyVersion = 'support-2';
    expect(found(bench)).toBeNull();
  });

  it('is nothing while it is only offered', () => {
    const bench = new AccountBench();
    bench.send({ type: 'authorization.offer', terms: REFUNDS, because: null }, ILSE);
    expect(found(bench)).toBeNull();
  });

  it('comes up for review after 30 days, and stays in force', () => {
    const bench = new AccountBench();
    bench.give(REFUNDS, ILSE);
    const due = () => bench.account.authorizations.map((one) => isReviewDue(one, bench.now));
    bench.now += 30 * DAY - 1;
    expect(due()).toEqual([false]);
    bench.now += 1;
    expect(due()).toEqual([true]);
    expect(found(bench)?.effect).toBe('allow');
  });

  it('is not looked at again once it was taken back', () => {
    const bench = new AccountBench();
    const id = bench.give(REFUNDS, ILSE);
    bench.now += 31 * DAY;
    bench.send({ type: 'authorization.revoke', authorization: id, note: null }, ILSE);
    expect(bench.account.authorizations.map((one) => isReviewDue(one, bench.now))).toEqual([false]);
  });
});

describe('a budget', () => {
  const reserve = (bench: AccountBench, authorization: string, handoff: string, action = REFUND) =>
    bench.send({ type: 'authorization.reserve', authorization, task: 'task-1', handoff, action }, HOST);

  it('counts what is reserved, and what was used until it has passed', () => {
    const bench = new AccountBench();
    const id = bench.give({ ...REFUNDS, budgets: [{ window: DAY, count: 2, sum: null }] }, NADIA);
    expect(reserve(bench, id, 'a')).toBeNull();
    bench.now += HOUR;
    expect(reserve(bench, id, 'b')).toBeNull();
    expect(found(bench)).toBeNull();
    expect(reserve(bench, id, 'c')).toBe('over-budget');
    bench.now += DAY - HOUR;
    expect(found(bench)?.effect).toBe('allow');
    expect(reserve(bench, id, 'c')).toBeNull();
    expect(reserve(bench, id, 'd')).toBe('over-budget');
  });

  it('in money has room up to its last cent', () => {
    const bench = new AccountBench();
    const sum = { amount: 7_581, currency: 'EUR' };
    const id = bench.give({ ...REFUNDS, budgets: [{ window: DAY, count: null, sum }] }, NADIA);
    expect(reserve(bench, id, 'a')).toBeNull();
    expect(reserve(bench, id, 'b', { ...REFUND, value: { amount: 3_792, currency: 'EUR' } })).toBe(
      'over-budget',
    );
    expect(reserve(bench, id, 'b', { ...REFUND, value: { amount: 3_791, currency: 'EUR' } })).toBeNull();
  });

  it.each([
    ['states no amount', null],
    ['is in another currency', { amount: 1, currency: 'USD' }],
  ])('in money has no room for what %s', (_, value) => {
    const bench = new AccountBench();
    const sum = { amount: 7_581, currency: 'EUR' };
    bench.give({ ...REFUNDS, budgets: [{ window: DAY, count: null, sum }] }, NADIA);
    expect(bench.account.authorizations.map((one) => hasRoom(one, value, bench.now))).toEqual([false]);
  });

  it('in money is found as long as it has room', () => {
    const bench = new AccountBench();
    const sum = { amount: 7_581, currency: 'EUR' };
    const id = bench.give({ ...REFUNDS, budgets: [{ window: DAY, count: null, sum }] }, NADIA);
    expect(found(bench)).toEqual({ id, effect: 'allow' });
    reserve(bench, id, 'a');
    expect(found(bench, { ...REFUND, value: { amount: 3_792, currency: 'EUR' } })).toBeNull();
  });

  it('counts what costs nothing', () => {
    const bench = new AccountBench();
    const free = { ...REFUNDS, limits: { ...REFUNDS.limits, value: null } };
    const id = bench.give({ ...free, budgets: [{ window: DAY, count: 2, sum: null }] }, NADIA);
    const { value: _, ...action } = REFUND;
    const answers = ['a', 'b', 'c'].map((handoff) => reserve(bench, id, handoff, action));
    expect(answers).toEqual([null, null, 'over-budget']);
  });

  it('gets back what was released', () => {
    const bench = new AccountBench();
    const id = bench.give({ ...REFUNDS, budgets: [{ window: DAY, count: 1, sum: null }] }, NADIA);
    reserve(bench, id, 'a');
    bench.send({ type: 'authorization.release', authorization: id, handoff: 'a', why: 'taken-over' }, HOST);
    expect(reserve(bench, id, 'b')).toBeNull();
  });

  it('holds in every one of its windows', () => {
    const bench = new AccountBench();
    const budgets = [
      { window: HOUR, count: 1, sum: null },
      { window: DAY, count: 2, sum: null },
    ];
    const id = bench.give({ ...REFUNDS, budgets }, NADIA);
    const answers = ['a', 'b', 'c'].map((handoff) => {
      bench.now += HOUR;
      const answer = reserve(bench, id, handoff);
      bench.send({ type: 'authorization.use', authorization: id, handoff }, HOST);
      return answer;
    });
    expect(answers).toEqual([null, null, 'over-budget']);
  });
});
