import { between, momentsOf } from '../../client/moments.js';
import { type Actor, type Instant, SYSTEM } from '../../log/envelope.js';
import type { TaskCommand } from '../commands.js';
import { decide } from '../decide.js';
import { due, nextChange } from '../due.js';
import type { TaskEvent } from '../events.js';
import { EMPTY_TASK, evolve } from '../evolve.js';
import { isRefusal } from '../refusal.js';
import type { TaskContext } from '../rules/rule.js';
import type { Task } from '../state.js';
import { facetsOf } from './abstract.js';
import { POLICY, SENDERS, START } from './cast.js';
import { HANDOFF_MOVES, nextId } from './handoff-moves.js';
import type { Move, Moves } from './move.js';
import { TOOL_VERSION } from './payloads.js';
import { TASK_MOVES } from './task-moves.js';

/** A task at a moment. */
export interface Situation {
  readonly task: Task;
  readonly now: Instant;
}

/** One event, and the task before and after it. */
export interface Happening {
  readonly event: TaskEvent;
  readonly before: Task;
  readonly after: Task;
}

/** A command that was accepted. */
export interface Step {
  readonly by: Actor;
  readonly command: TaskCommand;
  /** Whether time alone owed it: the host sends it by itself. */
  readonly owed: boolean;
  readonly happenings: readonly Happening[];
}

/** A situation that was followed, what can happen in it, and what time alone makes of it. */
export interface Found extends Situation {
  readonly steps: readonly Step[];
  readonly later: readonly Instant[];
}

/** Every command type, with its classes. */
export const MOVES: Moves<TaskCommand['type']> = { ...TASK_MOVES, ...HANDOFF_MOVES };

const MOST_HANDOFFS = 2;

/** Several times what it takes: beyond it, something that grows without end is told apart in `facetsOf`. */
const MOST_SITUATIONS = 30_000;

/**
 * Walks through the task machine, breadth-first, until nothing new comes up. The parts of a task are nearly independent
 * and their product is beyond reach. So a situation is followed where it shows two parts in classes that were not seen
 * together before, and every command is tried in it. Whatever is found has really happened, by `decide` and `evolve`,
 * from the first event on; what needs three parts in one rare combination may be missed.
 *
 * @throws {Error} if it does not come to an end.
 */
export function* explore(): Generator<Found> {
  const seen = new Set<string>();
  const queue: Situation[] = [];

  function follow(situation: Situation): void {
    if (situation.task.handoffs.length > MOST_HANDOFFS) {
      return;
    }
    const before = seen.size;
    for (const facet of facetsOf(situation.task, situation.now)) {
      seen.add(facet);
    }
    if (seen.size > before) {
      queue.push(situation);
    }
  }

  follow({ task: EMPTY_TASK, now: START });
  for (let index = 0; index < queue.length; index += 1) {
    const situation = queue[index];
    if (!situation || index > MOST_SITUATIONS) {
      throw new Error(`The exploration does not close: ${index} situations, and more to come.`);
    }
    const steps = stepsFrom(situation);
    const later = momentsAfter(situation);
    for (const { happenings } of steps) {
      const after = happenings.at(-1)?.after;
      if (after && differs(after, situation.task)) {
        follow({ task: after, now: situation.now });
      }
    }
    for (const now of later) {
      follow({ task: situation.task, now });
    }
    yield { ...situation, steps, later };
  }
}

/** Talk and notes change nothing on which a rule or a selector depends. */
function differs(a: Task, b: Task): boolean {
  return (
    a.owner !== b.owner ||
    a.activity !== b.activity ||
    a.handoffs !== b.handoffs ||
    a.parked !== b.parked ||
    a.phase !== b.phase ||
    a.contentSeq !== b.contentSeq
  );
}

function stepsFrom({ task, now }: Situation): readonly Step[] {
  const steps: Step[] = [];
  const owed = due(task, now, POLICY);
  for (const command of owed) {
    take({ command }, SYSTEM, true);
  }
  for (const movesOf of Object.values(MOVES)) {
    for (const move of movesOf(task, now)) {
      for (const by of SENDERS) {
        take(move, by, false);
      }
    }
  }
  return steps;

  function take(move: Move, by: Actor, isOwed: boolean): void {
    const happenings = happen({ task, now }, move, by);
    if (happenings.length > 0) {
      steps.push({ by, command: move.command, owed: isOwed, happenings });
    }
  }
}

function happen({ task, now }: Situation, move: Move, by: Actor): readonly Happening[] {
  const context = contextOf({ task, now }, by, move);
  const drafts = decide(task, move.command, context);
  if (isRefusal(drafts)) {
    return [];
  }
  const happenings: Happening[] = [];
  let before = task;
  for (const draft of drafts) {
    const seq = before.seq + 1;
    const event = { ...draft, id: `event-${seq}`, seq, at: now, actor: draft.actor ?? context.actor };
    const after = evolve(before, event);
    happenings.push({ event, before, after });
    before = after;
  }
  return happenings;
}

/** The context in which a move is decided. */
export function contextOf(
  { task, now }: Situation,
  actor: Actor,
  { prepared, desk }: Omit<Move, 'command'> = {},
): TaskContext {
  return {
    now,
    actor: { kind: actor.kind, id: actor.id, name: actor.name },
    newId: (of) => (of === 'handoff' ? nextId(task) : `grant-${task.seq}`),
    policy: POLICY,
    desk: desk ?? { state: 'staffed' },
    toolVersion: () => TOOL_VERSION,
    prepared: prepared ?? null,
  };
}

/** Every later moment on which something depends, if nobody does anything. */
function momentsAfter({ task, now }: Situation): readonly Instant[] {
  const moments: Instant[] = [];
  if (task.phase === 'unopened') {
    return moments;
  }
  const known = momentsOf(task);
  for (let at = now; Number.isFinite(at); ) {
    at = Math.min(between(known, [], at).next, nextChange(task, at, POLICY) ?? Number.POSITIVE_INFINITY);
    if (Number.isFinite(at)) {
      moments.push(at);
    }
  }
  return moments;
}
