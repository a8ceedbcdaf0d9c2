import type { AccountCommand } from './commands.js';
import { canAccount } from './decide.js';
import type { AccountRefusal } from './refusal.js';
import type { AccountContext } from './rule.js';
import type { Account, Authorization } from './state.js';

type Permit = true | AccountRefusal;

/** What may be done with one authorization now; each is true, or why not. */
export interface AuthorizationPermissions {
  readonly grant: Permit;
  readonly decline: Permit;
  readonly review: Permit;
  readonly suspend: Permit;
  readonly resume: Permit;
  readonly revoke: Permit;
}

/** What a viewer may do to an account, by the id of the authorization. */
export interface AccountPermissions {
  readonly authorizations: Readonly<Record<string, AuthorizationPermissions>>;
}

/** Everything that a viewer may do to an account now, from the same table as `decideAccount`. */
export function permitAccount(account: Account, context: AccountContext): AccountPermissions {
  const can = (command: AccountCommand): Permit => canAccount(account, command, context);
  return {
    authorizations: Object.fromEntries(
      account.authorizations.map((one) => [one.id, ofAuthorization(one, context, can)]),
    ),
  };
}

function ofAuthorization(
  { id: authorization, terms }: Authorization,
  { now }: AccountContext,
  can: (command: AccountCommand) => Permit,
): AuthorizationPermissions {
  const expiresAt = terms.effect === 'deny' ? null : now + SOME_TIME;
  return {
    grant: can({ type: 'authorization.grant', authorization, expiresAt, reviewAt: null }),
    decline: can({ type: 'authorization.decline', authorization, note: null }),
    review: can({ type: 'authorization.review', authorization, reviewAt: null }),
    suspend: can({ type: 'authorization.suspend', authorization, why: 'by-person' }),
    resume: can({ type: 'authorization.resume', authorization, reviewAt: null }),
    revoke: can({ type: 'authorization.revoke', authorization, note: null }),
  };
}

/** Whether somebody may give it does not depend on for how long; any time that is not over will do. */
const SOME_TIME = 24 * 60 * 60 * 1000;
