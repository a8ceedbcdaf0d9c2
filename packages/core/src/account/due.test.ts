import { describe, expect, it } from 'vitest';
import type { ProposedAction } from '../action/action.js';
import { dueAccount, nextAccountChange, suspensionsBy } from './due.js';
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
  START,
} from './testing/account-bench.js';

function active(terms = REFUNDS, expiresAt: number | null = START + 90 * DAY) {
  const bench = new AccountBench();
  const id = bench.give(terms, NADIA, expiresAt);
  const owed = () => dueAccount(bench.account, bench.context(HOST));
  return { bench, id, owed };
}

describe('what is owed to an account', () => {
  it('is nothing while nothing has changed', () => {
    expect(active().owed()).toEqual([]);
  });

  it('is its end when that has come, also while it is suspended, and once', () => {
    const { bench, id, owed } = active(REFUNDS, START + HOUR);
    bench.send({ type: 'authorization.suspend', authorization: id, why: 'by-person' }, ILSE);
    bench.now += HOUR;
    expect(owed()).toEqual([{ type: 'authorization.expire', authorization: id }]);
    for (const command of owed()) bench.send(command, HOST);
    expect(owed()).toEqual([]);
  });

  it.each([
    [
      'the tool has another version',
      (bench: AccountBench) => {
        bench.toolVersion = '4';
      },
      'tool-changed',
    ],
    [
      'the tool is gone',
      (bench: AccountBench) => {
        bench.toolVersion = null;
      },
      'tool-changed',
    ],
    [
      'the policy is another one',
      (bench: AccountBench) => {
        bench.policyVersion = 'support-2';
      },
      'policy-changed',
    ],
  ])('is a suspension, once, when %s', (_, change, why) => {
    const { bench, id, owed } = active();
    change(bench);
    expect(owed()).toEqual([{ type: 'authorization.suspend', authorization: id, why }]);
    for (const command of owed()) expect(bench.send(command, HOST)).toBeNull();
    expect(owed()).toEqual([]);
  });

  it('is never the suspension of a denial', () => {
    const { bench, owed } = active(NO_REFUNDS, null);
    bench.toolVersion = '4';
    bench.policyVersion = 'support-2';
    expect(owed()).toEqual([]);
  });

  it('comes at the review and at the end', () => {
    const { bench, id } = active();
    expect(nextAccountChange(bench.account, START)).toBe(START + 30 * DAY);
    expect(nextAccountChange(bench.account, START + 30 * DAY)).toBe(START + 90 * DAY);
    expect(nextAccountChange(bench.account, START + 90 * DAY)).toBeNull();
    bench.send({ type: 'authorization.revoke', authorization: id, note: null }, ILSE);
    expect(nextAccountChange(bench.account, START)).toBeNull();
  });

  it('comes at the end also of what rests, and never where only an offer stands', () => {
    const { bench, id } = active();
    bench.send({ type: 'authorization.suspend', authorization: id, why: 'by-person' }, ILSE);
    expect(nextAccountChange(bench.account, START + 30 * DAY)).toBe(START + 90 * DAY);
    const offered = new AccountBench();
    offered.send({ type: 'authorization.offer', terms: REFUNDS, because: null }, ILSE);
    expect(nextAccountChange(offered.account, START)).toBeNull();
    expect(dueAccount(offered.account, { ...offered.context(HOST), toolVersion: () => '4' })).toEqual([]);
  });
});

describe('an action beyond the thresholds', () => {
  const scaled = { ...REFUNDS, limits: { ...REFUNDS.limits, scale: 3, target: '48213' } };

  it.each<[string, Partial<ProposedAction>, string]>([
    ['value', { value: { amount: 5_001, currency: 'EUR' } }, 'over-value'],
    ['scale', { scale: 4 }, 'over-scale'],
    ['audience', { audience: 'public' }, 'over-audience'],
  ])('suspends for its %s', (_, change, why) => {
    const { bench, id } = active(scaled);
    const commands = suspensionsBy(bench.account, { ...REFUND, scale: 3, ...change }, bench.now);
    expect(commands).toEqual([{ type: 'authorization.suspend', authorization: id, why }]);
    for (const command of commands) expect(bench.send(command, HOST)).toBeNull();
    expect(bench.status(id)).toBe('suspended');
  });

  it.each<[string, Partial<ProposedAction>]>([
    ['within', {}],
    ['of another type', { type: 'refund.reverse', scale: 9 }],
    ['of another tool', { tool: 'refund_all', scale: 9 }],
    ['on another target', { target: '48214', scale: 9 }],
    ['in another currency', { value: { amount: 900_000, currency: 'JPY' } }],
    ['up to the last cent', { value: { amount: 5_000, currency: 'EUR' } }],
  ])('does not suspend what is not about it: %s', (_, change) => {
    const { bench } = active(scaled);
    expect(suspensionsBy(bench.account, { ...REFUND, scale: 3, ...change }, bench.now)).toEqual([]);
  });

  it('suspends for any target what is meant for any', () => {
    const { bench, id } = active();
    expect(suspensionsBy(bench.account, { ...REFUND, audience: 'public' }, START)).toEqual([
      { type: 'authorization.suspend', authorization: id, why: 'over-audience' },
    ]);
  });

  it('suspends nothing where one of the two says nothing of money or of how much it touches', () => {
    const { value: _, ...free } = REFUND;
    expect(suspensionsBy(active(scaled).bench.account, free, START)).toEqual([]);
    expect(suspensionsBy(active(REFUNDS).bench.account, { ...REFUND, scale: 9 }, START)).toEqual([]);
    const anyValue = { ...scaled, limits: { ...scaled.limits, value: null } };
    expect(suspensionsBy(active(anyValue).bench.account, REFUND, START)).toEqual([]);
  });

  it('never suspends a denial', () => {
    const { bench } = active(NO_REFUNDS, null);
    expect(suspensionsBy(bench.account, { ...REFUND, audience: 'public' }, bench.now)).toEqual([]);
  });
});
