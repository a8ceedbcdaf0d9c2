import type { Instant } from '../log/envelope.js';
import type { ClientState } from './client-state.js';
import { mayDecide } from './select-handoff.js';
import type { Owner, Task } from './state.js';
import type { Viewer } from './viewer.js';
import type { OwnershipView } from './views.js';
import { WAITS } from './waits.js';

/** What an OwnershipBanner shows: who has the task, and how their promise stands. */
export function selectOwnership(
  task: Task,
  now: Instant,
  _client: Pick<ClientState, 'command'>,
  viewer: Pick<Viewer, 'kind' | 'id'> = { kind: 'user', id: task.user.id },
): OwnershipView {
  const { owner, activity } = task;
  if (task.phase === 'finished' && owner.state === 'person' && activity.state === 'done') {
    return {
      key: 'finished',
      by: owner.person,
      team: owner.team,
      at: activity.since,
      result: activity.result,
    };
  }
  switch (owner.state) {
    case 'agent':
      return withAgent(task, owner, now, viewer);
    case 'nobody':
      return { key: 'nobody-available', owner };
    case 'transferring':
      return missed(owner, now) ?? { key: 'transferring', owner };
    case 'queue':
      return (
        missed(owner, now) ?? { key: owner.position === null ? 'queued' : 'queued-with-position', owner }
      );
    case 'person':
      return (
        missed(owner, now) ??
        (owner.updateBy !== null && owner.updateBy - now <= WAITS.dueSoon
          ? { key: 'person-due-soon', owner }
          : { key: owner.reassignedFrom ? 'reassigned' : 'person', owner })
      );
    default:
      return owner satisfies never;
  }
}

function missed(
  owner: Exclude<Owner, { state: 'agent' | 'nobody' }>,
  now: Instant,
): Extract<OwnershipView, { key: 'overdue' | 'overdue-escalated' }> | null {
  return owner.updateBy !== null && now > owner.updateBy
    ? { key: owner.escalated ? 'overdue-escalated' : 'overdue', owner, late: now - owner.updateBy }
    : null;
}

function withAgent(
  task: Task,
  owner: Extract<Owner, { state: 'agent' }>,
  now: Instant,
  viewer: Pick<Viewer, 'kind' | 'id'>,
): OwnershipView {
  const yours = task.handoffs.filter(
    (one) => one.request.state === 'pending' && now < one.expiresAt && mayDecide(one, task, viewer),
  ).length;
  if (yours > 0 || task.activity.state === 'needs-information') {
    return { key: 'your-move', handoffs: yours };
  }
  switch (owner.after?.kind) {
    case 'handed-back':
      return { key: 'handed-back', by: owner.after.by, at: owner.since, note: owner.after.note };
    case 'cancelled':
      return { key: 'cancelled', at: owner.since };
    case undefined:
      return { key: 'agent' };
    default:
      return owner.after satisfies never;
  }
}
