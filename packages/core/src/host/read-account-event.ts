import type { AccountEvent, AccountEventType, AccountViewEvent } from '../account/events.js';
import type { Recorded } from '../log/envelope.js';

const ACCOUNT_EVENT_TYPES = {
  'authorization.offered': true,
  'authorization.granted': true,
  'authorization.declined': true,
  'authorization.reserved': true,
  'authorization.used': true,
  'authorization.released': true,
  'authorization.reviewed': true,
  'authorization.suspended': true,
  'authorization.resumed': true,
  'authorization.expired': true,
  'authorization.revoked': true,
  'action.first-executed': true,
  'trust.changed': true,
  'command.refused': true,
} as const satisfies Record<AccountEventType, true>;

/** Reads an event of an account stream. One that was erased, or of an unknown type, keeps its place and changes nothing. */
export function readAccountEvent(event: Recorded): AccountViewEvent {
  return isAccountEvent(event) ? event : { id: event.id, seq: event.seq, at: event.at, type: 'hidden' };
}

function isAccountEvent(event: Recorded | AccountEvent): event is AccountEvent {
  return Object.hasOwn(ACCOUNT_EVENT_TYPES, event.type) && event.data !== null;
}
