import type { Recorded } from './envelope.js';
import type { EventLog } from './event-log.js';

/** A log in memory: for tests, Storybook and small apps. It ends with the process. */
export function createMemoryLog(): EventLog {
  const streams = new Map<string, readonly Recorded[]>();
  const listeners = new Set<(stream: string) => void>();
  return {
    async append(stream, expected, events) {
      const known = streams.get(stream) ?? [];
      if (known.length !== expected) {
        return { conflict: true, seq: known.length };
      }
      const gap = events.findIndex(
        (event, index) => event.seq !== expected + index + 1 || event.stream !== stream,
      );
      if (gap >= 0) {
        throw new RangeError(
          `Event ${gap} of this append does not follow sequence number ${expected} of ${stream}.`,
        );
      }
      streams.set(stream, [...known, ...events]);
      for (const listener of [...listeners]) {
        listener(stream);
      }
      return { conflict: false, seq: expected + events.length };
    },
    async read(stream, after = 0) {
      return (streams.get(stream) ?? []).slice(after);
    },
    async streams(tenant) {
      return [...streams].filter(([, events]) => events[0]?.tenant === tenant).map(([name]) => name);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
