import type { Instant } from '../log/envelope.js';
import type { AccountEvent, AccountViewEvent } from './events.js';
import type { Account, Authorization, AuthorizationStatus, Use } from './state.js';

/** An account before its first event. */
export const EMPTY_ACCOUNT: Account = { seq: 0, authorizations: [], first: {}, trust: {} };

/**
 * The state after an event. Only the next event in order changes anything: one that was applied before, or that
 * leaves a gap, gives back the same reference.
 */
export function evolveAccount(account: Account, event: AccountViewEvent): Account {
  if (event.seq !== account.seq + 1) {
    return account;
  }
  const next = event.type === 'hidden' ? {} : changesBy(account, event);
  return { ...account, ...next, seq: event.seq };
}

function changesBy(account: Account, event: AccountEvent): Partial<Account> {
  const { at, actor: by } = event;
  switch (event.type) {
    case 'authorization.offered': {
      const { authorization: id, terms, route, because } = event.data;
      const offered: Authorization = {
        id,
        terms,
        route,
        because,
        offeredBy: by,
        offeredAt: at,
        status: { state: 'offered' },
        grant: null,
        uses: [],
        used: 0,
      };
      return { authorizations: [...account.authorizations, offered] };
    }
    case 'authorization.granted': {
      const { authorization, expiresAt, reviewAt } = event.data;
      return change(account, authorization, () => ({
        status: { state: 'active', since: at },
        grant: { by, at, expiresAt, reviewAt, reviewed: null },
      }));
    }
    case 'authorization.declined':
      return enter(account, event.data.authorization, { state: 'declined', by, at, note: event.data.note });
    case 'authorization.reserved': {
      const { authorization, task, handoff, value } = event.data;
      return change(account, authorization, ({ terms, uses }) => ({
        uses: [...counting(uses, terms.budgets, at), { handoff, task, at, value, state: 'reserved' }],
      }));
    }
    case 'authorization.used':
      return change(account, event.data.authorization, ({ uses, used }) => ({
        uses: uses.map((use) => (use.handoff === event.data.handoff ? { ...use, state: 'used' } : use)),
        used: used + 1,
      }));
    case 'authorization.released':
      return change(account, event.data.authorization, ({ uses }) => ({
        uses: uses.filter(({ handoff }) => handoff !== event.data.handoff),
      }));
    case 'authorization.reviewed':
      return change(account, event.data.authorization, ({ grant }) => ({
        grant: grant && { ...grant, reviewAt: event.data.reviewAt, reviewed: { by, at } },
      }));
    case 'authorization.suspended':
      return enter(account, event.data.authorization, { state: 'suspended', by, at, why: event.data.why });
    case 'authorization.resumed': {
      const { authorization, toolVersion, policyVersion, reviewAt } = event.data;
      return change(account, authorization, ({ terms, grant }) => ({
        status: { state: 'active', since: at },
        terms: { ...terms, toolVersion, policyVersion },
        grant: grant && { ...grant, reviewAt, reviewed: { by, at } },
      }));
    }
    case 'authorization.expired':
      return enter(account, event.data.authorization, { state: 'expired', at });
    case 'authorization.revoked':
      return enter(account, event.data.authorization, { state: 'revoked', by, at, note: event.data.note });
    case 'action.first-executed': {
      const { type, task, handoff } = event.data;
      return { first: { ...account.first, [type]: { task, handoff, at } } };
    }
    case 'trust.changed':
      return { trust: { ...account.trust, [event.data.type]: { level: event.data.to, since: at } } };
    case 'command.refused':
      return {};
    default:
      return event satisfies never;
  }
}

function enter(account: Account, id: string, status: AuthorizationStatus): Partial<Account> {
  return change(account, id, () => ({ status }));
}

function change(
  account: Account,
  id: string,
  patch: (authorization: Authorization) => Partial<Authorization>,
): Partial<Account> {
  return {
    authorizations: account.authorizations.map((one) => (one.id === id ? { ...one, ...patch(one) } : one)),
  };
}

/** Uses that a budget can still see; what is only reserved stays until it is used or released. */
function counting(
  uses: readonly Use[],
  budgets: Authorization['terms']['budgets'],
  now: Instant,
): readonly Use[] {
  const longest = Math.max(0, ...budgets.map(({ window }) => window));
  return uses.filter(({ state, at }) => state === 'reserved' || at > now - longest);
}
