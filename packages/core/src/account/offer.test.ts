import { describe, expect, it } from 'vitest';
import type { AccountCommand } from './commands.js';
import type { AuthorizationTerms, Budget } from './events.js';
import {
  AccountBench,
  DAY,
  HOST,
  HOUR,
  ILSE,
  MAYA,
  NADIA,
  NO_REFUNDS,
  REFUND,
  REFUNDS,
  START,
} from './testing/account-bench.js';

const EUR_90 = { amount: 9_000, currency: 'EUR' };

function offer(terms: AuthorizationTerms): AccountCommand {
  return { type: 'authorization.offer', terms, because: null };
}

function limited(limits: Partial<AuthorizationTerms['limits']>): AuthorizationTerms {
  return { ...REFUNDS, limits: { ...REFUNDS.limits, ...limits } };
}

function budgeted(budget: Partial<Budget>): AuthorizationTerms {
  return { ...REFUNDS, budgets: [{ window: DAY, count: 3, sum: null, ...budget }] };
}

describe('terms', () => {
  it.each([
    ['four letters', 'EURO'],
    ['four letters the other way round', 'AEUR'],
  ])('have a currency of three letters, not of %s', (_, currency) => {
    const bench = new AccountBench();
    expect(bench.send(offer(limited({ value: { amount: 5, currency } })), ILSE)).toBe('invalid');
  });

  it.each<[string, AuthorizationTerms]>([
    ['a target of blanks', limited({ target: '  ' })],
    ['a denial up to a scale', { ...NO_REFUNDS, limits: { ...NO_REFUNDS.limits, scale: 3 } }],
    ['a budget over half a millisecond', budgeted({ window: 0.5 })],
    ['a budget over all time', budgeted({ window: Number.POSITIVE_INFINITY })],
    ['a budget of half a use', budgeted({ count: 0.5 })],
    ['a budget of less than no use', budgeted({ count: -1 })],
    ['a budget of half a cent', budgeted({ sum: { amount: 0.5, currency: 'EUR' } })],
    ['a budget in another currency', budgeted({ sum: { amount: 9_000, currency: 'USD' } })],
    [
      'a budget of money where none may move',
      { ...budgeted({ sum: EUR_90 }), limits: limited({ value: null }).limits },
    ],
    [
      'one good budget and one bad',
      { ...REFUNDS, budgets: [...budgeted({}).budgets, { window: 0, count: 1, sum: null }] },
    ],
  ])('are refused with %s', (_, terms) => {
    expect(new AccountBench().send(offer(terms), ILSE)).toBe('invalid');
  });

  it.each<[string, AuthorizationTerms]>([
    ['up to no money at all', limited({ value: { amount: 0, currency: 'EUR' } })],
    ['up to one target at a time', limited({ scale: 1, target: '48213' })],
    ['with a budget of uses', budgeted({})],
    ['with a budget of money', budgeted({ count: null, sum: EUR_90 })],
    ['with a budget of both', budgeted({ sum: EUR_90 })],
    ['that deny one target', { ...NO_REFUNDS, limits: { ...NO_REFUNDS.limits, target: '48213' } }],
  ])('may be %s', (_, terms) => {
    expect(new AccountBench().send(offer(terms), ILSE)).toBeNull();
  });

  it('may rest on a count of nothing, which the host has made', () => {
    const because = { approved: 0, decided: 0, within: DAY };
    const command: AccountCommand = { type: 'authorization.offer', terms: REFUNDS, because };
    expect(new AccountBench().send(command, HOST)).toBeNull();
  });
});

describe('an offer of the same', () => {
  const full: AuthorizationTerms = {
    ...limited({ scale: 3, audiences: ['self', 'internal'], target: '48213' }),
    budgets: [{ window: DAY, count: 3, sum: EUR_90 }],
  };
  const [budget] = full.budgets;

  it.each<[string, AuthorizationTerms]>([
    ['in the same words', full],
    [
      'with the audiences the other way round',
      { ...full, limits: { ...full.limits, audiences: ['internal', 'self'] } },
    ],
  ])('is one %s', (_, terms) => {
    const bench = new AccountBench();
    bench.send(offer(full), HOST);
    expect(bench.send(offer(terms), HOST)).toBe('already-offered');
    expect(full.limits.audiences).toEqual(['self', 'internal']);
  });

  it.each<[string, AuthorizationTerms]>([
    ['another type', { ...full, type: 'refund.partial' }],
    ['another tool', { ...full, tool: 'refund_part' }],
    ['another value', { ...full, limits: { ...full.limits, value: { amount: 4_999, currency: 'EUR' } } }],
    ['another scale', { ...full, limits: { ...full.limits, scale: 4 } }],
    ['one audience less', { ...full, limits: { ...full.limits, audiences: ['self'] } }],
    ['another target', { ...full, limits: { ...full.limits, target: '48214' } }],
    ['no budget', { ...full, budgets: [] }],
    ['a budget over another time', { ...full, budgets: [{ window: HOUR, count: 3, sum: EUR_90 }] }],
    ['a budget of another count', { ...full, budgets: [{ window: DAY, count: 4, sum: EUR_90 }] }],
    [
      'a budget of another sum',
      { ...full, budgets: [{ window: DAY, count: 3, sum: { ...EUR_90, amount: 1 } }] },
    ],
    ['a budget without a sum', { ...full, budgets: [{ window: DAY, count: 3, sum: null }] }],
    ['two budgets', { ...full, budgets: budget ? [budget, budget] : [] }],
    ['the opposite effect', NO_REFUNDS],
  ])('is not one with %s', (_, terms) => {
    const bench = new AccountBench();
    bench.send(offer(full), HOST);
    expect(bench.send(offer(terms), HOST)).toBeNull();
  });

  it('in another currency is not one', () => {
    const bench = new AccountBench();
    const inDollars = limited({ value: { amount: 5_000, currency: 'USD' } });
    bench.send(offer(REFUNDS), HOST);
    expect(bench.send(offer(inDollars), HOST)).toBeNull();
  });

  it('may be made again once the first was declined or taken back', () => {
    const bench = new AccountBench();
    bench.send(offer(REFUNDS), HOST);
    bench.send({ type: 'authorization.decline', authorization: 'authorization-1', note: null }, ILSE);
    expect(bench.send(offer(REFUNDS), HOST)).toBeNull();
    bench.give(limited({ scale: 2 }), NADIA);
    const id = bench.account.authorizations.at(-1)?.id ?? '';
    bench.send({ type: 'authorization.revoke', authorization: id, note: null }, MAYA);
    expect(bench.send(offer(limited({ scale: 2 })), HOST)).toBeNull();
  });
});

describe('what the log says of', () => {
  it('a refusal of an offer is who gave it, and why', () => {
    const bench = new AccountBench();
    bench.send(offer(REFUNDS), HOST);
    bench.send({ type: 'authorization.decline', authorization: 'authorization-1', note: 'Not yet' }, ILSE);
    expect(bench.account.authorizations[0]?.status).toEqual({
      state: 'declined',
      by: ILSE,
      at: START,
      note: 'Not yet',
    });
  });

  it('a reservation is its money, or that there is none', () => {
    const bench = new AccountBench();
    const id = bench.give(limited({ value: null }), NADIA);
    const { value: _, ...free } = REFUND;
    const reserve: AccountCommand = {
      type: 'authorization.reserve',
      authorization: id,
      task: 'task-1',
      handoff: 'h1',
      action: free,
    };
    expect(bench.send(reserve, HOST)).toBeNull();
    expect(bench.log.at(-1)?.data).toEqual({ authorization: id, task: 'task-1', handoff: 'h1', value: null });
  });

  it('a review, a suspension and a return to force is what was asked for', () => {
    const bench = new AccountBench();
    const id = bench.give(REFUNDS, NADIA);
    const reviewAt = START + 7 * DAY;
    bench.send({ type: 'authorization.review', authorization: id, reviewAt }, ILSE);
    expect(bench.log.at(-1)?.data).toEqual({ authorization: id, reviewAt });
    bench.send({ type: 'authorization.suspend', authorization: id, why: 'over-value' }, HOST);
    expect(bench.log.at(-1)?.data).toEqual({ authorization: id, why: 'over-value', inFlight: [] });
    bench.send({ type: 'authorization.resume', authorization: id, reviewAt: reviewAt + DAY }, ILSE);
    expect(bench.log.at(-1)?.data).toMatchObject({ authorization: id, reviewAt: reviewAt + DAY });
  });

  it('an end names only what is still under way with what has ended', () => {
    const bench = new AccountBench();
    const id = bench.give(REFUNDS, NADIA, START + HOUR);
    const other = bench.give(limited({ target: '48213' }), NADIA);
    const reserve = (authorization: string, handoff: string): AccountCommand => ({
      type: 'authorization.reserve',
      authorization,
      task: 'task-1',
      handoff,
      action: REFUND,
    });
    bench.send(reserve(id, 'h1'), HOST);
    bench.send(reserve(other, 'h2'), HOST);
    bench.now += HOUR;
    bench.send({ type: 'authorization.expire', authorization: id }, HOST);
    expect(bench.log.at(-1)?.data).toEqual({ authorization: id, inFlight: ['h1'] });
  });
});
