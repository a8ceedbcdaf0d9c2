import { describe, expect, it } from 'vitest';
import { createClock, type SetTimer } from './clock.js';

function createBench() {
  let device = 1_000;
  const timers = new Set<{ readonly at: number; readonly wake: () => void }>();
  const setTimer: SetTimer = (wake, after) => {
    const timer = { at: device + after, wake };
    timers.add(timer);
    return () => timers.delete(timer);
  };
  return {
    clock: createClock({ now: () => device, setTimer }),
    timers,
    advance(by: number) {
      const end = device + by;
      for (;;) {
        const next = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) {
          break;
        }
        device = next.at;
        timers.delete(next);
        next.wake();
      }
      device = end;
    },
  };
}

describe('a clock', () => {
  it('keeps the host’s time, and does not fall back when an answer was slow', () => {
    const { clock, advance } = createBench();
    clock.sync(501_000, true);
    expect(clock.now()).toBe(501_000);
    advance(700);
    clock.sync(501_400, false);
    expect(clock.now()).toBe(501_700);
    clock.sync(501_950, false);
    expect(clock.now()).toBe(501_950);
  });

  it('tells whole milliseconds, also where the device counts finer ones', () => {
    const clock = createClock({ now: () => 1_000.7 });
    expect(clock.now()).toBe(1_000);
    clock.sync(501_000, true);
    expect(clock.now()).toBe(501_000);
  });

  it('believes a fresh answer even when it says that it is earlier', () => {
    const { clock } = createBench();
    clock.sync(501_000, true);
    clock.sync(3_000, true);
    expect(clock.now()).toBe(3_000);
  });

  it('wakes everybody with one timer, once, and never early', () => {
    const { clock, timers, advance } = createBench();
    const woken: string[] = [];
    clock.at(1_400, () => woken.push(`soon at ${clock.now()}`));
    clock.at(1_300, () => woken.push(`sooner at ${clock.now()}`));
    clock.at(61_000, () => woken.push('later'));
    expect(timers.size).toBe(1);
    advance(299);
    expect(woken).toEqual([]);
    advance(1_000);
    expect(woken).toHaveLength(2);
    expect(Math.max(...woken.map((line) => Number(line.split(' at ')[1])))).toBeLessThanOrEqual(1_650);
    advance(120_000);
    expect(woken).toHaveLength(3);
    expect(timers.size).toBe(0);
  });

  it('sets no timer for what never comes, and none once nobody waits', () => {
    const { clock, timers } = createBench();
    const cancelNever = clock.at(Number.POSITIVE_INFINITY, () => undefined);
    expect(timers.size).toBe(0);
    const cancel = clock.at(9_000, () => undefined);
    expect(timers.size).toBe(1);
    cancel();
    cancelNever();
    expect(timers.size).toBe(0);
  });

  it('wakes in time when the host turns out to be ahead', () => {
    const { clock, advance } = createBench();
    let woken = 0;
    clock.at(31_000, () => {
      woken += 1;
    });
    clock.sync(30_900, true);
    advance(250);
    expect(woken).toBe(1);
  });
});
