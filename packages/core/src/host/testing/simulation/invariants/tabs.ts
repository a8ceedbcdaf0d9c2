import { isSame } from '../../../../client/same.js';
import { EMPTY_TASK, evolve } from '../../../../task/evolve.js';
import { project } from '../../../project.js';
import { readTaskEvent } from '../../../read-event.js';
import { streamName } from '../../../stream.js';
import { TASKS } from '../cast.js';
import { streamsOf, type Violation } from '../history.js';
import type { World } from '../world.js';

/**
 * I5 and I8: what a tab shows is the fold of the log of its own tenant as far as the tab has come; of all of it once it
 * has caught up.
 */
export function checkTabs({ tabs, history: { entries } }: World, caughtUp: boolean): readonly Violation[] {
  const streams = streamsOf(entries);
  const found: Violation[] = [];
  for (const { viewer, store } of tabs) {
    for (const id of TASKS) {
      const events = streams.get(streamName('task', viewer.tenant, id)) ?? [];
      const snapshot = store.task(id);
      const seen = snapshot.state === 'ready' ? snapshot.task : EMPTY_TASK;
      const fold = events
        .slice(0, caughtUp ? events.length : seen.seq)
        .reduce((task, event) => evolve(task, project(readTaskEvent(event), viewer)), EMPTY_TASK);
      if (!isSame(fold, seen)) {
        const message = `${viewer.id} of ${viewer.tenant} sees ${id} at ${seen.seq} (${snapshot.state}, ${snapshot.connection}); the log is at ${events.length} and folds to something else.`;
        found.push({ invariant: 'I5', message, index: entries.length - 1 });
      }
    }
  }
  return found;
}
