import type { Instant } from '../log/envelope.js';
import type { TaskEvent } from './events.js';
import type { Awaited, Owner } from './state.js';

/** An event about who has the task. */
export type OwnershipEvent = Extract<TaskEvent, { readonly type: `ownership.${string}` }>;

/** Who has the task after an event about it. */
export function evolveOwner(owner: Owner, event: OwnershipEvent): Owner {
  const { at, actor } = event;
  switch (event.type) {
    case 'ownership.requested':
      return { state: 'transferring', since: at, ...event.data, ...KEPT };
    case 'ownership.queued': {
      const known = awaited(owner, at);
      const { position, updateBy } = event.data;
      return { ...known, state: 'queue', position, updateBy: updateBy ?? known.updateBy };
    }
    case 'ownership.taken': {
      const known = awaited(owner, at);
      return {
        ...known,
        ...KEPT,
        team: event.data.team,
        updateBy: event.data.updateBy ?? known.updateBy,
        state: 'person',
        since: at,
        person: { id: actor.id, name: actor.name },
        reassignedFrom: null,
      };
    }
    case 'ownership.reassigned': {
      const { to, team, updateBy } = event.data;
      const known = awaited(owner, at);
      return {
        ...known,
        ...KEPT,
        state: 'person',
        since: at,
        person: to,
        team,
        updateBy: updateBy ?? known.updateBy,
        reassignedFrom: owner.state === 'person' ? owner.person : null,
      };
    }
    case 'ownership.promised':
      return promised(owner, { ...KEPT, updateBy: event.data.updateBy });
    case 'ownership.escalated':
      return promised(owner, { escalated: { to: event.data.to, at } });
    case 'ownership.reminded':
      return event.data.handoff === null ? promised(owner, { reminded: true }) : owner;
    case 'ownership.handed-back':
      return {
        state: 'agent',
        since: at,
        after: { kind: 'handed-back', by: actor, note: event.data.note },
      };
    case 'ownership.unavailable':
      return {
        state: 'nobody',
        since: at,
        team: awaited(owner, at).team,
        alternative: event.data.alternative,
      };
    case 'ownership.cancelled':
      return { state: 'agent', since: at, after: { kind: 'cancelled' } };
    default:
      return event satisfies never;
  }
}

/** A new promise has been neither missed nor called to mind. */
const KEPT = { escalated: null, reminded: false } as const;

function awaited(owner: Owner, at: Instant): Awaited {
  if (owner.state === 'transferring' || owner.state === 'queue' || owner.state === 'person') {
    const { since, team, why, goesAlong, updateBy, escalated, reminded } = owner;
    return { since, team, why, goesAlong, updateBy, escalated, reminded };
  }
  return {
    ...KEPT,
    since: at,
    team: owner.state === 'nobody' ? owner.team : '',
    why: { kind: 'person-asked' },
    goesAlong: [],
    updateBy: null,
  };
}

function promised(owner: Owner, patch: Partial<Pick<Awaited, 'updateBy' | 'escalated' | 'reminded'>>): Owner {
  return owner.state === 'agent' || owner.state === 'nobody' ? owner : { ...owner, ...patch };
}
