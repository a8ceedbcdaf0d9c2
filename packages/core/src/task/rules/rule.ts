import type { Actor, ActorKind, Instant } from '../../log/envelope.js';
import type { Policy } from '../../policy/policy.js';
import type { TaskCommandOf, TaskCommandType } from '../commands.js';
import type { ArgumentChange, ChoiceOption, Proposal, TaskDraft } from '../events.js';
import type { Refusal } from '../refusal.js';
import type { Task } from '../state.js';

/** What only the host can make: actions described, assessed and hashed. The rule reads it, it never computes it. */
export type Prepared =
  | {
      readonly kind: 'proposal';
      /** Id that the new handoff gets: its digest is bound to it. */
      readonly handoff: string;
      readonly proposal: Proposal;
      /** How long success may be undone, in milliseconds, or null where it cannot. */
      readonly undoFor: number | null;
    }
  | { readonly kind: 'options'; readonly handoff: string; readonly options: readonly ChoiceOption[] }
  | {
      readonly kind: 'changed';
      readonly proposal: Proposal;
      readonly changes: readonly ArgumentChange[];
    };

/** Whether anybody can be reached at the desk, and what is offered where nobody can. */
export type Desk =
  | { readonly state: 'staffed' }
  | { readonly state: 'closed'; readonly alternative: string }
  | { readonly state: 'none' };

/** Whoever acts, when, and what else the rules read. */
export interface TaskContext {
  readonly now: Instant;
  readonly actor: Actor;
  /** Gives an id that was never given before, with at least 128 bits of entropy. */
  readonly newId: (of: 'handoff' | 'grant') => string;
  readonly policy: Policy;
  readonly desk: Desk;
  /** The version of a tool as it is now, or null where it no longer exists. */
  readonly toolVersion: (tool: string) => string | null;
  readonly prepared: Prepared | null;
}

/** One row of the table: who may try, when it is refused, and what happens otherwise. */
export interface Rule<Type extends TaskCommandType> {
  readonly by: readonly ActorKind[];
  readonly check: (task: Task, command: TaskCommandOf<Type>, context: TaskContext) => Refusal | null;
  readonly events: (task: Task, command: TaskCommandOf<Type>, context: TaskContext) => readonly TaskDraft[];
}

/** The rows for some command types. */
export type Rules<Types extends TaskCommandType> = { readonly [Type in Types]: Rule<Type> };

/** For commands that are never refused once their actor may try. */
export const always = (): null => null;
