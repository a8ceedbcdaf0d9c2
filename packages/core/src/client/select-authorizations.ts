import { type AuthorizationEntry, isOver, standingOf } from '../account/standing.js';
import type { Authorization } from '../account/state.js';
import type { Instant } from '../log/envelope.js';
import type { AccountSnapshot } from './store.js';

/** What an AuthorizationList shows. `key` names the state. */
export type AuthorizationsView =
  | { readonly key: 'loading' }
  /** The host was not reached yet. */
  | { readonly key: 'unreached' }
  /** There is no such account, or it is somebody else's. */
  | { readonly key: 'missing' }
  | { readonly key: 'empty' }
  | {
      readonly key: 'listed';
      /** What waits for a person first, then the newest. */
      readonly current: readonly AuthorizationEntry[];
      /** Expired, revoked or declined; the last one first. */
      readonly ended: readonly AuthorizationEntry[];
    };

/** Every state key of the AuthorizationList. */
export type AuthorizationsKey = AuthorizationsView['key'];

/** What an account has decided in advance, as it stands now. */
export function selectAuthorizations(snapshot: AccountSnapshot, now: Instant): AuthorizationsView {
  switch (snapshot.state) {
    case 'loading':
      return { key: snapshot.connection === 'offline' ? 'unreached' : 'loading' };
    case 'missing':
      return { key: 'missing' };
    case 'ready': {
      const entries = snapshot.account.authorizations.map((one) => standingOf(one, now));
      return entries.length === 0
        ? { key: 'empty' }
        : {
            key: 'listed',
            current: entries.filter((one) => !isOver(one)).toSorted(compareCurrent),
            ended: entries.filter(isOver).toSorted((a, b) => endOf(b.authorization) - endOf(a.authorization)),
          };
    }
    default:
      return snapshot satisfies never;
  }
}

function compareCurrent(a: AuthorizationEntry, b: AuthorizationEntry): number {
  return Number(waits(b)) - Number(waits(a)) || b.authorization.offeredAt - a.authorization.offeredAt;
}

function waits({ standing }: AuthorizationEntry): boolean {
  return standing === 'offered' || standing === 'review-due' || standing === 'suspended';
}

function endOf({ status, grant, offeredAt }: Authorization): Instant {
  return status.state !== 'suspended' && 'at' in status ? status.at : (grant?.expiresAt ?? offeredAt);
}
