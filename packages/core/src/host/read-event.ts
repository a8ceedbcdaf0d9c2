import type { JsonObject } from '../action/json.js';
import type { Fact, Recorded } from '../log/envelope.js';
import type { TaskEvent, TaskEventType, TaskViewEvent } from '../task/events.js';

/** Every event type of a task stream. */
export const TASK_EVENT_TYPES = {
  'task.opened': true,
  'input.added': true,
  'message.sent': true,
  'context.packaged': true,
  'task.split': true,
  'task.finished': true,
  'task.cancelled': true,
  'agent.started': true,
  'agent.progressed': true,
  'agent.checking': true,
  'agent.drafted': true,
  'agent.hesitated': true,
  'agent.asked': true,
  'agent.stalled': true,
  'agent.recovered': true,
  'agent.stopped': true,
  'agent.out-of-scope': true,
  'agent.paused': true,
  'agent.resumed': true,
  'scope.accepted': true,
  'scope.extended': true,
  'scope.parked': true,
  'scope.resumed': true,
  'fallback.chosen': true,
  'result.corrected': true,
  'handoff.proposed': true,
  'handoff.withdrawn': true,
  'handoff.superseded': true,
  'handoff.opened': true,
  'handoff.claimed': true,
  'handoff.claim-renewed': true,
  'handoff.released': true,
  'handoff.voted': true,
  'handoff.decided': true,
  'handoff.deferred': true,
  'handoff.reopened': true,
  'handoff.expired': true,
  'handoff.unpresentable': true,
  'grant.issued': true,
  'grant.consumed': true,
  'grant.voided': true,
  'action.succeeded': true,
  'action.failed': true,
  'action.unknown': true,
  'action.settled': true,
  'ownership.requested': true,
  'ownership.queued': true,
  'ownership.taken': true,
  'ownership.promised': true,
  'ownership.escalated': true,
  'ownership.reassigned': true,
  'ownership.handed-back': true,
  'ownership.unavailable': true,
  'ownership.cancelled': true,
  'ownership.reminded': true,
  'review.summary-edited': true,
  'review.field-corrected': true,
  'review.draft-edited': true,
  'notification.sent': true,
  'outcome.recorded': true,
  'command.refused': true,
} as const satisfies Record<TaskEventType, true>;

/**
 * Reads an event of a task stream, without its seal. One whose data was erased, or whose type this version does not
 * know, keeps its place and changes nothing. The data itself was checked when it was sealed; `verify` tells whether it
 * is still the same.
 */
export function readTaskEvent(event: Recorded): TaskViewEvent {
  const { v, tenant, stream, salt, dataDigest, prev, hash, ...fact } = event;
  return isTaskEvent(fact) ? fact : { id: event.id, seq: event.seq, at: event.at, type: 'hidden' };
}

/** Whether the fold may miss a decision, a grant or a run because of this event: nothing must run then. */
export function isUnreadable(event: Recorded): boolean {
  return !isTaskEvent(event) && !HARMLESS.test(event.type);
}

/** Erased talk and notes decide nothing, and neither does the record that they were erased. */
const HARMLESS = /^(input|message|context|fallback|result|review|notification|outcome|command|record)\./;

function isTaskEvent(event: Fact<string, JsonObject | null> | TaskEvent): event is TaskEvent {
  return Object.hasOwn(TASK_EVENT_TYPES, event.type) && event.data !== null;
}
