import type { AccountEventType } from '../account/events.js';
import type { TaskEventType } from '../task/events.js';
import type { TrailFact } from './entry.js';

/** The kinds of event that a trail can be narrowed to, in the order in which they are offered. */
export const TRAIL_KINDS = [
  'request',
  'decision',
  'run',
  'agent',
  'conversation',
  'ownership',
  'task',
  'authorization',
  'record',
] as const;

/** A kind of event. */
export type TrailKind = (typeof TRAIL_KINDS)[number];

const OF_TASK = {
  'task.opened': 'task',
  'task.split': 'task',
  'task.finished': 'task',
  'task.cancelled': 'task',
  'scope.accepted': 'task',
  'scope.extended': 'task',
  'scope.parked': 'task',
  'scope.resumed': 'task',

  'input.added': 'conversation',
  'message.sent': 'conversation',
  'context.packaged': 'conversation',
  'result.corrected': 'conversation',
  'fallback.chosen': 'conversation',
  'notification.sent': 'conversation',

  'agent.started': 'agent',
  'agent.progressed': 'agent',
  'agent.checking': 'agent',
  'agent.drafted': 'agent',
  'agent.hesitated': 'agent',
  'agent.asked': 'agent',
  'agent.stalled': 'agent',
  'agent.recovered': 'agent',
  'agent.stopped': 'agent',
  'agent.out-of-scope': 'agent',
  'agent.paused': 'agent',
  'agent.resumed': 'agent',

  'handoff.proposed': 'request',
  'handoff.withdrawn': 'request',
  'handoff.superseded': 'request',
  'handoff.opened': 'request',
  'handoff.claimed': 'request',
  'handoff.claim-renewed': 'request',
  'handoff.released': 'request',
  'handoff.deferred': 'request',
  'handoff.reopened': 'request',
  'handoff.expired': 'request',
  'handoff.unpresentable': 'request',

  'handoff.voted': 'decision',
  'handoff.decided': 'decision',
  'action.settled': 'decision',

  'grant.issued': 'run',
  'grant.consumed': 'run',
  'grant.voided': 'run',
  'action.succeeded': 'run',
  'action.failed': 'run',
  'action.unknown': 'run',

  'ownership.requested': 'ownership',
  'ownership.queued': 'ownership',
  'ownership.taken': 'ownership',
  'ownership.promised': 'ownership',
  'ownership.escalated': 'ownership',
  'ownership.reassigned': 'ownership',
  'ownership.handed-back': 'ownership',
  'ownership.unavailable': 'ownership',
  'ownership.cancelled': 'ownership',
  'ownership.reminded': 'ownership',
  'review.summary-edited': 'ownership',
  'review.field-corrected': 'ownership',
  'review.draft-edited': 'ownership',

  'outcome.recorded': 'record',
  'command.refused': 'record',
} as const satisfies Record<TaskEventType, TrailKind>;

const OF_ACCOUNT = {
  'authorization.offered': 'authorization',
  'authorization.granted': 'authorization',
  'authorization.declined': 'authorization',
  'authorization.reserved': 'authorization',
  'authorization.used': 'authorization',
  'authorization.released': 'authorization',
  'authorization.reviewed': 'authorization',
  'authorization.suspended': 'authorization',
  'authorization.resumed': 'authorization',
  'authorization.expired': 'authorization',
  'authorization.revoked': 'authorization',
  'action.first-executed': 'authorization',
  'trust.changed': 'authorization',
  'command.refused': 'record',
} as const satisfies Record<AccountEventType, TrailKind>;

/** What kind of event this is. What is hidden, erased or unknown is of the record itself. */
export function trailKindOf(fact: TrailFact): TrailKind {
  switch (fact.kind) {
    case 'task':
      return OF_TASK[fact.type];
    case 'account':
      return OF_ACCOUNT[fact.type];
    case 'erasure':
    case 'hidden':
    case 'erased':
    case 'unknown':
      return 'record';
    default:
      return fact satisfies never;
  }
}
