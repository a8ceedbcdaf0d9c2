import { isJsonArray } from '../action/json.js';
import { parseJson } from '../action/parse-json.js';
import type { Instant, Seq } from '../log/envelope.js';
import type { TrailEntry } from '../trail/entry.js';

/** Where an event stands among those of all streams: by time, then by stream, then by sequence number. */
export interface TrailPlace {
  readonly at: Instant;
  readonly stream: string;
  readonly seq: Seq;
}

/** An entry and its place. */
export interface Placed {
  readonly place: TrailPlace;
  readonly entry: TrailEntry;
}

/**
 * The entries of one stream with their places. Hosts have clocks of their own: an event that is stamped earlier than the one
 * before it stands right after that one, so that a stream is never out of its own order.
 */
export function placed(stream: string, entries: readonly TrailEntry[]): readonly Placed[] {
  let latest = Number.NEGATIVE_INFINITY;
  return entries.map((entry) => {
    latest = Math.max(latest, entry.at);
    return { place: { at: latest, stream, seq: entry.seq }, entry };
  });
}

/** Below 0 where the first stands before the second. */
export function stands(a: TrailPlace, b: TrailPlace): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.stream !== b.stream) return a.stream < b.stream ? -1 : 1;
  return a.seq - b.seq;
}

/** A place as a text, for whoever asks for what comes after it. */
export function writePlace({ at, stream, seq }: TrailPlace): string {
  return JSON.stringify([at, stream, seq]);
}

/** The place that such a text names; null for any other text. */
export function parsePlace(text: string): TrailPlace | null {
  const json = parseJson(text);
  const [at, stream, seq] = json.ok && isJsonArray(json.value) ? json.value : [];
  return typeof at === 'number' && typeof stream === 'string' && typeof seq === 'number'
    ? { at, stream, seq }
    : null;
}
