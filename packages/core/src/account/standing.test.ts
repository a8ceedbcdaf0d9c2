import { describe, expect, it } from 'vitest';
import type { AuthorizationTerms, Budget } from './events.js';
import { isOver, momentsOfAuthorization, standingOf } from './standing.js';
import type { Authorization } from './state.js';
import { AccountBench, DAY, HOST, HOUR, ILSE, REFUND, REFUNDS, START } from './testing/account-bench.js';

function only(bench: AccountBench): Authorization {
  return bench.account.authorizations[0] ?? expect.fail('Nothing was offered.');
}

function given(terms: AuthorizationTerms = REFUNDS) {
  const bench = new AccountBench();
  const id = bench.give(terms, ILSE);
  return { bench, id, standing: () => standingOf(only(bench), bench.now) };
}

/** Uses it for a refund of so many cents, now. */
function use({ bench, id }: ReturnType<typeof given>, handoff: string, cents = 3_790): void {
  const action = { ...REFUND, value: { amount: cents, currency: 'EUR' } };
  const reserve = { type: 'authorization.reserve', authorization: id, task: 't1', handoff, action } as const;
  expect(bench.send(reserve, HOST)).toBeNull();
  expect(bench.send({ type: 'authorization.use', authorization: id, handoff }, HOST)).toBeNull();
}

function budgeted(...budgets: readonly Budget[]) {
  return given({ ...REFUNDS, budgets });
}

describe('how an authorization stands', () => {
  it('is offered, then active, then due for review, then over: by time alone', () => {
    const bench = new AccountBench();
    bench.send({ type: 'authorization.offer', terms: REFUNDS, because: null }, ILSE);
    const standing = () => standingOf(only(bench), bench.now).standing;
    expect(standing()).toBe('offered');
    const authorization = only(bench).id;
    bench.send(
      { type: 'authorization.grant', authorization, expiresAt: START + 90 * DAY, reviewAt: null },
      ILSE,
    );
    expect(standing()).toBe('active');
    bench.now = START + 30 * DAY;
    expect(standing()).toBe('review-due');
    bench.now = START + 90 * DAY;
    expect(standing()).toBe('expired');
    expect(isOver(standingOf(only(bench), bench.now))).toBe(true);
  });

  it('is over at its end also where it was suspended', () => {
    const { bench, id, standing } = given();
    bench.send({ type: 'authorization.suspend', authorization: id, why: 'by-person' }, ILSE);
    expect(standing().standing).toBe('suspended');
    bench.now += 90 * DAY;
    expect(standing().standing).toBe('expired');
  });

  it('says who ended it for good', () => {
    const { bench, id, standing } = given();
    bench.send({ type: 'authorization.revoke', authorization: id, note: null }, ILSE);
    expect(standing()).toMatchObject({ standing: 'revoked' });
    const offered = new AccountBench();
    offered.send({ type: 'authorization.offer', terms: REFUNDS, because: null }, ILSE);
    const declined = only(offered).id;
    offered.send({ type: 'authorization.decline', authorization: declined, note: null }, ILSE);
    expect(standingOf(only(offered), START).standing).toBe('declined');
  });

  it('tells that a review is due even where the budget is used up: somebody has to answer that', () => {
    const one = budgeted({ window: 60 * DAY, count: 1, sum: null });
    use(one, 'a');
    expect(one.standing().standing).toBe('used-up');
    one.bench.now = START + 30 * DAY;
    expect(one.standing().standing).toBe('review-due');
  });
});

describe('a budget', () => {
  it('says how often it was used, when there is room again, and has room then', () => {
    const one = budgeted({ window: DAY, count: 2, sum: null });
    use(one, 'a');
    one.bench.now += HOUR;
    expect(one.standing()).toMatchObject({
      standing: 'active',
      budgets: [{ count: 1, full: false, freeAt: null }],
    });
    use(one, 'b');
    expect(one.standing()).toMatchObject({
      standing: 'used-up',
      budgets: [{ count: 2, full: true, freeAt: START + DAY }],
    });
    one.bench.now = START + DAY;
    expect(one.standing()).toMatchObject({ standing: 'active', budgets: [{ count: 1, full: false }] });
  });

  it('in money is full once all of it is spent, and free when enough has come back', () => {
    const sum = { amount: 6_000, currency: 'EUR' };
    const one = budgeted({ window: DAY, count: null, sum });
    use(one, 'a', 1_000);
    one.bench.now += HOUR;
    use(one, 'b', 2_500);
    one.bench.now += HOUR;
    use(one, 'c', 2_500);
    expect(one.standing()).toMatchObject({
      standing: 'used-up',
      budgets: [{ sum: 6_000, full: true, freeAt: START + DAY }],
    });
  });

  it('without any room never has some', () => {
    const one = budgeted({ window: DAY, count: 0, sum: null });
    expect(one.standing()).toMatchObject({ standing: 'used-up', budgets: [{ full: true, freeAt: null }] });
  });
});

describe('time alone', () => {
  it('changes how it stands at its review, at its end, and when a use comes free', () => {
    const one = budgeted({ window: DAY, count: 1, sum: null });
    use(one, 'a');
    const moments = momentsOfAuthorization(only(one.bench));
    expect(moments.toSorted((a, b) => a - b)).toEqual([START + DAY, START + 30 * DAY, START + 90 * DAY]);
  });

  it('changes nothing about an offer', () => {
    const bench = new AccountBench();
    bench.send({ type: 'authorization.offer', terms: REFUNDS, because: null }, ILSE);
    expect(momentsOfAuthorization(only(bench))).toEqual([]);
  });
});
