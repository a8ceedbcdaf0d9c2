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

/** A time that people read, and how often its text may change: `calm` for minutes that are left or gone, `clock` for a running clock. */
export interface Shown {
  readonly at: Instant;
  readonly pace: 'calm' | 'clock';
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
  } else if (execution.state === 'granted') {
    moments.push(execution.expiresAt);
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
 * display changes. A clock changes every second. A calm time changes every minute; in the last minute before it comes
 * every second, in the first after it every ten.
 */
export function between(moments: readonly Instant[], onDisplay: readonly Shown[], now: Instant): Between {
  let last = Number.NEGATIVE_INFINITY;
  let next = Number.POSITIVE_INFINITY;
  const mark = (at: Instant): void => {
    if (at <= now) {
      last = Math.max(last, at);
    } else {
      next = Math.min(next, at);
    }
  };
  for (const { at, pace } of onDisplay) {
    const step = stepOf(now - at, pace);
    const start = now < at ? at + step / 2 + 1 : at;
    const mine = start + Math.floor((now - start) / step) * step;
    mark(mine);
    mark(now < at ? Math.min(mine + step, at) : mine + step);
  }
  const shown = last;
  for (const moment of [...moments, ...onDisplay.map(({ at }) => at)]) {
    for (const edge of EDGES) {
      mark(moment + edge);
    }
  }
  return { last, next, shown };
}

function stepOf(past: number, pace: Shown['pace']): number {
  if (pace === 'clock') {
    return SECOND;
  }
  if (past < -MINUTE || past >= MINUTE) {
    return MINUTE;
  }
  return past < 0 ? SECOND : 10 * SECOND;
}
