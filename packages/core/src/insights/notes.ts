import type { Actor, Instant } from '../log/envelope.js';
import type { Trigger } from '../policy/assessment.js';
import type { TaskEvent, TaskViewEvent } from '../task/events.js';
import { isOpen } from '../task/evolve-handoffs.js';
import type { Task } from '../task/state.js';
import { type Ending, isPerson } from './decision-record.js';

/** What somebody recorded about a request. */
export interface Said {
  readonly accepted: boolean | null;
  readonly repeatedContext: boolean | null;
  readonly couldAutoResolve: boolean | null;
}

/** What the state of a task does not keep about a handoff, and the figures need. */
export interface HandoffNotes {
  readonly input: string | null;
  readonly confidence: number | null;
  readonly reaction: { readonly at: Instant; readonly by: Actor } | null;
  /** By person, since when they have had it open. */
  readonly openSince: ReadonlyMap<string, Instant>;
  /** How often the user wrote again while it was open. */
  readonly inputs: number;
  readonly corrected: boolean;
  readonly said: Said;
}

/** One request that a person take the task over. */
export interface TransferNotes {
  readonly id: string;
  readonly at: Instant;
  readonly by: Actor;
  readonly why: Trigger;
  readonly input: string | null;
  readonly ended: { readonly how: Ending; readonly at: Instant; readonly by: Actor } | null;
  /** Whether the person who took it still has it. */
  readonly held: boolean;
  /** How often the user stated a wish again to whoever took it. */
  readonly inputs: number;
  readonly said: Said;
}

/** A task with what its state does not keep. */
export interface Notes {
  readonly task: Task;
  readonly handoffs: ReadonlyMap<string, HandoffNotes>;
  readonly transfers: readonly TransferNotes[];
}

const NOTHING_SAID: Said = { accepted: null, repeatedContext: null, couldAutoResolve: null };

/** Before the first event. */
export function emptyNotes(task: Task): Notes {
  return { task, handoffs: new Map(), transfers: [] };
}

/** A person, told apart from everybody else. */
export function keyOf({ kind, id }: Pick<Actor, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

/** The notes after an event; `task` is the state that it led to. */
export function note(before: Notes, event: TaskViewEvent, task: Task): Notes {
  if (event.type === 'hidden') {
    return { ...before, task };
  }
  return {
    task,
    handoffs: noteHandoffs(before, event),
    transfers: noteTransfers(before, event),
  };
}

function noteHandoffs({ task, handoffs }: Notes, event: TaskEvent): Notes['handoffs'] {
  const { at, actor } = event;
  switch (event.type) {
    case 'handoff.proposed': {
      const notes: HandoffNotes = {
        input: task.input?.text ?? null,
        confidence: event.data.confidence ?? null,
        reaction: null,
        openSince: new Map(),
        inputs: 0,
        corrected: false,
        said: NOTHING_SAID,
      };
      return new Map(handoffs).set(event.data.handoff, notes);
    }
    case 'handoff.opened':
    case 'handoff.claimed':
    case 'handoff.reopened':
      return change(handoffs, event.data.handoff, (notes) => ({
        ...reactionTo(notes, at, actor),
        openSince:
          event.type !== 'handoff.reopened' && notes.openSince.has(keyOf(actor))
            ? notes.openSince
            : new Map(notes.openSince).set(keyOf(actor), at),
      }));
    case 'handoff.claim-renewed':
    case 'handoff.released':
    case 'handoff.voted':
    case 'handoff.decided':
    case 'handoff.deferred':
    case 'handoff.withdrawn':
    case 'handoff.superseded':
      return change(handoffs, event.data.handoff, (notes) => reactionTo(notes, at, actor));
    case 'input.added': {
      const open = actor.kind === 'user' ? task.handoffs.filter(isOpen) : [];
      return open.reduce(
        (all, { id }) => change(all, id, ({ inputs }) => ({ inputs: inputs + 1 })),
        handoffs,
      );
    }
    case 'result.corrected':
      return task.activity.state === 'done' && task.activity.handoff !== null
        ? change(handoffs, task.activity.handoff, () => ({ corrected: true }))
        : handoffs;
    case 'outcome.recorded':
      return event.data.handoff === null
        ? handoffs
        : change(handoffs, event.data.handoff, ({ said }) => ({ said: saidBy(said, event.data) }));
    default:
      return handoffs;
  }
}

function noteTransfers({ task, transfers }: Notes, event: TaskEvent): Notes['transfers'] {
  const { at, actor } = event;
  switch (event.type) {
    case 'ownership.requested': {
      const { why } = event.data;
      const input = task.input?.text ?? null;
      const said = NOTHING_SAID;
      return [
        ...transfers,
        { id: event.id, at, by: actor, why, input, ended: null, held: false, inputs: 0, said },
      ];
    }
    case 'ownership.taken':
    case 'ownership.reassigned':
      return latest(transfers, ({ ended }) =>
        ended === null ? { ended: { how: 'taken', at, by: actor }, held: true } : {},
      );
    case 'ownership.cancelled':
    case 'task.cancelled':
      return latest(transfers, ({ ended }) =>
        ended === null ? { ended: { how: 'cancelled', at, by: actor } } : { held: false },
      );
    case 'ownership.unavailable':
      return latest(transfers, ({ ended }) =>
        ended === null ? { ended: { how: 'unavailable', at, by: actor } } : {},
      );
    case 'ownership.handed-back':
      return latest(transfers, () => ({ held: false }));
    case 'input.added':
      return latest(transfers, ({ held, inputs }) =>
        held && actor.kind === 'user' ? { inputs: inputs + 1 } : {},
      );
    case 'outcome.recorded':
      return event.data.handoff === null
        ? latest(transfers, ({ said }) => ({ said: saidBy(said, event.data) }))
        : transfers;
    default:
      return transfers;
  }
}

function reactionTo({ reaction }: HandoffNotes, at: Instant, by: Actor): Pick<HandoffNotes, 'reaction'> {
  return { reaction: reaction ?? (isPerson(by) ? { at, by } : null) };
}

/** The last word counts, on each question by itself. */
function saidBy(before: Said, now: Said): Said {
  return {
    accepted: now.accepted ?? before.accepted,
    repeatedContext: now.repeatedContext ?? before.repeatedContext,
    couldAutoResolve: now.couldAutoResolve ?? before.couldAutoResolve,
  };
}

function change(
  handoffs: Notes['handoffs'],
  id: string,
  patchOf: (notes: HandoffNotes) => Partial<HandoffNotes>,
): Notes['handoffs'] {
  const notes = handoffs.get(id);
  return notes ? new Map(handoffs).set(id, { ...notes, ...patchOf(notes) }) : handoffs;
}

function latest(
  transfers: Notes['transfers'],
  patchOf: (transfer: TransferNotes) => Partial<TransferNotes>,
): Notes['transfers'] {
  const last = transfers.at(-1);
  return last ? [...transfers.slice(0, -1), { ...last, ...patchOf(last) }] : transfers;
}
