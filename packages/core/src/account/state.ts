import type { Money } from '../action/action.js';
import type { Actor, Instant, Seq } from '../log/envelope.js';
import type { Route } from '../policy/assessment.js';
import type { AuthorizationTerms, Demonstrated, SuspensionReason, TrustLevel } from './events.js';

/** One action that counts against the budgets, from its reservation on. */
export interface Use {
  readonly handoff: string;
  readonly task: string;
  /** When it was reserved: that is what a budget's window looks at. */
  readonly at: Instant;
  readonly value: Money | null;
  readonly state: 'reserved' | 'used';
}

/** Where an authorization stands. Only `active` allows anything; declined, expired and revoked are final. */
export type AuthorizationStatus =
  | { readonly state: 'offered' }
  | { readonly state: 'declined'; readonly by: Actor; readonly at: Instant; readonly note: string | null }
  | { readonly state: 'active'; readonly since: Instant }
  | {
      readonly state: 'suspended';
      readonly by: Actor;
      readonly at: Instant;
      readonly why: SuspensionReason;
    }
  | { readonly state: 'expired'; readonly at: Instant }
  | { readonly state: 'revoked'; readonly by: Actor; readonly at: Instant; readonly note: string | null };

/** A person's yes in advance: whose, when and for how long. */
export interface AuthorizationGrant {
  readonly by: Actor;
  readonly at: Instant;
  /** Null for a `deny` that holds until it is revoked. */
  readonly expiresAt: Instant | null;
  /** When a person should look at it again. It stays active past that. */
  readonly reviewAt: Instant;
  readonly reviewed: { readonly by: Actor; readonly at: Instant } | null;
}

/** A decision given in advance for an exact action within typed limits, or the offer of one. */
export interface Authorization {
  readonly id: string;
  readonly terms: AuthorizationTerms;
  readonly route: Route;
  readonly because: Demonstrated | null;
  readonly offeredBy: Actor;
  readonly offeredAt: Instant;
  readonly status: AuthorizationStatus;
  /** Null before it was granted. */
  readonly grant: AuthorizationGrant | null;
  /** What still counts against a budget, and what is reserved. */
  readonly uses: readonly Use[];
  /** How often it was used in all. */
  readonly used: number;
}

/** What one account has decided in advance, done for the first time and earned: the fold of its stream. */
export interface Account {
  readonly seq: Seq;
  readonly authorizations: readonly Authorization[];
  /** By action type, what was executed first. Read it with `wasExecuted`. */
  readonly first: Readonly<
    Record<string, { readonly task: string; readonly handoff: string; readonly at: Instant }>
  >;
  /** By action type. Read it with `trustIn`. */
  readonly trust: Readonly<Record<string, { readonly level: TrustLevel; readonly since: Instant }>>;
}

/** Whether an action of this type has ever been executed for the account. */
export function wasExecuted(account: Account, type: string): boolean {
  return Object.hasOwn(account.first, type);
}

/** How far the account's decisions about this action type carry; `low` before anything is known. */
export function trustIn(account: Account, type: string): TrustLevel {
  return Object.hasOwn(account.trust, type) ? (account.trust[type]?.level ?? 'low') : 'low';
}
