import type { Instant } from '@handoff-kit/core';

/** A clock that can be put forward, so that a promise can be seen running late. */
export interface DemoClock {
  now(): Instant;
  /** Lets so many milliseconds pass at once. */
  pass(milliseconds: number): void;
}

/** Makes a clock over another one. */
export function createDemoClock(device: () => Instant): DemoClock {
  let ahead = 0;
  return {
    now: () => device() + ahead,
    pass(milliseconds) {
      ahead += milliseconds;
    },
  };
}
