import type { Recorded, Seq } from './envelope.js';

/** The events are in the log. */
export interface Appended {
  readonly conflict: false;
  readonly seq: Seq;
}

/** Somebody else appended first; nothing was written. `seq` is where the stream stands. */
export interface Conflict {
  readonly conflict: true;
  readonly seq: Seq;
}

/** Where events are kept. Only a host writes to it. */
export interface EventLog {
  /**
   * Appends all events of one stream or none. `expected` is the sequence number of its last event, 0 for a new one.
   * Rejects where the events could not be stored.
   */
  append(stream: string, expected: Seq, events: readonly Recorded[]): Promise<Appended | Conflict>;
  /** The events of a stream after a sequence number, in order. An unknown stream has none. */
  read(stream: string, after?: Seq): Promise<readonly Recorded[]>;
  /**
   * In one step, appends the record of an erasure and takes data and salt, nothing else, from these events of the
   * stream. Nothing is left of them anywhere in the log. Conflicts and rejects as `append` does, and rejects a record
   * whose `seqs` are not exactly these.
   */
  erase(stream: string, expected: Seq, seqs: readonly Seq[], record: Recorded): Promise<Appended | Conflict>;
  /** The names of all streams of a tenant. */
  streams(tenant: string): Promise<readonly string[]>;
  /** Tells which stream has grown, whoever wrote to it, until the returned function is called. */
  subscribe(listener: (stream: string) => void): () => void;
}
