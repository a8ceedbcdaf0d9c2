import { type Clock, createClock, type Instant, type SetTimer } from '@handoff-kit/core';

/** A clock that stands still until it is moved. */
export interface TestClock extends Clock {
  advance(by: number): void;
  /** How many timers are set. */
  timers(): number;
}

/** Makes a clock that starts at `start`. */
export function createTestClock(start: Instant): TestClock {
  let now = start;
  const timers = new Set<{ readonly at: Instant; readonly wake: () => void }>();
  const setTimer: SetTimer = (wake, after) => {
    const timer = { at: now + after, wake };
    timers.add(timer);
    return () => timers.delete(timer);
  };
  return {
    ...createClock({ now: () => now, setTimer }),
    timers: () => timers.size,
    advance(by) {
      const end = now + by;
      for (;;) {
        const next = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) {
          break;
        }
        now = next.at;
        timers.delete(next);
        next.wake();
      }
      now = end;
    },
  };
}
