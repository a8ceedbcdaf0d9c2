import { between, momentsOf } from '../../client/moments.js';
import type { Instant } from '../../log/envelope.js';
import { IDLE_CLIENT } from '../client-state.js';
import type { Task } from '../state.js';
import { ILSE, MAYA } from './cast.js';
import type { Found } from './explore.js';
import { looksAt } from './looks.js';

/** What time alone makes a component show at a moment that a browser does not wait for, in one sentence each. */
export function missedMoments({ task, now, later }: Found): readonly string[] {
  const known = momentsOf(task);
  const faults: string[] = [];
  let shown = keysAt(task, now);
  let next = between(known, [], now).next;
  for (const at of later) {
    const after = keysAt(task, at);
    if (at < next) {
      faults.push(...changes(shown, after));
    } else {
      faults.push(...changes(shown, keysAt(task, at - 1)));
      next = between(known, [], at).next;
      shown = after;
    }
  }
  return faults;
}

function keysAt(task: Task, now: Instant): readonly string[] {
  return [...looksAt({ task, now }, [ILSE, MAYA], [IDLE_CLIENT])].map(
    ({ component, view }) => `${component}: ${view.key}`,
  );
}

function changes(before: readonly string[], after: readonly string[]): readonly string[] {
  return before.flatMap((key, index) =>
    key === after[index] ? [] : `${key} becomes ${after[index]} unseen`,
  );
}
