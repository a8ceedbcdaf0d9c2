import type { Seq } from '../log/envelope.js';

/**
 * What was done to a log. `truncate` and `rewrite` show only against a kept checkpoint; `erase` is data that is gone
 * without a record of its erasure; `checkpoint` means that the checkpoint itself does not hold.
 */
export type FindingKind =
  | 'edit'
  | 'delete'
  | 'insert'
  | 'reorder'
  | 'duplicate'
  | 'truncate'
  | 'rewrite'
  | 'erase'
  | 'unreadable'
  | 'checkpoint';

/** One thing that is wrong. `seq` is the first sequence number that is; 0 where it belongs to none. */
export interface Finding {
  readonly stream: string;
  readonly seq: Seq;
  readonly kind: FindingKind;
  readonly message: string;
}

/**
 * How the log stands to a checkpoint. `log-longer` is a log that has grown since; `log-shorter` has lost its tail,
 * `mismatch` has another event at a head, `anchor-mismatch` is a checkpoint whose root or signature does not hold.
 */
export type CheckpointVerdict = 'equal' | 'log-longer' | 'log-shorter' | 'mismatch' | 'anchor-mismatch';

/** What came out of verifying a log. Only `intact` with `tail: 'checked'` says that nothing was cut off at the end. */
export interface Verification {
  readonly verdict: 'intact' | 'tampered';
  /** By stream and sequence number. */
  readonly findings: readonly Finding[];
  readonly checked: {
    readonly events: number;
    readonly streams: number;
    /** Events whose data is gone: of these the envelope was checked. */
    readonly erased: number;
    /** Events newer than the checkpoint; all of them without one. Their deletion from the end would not show. */
    readonly beyondCheckpoint: number;
  };
  readonly tail: 'checked' | 'not-checked';
  /** Null where there was no checkpoint. */
  readonly checkpoint: CheckpointVerdict | null;
}

/** By stream, then by sequence number, then by kind. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareTexts(a.stream, b.stream) || a.seq - b.seq || compareTexts(a.kind, b.kind);
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
