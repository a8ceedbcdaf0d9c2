import { isJsonArray } from '../action/json.js';
import type { Recorded, Seq } from './envelope.js';
import type { Appended, Conflict, EventLog } from './event-log.js';

const NONE: ReadonlySet<Seq> = new Set();

/** A log in memory: for tests, Storybook and small apps. It ends with the process. */
export function createMemoryLog(): EventLog {
  const streams = new Map<string, readonly Recorded[]>();
  const listeners = new Set<(stream: string) => void>();

  function write(
    stream: string,
    expected: Seq,
    events: readonly Recorded[],
    erased: ReadonlySet<Seq>,
  ): Appended | Conflict {
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
    const kept =
      erased.size === 0
        ? known
        : known.map((event) => (erased.has(event.seq) ? { ...event, data: null, salt: null } : event));
    streams.set(stream, [...kept, ...events]);
    for (const listener of [...listeners]) {
      listener(stream);
    }
    return { conflict: false, seq: expected + events.length };
  }

  return {
    async append(stream, expected, events) {
      return write(stream, expected, events, NONE);
    },
    async erase(stream, expected, seqs, record) {
      if (!names(record, seqs)) {
        throw new RangeError(`The record of this erasure in ${stream} names other events than it erases.`);
      }
      return write(stream, expected, [record], new Set(seqs));
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

/** Whether a record of an erasure says of exactly these events that they were erased. */
function names({ type, data }: Recorded, seqs: readonly Seq[]): boolean {
  const named = data?.seqs;
  return (
    type === 'record.erased' &&
    named !== undefined &&
    isJsonArray(named) &&
    named.length === seqs.length &&
    seqs.every((seq, index) => named[index] === seq)
  );
}
