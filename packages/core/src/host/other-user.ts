import type { Recorded } from '../log/envelope.js';
import { type Refusal, refuse } from '../task/refusal.js';
import type { Task } from '../task/state.js';
import type { Credentials } from './credentials.js';

/** The task of another user is not there, but for somebody who has worked on it: they know that it is. */
export function otherUser(task: Task, events: readonly Recorded[], by: Credentials): Refusal | null {
  if (by.kind !== 'user' || task.phase === 'unopened' || by.id === task.user.id) {
    return null;
  }
  return events.some(({ actor }) => actor.kind === 'reviewer' && actor.id === by.id)
    ? refuse('not-eligible', 'They are no reviewer any more.', { about: 'viewer' })
    : refuse('not-found', 'There is no such task.', { about: 'task' });
}
