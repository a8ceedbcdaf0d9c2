import { WAITS } from '@handoff-kit/core';
import { NOW } from '@handoff-kit/ui/catalogue';
import { install } from '@sinonjs/fake-timers';
import { endMotion } from './end-motion.js';

const STEP = WAITS.arming / 4;

/** Time that only passes when it is told to, from the catalogue's moment on. */
export interface Timers {
  /**
   * Lets the page notice what is in sight, and then a quarter of the time pass in which a card arms. False where nothing
   * waited for that.
   */
  pass(): Promise<boolean>;
  restore(): void;
}

/** Stops the clock of the page. Frames still come, and so does what the browser reports with them. */
export function stopTime(): Timers {
  const clock = install({
    now: NOW,
    toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
  return {
    async pass() {
      endMotion();
      await sightings();
      const isAwaited = clock.countTimers() > 0;
      clock.tick(STEP);
      return isAwaited;
    },
    restore: () => clock.uninstall(),
  };
}

/** Until every IntersectionObserver of the page has reported. The browser lets all of them do so in one task. */
function sightings(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      port2.postMessage(null);
    });
    observer.observe(document.body);
  });
}
