import type { Recorded } from '../../../../log/envelope.js';
import type { TaskEvent } from '../../../../task/events.js';
import { readTaskEvent } from '../../../read-event.js';
import type { Effect, Entry } from '../history.js';

/** One entry of the history as a checker reads it: a task's event, another stream's, or an effect. */
export type Read =
  | { readonly kind: 'task'; readonly key: string; readonly tenant: string; readonly event: TaskEvent }
  | { readonly kind: 'other'; readonly event: Recorded }
  | { readonly kind: 'effect'; readonly key: string; readonly effect: Effect };

/** Reads one entry. */
export function read(entry: Entry): Read {
  if (entry.kind === 'effect') {
    const { tenant, task } = entry.effect;
    return { kind: 'effect', key: `task/${tenant}/${task}`, effect: entry.effect };
  }
  const { event } = entry;
  const task = event.stream.startsWith('task/') ? readTaskEvent(event) : null;
  return task && task.type !== 'hidden'
    ? { kind: 'task', key: event.stream, tenant: event.tenant, event: task }
    : { kind: 'other', event };
}

/** The handoff that an event is about, or nothing. */
export function handoffOf({ data }: TaskEvent): string {
  return 'handoff' in data && typeof data.handoff === 'string' ? data.handoff : '';
}
