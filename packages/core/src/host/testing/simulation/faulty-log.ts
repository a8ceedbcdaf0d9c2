import type { EventLog } from '../../../log/event-log.js';
import { createMemoryLog } from '../../../log/memory-log.js';
import type { History } from './history.js';
import type { Random } from './random.js';
import type { Life, Scheduler } from './scheduler.js';

/** How often what goes wrong, 0–1. A run changes it: at its end nothing does. */
export interface Weather {
  storage: number;
  network: number;
}

/** One log that several processes share, over a storage that fails. */
export interface SharedLog {
  /** The log as one process has it: slow, now and then failing, and gone with the process. */
  open(life: Life): EventLog;
}

/** Makes an empty log. */
export function createSharedLog(
  random: Random,
  scheduler: Scheduler,
  history: History,
  weather: Weather,
): SharedLog {
  const stored = createMemoryLog();

  function fails(): boolean {
    const failed = random.chance(weather.storage);
    if (failed) history.counts.faults += 1;
    return failed;
  }

  return {
    open: (life) => ({
      async append(stream, expected, events) {
        await scheduler.point(life);
        if (fails()) {
          throw new Error('The storage did not answer; nothing was written.');
        }
        if (fails()) {
          return { conflict: true, seq: (await stored.read(stream)).length };
        }
        const answer = await stored.append(stream, expected, events);
        if (!answer.conflict) {
          history.streams.add(stream);
          history.entries.push(...events.map((event) => ({ kind: 'event', event }) as const));
        }
        await scheduler.point(life);
        if (fails()) {
          throw new Error('The acknowledgement of the storage was lost.');
        }
        return answer;
      },
      async read(stream, after) {
        await scheduler.point(life);
        if (fails()) {
          throw new Error('The storage cannot be read.');
        }
        return stored.read(stream, after);
      },
      async erase() {
        throw new Error('Nothing is erased in a simulation.');
      },
      async streams(tenant) {
        await scheduler.point(life);
        return stored.streams(tenant);
      },
      subscribe: (listener) =>
        stored.subscribe((stream) => {
          scheduler.later(life, () => listener(stream));
          if (random.chance(weather.network)) {
            history.counts.duplicates += 1;
            scheduler.later(life, () => listener(stream));
          }
        }),
    }),
  };
}
