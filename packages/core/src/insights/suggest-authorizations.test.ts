import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuthorizationTerms } from '../account/events.js';
import { EMPTY_ACCOUNT } from '../account/evolve.js';
import { findAuthorization } from '../account/find-authorization.js';
import { AccountBench, HOST, ILSE } from '../account/testing/account-bench.js';
import type { ProposedAction } from '../action/action.js';
import { SUPPORT_POLICY } from '../index.js';
import type { Policy } from '../policy/policy.js';
import type { DecisionRecord } from './decision-record.js';
import { suggestAuthorizations } from './suggest-authorizations.js';
import type { Suggestion, SuggestOptions } from './suggestion.js';
import { ADDRESS, DAY, hourly, MINUTE, NO, NOW, record, refund } from './testing/made-records.js';

const OPTIONS: SuggestOptions = { until: NOW, policy: SUPPORT_POLICY, toolVersion: () => '1' };
const NEW_ACCOUNT = { owner: 'ilse', state: EMPTY_ACCOUNT };

type Allow = Extract<Suggestion, { direction: 'allow' }>;
type AskAgain = Extract<Suggestion, { direction: 'ask-again' }>;

function allowing(
  records: readonly DecisionRecord[],
  account: Parameters<typeof suggestAuthorizations>[1] = NEW_ACCOUNT,
  policy: Partial<Policy> = {},
): readonly Allow[] {
  const options = { ...OPTIONS, policy: { ...SUPPORT_POLICY, ...policy } };
  return suggestAuthorizations(records, account, options).filter((one) => one.direction === 'allow');
}

function asking(
  records: readonly DecisionRecord[],
  account: Parameters<typeof suggestAuthorizations>[1] = NEW_ACCOUNT,
): readonly AskAgain[] {
  return suggestAuthorizations(records, account, OPTIONS).filter((one) => one.direction === 'ask-again');
}

/** An account with one authorization for address changes, granted ten days ago. */
function authorized(terms: Partial<AuthorizationTerms> = {}) {
  const bench = new AccountBench();
  bench.now = NOW - 10 * DAY;
  bench.toolVersion = '1';
  const id = bench.give(
    {
      effect: 'allow',
      type: 'account.address',
      tool: 'change_address',
      toolVersion: '1',
      policyVersion: 'support-1',
      limits: { value: null, scale: null, audiences: ['self'], target: null },
      budgets: [],
      ...terms,
    },
    ILSE,
  );
  return { bench, id, account: () => ({ owner: 'ilse', state: bench.account }) };
}

describe('14 of 14 address changes approved in 30 days', () => {
  it('suggests to allow them, with the numbers and what they support', () => {
    expect(allowing(hourly(14))).toEqual([
      {
        direction: 'allow',
        account: 'ilse',
        terms: {
          effect: 'allow',
          type: 'account.address',
          tool: 'change_address',
          toolVersion: '1',
          policyVersion: 'support-1',
          limits: { value: null, scale: null, audiences: ['self'], target: null },
          budgets: [{ window: DAY, count: 14, sum: null }],
        },
        because: { approved: 14, decided: 14, within: 30 * DAY },
        supported: expect.closeTo(0.05 ** (1 / 14), 8),
        accounts: 1,
        hasty: false,
        own: true,
      },
    ]);
  });

  it('says that a person made these decisions only where they made all of them', () => {
    const decidedBy = (by: DecisionRecord['by']) => hourly(14, (index) => (index === 6 ? { by } : {}));
    expect(allowing(decidedBy({ kind: 'reviewer', id: 'maya' }))).toMatchObject([{ own: false }]);
    expect(allowing(decidedBy({ kind: 'user', id: 'taro' }))).toMatchObject([{ own: false }]);
  });

  it('is what it takes where only somebody else can undo it: 13 are too few', () => {
    expect(allowing(hourly(13))).toEqual([]);
  });

  it.each([
    ['we can undo it', 'reversible', 10],
    ['nobody can undo it', 'irreversible', 29],
  ] as const)('takes other numbers where %s', (_, reversibility, enough) => {
    const action = { ...ADDRESS, reversibility, target: 'ilse' };
    const policy = { actions: { 'account.address': { risk: 'medium' } } } as const;
    expect(
      allowing(
        hourly(enough - 1, () => ({ action })),
        NEW_ACCOUNT,
        policy,
      ),
    ).toEqual([]);
    expect(
      allowing(
        hourly(enough, () => ({ action })),
        NEW_ACCOUNT,
        policy,
      ),
    ).toHaveLength(1);
  });

  it('can be offered as it is, and then covers exactly what was approved', () => {
    const [suggestion] = allowing(hourly(14));
    const bench = new AccountBench();
    bench.toolVersion = '1';
    bench.now = NOW;
    const { terms, because } = suggestion ?? expect.fail('Nothing was suggested.');
    expect(bench.send({ type: 'authorization.offer', terms, because }, HOST)).toBeNull();
    const authorization = bench.account.authorizations[0]?.id ?? '';
    const expiresAt = NOW + DAY;
    bench.send({ type: 'authorization.grant', authorization, expiresAt, reviewAt: null }, ILSE);
    const found = (action: ProposedAction) => findAuthorization(bench.account, action, NOW, 'support-1');
    expect(found(ADDRESS)).toEqual({ id: authorization, effect: 'allow' });
    expect(found({ ...ADDRESS, audience: 'external' })).toBeNull();
  });

  it('say beside the numbers when they were approved faster than they can be read', () => {
    expect(allowing(hourly(14, () => ({ consideredFor: 1_400 })))[0]?.hasty).toBe(true);
  });
});

describe('nothing is suggested', () => {
  const fourteen = hourly(14);

  it.each<[string, readonly DecisionRecord[]]>([
    ['after one rejection among fourteen', [...hourly(13), record(NO)]],
    ['after an edit among fourteen', [...hourly(13), record({ end: 'approved-with-changes' })]],
    ['after one approval that was reversed', [...hourly(13), record({ undone: 'asked' })]],
    [
      'after one run unasked that was reversed',
      [...hourly(13), record({ by: { kind: 'rule', id: 'support-1' }, undone: 'undone' })],
    ],
    ['from amounts below nothing', hourly(40, () => ({ action: refund(-100) }))],
    ['from decisions that are older than 30 days', hourly(14, () => ({ endedAt: NOW - 30 * DAY }))],
    ['from what is yet to come', hourly(14, () => ({ endedAt: NOW + MINUTE }))],
    ['from somebody else’s account', hourly(14, () => ({ account: 'taro' }))],
    [
      'from what people proposed themselves',
      hourly(14, () => ({ proposedBy: { kind: 'reviewer', id: 'maya' } })),
    ],
    ['from what reversed something', hourly(14, () => ({ reverses: 'handoff-0' }))],
    ['from what ran unasked', hourly(14, () => ({ by: { kind: 'rule', id: 'support-1' } }))],
    ['from cases that no authorization would answer', hourly(14, () => ({ triggers: ['missing-context'] }))],
    ['for a tool of another version', hourly(14, () => ({ action: { ...ADDRESS, toolVersion: '0' } }))],
    [
      'for what policy lets run anyway',
      hourly(40, () => ({ action: { ...ADDRESS, reversibility: 'reversible' } })),
    ],
    [
      'for what cannot be undone and nothing limits',
      hourly(60, (index) => {
        const { value: _, ...letter } = refund(0, { target: `order ${index}` });
        return { action: letter };
      }),
    ],
  ])('%s', (_, records) => {
    expect(allowing(records)).toEqual([]);
  });

  it.each<[string, Policy['actions'][string]]>([
    ['a floor', { floor: true }],
    ['several approvals', { approvals: 2, route: 'desk' }],
    ['a takeover', { risk: 'very-high' }],
  ])('for what policy keeps for people: %s', (_, rule) => {
    expect(allowing(fourteen, NEW_ACCOUNT, { actions: { 'account.address': rule } })).toEqual([]);
  });

  it('that is allowed, offered or resting already', () => {
    const { bench, id, account } = authorized();
    expect(allowing(fourteen, account())).toEqual([]);
    bench.send({ type: 'authorization.suspend', authorization: id, why: 'by-person' }, ILSE);
    expect(allowing(fourteen, account())).toEqual([]);
  });

  it('that somebody denied', () => {
    const { account } = authorized({ effect: 'deny' });
    expect(allowing(fourteen, account())).toEqual([]);
  });

  it('again after a no, until there are as many decisions since', () => {
    const { bench, id, account } = authorized();
    bench.now = NOW - 20 * 60 * MINUTE - 1;
    bench.send({ type: 'authorization.revoke', authorization: id, note: null }, ILSE);
    expect(allowing(hourly(20), account())[0]?.because).toMatchObject({ approved: 20 });
    bench.now = NOW - 5 * 60 * MINUTE;
    const later = authorized();
    later.bench.now = NOW - 5 * 60 * MINUTE;
    later.bench.send({ type: 'authorization.revoke', authorization: later.id, note: null }, ILSE);
    expect(allowing(hourly(20), later.account())).toEqual([]);
  });

  it('after the agent has just become worse, however good it was', () => {
    const lately = (rejected: number) => hourly(100, (index) => (index === 99 - rejected ? NO : {}));
    expect(allowing(lately(4))).toEqual([]);
    expect(allowing(lately(5))[0]?.because).toMatchObject({ approved: 99, decided: 100 });
  });
});

describe('the limits of a suggestion', () => {
  it('are the most that was approved: in value, in all on one day, and to the same target only', () => {
    const records = hourly(30, (index) => ({ action: refund(1_000 + index * 100) }));
    expect(allowing(records)[0]?.terms).toMatchObject({
      limits: { value: { amount: 3_900, currency: 'EUR' }, audiences: ['self'], target: '48213' },
      // The last 24 of 30 in hourly steps.
      budgets: [{ count: 24, sum: { amount: 66_000, currency: 'EUR' } }],
    });
  });

  it('hold for any target where several were approved, each audience that was seen, and the largest scale', () => {
    const records = hourly(30, (index) => ({
      action: refund(1_000, {
        target: `4821${index % 7}`,
        audience: index % 2 === 0 ? 'self' : 'external',
        scale: (index % 3) + 1,
      }),
    }));
    expect(allowing(records)[0]?.terms.limits).toEqual({
      value: { amount: 1_000, currency: 'EUR' },
      scale: 3,
      audiences: ['self', 'external'],
      target: null,
    });
  });

  it('never mix currencies', () => {
    const records = hourly(58, (index) => ({
      action: refund(2_000, { value: { amount: 2_000, currency: index % 2 === 0 ? 'EUR' : 'USD' } }),
    }));
    expect(allowing(records).map(({ terms }) => terms.limits.value)).toEqual([
      { amount: 2_000, currency: 'EUR' },
      { amount: 2_000, currency: 'USD' },
    ]);
  });
});

describe('across the workspace', () => {
  const accounts = (
    count: number,
    more: (account: number, index: number) => Parameters<typeof record>[0] = () => ({}),
  ) => hourly(count * 3, (index) => ({ account: `user-${index % count}`, ...more(index % count, index) }));

  it('many accounts together show what none of them does alone', () => {
    expect(allowing(accounts(9), null)).toMatchObject([
      { account: null, accounts: 9, because: { approved: 27, decided: 27 } },
    ]);
    expect(allowing(accounts(9), { owner: 'user-1', state: EMPTY_ACCOUNT })).toEqual([]);
    expect(allowing(accounts(8), null)).toEqual([]);
  });

  it('one account’s habit does not set the limits of the others', () => {
    const records = accounts(12, (account) => ({ action: refund(account === 0 ? 90_000 : 1_000 + account) }));
    expect(allowing(records, null)[0]?.terms.limits.value).toEqual({ amount: 1_008, currency: 'EUR' });
  });

  it('one eager account does not speak for the rest', () => {
    expect(allowing(hourly(200), null)).toEqual([]);
  });
});

describe('3 of the last 5 rejected', () => {
  const three = hourly(5, (index) => (index < 2 ? {} : { ...NO, rejection: 'wrong-action' }));

  it('suggests to ask again where an authorization lets it run, with the reasons', () => {
    const { id, account } = authorized();
    expect(asking(three, account())).toEqual([
      {
        direction: 'ask-again',
        account: 'ilse',
        authorization: id,
        terms: expect.objectContaining({ effect: 'deny', type: 'account.address', budgets: [] }),
        because: { approved: 2, decided: 5, within: 30 * DAY },
        supported: expect.closeTo(0.1893, 3),
        reasons: expect.objectContaining({ 'wrong-action': 3, 'wrong-facts': 0 }),
      },
    ]);
  });

  it('suggests nothing where a person is asked anyway', () => {
    expect(asking(three)).toEqual([]);
  });

  it('counts what ran unasked and was reversed, and is not hidden by a good past', () => {
    const ran = (more: Partial<DecisionRecord>) =>
      ({ by: { kind: 'rule', id: 'support-1' }, ...more }) as const;
    const records = [
      ...hourly(40, () => ran({ endedAt: NOW - 2 * DAY })),
      ...hourly(5, (index) => ran(index > 1 ? { undone: 'undone' } : {})),
    ];
    expect(asking(records)).toMatchObject([{ authorization: null, because: { approved: 2, decided: 5 } }]);
    expect(asking(records, null)).toMatchObject([{ account: null }]);
  });

  it('can be offered as it is, and then denies', () => {
    const { bench, account } = authorized();
    const { terms, because } = asking(three, account())[0] ?? expect.fail('Nothing was suggested.');
    bench.now = NOW;
    expect(bench.send({ type: 'authorization.offer', terms, because }, HOST)).toBeNull();
    const authorization = bench.account.authorizations.at(-1)?.id ?? '';
    bench.send({ type: 'authorization.grant', authorization, expiresAt: null, reviewAt: null }, ILSE);
    expect(findAuthorization(bench.account, ADDRESS, NOW, 'support-1')).toMatchObject({ effect: 'deny' });
    expect(asking(three, account())).toEqual([]);
  });

  it('is not brought up again once a person has looked at it', () => {
    const { bench, id, account } = authorized();
    bench.now = NOW;
    bench.send({ type: 'authorization.review', authorization: id, reviewAt: null }, ILSE);
    expect(asking(three, account())).toEqual([]);
  });

  it.each<[string, readonly boolean[]]>([
    ['two of two', [true, true]],
    ['two of the last five', [false, true, false, true, false]],
    ['three spread over the last twenty', Array.from({ length: 20 }, (_, index) => index % 7 === 0)],
  ])('%s are not enough', (_, resisted) => {
    const { account } = authorized();
    const records = hourly(resisted.length, (index) => (resisted[index] ? NO : {}));
    expect(asking(records, account())).toEqual([]);
  });
});

describe('for any history', () => {
  const one = fc.record({
    hour: fc.integer({ min: 1, max: 24 * 35 }),
    account: fc.constantFrom('ilse', 'ilse', 'taro'),
    // Mostly approvals, so that suggestions come about.
    kind: fc.nat(99),
    cents: fc.integer({ min: 1, max: 5_000 }),
    audience: fc.constantFrom('self', 'external'),
    target: fc.constantFrom('48213', '48214'),
    refunded: fc.boolean(),
  });
  type One = typeof one extends fc.Arbitrary<infer Made> ? Made : never;

  function made(
    { hour, account, kind, cents, audience, target, refunded }: One,
    index: number,
  ): DecisionRecord {
    const action = refunded ? refund(cents, { audience, target }) : { ...ADDRESS, audience };
    const resisted = kind === 0 ? NO : kind === 1 ? { undone: 'undone' as const } : {};
    return record({
      id: `made-${index}`,
      task: `task-${index}`,
      account,
      action,
      endedAt: NOW - hour * 60 * MINUTE,
      ...(kind === 2 ? { by: { kind: 'rule', id: 'support-1' } as const } : {}),
      ...resisted,
    });
  }
  const history = fc.array(one, { minLength: 30, maxLength: 90, size: 'max' });

  it('the order of the records changes nothing', () => {
    const shuffles = history.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffles, ([all, order]) => {
        const records = all.map(made);
        const shuffled = order.flatMap((index) => records[index] ?? []);
        for (const account of [NEW_ACCOUNT, null]) {
          expect(suggestAuthorizations(shuffled, account, OPTIONS)).toEqual(
            suggestAuthorizations(records, account, OPTIONS),
          );
        }
      }),
    );
  });

  it('one more approval takes no suggestion to allow away, narrows none, and brings up no asking', () => {
    let suggested = 0;
    fc.assert(
      fc.property(history, one, (all, more) => {
        const records = all.map(made);
        const approval = made({ ...more, kind: 99 }, all.length);
        for (const account of [NEW_ACCOUNT, authorized().account(), null]) {
          const before = suggestAuthorizations(records, account, OPTIONS);
          const after = suggestAuthorizations([...records, approval], account, OPTIONS);
          const allowed = before.filter(({ direction }) => direction === 'allow');
          suggested += allowed.length;
          for (const earlier of allowed) {
            expect(after).toSatisfy((later: readonly Suggestion[]) =>
              later.some((candidate) => isNoLess(earlier, candidate)),
            );
          }
          expect(asked(after).filter((type) => !asked(before).includes(type))).toEqual([]);
        }
      }),
      { seed: 20_261_118, numRuns: 200 },
    );
    expect(suggested).toBeGreaterThan(100);
  });

  it('what is suggested is never more than was approved, and the account takes it as an offer', () => {
    fc.assert(
      fc.property(history, (all) => {
        const records = all.map(made);
        const bench = new AccountBench();
        bench.toolVersion = '1';
        const approved = records.filter(({ end }) => end === 'approved');
        const most = Math.max(0, ...approved.map(({ proposal }) => proposal?.action.value?.amount ?? 0));
        for (const { direction, terms, because } of suggestAuthorizations(records, NEW_ACCOUNT, OPTIONS)) {
          expect(bench.send({ type: 'authorization.offer', terms, because }, HOST)).toBeNull();
          if (direction === 'allow') {
            expect(terms.limits.value?.amount ?? 0).toBeLessThanOrEqual(most);
          }
        }
      }),
    );
  });
});

function asked(suggestions: readonly Suggestion[]): readonly string[] {
  return suggestions.filter(({ direction }) => direction === 'ask-again').map(({ terms }) => terms.type);
}

function isNoLess(earlier: Suggestion, later: Suggestion): boolean {
  const [a, b] = [earlier.terms.limits, later.terms.limits];
  return (
    later.direction === earlier.direction &&
    later.terms.type === earlier.terms.type &&
    later.terms.tool === earlier.terms.tool &&
    b.value?.currency === a.value?.currency &&
    later.supported >= earlier.supported &&
    (b.value?.amount ?? 0) >= (a.value?.amount ?? 0) &&
    (b.scale ?? 0) >= (a.scale ?? 0) &&
    a.audiences.every((audience) => b.audiences.includes(audience)) &&
    (b.target === null || b.target === a.target) &&
    earlier.terms.budgets.every(
      ({ count, sum }, index) =>
        (later.terms.budgets[index]?.count ?? 0) >= (count ?? 0) &&
        (later.terms.budgets[index]?.sum?.amount ?? 0) >= (sum?.amount ?? 0),
    )
  );
}
