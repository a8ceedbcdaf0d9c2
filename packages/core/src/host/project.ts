import type { TaskEvent, TaskViewEvent } from '../task/events.js';
import type { Viewer } from '../task/viewer.js';

/**
 * An event as far as this viewer may read it. What they may not read at all keeps its place and loses its data. Give it
 * events without their seal: a salt would let a redacted text be guessed.
 */
export function project(event: TaskViewEvent, viewer: Viewer): TaskViewEvent {
  if (event.type === 'hidden' || viewer.kind !== 'user') {
    return event;
  }
  return isForStaff(event, viewer)
    ? { id: event.id, seq: event.seq, at: event.at, type: 'hidden' }
    : redacted(event);
}

function isForStaff(event: TaskEvent, viewer: Viewer): boolean {
  switch (event.type) {
    case 'review.summary-edited':
    case 'review.field-corrected':
    case 'review.draft-edited':
    case 'handoff.opened':
    case 'outcome.recorded':
      return true;
    case 'message.sent':
      return event.data.audience === 'staff';
    case 'command.refused':
      return event.actor.kind !== 'user' || event.actor.id !== viewer.id;
    default:
      return false;
  }
}

/** What a reviewer wrote for the desk or the agent, and what a system says of its insides, is not for the user. */
function redacted(event: TaskEvent): TaskEvent {
  const byReviewer = event.actor.kind === 'reviewer';
  switch (event.type) {
    case 'context.packaged':
      return { ...event, data: { ...event.data, summary: '', fields: {} } };
    case 'handoff.decided':
      return byReviewer ? { ...event, data: { ...event.data, note: null } } : event;
    case 'action.settled':
      return byReviewer ? { ...event, data: { ...event.data, note: null } } : event;
    case 'ownership.handed-back':
      return { ...event, data: { note: null } };
    case 'action.failed':
      return { ...event, data: { ...event.data, message: '' } };
    case 'action.succeeded':
      return { ...event, data: { ...event.data, result: null } };
    default:
      return event;
  }
}
