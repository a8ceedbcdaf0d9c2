import type { Recorded } from '../log/envelope.js';
import { type Checkpoint, holds, type VerifySignature } from './checkpoint.js';
import { type CheckpointVerdict, compareFindings, type Finding, type Verification } from './finding.js';
import { inspect } from './inspect.js';
import { eventAt, type Placed, place, placeSound } from './place.js';
import type { Sha256 } from './platform-hash.js';
import { silentErasures, walk } from './walk.js';

/** How a log is verified. Everything is optional. */
export interface VerifyOptions {
  /** A checkpoint from outside the log. Without one, a deleted tail and a rewritten chain cannot be seen. */
  readonly checkpoint?: Checkpoint;
  /** Whether the checkpoint's signature is good. Without it, its signature is not looked at. */
  readonly verifySignature?: VerifySignature;
  /** The streams of the checkpoint that should be here. Default all: give the ones that were exported. */
  readonly streams?: readonly string[];
  /** Whether data may be gone without a record of its erasure, as in an export without data. Default false. */
  readonly withheld?: boolean;
  readonly sha256?: Sha256;
}

/**
 * Recomputes the whole chain of every stream, in the order in which the events are given, and says what was edited,
 * deleted, inserted, reordered, duplicated, cut off or rewritten, each with its first bad sequence number.
 */
export async function verifyLog(
  events: readonly Recorded[],
  options: VerifyOptions = {},
): Promise<Verification> {
  const rows = await inspect(events, options.sha256);
  const sound = placeSound(rows);
  const { streams, findings } = sound ? { streams: sound, findings: [] } : await place(rows, options.sha256);
  const found = [
    ...findings,
    ...streams.flatMap(walk),
    ...(options.withheld ? [] : streams.flatMap(silentErasures)),
  ];
  const { checkpoint } = options;
  const anchored = checkpoint ? await holds(checkpoint, options.verifySignature) : false;
  const expected = options.streams && new Set(options.streams);
  const heads = (anchored && checkpoint?.heads.filter(({ stream }) => expected?.has(stream) ?? true)) || [];
  const covered = new Map(heads.map(({ stream, seq }) => [stream, seq]));
  const byName = new Map(streams.map((placed) => [placed.stream, placed]));
  const verdicts: CheckpointVerdict[] = [];
  for (const { stream, seq, hash } of heads) {
    const placed = byName.get(stream) ?? { stream, rows: new Map(), last: 0 };
    const missed = shortOf(placed, seq) ?? otherThan(placed, seq, hash);
    if (missed) found.push(missed);
    verdicts.push(verdictOf(missed, placed.last > seq));
  }
  if (checkpoint && !anchored) {
    const message = 'The root or the signature of the checkpoint does not hold. The tail was not checked.';
    found.push({ stream: '', seq: 0, kind: 'checkpoint', message });
    verdicts.push('anchor-mismatch');
  }
  const foreign =
    checkpoint !== undefined &&
    rows.some(({ sealed, event }) => sealed && event.tenant !== checkpoint.tenant);
  if (anchored && foreign) {
    const message = 'The checkpoint is of another tenant than the events. The tail was not checked.';
    found.push({ stream: '', seq: 0, kind: 'checkpoint', message });
    verdicts.push('anchor-mismatch');
  }
  const isNewer = ({ stream, last }: Placed): boolean => last > (covered.get(stream) ?? 0);
  if (streams.some(isNewer)) verdicts.push('log-longer');
  return {
    verdict: found.length === 0 ? 'intact' : 'tampered',
    findings: found.sort(compareFindings),
    checked: {
      events: events.length,
      streams: streams.length,
      erased: events.filter(({ data, salt }) => data === null && salt === null).length,
      beyondCheckpoint: streams.reduce(
        (sum, { stream, last }) => sum + Math.max(0, last - (covered.get(stream) ?? 0)),
        0,
      ),
    },
    tail: anchored && !foreign ? 'checked' : 'not-checked',
    checkpoint: checkpoint ? worstOf(verdicts) : null,
  };
}

function shortOf({ stream, last }: Placed, seq: number): Finding | null {
  if (last >= seq) return null;
  const message =
    last === 0
      ? `The whole stream is missing; the checkpoint has ${seq} events.`
      : `The stream ends at ${last}; the checkpoint has ${seq} events.`;
  return { stream, seq: last + 1, kind: 'truncate', message };
}

/** A sound event with another hash than the kept one: somebody has sealed the chain again. */
function otherThan(placed: Placed, seq: number, hash: string): Finding | null {
  const event = eventAt(placed, seq);
  if (!event || event.hash === hash || !placed.rows.get(seq)?.sealed) return null;
  const message = `Event ${seq} is not the one that the checkpoint has. The chain was sealed again, from here or before.`;
  return { stream: placed.stream, seq, kind: 'rewrite', message };
}

function verdictOf(missed: Finding | null, longer: boolean): CheckpointVerdict {
  if (missed) return missed.kind === 'truncate' ? 'log-shorter' : 'mismatch';
  return longer ? 'log-longer' : 'equal';
}

const BY_WEIGHT: readonly CheckpointVerdict[] = ['anchor-mismatch', 'mismatch', 'log-shorter', 'log-longer'];

function worstOf(verdicts: readonly CheckpointVerdict[]): CheckpointVerdict {
  return BY_WEIGHT.find((verdict) => verdicts.includes(verdict)) ?? 'equal';
}
