import { describe, expect, it } from 'vitest';
import { decideAccount } from './decide.js';
import {
  AccountBench,
  DAY,
  HOST,
  ILSE,
  MAYA,
  NADIA,
  NO_REFUNDS,
  REFUND,
  REFUNDS,
} from './testing/account-bench.js';

const reserve = (authorization: string, handoff = 'h1') =>
  ({ type: 'authorization.reserve', authorization, task: 'task-1', handoff, action: REFUND }) as const;

describe('a denial', () => {
  it('is offered and given under whatever version of tool and policy', () => {
    const bench = new AccountBench();
    bench.toolVersion = '4';
    bench.policyVersion = 'support-2';
    expect(bench.status(bench.give(NO_REFUNDS, ILSE, null))).toBe('active');
  });

  it('is given by anybody whose account it is, whoever decides such actions', () => {
    const bench = new AccountBench();
    bench.route = 'desk';
    expect(bench.status(bench.give(NO_REFUNDS, ILSE, null))).toBe('active');
    bench.route = 'user';
    expect(bench.status(bench.give({ ...NO_REFUNDS, tool: 'refund_all' }, MAYA, null))).toBe('active');
  });

  it('is what a refused reservation names, not the authorization that it was tried under', () => {
    const bench = new AccountBench();
    const allow = bench.give(REFUNDS, NADIA);
    const deny = bench.give(NO_REFUNDS, ILSE, null);
    expect(decideAccount(bench.account, reserve(allow), bench.context(HOST))).toMatchObject({
      code: 'denied',
      about: deny,
    });
  });
});

describe('an authorization', () => {
  it('that is used up says so by its own name', () => {
    const bench = new AccountBench();
    const id = bench.give({ ...REFUNDS, budgets: [{ window: DAY, count: 1, sum: null }] }, NADIA);
    bench.send(reserve(id), HOST);
    expect(decideAccount(bench.account, reserve(id, 'h2'), bench.context(HOST))).toMatchObject({
      code: 'over-budget',
      about: id,
    });
  });

  it('is used only for the handoff that has reserved', () => {
    const bench = new AccountBench();
    const id = bench.give(REFUNDS, NADIA);
    bench.send(reserve(id), HOST);
    expect(bench.send({ type: 'authorization.use', authorization: id, handoff: 'h2' }, HOST)).toBe(
      'not-reserved',
    );
  });

  it('that rests can be revoked', () => {
    const bench = new AccountBench();
    const id = bench.give(REFUNDS, NADIA);
    bench.send({ type: 'authorization.suspend', authorization: id, why: 'by-person' }, ILSE);
    expect(bench.send({ type: 'authorization.revoke', authorization: id, note: null }, ILSE)).toBeNull();
    expect(bench.status(id)).toBe('revoked');
  });
});
