import { describe, expect, it } from 'vitest';
import { permitAccount } from '../account/permit.js';
import {
  AccountBench,
  AGENT,
  DAY,
  HOST,
  ILSE,
  NO_REFUNDS,
  REFUNDS,
  START,
  TARO,
} from '../account/testing/account-bench.js';
import type { Actor } from '../log/envelope.js';
import type { OfferedSuggestion } from './question.js';
import { selectOffers } from './select-offers.js';
import { type AccountSnapshot, LOADING } from './store.js';

const REASONS = {
  'wrong-facts': 2,
  'wrong-action': 0,
  'wrong-tone': 0,
  'wrong-time': 0,
  'not-needed': 1,
  other: 0,
};

const ALLOW: OfferedSuggestion = {
  id: 'suggestion-1',
  direction: 'allow',
  account: ILSE.id,
  terms: REFUNDS,
  because: { approved: 31, decided: 32, within: 30 * DAY },
  supported: 0.861,
  accounts: 1,
  hasty: true,
  own: true,
  can: true,
};

function askAgain(authorization: string | null): OfferedSuggestion {
  return {
    id: 'suggestion-2',
    direction: 'ask-again',
    account: ILSE.id,
    authorization,
    terms: NO_REFUNDS,
    because: { approved: 2, decided: 5, within: 30 * DAY },
    supported: 0.189,
    reasons: REASONS,
    can: true,
  };
}

function ready(bench: AccountBench, viewer: Actor = ILSE): AccountSnapshot {
  const can = permitAccount(bench.account, bench.context(viewer));
  return { state: 'ready', connection: 'live', returns: 0, account: bench.account, can };
}

function offers(
  bench: AccountBench,
  suggestions: readonly OfferedSuggestion[] = [],
  seen: readonly string[] = [],
  viewer: Actor = ILSE,
) {
  return selectOffers(ready(bench, viewer), { at: START, suggestions }, new Set(seen));
}

/** The host offers what it suggests, and somebody answers. */
function answer(
  bench: AccountBench,
  { terms, because }: OfferedSuggestion,
  yes: boolean,
  by: Actor = ILSE,
): void {
  bench.now += 1_000;
  bench.send({ type: 'authorization.offer', terms, because }, HOST);
  const authorization = bench.account.authorizations.at(-1)?.id ?? '';
  const expiresAt = terms.effect === 'deny' ? null : bench.now + 30 * DAY;
  const refused = yes
    ? bench.send({ type: 'authorization.grant', authorization, expiresAt, reviewAt: null }, by)
    : bench.send({ type: 'authorization.decline', authorization, note: null }, by);
  expect(refused).toBeNull();
}

describe('a suggestion', () => {
  it('is put before a person with its numbers; nothing is, before the account is known', () => {
    expect(selectOffers(LOADING, { at: START, suggestions: [ALLOW] }, new Set())).toEqual([]);
    expect(offers(new AccountBench(), [ALLOW])).toMatchObject([
      { key: 'allow', source: 'suggestion', supported: 0.861, hasty: true, own: true, offeredBy: null },
    ]);
  });

  it('says why somebody may not accept it', () => {
    const refusal = {
      refused: true,
      code: 'not-eligible',
      message: 'Who may not decide such actions may not allow them in advance.',
      about: 'route',
      by: null,
      at: null,
    } as const;
    expect(offers(new AccountBench(), [{ ...ALLOW, can: refusal }])).toMatchObject([
      { key: 'not-eligible', refusal },
    ]);
  });

  it('becomes a receipt once it was answered, here or elsewhere', () => {
    const granted = new AccountBench();
    answer(granted, ALLOW, true);
    expect(offers(granted, [ALLOW])).toMatchObject([
      { key: 'granted', id: 'suggestion-1', by: ILSE, at: START + 1_000, until: START + 1_000 + 30 * DAY },
    ]);
    const declined = new AccountBench();
    answer(declined, ALLOW, false);
    expect(offers(declined, [ALLOW])).toMatchObject([{ key: 'declined', by: ILSE }]);
    const denied = new AccountBench();
    answer(denied, askAgain(null), true);
    expect(offers(denied, [askAgain(null)])).toMatchObject([{ key: 'asking-again', by: ILSE }]);
  });

  it('leaves once what was given no longer holds: no receipt claims it', () => {
    const bench = new AccountBench();
    answer(bench, ALLOW, true);
    const id = bench.account.authorizations[0]?.id ?? '';
    bench.send({ type: 'authorization.suspend', authorization: id, why: 'by-person' }, ILSE);
    expect(offers(bench, [ALLOW])).toEqual([]);
    expect(offers(bench, [], [id])).toEqual([]);
    bench.send({ type: 'authorization.revoke', authorization: id, note: null }, ILSE);
    expect(offers(bench, [ALLOW], [id])).toEqual([]);
  });

  it('is not taken for answered by what somebody decided before it was made', () => {
    const bench = new AccountBench();
    bench.now = START - DAY;
    answer(bench, ALLOW, false);
    expect(offers(bench, [ALLOW])).toMatchObject([{ key: 'allow' }]);
  });
});

describe('a suggestion to ask again', () => {
  it('counts why people said no, and names what it would revoke', () => {
    const bench = new AccountBench();
    bench.now = START - DAY;
    const id = bench.give(REFUNDS, ILSE);
    expect(offers(bench, [askAgain(id)])).toMatchObject([
      { key: 'ask-again', reasons: REASONS, revokes: id },
    ]);
    expect(offers(bench, [askAgain(null)])).toMatchObject([{ key: 'ask-again', revokes: null }]);
  });

  it('is answered by revoking that one, or by keeping it after it was suggested', () => {
    const bench = new AccountBench();
    bench.now = START - DAY;
    const id = bench.give(REFUNDS, ILSE);
    bench.send({ type: 'authorization.review', authorization: id, reviewAt: null }, ILSE);
    expect(offers(bench, [askAgain(id)])).toMatchObject([{ key: 'ask-again' }]);
    bench.now = START + 5_000;
    bench.send({ type: 'authorization.review', authorization: id, reviewAt: null }, ILSE);
    expect(offers(bench, [askAgain(id)])).toMatchObject([{ key: 'declined', by: ILSE, at: START + 5_000 }]);
    bench.send({ type: 'authorization.revoke', authorization: id, note: null }, ILSE);
    expect(offers(bench, [askAgain(id)])).toMatchObject([{ key: 'asking-again', by: ILSE }]);
  });
});

describe('an offer', () => {
  it('says who offers it, and that an agent’s is for an administrator alone', () => {
    const bench = new AccountBench();
    bench.send({ type: 'authorization.offer', terms: REFUNDS, because: null }, AGENT);
    expect(offers(bench)).toMatchObject([
      { key: 'not-eligible', offeredBy: AGENT, refusal: { code: 'not-eligible', by: AGENT } },
    ]);
    const own = new AccountBench();
    own.send({ type: 'authorization.offer', terms: REFUNDS, because: null }, ILSE);
    expect(offers(own)).toMatchObject([{ key: 'allow', source: 'authorization', offeredBy: ILSE }]);
    const denial = new AccountBench();
    denial.send({ type: 'authorization.offer', terms: NO_REFUNDS, because: null }, ILSE);
    expect(offers(denial)).toMatchObject([{ key: 'ask-again', reasons: null, revokes: null }]);
  });

  it('says what the decisions support that the host has counted for it', () => {
    const bench = new AccountBench();
    const because = { approved: 14, decided: 14, within: 30 * DAY };
    bench.send({ type: 'authorization.offer', terms: REFUNDS, because }, HOST);
    bench.send(
      { type: 'authorization.offer', terms: NO_REFUNDS, because: { ...because, approved: 2, decided: 5 } },
      HOST,
    );
    expect(offers(bench)).toMatchObject([
      { offeredBy: null, supported: expect.closeTo(0.05 ** (1 / 14), 8) },
      { key: 'ask-again', supported: expect.closeTo(0.189, 3) },
    ]);
  });

  it('stays with who answered it only for those who saw it open', () => {
    const bench = new AccountBench();
    answer(bench, ALLOW, false);
    const id = bench.account.authorizations[0]?.id ?? '';
    expect(offers(bench)).toEqual([]);
    expect(offers(bench, [], [id])).toMatchObject([{ key: 'declined', source: 'authorization' }]);
  });

  it('that a suggestion has become is not shown twice', () => {
    const bench = new AccountBench();
    bench.send({ type: 'authorization.offer', terms: REFUNDS, because: ALLOW.because }, HOST);
    expect(offers(bench, [ALLOW])).toHaveLength(1);
    expect(offers(bench, [ALLOW], [], TARO)).toHaveLength(1);
  });
});
