import type { TaskEvent } from '../../../../task/events.js';
import { EMPTY_TASK, evolve } from '../../../../task/evolve.js';
import type { Task } from '../../../../task/state.js';
import type { Entry, Violation } from '../history.js';
import { handoffOf, read } from './read.js';

const ENDS_REQUEST: ReadonlySet<string> = new Set([
  'handoff.decided',
  'handoff.expired',
  'handoff.withdrawn',
  'handoff.superseded',
  'handoff.unpresentable',
]);
const ENDS_RUN: ReadonlySet<string> = new Set([
  'grant.voided',
  'action.succeeded',
  'action.failed',
  'action.settled',
]);

/** Who has the task after an event, by a second opinion; undefined where such an event cannot come now. */
function ownerAfter(owner: string, { type, actor, data }: TaskEvent): string | undefined {
  const asked = owner === 'transferring' || owner === 'queue';
  switch (type) {
    case 'task.opened':
      return owner === 'none' ? 'agent' : undefined;
    case 'task.cancelled':
      return 'agent';
    case 'ownership.requested':
      return owner === 'agent' || owner === 'nobody' ? 'transferring' : undefined;
    case 'ownership.queued':
      return asked ? 'queue' : undefined;
    case 'ownership.unavailable':
      return asked ? 'nobody' : undefined;
    case 'ownership.cancelled':
      return asked || owner === 'nobody' ? 'agent' : undefined;
    case 'ownership.taken':
      return owner.startsWith('person') ? undefined : `person ${actor.id}`;
    case 'ownership.reassigned':
      return `person ${data.to.id}`;
    case 'ownership.handed-back':
      return owner === `person ${actor.id}` ? 'agent' : undefined;
    default:
      return owner;
  }
}

function ownerIn({ owner, phase }: Task): string {
  if (phase === 'unopened') return 'none';
  return owner.state === 'person' ? `person ${owner.person.id}` : owner.state;
}

/** I3 and I4: what has ended stays ended, and at every event exactly one has the task. */
export function checkStates(entries: readonly Entry[]): readonly Violation[] {
  const ended = new Set<string>();
  const tasks = new Map<string, { task: Task; owner: string }>();
  const found: Violation[] = [];
  entries.forEach((entry, index) => {
    const item = read(entry);
    if (item.kind !== 'task') return;
    const { event, key } = item;
    const handoff = handoffOf(event);
    for (const [ends, what] of [
      [ENDS_REQUEST, 'request'],
      [ENDS_RUN, 'run'],
    ] as const) {
      if (!ends.has(event.type)) continue;
      const name = `${what} ${handoff} of ${key}`;
      if (ended.has(name)) {
        found.push({ invariant: 'I3', message: `The ${name} ended again by ${event.type}.`, index });
      }
      ended.add(name);
    }
    const known = tasks.get(key) ?? { task: EMPTY_TASK, owner: 'none' };
    const task = evolve(known.task, event);
    const owner = ownerAfter(known.owner, event);
    if (owner === undefined || owner !== ownerIn(task)) {
      const message = `After ${event.type} ${ownerIn(task)} has ${key}, which ${known.owner} had.`;
      found.push({ invariant: 'I4', message, index });
    }
    tasks.set(key, { task, owner: owner ?? ownerIn(task) });
  });
  return found;
}
