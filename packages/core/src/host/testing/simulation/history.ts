import type { JsonObject } from '../../../action/json.js';
import type { Actor, Instant, Recorded } from '../../../log/envelope.js';
import type { Platform } from './platform.js';

/** What a tool did outside: the only witness that the log does not write itself. */
export interface Effect {
  readonly tenant: string;
  readonly task: string;
  readonly handoff: string;
  readonly tool: string;
  readonly args: JsonObject;
  readonly at: Instant;
}

/** A refusal as somebody got it from a host. */
export interface Refused {
  readonly stream: string;
  readonly command: string;
  readonly code: string;
  readonly by: Actor;
}

/** One thing that happened, in the order of the world. */
export type Entry =
  | { readonly kind: 'event'; readonly event: Recorded }
  | { readonly kind: 'effect'; readonly effect: Effect };

/** How often what happened to a run. */
export interface Counts {
  steps: number;
  crashes: number;
  lost: number;
  duplicates: number;
  faults: number;
}

/** An invariant that did not hold, and after which entry of the history. */
export interface Violation {
  readonly invariant: `I${number}`;
  readonly message: string;
  readonly index: number;
}

/** All that happened in one run. */
export interface History {
  readonly entries: Entry[];
  readonly refused: Refused[];
  /** The names of the streams that have an event. */
  readonly streams: Set<string>;
  readonly counts: Counts;
  /** What was seen to be wrong while it ran. */
  readonly seen: Violation[];
}

/** An empty history. */
export function createHistory(): History {
  return {
    entries: [],
    refused: [],
    streams: new Set(),
    counts: { steps: 0, crashes: 0, lost: 0, duplicates: 0, faults: 0 },
    seen: [],
  };
}

/** One short text for a whole history: two runs of a seed have the same. */
export function hashOf({ entries, refused, counts }: History, { sha256 }: Platform): string {
  return sha256(JSON.stringify([entries, refused, counts])).slice(0, 16);
}

/** The events of the history, by stream, in the order in which they were appended. */
export function streamsOf(entries: readonly Entry[]): ReadonlyMap<string, readonly Recorded[]> {
  const streams = new Map<string, Recorded[]>();
  for (const entry of entries) {
    if (entry.kind === 'event') {
      const known = streams.get(entry.event.stream);
      if (known) known.push(entry.event);
      else streams.set(entry.event.stream, [entry.event]);
    }
  }
  return streams;
}
