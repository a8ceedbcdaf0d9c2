import type { Account, AuthorizationStatus } from '../account/state.js';
import type { Viewer } from '../task/viewer.js';

/** An account as far as this viewer may read it: what somebody at the desk noted is not for the user. */
export function projectAccount(account: Account, viewer: Viewer): Account {
  return viewer.kind === 'user'
    ? {
        ...account,
        authorizations: account.authorizations.map((one) => ({ ...one, status: redacted(one.status) })),
      }
    : account;
}

function redacted(status: AuthorizationStatus): AuthorizationStatus {
  return 'note' in status && status.by.kind !== 'user' ? { ...status, note: null } : status;
}
