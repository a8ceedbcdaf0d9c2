import type { Instant } from '../../log/envelope.js';
import type { TaskCommand, TaskCommandType } from '../commands.js';
import { isOpen } from '../evolve-handoffs.js';
import type { Desk, Prepared } from '../rules/rule.js';
import type { Task } from '../state.js';

/** A command that somebody may try, with what the host adds to it. */
export interface Move<Command extends TaskCommand = TaskCommand> {
  readonly command: Command;
  readonly prepared?: Prepared;
  /** Default: somebody is at the desk. */
  readonly desk?: Desk;
}

/** The classes of each command in a state. */
export type Moves<Types extends TaskCommandType> = {
  readonly [Type in Types]: (
    task: Task,
    now: Instant,
  ) => readonly Move<Extract<TaskCommand, { readonly type: Type }>>[];
};

/** What something new may replace: nothing, or everything that is open. */
export function supersedable({ handoffs }: Task): readonly (readonly string[])[] {
  const open = handoffs.filter(isOpen).map(({ id }) => id);
  return open.length > 0 ? [[], open] : [[]];
}
