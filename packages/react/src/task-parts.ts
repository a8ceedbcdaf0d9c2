import type { Fallback, Instant, Shown, Task, TaskCommand } from '@handoff-kit/core';
import type { Session } from './session.js';

/** What the person has already chosen to do while the task waits, each once. */
export function chosenOf({ fallbacks }: Task): readonly Fallback[] {
  return [...new Set(fallbacks.map(({ fallback }) => fallback))];
}

/** The request that a person takes the task over, with whatever was packed for them. */
export function personRequest(session: Session): TaskCommand {
  const { snapshot } = session.read();
  return {
    type: 'ownership.request',
    team: null,
    why: { kind: 'person-asked' },
    goesAlong: snapshot.state === 'ready' ? (snapshot.task.context?.parts ?? []) : [],
  };
}

/** Times that people read as minutes left or gone; those that are null are not there. */
export function calm(...times: readonly (Instant | null)[]): readonly Shown[] {
  return times.flatMap((at) => (at === null ? [] : [{ at, pace: 'calm' }]));
}
