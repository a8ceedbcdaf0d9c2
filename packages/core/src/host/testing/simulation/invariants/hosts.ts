import { isSame } from '../../../../client/same.js';
import { EMPTY_TASK, evolve } from '../../../../task/evolve.js';
import type { Task } from '../../../../task/state.js';
import { readTaskEvent } from '../../../read-event.js';
import { streamName } from '../../../stream.js';
import { type Entry, streamsOf, type Violation } from '../history.js';

/** I5 for a host: the state that it answers with is the fold of the log. */
export function checkHost(
  entries: readonly Entry[],
  tenant: string,
  id: string,
  task: Task | null,
): readonly Violation[] {
  const events = streamsOf(entries).get(streamName('task', tenant, id)) ?? [];
  const fold = events.reduce((state, event) => evolve(state, readTaskEvent(event)), EMPTY_TASK);
  return isSame(fold, task ?? EMPTY_TASK)
    ? []
    : [
        {
          invariant: 'I5',
          message: `A host has ${tenant} ${id} at ${task?.seq ?? 0}; the log is at ${events.length}.`,
          index: entries.length - 1,
        },
      ];
}
