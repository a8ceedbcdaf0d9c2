import { type Clock, createClock } from '@handoff-kit/core';

let clock: Clock | undefined;

/** The clock of this page, made when it is first asked for. */
export function pageClock(): Clock {
  clock ??= createClock();
  return clock;
}
