import {
  type Account,
  type AccountPermissions,
  type Authorization,
  capabilities,
  EMPTY_ACCOUNT,
  refuse,
  SUPPORT_POLICY,
  type Suggestions,
} from '@handoff-kit/core';
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createBench } from './testing/bench.js';
import { ILSE, MORNING } from './testing/happenings.js';
import { useAuthorizationOffers } from './use-authorization-offers.js';
import { useAuthorizations } from './use-authorizations.js';

const DAY = 24 * 60 * 60_000;
const BY_ILSE = { kind: 'user', id: ILSE.id, name: ILSE.name } as const;
const BY_MAYA = { kind: 'reviewer', id: 'maya', name: 'Maya Rao' } as const;

const ADDRESS: Authorization = {
  id: 'authorization-1',
  terms: {
    effect: 'allow',
    type: 'account.address',
    tool: 'change_address',
    toolVersion: '3',
    policyVersion: 'support-1',
    limits: { value: null, scale: null, audiences: ['self'], target: null },
    budgets: [],
  },
  route: 'user',
  because: null,
  offeredBy: { kind: 'system', id: 'host', name: 'Host' },
  offeredAt: MORNING - DAY,
  status: { state: 'active', since: MORNING - DAY },
  grant: {
    by: BY_ILSE,
    at: MORNING - DAY,
    expiresAt: MORNING + 2 * DAY,
    reviewAt: MORNING + DAY,
    reviewed: null,
  },
  uses: [],
  used: 0,
};

const OFFERED: Authorization = { ...ADDRESS, status: { state: 'offered' }, grant: null };

const SUGGESTED: Suggestions = {
  at: MORNING,
  suggestions: [
    {
      id: 'suggestion-1',
      direction: 'allow',
      account: ILSE.id,
      terms: ADDRESS.terms,
      because: { approved: 14, decided: 14, within: 30 * DAY },
      supported: 0.807,
      accounts: 1,
      hasty: false,
      own: true,
      can: true,
    },
  ],
};

const CAPABILITIES = capabilities(SUPPORT_POLICY, [
  { type: 'account.address', label: 'Change your address', reversibility: 'reversible', audience: 'self' },
]);

function accountWith(seq: number, ...authorizations: readonly Authorization[]): Account {
  return { ...EMPTY_ACCOUNT, seq, authorizations };
}

async function start(suggestions: Suggestions | null = null) {
  const bench = createBench();
  bench.client.answers = { capabilities: CAPABILITIES, ...(suggestions ? { suggestions } : {}) };
  const { result } = renderHook(
    () => ({ list: useAuthorizations(ILSE.id), put: useAuthorizationOffers(ILSE.id) }),
    { wrapper: bench.wrapper },
  );
  await act(async () => {});
  const tell = (account: Account, can: AccountPermissions = { authorizations: {} }): void =>
    act(() => bench.client.report({ kind: 'account', account, can, now: bench.clock.now() }));
  return { ...bench, list: () => result.current.list, put: () => result.current.put, tell };
}

describe('what an account has decided in advance', () => {
  it('is on its way, then there with what people call each action', async () => {
    const { list, tell } = await start();
    expect(list()).toMatchObject({ account: 'ilse', view: { key: 'loading' }, can: null });
    tell(accountWith(2, ADDRESS));
    expect(list()).toMatchObject({
      view: { key: 'listed', current: [{ standing: 'active' }] },
      names: { 'account.address': 'Change your address' },
      can: { authorizations: {} },
    });
  });

  it('is shown by its type where nobody says what it is called', async () => {
    const bench = createBench();
    const { result } = renderHook(() => useAuthorizations(ILSE.id), { wrapper: bench.wrapper });
    act(() =>
      bench.client.report({
        kind: 'account',
        account: accountWith(2, ADDRESS),
        can: { authorizations: {} },
        now: MORNING,
      }),
    );
    await act(async () => {});
    expect(result.current).toMatchObject({ view: { key: 'listed' }, names: {} });
  });

  it('takes every act of its list as the command that it means', async () => {
    const { client, list, tell } = await start();
    tell(accountWith(2, ADDRESS));
    const authorization = ADDRESS.id;
    const acts = [
      ['revoke', { type: 'authorization.revoke', authorization, note: null }],
      ['suspend', { type: 'authorization.suspend', authorization, why: 'by-person' }],
      ['resume', { type: 'authorization.resume', authorization, reviewAt: null }],
      ['review', { type: 'authorization.review', authorization, reviewAt: null }],
    ] as const;
    for (const [index, [type, command]] of acts.entries()) {
      act(() => void list()[type](authorization));
      expect(client.sentToAccounts[index]).toMatchObject({ account: 'ilse', command });
      await act(async () => client.sentToAccounts[index]?.answer(refuse('storage', 'Not now.')));
    }
    expect(await list().onAct({ type: 'show-offer', authorization })).toBeNull();
    expect(client.sentToAccounts).toHaveLength(acts.length);
  });

  it('is under way until the account holds it, takes no second command, and says what it is about', async () => {
    const { client, list, tell } = await start();
    tell(accountWith(2, ADDRESS));
    act(() => void list().revoke(ADDRESS.id));
    expect(list()).toMatchObject({ about: ADDRESS.id, command: { state: 'sending' } });
    await act(async () => expect(await list().suspend(ADDRESS.id)).toBeNull());
    await act(async () => client.sentToAccounts[0]?.answer({ refused: false, account: 'ilse', seq: 3 }));
    expect(list().command.state).toBe('sending');
    expect(list().view).toMatchObject({ current: [{ standing: 'active' }] });
    tell(accountWith(3, { ...ADDRESS, status: { state: 'revoked', by: BY_ILSE, at: MORNING, note: null } }));
    expect(list()).toMatchObject({ command: { state: 'idle' }, view: { ended: [{ standing: 'revoked' }] } });
  });

  it('says why it was refused until that is dismissed, and that it is offline until it is back', async () => {
    const { client, list, tell } = await start();
    tell(accountWith(2, ADDRESS));
    act(() => void list().revoke(ADDRESS.id));
    const refusal = {
      refused: true,
      code: 'not-active',
      message: 'It is revoked.',
      about: ADDRESS.id,
      by: BY_MAYA,
      at: MORNING,
    } as const;
    await act(async () => client.sentToAccounts[0]?.answer(refusal));
    expect(list().command).toEqual({ state: 'refused', refusal });
    await act(async () => void list().onAct({ type: 'dismiss-refusal' }));
    expect(list().command.state).toBe('idle');
    act(() => void list().revoke(ADDRESS.id));
    await act(async () => client.sentToAccounts[1]?.answer(refuse('offline', 'There is no network.')));
    expect(list().command.state).toBe('offline');
    act(() => client.report({ kind: 'connection', state: 'offline' }));
    act(() => client.report({ kind: 'connection', state: 'live' }));
    expect(list().command.state).toBe('idle');
  });

  it('comes up for review and ends by time alone', async () => {
    const { list, tell, clock } = await start();
    tell(accountWith(2, ADDRESS));
    act(() => clock.advance(DAY));
    expect(list().view).toMatchObject({ current: [{ standing: 'review-due' }] });
    act(() => clock.advance(DAY));
    expect(list().view).toMatchObject({ current: [], ended: [{ standing: 'expired' }] });
  });
});

describe('what is put before a person', () => {
  it('is what the host suggests, and is accepted by its name, without terms', async () => {
    const { client, put, tell } = await start(SUGGESTED);
    expect(put().offers).toEqual([]);
    tell(accountWith(0));
    const [offer] = put().offers;
    expect(offer).toMatchObject({
      view: { key: 'allow', own: true },
      names: { 'account.address': 'Change your address' },
    });
    act(() => void offer?.onAct({ type: 'accept', expiresAt: MORNING + 7 * DAY }));
    expect(client.sentToAccounts[0]?.command).toEqual({
      type: 'suggestion.accept',
      suggestion: 'suggestion-1',
      expiresAt: MORNING + 7 * DAY,
      reviewAt: null,
    });
    await act(async () => client.sentToAccounts[0]?.answer({ refused: false, account: 'ilse', seq: 2 }));
    tell(
      accountWith(2, {
        ...ADDRESS,
        offeredAt: MORNING,
        grant: ADDRESS.grant && { ...ADDRESS.grant, at: MORNING },
      }),
    );
    expect(put().offers).toMatchObject([
      { view: { key: 'granted', by: BY_ILSE }, command: { state: 'idle' } },
    ]);
  });

  it('is declined by its name, or put away for now without a word to the host', async () => {
    const { client, put, tell } = await start(SUGGESTED);
    tell(accountWith(0));
    act(() => void put().offers[0]?.onAct({ type: 'decline' }));
    expect(client.sentToAccounts[0]?.command).toEqual({
      type: 'suggestion.decline',
      suggestion: 'suggestion-1',
    });
    await act(async () => client.sentToAccounts[0]?.answer(refuse('storage', 'Not now.')));
    await act(async () => void put().offers[0]?.onAct({ type: 'not-now' }));
    expect(put().offers).toEqual([]);
    expect(client.sentToAccounts).toHaveLength(1);
  });

  it('is what somebody has offered, until somebody else has answered it while it was open', async () => {
    const { client, put, tell } = await start();
    tell(accountWith(1, OFFERED));
    act(() => void put().offers[0]?.onAct({ type: 'accept', expiresAt: MORNING + 7 * DAY }));
    expect(client.sentToAccounts[0]?.command).toEqual({
      type: 'authorization.grant',
      authorization: ADDRESS.id,
      expiresAt: MORNING + 7 * DAY,
      reviewAt: null,
    });
    await act(async () => client.sentToAccounts[0]?.answer(refuse('already-decided', 'Answered before.')));
    act(() => void put().offers[0]?.onAct({ type: 'decline' }));
    expect(client.sentToAccounts[1]?.command).toEqual({
      type: 'authorization.decline',
      authorization: ADDRESS.id,
      note: null,
    });
    tell(accountWith(2, { ...ADDRESS, grant: ADDRESS.grant && { ...ADDRESS.grant, by: BY_MAYA } }));
    expect(put().offers).toMatchObject([{ view: { key: 'granted', by: BY_MAYA } }]);
  });

  it('says a refusal where it was asked, and nowhere else', async () => {
    const { client, put, tell } = await start(SUGGESTED);
    const other = { ...OFFERED, terms: { ...OFFERED.terms, type: 'order.note', tool: 'set_note' } };
    tell(accountWith(1, other));
    expect(put().offers).toHaveLength(2);
    act(() => void put().offers[0]?.onAct({ type: 'decline' }));
    expect(put().offers.map(({ command }) => command.state)).toEqual(['sending', 'sending']);
    await act(async () => client.sentToAccounts[0]?.answer(refuse('storage', 'Not now.')));
    expect(put().offers.map(({ command }) => command.state)).toEqual(['refused', 'idle']);
  });

  it('says that the host could not be asked', async () => {
    const { put, tell } = await start();
    tell(accountWith(0));
    expect(put()).toMatchObject({ offers: [], refusal: { code: 'offline' } });
  });
});
