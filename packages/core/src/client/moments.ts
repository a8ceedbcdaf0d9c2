import type { Instant } from '../log/envelope.js';
import { isOpen } from '../task/evolve-handoffs.js';
import type { Handoff, Task } from '../task/state.js';
import { WAITS } from '../task/waits.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Where, seen from a moment, time alone may change a state. */
const EDGES = [-WAITS.dueSoon, -WAITS.expiring, 0, WAITS.quiet, WAITS.long, WAITS.tooLong];

/** The two changes by time alone that enclose an instant; `shown` is the last one of a time that people read. */
export interface Between {
  readonly last: Instant;
  readonly next: Instant;
  readonly shown: Instant;
}

/** The moments of one handoff on which its states depend. A promise is missed from the millisecond after it. */
export function momentsOfHandoff(handoff: Handoff): readonly Instant[] {
  const { expiresAt, promise, claim, execution } = handoff;
  const moments: Instant[] = [];
  if (isOpen(handoff)) {
    moments.push(expiresAt);
    if (promise !== null) {
      moments.push(promise + 1);
    }
    if (claim) {
      moments.push(claim.until);
    }
  } else if (execution.state === 'running') {
    moments.push(execution.deadline);
  } else if (execution.state === 'succeeded' && execution.undoUntil !== null) {
    moments.push(execution.undoUntil);
  }
  return moments;
}

/** The moments of a whole task on which its states depend. */
export function momentsOf({ activity, owner, handoffs }: Task): readonly Instant[] {
  const promised = 'updateBy' in owner && owner.updateBy !== null ? [owner.updateBy, owner.updateBy + 1] : [];
  return [activity.since, owner.since, ...promised, ...handoffs.flatMap(momentsOfHandoff)];
}

/**
 * When, around `now`, time alone may change what is seen: at the edges of each moment, and where the text of a time on
 * display changes. That is every minute; in the last minute before it every second, in the first after it every ten.
 */
export function between(moments: readonly Instant[], onDisplay: readonly Instant[], now: Instant): Between {
  let last = Number.NEGATIVE_INFINITY;
  let next = Number.POSITIVE_INFINITY;
  const mark = (at: Instant): void => {
    if (at <= now) {
      last = Math.max(last, at);
    } else {
      next = Math.min(next, at);
    }
  };
  for (const moment of onDisplay) {
    const past = now - moment;
    const far = past < -MINUTE || past >= MINUTE;
    const step = far ? MINUTE : past < 0 ? SECOND : 10 * SECOND;
    const start = past < 0 ? moment + step / 2 + 1 : moment;
    const mine = start + Math.floor((now - start) / step) * step;
    mark(mine);
    mark(Math.min(mine + step, past < 0 ? moment : Number.POSITIVE_INFINITY));
  }
  const shown = last;
  for (const moment of [...moments, ...onDisplay]) {
    for (const edge of EDGES) {
      mark(moment + edge);
    }
  }
  return { last, next, shown };
}
