import type { Instant } from '../log/envelope.js';

/** Calls back once after so many milliseconds, unless the returned function is called first. */
export type SetTimer = (wake: () => void, after: number) => () => void;

/** One clock for everything on a page that depends on time. It keeps the host's time, not the device's. */
export interface Clock {
  /** The host's time as far as it is known; the device's until the first `sync`. */
  now(): Instant;
  /** Takes in the host's time as it stood when an answer was sent. `fresh` when the answer cannot have been held up. */
  sync(host: Instant, fresh: boolean): void;
  /** Calls `wake` once when `at` has come, at most a quarter of a second late. Returns what cancels it. */
  at(at: Instant, wake: () => void): () => void;
}

const GRAIN = 250;
const LONGEST = 60_000;

const deviceNow = (): Instant => performance.timeOrigin + performance.now();

const deviceTimer: SetTimer = (wake, after) => {
  const timer = setTimeout(wake, after);
  return () => clearTimeout(timer);
};

/**
 * Makes a clock with a single timer, set only while somebody waits. `now` is the device's time in milliseconds and
 * should never run backwards; both default to the platform's.
 */
export function createClock(
  options: { readonly now?: () => Instant; readonly setTimer?: SetTimer } = {},
): Clock {
  const { now: device = deviceNow, setTimer = deviceTimer } = options;
  const waiting = new Map<() => void, Instant>();
  let offset: number | null = null;
  let armed = Number.POSITIVE_INFINITY;
  let disarm = (): void => {};

  // Whole milliseconds, as in the log: a moment that is read off here may be sent back as the end of something.
  const now = (): Instant => Math.floor(device() + (offset ?? 0));

  function stop(): void {
    disarm();
    armed = Number.POSITIVE_INFINITY;
  }

  function arm(next: Instant): void {
    if (next >= armed) {
      return;
    }
    stop();
    armed = next;
    disarm = setTimer(ring, Math.min(Math.ceil(Math.max(next - now(), 1) / GRAIN) * GRAIN, LONGEST));
  }

  function ring(): void {
    armed = Number.POSITIVE_INFINITY;
    const reached = now();
    for (const [wake, at] of [...waiting]) {
      if (at <= reached && waiting.delete(wake)) {
        wake();
      }
    }
    rearm();
  }

  function rearm(): void {
    arm(Math.min(...waiting.values()));
  }

  return {
    now,
    sync(host, fresh) {
      const ahead = host - device();
      if (offset === null || fresh || ahead > offset) {
        offset = ahead;
        stop();
        rearm();
      }
    },
    at(at, wake) {
      const once = (): void => wake();
      if (Number.isFinite(at)) {
        waiting.set(once, at);
        arm(at);
      }
      return () => {
        if (waiting.delete(once) && waiting.size === 0) {
          stop();
        }
      };
    },
  };
}
