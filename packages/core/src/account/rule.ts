import type { Actor, ActorKind, Instant } from '../log/envelope.js';
import type { Route } from '../policy/assessment.js';
import type { AccountCommandOf, AccountCommandType } from './commands.js';
import type { AccountDraft, AuthorizationTerms } from './events.js';
import type { AccountRefusal } from './refusal.js';
import type { Account } from './state.js';

/** Whoever acts, when, and what else the rules read. */
export interface AccountContext {
  readonly now: Instant;
  readonly actor: Actor;
  /** Id of the person whose account it is. */
  readonly owner: string;
  /** Gives an id that was never given before, with at least 128 bits of entropy. */
  readonly newId: (of: 'authorization') => string;
  readonly policyVersion: string;
  /** The version of a tool as it is now, or null where it no longer exists. */
  readonly toolVersion: (tool: string) => string | null;
  /** Who decides actions within these terms when there is no authorization: the strictest that policy can ask for. */
  readonly routeFor: (terms: AuthorizationTerms) => Route;
}

/** One row of the table: who may try, when it is refused, and what happens otherwise. */
export interface AccountRule<Type extends AccountCommandType> {
  readonly by: readonly ActorKind[];
  readonly check: (
    account: Account,
    command: AccountCommandOf<Type>,
    context: AccountContext,
  ) => AccountRefusal | null;
  readonly events: (
    account: Account,
    command: AccountCommandOf<Type>,
    context: AccountContext,
  ) => readonly AccountDraft[];
}
