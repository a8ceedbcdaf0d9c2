import { HandoffError } from '../action/handoff-error.js';
import { readAccountEvent } from '../host/read-account-event.js';
import { readTaskEvent } from '../host/read-event.js';
import type { Recorded, Seq } from '../log/envelope.js';
import { EMPTY_TASK, evolve } from '../task/evolve.js';
import { type DecisionRecord, inOrder } from './decision-record.js';
import { emptyNotes, type Notes, note } from './notes.js';
import { recordsOfTask, type Uses } from './records-of-task.js';

interface TaskFold {
  readonly kind: 'task';
  readonly seq: Seq;
  readonly tenant: string;
  readonly notes: Notes;
}

interface AccountFold {
  readonly kind: 'account';
  readonly seq: Seq;
  readonly tenant: string;
  readonly uses: Uses;
}

/** What has been read so far, by stream. Opaque: go on with `foldDecisions`, read it with `recordsOf`. */
export interface DecisionFold {
  readonly streams: ReadonlyMap<string, TaskFold | AccountFold>;
}

/** Before the first event. */
export const NO_DECISIONS: DecisionFold = { streams: new Map() };

/**
 * Reads on: events of any streams of one tenant, each stream in order and from its first event. One that was read before
 * changes nothing. The fold that is passed in stays as it is.
 *
 * @throws {HandoffError} `gap` where an event is missing, `mixed-tenants` where streams of two tenants come together:
 * figures from half a log, or from somebody else's, are worse than none.
 */
export function foldDecisions(fold: DecisionFold, events: Iterable<Recorded>): DecisionFold {
  const streams = new Map(fold.streams);
  let tenant = streams.values().next().value?.tenant ?? null;
  for (const event of events) {
    tenant ??= event.tenant;
    if (event.tenant !== tenant) {
      throw new HandoffError(
        'mixed-tenants',
        `${event.stream} is not of ${tenant}. Count each tenant by itself.`,
      );
    }
    const before = streams.get(event.stream);
    const seq = before?.seq ?? 0;
    if (event.seq <= seq) {
      continue;
    }
    if (event.seq > seq + 1) {
      throw new HandoffError(
        'gap',
        `${event.stream} goes on at ${event.seq}, but ${seq + 1} is missing. Read it whole.`,
      );
    }
    streams.set(event.stream, read(before ?? emptyOf(event), event));
  }
  return { streams };
}

/** Without what was read of one stream, for example since part of it was erased: it can be read anew from its first event. */
export function forgetStream({ streams }: DecisionFold, stream: string): DecisionFold {
  return { streams: new Map([...streams].filter(([name]) => name !== stream)) };
}

/** The records of everything that has ended so far. */
export function recordsOf({ streams }: DecisionFold): readonly DecisionRecord[] {
  const folds = [...streams.values()];
  const uses = new Map(folds.flatMap((fold) => (fold.kind === 'account' ? [...fold.uses] : [])));
  return inOrder(
    folds.flatMap((fold) => (fold.kind === 'task' ? recordsOfTask(fold.tenant, fold.notes, uses) : [])),
  );
}

/**
 * One record for each request that has ended, from the task and account streams of one tenant, in the order in which they
 * ended. Throws as `foldDecisions` does.
 */
export function decisionRecords(streams: Iterable<Iterable<Recorded>>): readonly DecisionRecord[] {
  return recordsOf(foldDecisions(NO_DECISIONS, all(streams)));
}

function* all(streams: Iterable<Iterable<Recorded>>): Iterable<Recorded> {
  for (const stream of streams) {
    yield* stream;
  }
}

function emptyOf({ stream, tenant }: Recorded): TaskFold | AccountFold {
  return stream.startsWith('account/')
    ? { kind: 'account', seq: 0, tenant, uses: new Map() }
    : { kind: 'task', seq: 0, tenant, notes: emptyNotes(EMPTY_TASK) };
}

function read(fold: TaskFold | AccountFold, recorded: Recorded): TaskFold | AccountFold {
  const { seq } = recorded;
  if (fold.kind === 'account') {
    return { ...fold, seq, uses: noteUse(fold.uses, recorded) };
  }
  const event = readTaskEvent(recorded);
  return { ...fold, seq, notes: note(fold.notes, event, evolve(fold.notes.task, event)) };
}

function noteUse(uses: Uses, recorded: Recorded): Uses {
  const event = readAccountEvent(recorded);
  switch (event.type) {
    case 'authorization.reserved':
      return new Map(uses).set(event.data.handoff, 'reserved');
    case 'authorization.used':
      return new Map(uses).set(event.data.handoff, 'used');
    case 'authorization.released':
      return new Map(uses).set(event.data.handoff, 'released');
    default:
      return uses;
  }
}
