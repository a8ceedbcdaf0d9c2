import { describe, expect, it } from 'vitest';
import type { ProposedAction } from '../action/action.js';
import type { Actor } from '../log/envelope.js';
import type { AccountCommand } from './commands.js';
import { decideAccount } from './decide.js';
import type { AuthorizationTerms, Demonstrated } from './events.js';
import { trustIn, wasExecuted } from './state.js';
import {
  AccountBench,
  AGENT,
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
  TARO,
} from './testing/account-bench.js';

const offer = (terms: AuthorizationTerms): AccountCommand => ({
  type: 'authorization.offer',
  terms,
  because: null,
});
const grant = (authorization: string, expiresAt: number | null = START + 90 * DAY): AccountCommand => ({
  type: 'authorization.grant',
  authorization,
  expiresAt,
  reviewAt: null,
});
const revoke = (authorization: string): AccountCommand => ({
  type: 'authorization.revoke',
  authorization,
  note: null,
});
const resume = (authorization: string): AccountCommand => ({
  type: 'authorization.resume',
  authorization,
  reviewAt: null,
});
const suspend = (authorization: string): AccountCommand => ({
  type: 'authorization.suspend',
  authorization,
  why: 'by-person',
});
const reserve = (authorization: string, handoff = 'h1', action: ProposedAction = REFUND): AccountCommand => ({
  type: 'authorization.reserve',
  authorization,
  task: 'task-1',
  handoff,
  action,
});
const use = (authorization: string, handoff = 'h1'): AccountCommand => ({
  type: 'authorization.use',
  authorization,
  handoff,
});

function limited(change: Partial<AuthorizationTerms['limits']>): Partial<AuthorizationTerms> {
  return { limits: { ...REFUNDS.limits, ...change } };
}

function offered(by = HOST, terms = REFUNDS) {
  const bench = new AccountBench();
  bench.send(offer(terms), by);
  return { bench, id: bench.account.authorizations[0]?.id ?? '' };
}

function active(terms = REFUNDS, by = NADIA, expiresAt: number | null = START + 90 * DAY) {
  const bench = new AccountBench();
  return { bench, id: bench.give(terms, by, expiresAt) };
}

describe('an offer', () => {
  it('says what is allowed, who may give it and what it rests on', () => {
    const bench = new AccountBench();
    const because = { approved: 14, decided: 14, within: 30 * DAY };
    bench.send({ type: 'authorization.offer', terms: REFUNDS, because }, HOST);
    expect(bench.account.authorizations).toMatchObject([
      {
        terms: REFUNDS,
        route: 'either',
        because,
        offeredBy: HOST,
        status: { state: 'offered' },
        grant: null,
      },
    ]);
  });

  it.each<[string, Partial<AuthorizationTerms>, string]>([
    ['every tool', { tool: '*' }, 'tool'],
    ['a family of tools', { tool: 'issue_*' }, 'tool'],
    ['an expression', { type: '^refund' }, 'type'],
    ['nothing', { type: ' ' }, 'type'],
    ['an amount below nothing', limited({ value: { amount: -1, currency: 'EUR' } }), 'limits.value'],
    ['parts of a cent', limited({ value: { amount: 0.5, currency: 'EUR' } }), 'limits.value'],
    ['a currency in words', limited({ value: { amount: 5, currency: 'euro' } }), 'limits.value'],
    ['an endless scale', limited({ scale: Number.POSITIVE_INFINITY }), 'limits.scale'],
    ['nobody', limited({ audiences: [] }), 'limits.audiences'],
    ['a blank target', limited({ target: '' }), 'limits.target'],
    ['a budget over no time', { budgets: [{ window: 0, count: 1, sum: null }] }, 'budgets'],
    ['a budget of nothing', { budgets: [{ window: DAY, count: null, sum: null }] }, 'budgets'],
    [
      'a sum in another currency',
      { budgets: [{ window: DAY, count: 1, sum: { amount: 1, currency: 'USD' } }] },
      'budgets',
    ],
    ['a denial up to a value', { effect: 'deny' }, 'limits'],
    ['a denial with a budget', { ...NO_REFUNDS, budgets: [{ window: DAY, count: 1, sum: null }] }, 'budgets'],
  ])('is refused for %s', (_, change, about) => {
    const bench = new AccountBench();
    const answer = decideAccount(bench.account, offer({ ...REFUNDS, ...change }), bench.context(ILSE));
    expect(answer).toMatchObject({ refused: true, code: 'invalid', about });
  });

  it.each<[string, Demonstrated, Actor]>([
    ['an agent', { approved: 14, decided: 14, within: 30 * DAY }, AGENT],
    ['the user', { approved: 14, decided: 14, within: 30 * DAY }, ILSE],
    ['the host, who cannot count', { approved: 15, decided: 14, within: 30 * DAY }, HOST],
    ['the host, with half a decision', { approved: 0.5, decided: 14, within: 30 * DAY }, HOST],
  ])('does not rest on numbers from %s', (_, because, by) => {
    const bench = new AccountBench();
    expect(bench.send({ type: 'authorization.offer', terms: REFUNDS, because }, by)).toBe('invalid');
    expect(bench.account.authorizations).toEqual([]);
  });

  it('is refused for another version of tool or policy than there is now', () => {
    const bench = new AccountBench();
    expect(bench.send(offer({ ...REFUNDS, toolVersion: '2' }), ILSE)).toBe('tool-changed');
    expect(bench.send(offer({ ...REFUNDS, policyVersion: 'support-0' }), ILSE)).toBe('policy-changed');
    bench.toolVersion = null;
    expect(bench.send(offer(REFUNDS), ILSE)).toBe('tool-changed');
  });

  it('is made once while exactly this is offered or active', () => {
    const { bench } = offered();
    expect(bench.send(offer(REFUNDS), HOST)).toBe('already-offered');
    expect(
      bench.send(offer({ ...REFUNDS, limits: { ...REFUNDS.limits, target: '48213' } }), HOST),
    ).toBeNull();
  });

  it('is answered once, and whoever comes later is told who was first', () => {
    const { bench, id } = offered();
    expect(
      bench.send({ type: 'authorization.decline', authorization: id, note: 'Not yet.' }, ILSE),
    ).toBeNull();
    expect(bench.send(grant(id), MAYA)).toBe('already-decided');
    expect(bench.status(id)).toBe('declined');
  });
});

describe('a grant', () => {
  it('is a person’s, ends at a time and comes up for review in 30 days', () => {
    const { bench, id } = offered();
    expect(bench.send(grant(id), ILSE)).toBeNull();
    expect(bench.account.authorizations[0]).toMatchObject({
      status: { state: 'active' },
      grant: { by: ILSE, at: START, expiresAt: START + 90 * DAY, reviewAt: START + 30 * DAY, reviewed: null },
    });
  });

  it.each([
    ['never', null],
    ['at once', START],
    ['at no time at all', Number.NaN],
  ])('that allows is refused where it ends %s', (_, expiresAt) => {
    const { bench, id } = offered();
    expect(bench.send(grant(id, expiresAt), ILSE)).toBe('invalid');
  });

  it('that denies may hold until it is revoked', () => {
    const { bench, id } = offered(HOST, NO_REFUNDS);
    expect(bench.send(grant(id, null), ILSE)).toBeNull();
  });

  it('is not for the user where the desk decides such actions, nor the other way round', () => {
    const { bench, id } = offered();
    bench.route = 'desk';
    expect(bench.send(grant(id), ILSE)).toBe('not-eligible');
    bench.route = 'user';
    expect(bench.send(grant(id), MAYA)).toBe('not-eligible');
    expect(bench.send(grant(id), ILSE)).toBeNull();
  });

  it('is not for another user', () => {
    const { bench, id } = offered();
    expect(bench.send(grant(id), TARO)).toBe('not-eligible');
  });

  it('is refused once tool or policy has changed since the offer', () => {
    const { bench, id } = offered();
    bench.toolVersion = '4';
    expect(bench.send(grant(id), ILSE)).toBe('tool-changed');
  });
});

describe('an agent', () => {
  it('may offer, but only an administrator may take that up', () => {
    const { bench, id } = offered(AGENT);
    expect(bench.send(grant(id), ILSE)).toBe('not-eligible');
    expect(bench.send(grant(id), MAYA)).toBe('not-eligible');
    expect(bench.send(grant(id), NADIA)).toBeNull();
  });

  it('may do nothing else: no grant, no widening, no review, no use', () => {
    const { bench, id } = active();
    const commands: readonly AccountCommand[] = [
      grant(id),
      { type: 'authorization.decline', authorization: id, note: null },
      reserve(id),
      use(id),
      { type: 'authorization.release', authorization: id, handoff: 'h1', why: 'expired' },
      { type: 'authorization.review', authorization: id, reviewAt: null },
      suspend(id),
      resume(id),
      { type: 'authorization.expire', authorization: id },
      revoke(id),
      { type: 'action.record-first', actionType: 'refund.issue', task: 't', handoff: 'h' },
      { type: 'trust.change', actionType: 'refund.issue', to: 'high', because: null },
    ];
    expect(commands.map((command) => bench.send(command, AGENT))).toEqual(commands.map(() => 'not-allowed'));
  });
});

describe('a reservation', () => {
  it('is used once, and then no longer released', () => {
    const { bench, id } = active();
    expect(bench.send(use(id), HOST)).toBe('not-reserved');
    expect(bench.send(reserve(id), HOST)).toBeNull();
    expect(bench.send(use(id), HOST)).toBeNull();
    expect(bench.send(use(id), HOST)).toBe('not-reserved');
    expect(
      bench.send({ type: 'authorization.release', authorization: id, handoff: 'h1', why: 'expired' }, HOST),
    ).toBe('not-reserved');
    expect(bench.account.authorizations[0]?.used).toBe(1);
  });

  it('is one per handoff, under whichever authorization', () => {
    const { bench, id } = active();
    const other = bench.give({ ...REFUNDS, limits: { ...REFUNDS.limits, target: '48213' } }, NADIA);
    expect(bench.send(reserve(id), HOST)).toBeNull();
    expect(bench.send(reserve(id), HOST)).toBe('already-reserved');
    expect(bench.send(reserve(other), HOST)).toBe('already-reserved');
  });

  it('is refused for what is not covered, and for what another authorization denies', () => {
    const { bench, id } = active();
    expect(bench.send(reserve(id, 'h1', { ...REFUND, scale: 2 }), HOST)).toBe('not-covered');
    const deny = bench.give(NO_REFUNDS, ILSE, null);
    expect(bench.send(reserve(id), HOST)).toBe('denied');
    expect(bench.send(reserve(deny), HOST)).toBe('denied');
  });

  it.each([
    [
      'it has ended',
      (bench: AccountBench) => {
        bench.now = START + 90 * DAY;
      },
      'expired',
    ],
    [
      'the tool has changed',
      (bench: AccountBench) => {
        bench.toolVersion = '4';
      },
      'tool-changed',
    ],
    [
      'the policy has changed',
      (bench: AccountBench) => {
        bench.policyVersion = 'support-2';
      },
      'policy-changed',
    ],
    [
      'it was revoked',
      (bench: AccountBench, id: string) => {
        bench.send(revoke(id), ILSE);
      },
      'not-active',
    ],
    [
      'it was suspended',
      (bench: AccountBench, id: string) => {
        bench.send(suspend(id), MAYA);
      },
      'not-active',
    ],
  ])('cannot be used at the moment of running once %s', (_, change, code) => {
    const { bench, id } = active();
    bench.send(reserve(id), HOST);
    change(bench, id);
    expect(bench.send(use(id), HOST)).toBe(code);
    expect(
      bench.send({ type: 'authorization.release', authorization: id, handoff: 'h1', why: 'expired' }, HOST),
    ).toBeNull();
  });
});

describe('a revocation', () => {
  it('is one action of anybody who has to do with the account, and final', () => {
    for (const by of [ILSE, MAYA, NADIA]) {
      const { bench, id } = active();
      expect(bench.send(revoke(id), by)).toBeNull();
      expect(bench.send(resume(id), NADIA)).toBe('not-suspended');
      expect(bench.send(grant(id), NADIA)).toBe('already-decided');
    }
  });

  it('names what was under way, so that it can be stopped', () => {
    const { bench, id } = active();
    bench.send(reserve(id, 'h1'), HOST);
    bench.send(reserve(id, 'h2'), HOST);
    bench.send(use(id, 'h1'), HOST);
    bench.send(revoke(id), ILSE);
    expect(bench.log.at(-1)).toMatchObject({ type: 'authorization.revoked', data: { inFlight: ['h2'] } });
  });

  it('of a denial is for nobody below whoever gave it', () => {
    const { bench, id } = active(NO_REFUNDS, MAYA, null);
    expect(bench.send(revoke(id), ILSE)).toBe('not-eligible');
    expect(bench.send(suspend(id), ILSE)).toBe('not-eligible');
    expect(bench.send({ type: 'authorization.suspend', authorization: id, why: 'tool-changed' }, HOST)).toBe(
      'not-eligible',
    );
    expect(bench.send(revoke(id), MAYA)).toBeNull();
  });
});

describe('a suspension', () => {
  it('ends when somebody who may grant it confirms it for the versions of now', () => {
    const { bench, id } = active(REFUNDS, ILSE);
    bench.toolVersion = '4';
    bench.policyVersion = 'support-2';
    expect(
      bench.send({ type: 'authorization.suspend', authorization: id, why: 'tool-changed' }, HOST),
    ).toBeNull();
    bench.route = 'desk';
    expect(bench.send(resume(id), ILSE)).toBe('not-eligible');
    bench.now += DAY;
    expect(bench.send(resume(id), MAYA)).toBeNull();
    expect(bench.account.authorizations[0]).toMatchObject({
      status: { state: 'active' },
      terms: { toolVersion: '4', policyVersion: 'support-2', limits: REFUNDS.limits },
      grant: { by: ILSE, expiresAt: START + 90 * DAY, reviewAt: START + 31 * DAY, reviewed: { by: MAYA } },
    });
  });

  it('does not end for a tool that is gone, nor after the end of the authorization', () => {
    const { bench, id } = active();
    bench.send(suspend(id), ILSE);
    bench.toolVersion = null;
    expect(bench.send(resume(id), NADIA)).toBe('tool-changed');
    bench.toolVersion = '3';
    bench.now = START + 90 * DAY;
    expect(bench.send(resume(id), NADIA)).toBe('expired');
  });

  it('has a person’s name or a found reason, not one in place of the other', () => {
    const { bench, id } = active();
    expect(bench.send({ type: 'authorization.suspend', authorization: id, why: 'over-value' }, ILSE)).toBe(
      'invalid',
    );
    expect(bench.send(suspend(id), HOST)).toBe('invalid');
  });
});

describe('a review', () => {
  const review = (authorization: string): AccountCommand => ({
    type: 'authorization.review',
    authorization,
    reviewAt: null,
  });

  it('puts the next one 30 days off and leaves the end where it was', () => {
    const { bench, id } = active();
    bench.now += 31 * DAY;
    expect(bench.send(review(id), ILSE)).toBeNull();
    expect(bench.account.authorizations[0]?.grant).toMatchObject({
      expiresAt: START + 90 * DAY,
      reviewAt: START + 61 * DAY,
      reviewed: { by: ILSE, at: START + 31 * DAY },
    });
  });

  it('is only for whoever may grant it', () => {
    const { bench, id } = active();
    bench.route = 'desk';
    expect(bench.send(review(id), ILSE)).toBe('not-eligible');
  });
});

describe('an end', () => {
  it('is recorded when it has come, and once', () => {
    const { bench, id } = active(REFUNDS, NADIA, START + HOUR);
    const expire: AccountCommand = { type: 'authorization.expire', authorization: id };
    expect(bench.send(expire, HOST)).toBe('not-due');
    bench.now += HOUR;
    expect(bench.send(expire, HOST)).toBeNull();
    expect(bench.send(expire, HOST)).toBe('not-active');
  });
});

describe('what an account has done and earned', () => {
  it('knows the first execution of each action type, also of one that is named like a member of every object', () => {
    const bench = new AccountBench();
    for (const actionType of ['refund.issue', '__proto__', 'constructor']) {
      expect(wasExecuted(bench.account, actionType)).toBe(false);
      const record: AccountCommand = { type: 'action.record-first', actionType, task: 't', handoff: 'h' };
      expect(bench.send(record, HOST)).toBeNull();
      expect(bench.send(record, HOST)).toBe('already-recorded');
      expect(wasExecuted(bench.account, actionType)).toBe(true);
    }
  });

  it('gains and loses trust, each change from what it was', () => {
    const bench = new AccountBench();
    const change = (to: 'low' | 'medium' | 'high'): AccountCommand => ({
      type: 'trust.change',
      actionType: 'refund.issue',
      to,
      because: null,
    });
    expect(bench.send(change('low'), HOST)).toBe('already-recorded');
    bench.send(change('high'), HOST);
    bench.send(change('medium'), NADIA);
    expect(trustIn(bench.account, 'refund.issue')).toBe('medium');
    expect(bench.log.at(-1)).toMatchObject({ data: { from: 'high', to: 'medium' } });
    expect(bench.send(change('high'), ILSE)).toBe('not-allowed');
  });
});
