import type { TaskViewEvent } from '../task/events.js';
import type { Viewer } from '../task/viewer.js';

/** An event as far as this viewer may read it. What they may not read keeps its place and loses its data. */
export function project(event: TaskViewEvent, viewer: Viewer): TaskViewEvent {
  if (viewer.kind !== 'user') {
    return event;
  }
  switch (event.type) {
    case 'review.summary-edited':
    case 'review.field-corrected':
    case 'review.draft-edited':
    case 'handoff.opened':
    case 'outcome.recorded':
      return hidden(event);
    case 'message.sent':
      return event.data.audience === 'staff' ? hidden(event) : event;
    case 'command.refused':
      return event.actor.kind === 'user' && event.actor.id === viewer.id ? event : hidden(event);
    case 'context.packaged':
      return { ...event, data: { ...event.data, summary: '' } };
    case 'handoff.decided':
      return event.actor.kind === 'reviewer' ? { ...event, data: { ...event.data, note: null } } : event;
    case 'action.settled':
      return event.actor.kind === 'reviewer' ? { ...event, data: { ...event.data, note: null } } : event;
    default:
      return event;
  }
}

function hidden({ id, seq, at }: TaskViewEvent): TaskViewEvent {
  return { id, seq, at, type: 'hidden' };
}
