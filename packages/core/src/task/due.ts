import type { Instant } from '../log/envelope.js';
import type { Policy } from '../policy/policy.js';
import type { TaskCommand } from './commands.js';
import { isOpen } from './evolve-handoffs.js';
import type { Task } from './state.js';
import { WAITS } from './waits.js';

interface Owed {
  readonly at: Instant;
  /** From when on it is too late. Default: never. */
  readonly until?: Instant;
  readonly command: TaskCommand;
}

/** What time owes a task now: expiries, voided grants, unknown outcomes, reminders and escalations. */
export function due(task: Task, now: Instant, policy: Policy): readonly TaskCommand[] {
  return owed(task, policy)
    .filter(({ at, until }) => at <= now && (until === undefined || now < until))
    .map(({ command }) => command);
}

/**
 * When something changes next by time alone, or null: the next command that will be due, and the ends of claims and
 * undo windows, after which other answers hold for what may be done.
 */
export function nextChange(task: Task, now: Instant, policy: Policy): Instant | null {
  const ends = task.handoffs.flatMap(({ claim, execution }) => [
    claim?.until ?? 0,
    execution.state === 'succeeded' ? (execution.undoUntil ?? 0) : 0,
  ]);
  const future = [...owed(task, policy).map(({ at }) => at), ...ends].filter((at) => at > now);
  return future.length > 0 ? Math.min(...future) : null;
}

function owed(task: Task, policy: Policy): readonly Owed[] {
  const list: Owed[] = [];
  for (const handoff of task.handoffs) {
    const { id, execution, expiresAt, promise, reminded } = handoff;
    if (task.phase === 'open' && isOpen(handoff)) {
      list.push({ at: expiresAt, command: { type: 'handoff.expire', handoff: id } });
      if (promise !== null && !reminded) {
        list.push({ at: promise, until: expiresAt, command: { type: 'ownership.remind', handoff: id } });
      }
    }
    if (task.phase === 'open' && execution.state === 'granted') {
      list.push({ at: execution.expiresAt, command: { type: 'grant.void', handoff: id, why: 'expired' } });
    }
    if (execution.state === 'running') {
      list.push({ at: execution.deadline, command: { type: 'action.declare-unknown', handoff: id } });
    }
  }
  const { owner } = task;
  if (
    task.phase === 'open' &&
    (owner.state === 'transferring' || owner.state === 'queue' || owner.state === 'person') &&
    owner.updateBy !== null
  ) {
    if (!owner.reminded) {
      list.push({
        at: owner.updateBy - WAITS.dueSoon,
        command: { type: 'ownership.remind', handoff: null },
      });
    }
    if (owner.escalated === null) {
      list.push({ at: owner.updateBy, command: { type: 'ownership.escalate', to: policy.escalateTo } });
    }
  }
  return list;
}
