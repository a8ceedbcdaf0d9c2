import { HandoffError } from '../action/handoff-error.js';
import type { Actor, Instant, Recorded, Seq } from '../log/envelope.js';
import type { EventLog } from '../log/event-log.js';
import { seal } from '../log/seal.js';

/** What is erased, by whom and why. */
export interface Erasure {
  /** The name of the stream, as its events have it. */
  readonly stream: string;
  /** Which of its events lose their data. The record of an earlier erasure never does. */
  readonly which: (event: Recorded) => boolean;
  readonly by: Actor;
  /** The reason, without the personal data that is being erased: it stays. */
  readonly why: string;
  readonly at: Instant;
  readonly newId: (of: 'event' | 'salt') => string;
}

/** How often it is tried again when a host appends in between. */
const ATTEMPTS = 20;

/**
 * Takes data and salt out of events and appends who did it, why and to which, in one step. The chain still verifies.
 * What stands in the envelope (the names of actors, of the stream and of the tenant) stays. A task whose decisions,
 * grants or runs were erased runs nothing any more. Gives the erased sequence numbers; none where nothing was left.
 *
 * @throws {HandoffError} `storage` where others kept writing, `not-a-task` for any stream but a task's.
 */
export async function erase(
  log: EventLog,
  { stream, which, by, why, at, newId }: Erasure,
): Promise<readonly Seq[]> {
  if (!stream.startsWith('task/')) {
    const message = `${stream} is no task. What an account has revoked must stay on record; nothing was erased.`;
    throw new HandoffError('not-a-task', message);
  }
  for (let tries = 0; tries < ATTEMPTS; tries += 1) {
    const events = await log.read(stream);
    const last = events.at(-1);
    const seqs = events
      .filter((event) => event.data !== null && event.type !== 'record.erased' && which(event))
      .map(({ seq }) => seq);
    if (!last || seqs.length === 0) return [];
    const { tenant, seq, hash } = last;
    const record = await seal(
      {
        id: newId('event'),
        tenant,
        stream,
        seq: seq + 1,
        at,
        actor: by,
        type: 'record.erased',
        data: { seqs, why },
        salt: newId('salt'),
      },
      hash,
    );
    if (!(await log.erase(stream, seq, seqs, record)).conflict) return seqs;
  }
  throw new HandoffError('storage', `Others kept writing to ${stream}. Nothing was erased; try again.`);
}

/** Copies of events without data and salt, for an export that shows the chain and nothing personal but actors. */
export function redact(
  events: readonly Recorded[],
  which: (event: Recorded) => boolean = () => true,
): readonly Recorded[] {
  return events.map((event) =>
    which(event) && event.type !== 'record.erased' ? { ...event, data: null, salt: null } : event,
  );
}
