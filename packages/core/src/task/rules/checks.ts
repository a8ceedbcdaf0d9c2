import type { ProposedAction } from '../../action/action.js';
import type { Actor, Instant } from '../../log/envelope.js';
import type { Route } from '../../policy/assessment.js';
import { isOpen } from '../evolve-handoffs.js';
import { type Refusal, refuse } from '../refusal.js';
import type { Claim, Handoff, Task } from '../state.js';
import type { TaskContext } from './rule.js';

/** The handoff, or the refusal that it does not exist. */
function findHandoff(task: Task, id: string): Handoff | Refusal {
  return (
    task.handoffs.find((one) => one.id === id) ??
    refuse('not-found', `There is no handoff ${id} in this task.`, { about: id })
  );
}

/** Runs a check on a handoff that must exist. */
export function withHandoff(
  task: Task,
  id: string,
  check: (handoff: Handoff) => Refusal | null,
): Refusal | null {
  const handoff = findHandoff(task, id);
  return 'refused' in handoff ? handoff : check(handoff);
}

/** Why a handoff can no longer be decided, or null while it can. A passed deadline counts before its event. */
export function closed(handoff: Handoff, now: Instant): Refusal | null {
  const { request } = handoff;
  const about = handoff.id;
  switch (request.state) {
    case 'pending':
    case 'deferred':
      return now >= handoff.expiresAt
        ? refuse('expired', 'The time to decide this has passed.', { about, at: handoff.expiresAt })
        : null;
    case 'approved':
    case 'approved-with-changes':
    case 'answered':
    case 'rejected': {
      const { by, at } = request.decision;
      return refuse('already-decided', `This was already ${request.state}.`, { about, by, at });
    }
    case 'expired':
      return refuse('expired', 'The time to decide this has passed.', { about, at: request.at });
    case 'withdrawn':
      return refuse('withdrawn', 'This request was withdrawn.', { about, by: request.by, at: request.at });
    case 'superseded':
      return refuse('superseded', 'A newer request has replaced this one.', { about, at: request.at });
    case 'unpresentable':
      return refuse('unpresentable', 'This request could not be shown.', { about, at: request.at });
    default:
      return request satisfies never;
  }
}

/** Refuses what a tool of another version would run: its own, or that of a call that it makes. */
export function toolChanged(
  { calls = [], ...action }: ProposedAction,
  { toolVersion }: TaskContext,
): Refusal | null {
  const changed = [action, ...calls].find((one) => toolVersion(one.tool) !== one.toolVersion);
  return changed
    ? refuse('tool-changed', 'The tool has changed since this was proposed.', { about: changed.tool })
    : null;
}

/** Whether two actors are the same party. */
export function same(a: Actor, b: Actor): boolean {
  return a.kind === b.kind && a.id === b.id;
}

/** Whether this actor is somebody to whom the route leads. */
export function onRoute(task: Task, route: Route, actor: Actor): boolean {
  if (actor.kind === 'user') {
    return route !== 'desk' && actor.id === task.user.id;
  }
  return actor.kind === 'reviewer' && route !== 'user';
}

/** Refuses whoever the route does not lead to. */
export function ineligible(task: Task, handoff: Handoff, actor: Actor): Refusal | null {
  return onRoute(task, handoff.route, actor)
    ? null
    : refuse('not-eligible', `Only ${WHO[handoff.route]} may decide this.`, { about: handoff.id });
}

const WHO = {
  user: 'the person whose task it is',
  desk: 'a reviewer',
  either: 'the person whose task it is or a reviewer',
} as const satisfies Record<Route, string>;

/** The claim if it still holds. */
export function activeClaim(handoff: Handoff, now: Instant): Claim | null {
  return handoff.claim && handoff.claim.until > now ? handoff.claim : null;
}

/** Refuses another user than the one whose task it is. */
export function notTheirs(task: Task, actor: Actor): Refusal | null {
  return actor.kind === 'user' && actor.id !== task.user.id
    ? refuse('not-eligible', 'This task belongs to somebody else.', { about: task.id })
    : null;
}

/** Refuses an agent that does not have the task, or that a person has paused. */
export function agentMayNot(task: Task, { actor }: TaskContext): Refusal | null {
  if (actor.kind !== 'agent') {
    return null;
  }
  if (task.owner.state === 'person') {
    const { person, since } = task.owner;
    return refuse('not-owner', `${person.name} has this task; the agent may not act on it.`, {
      by: { kind: 'reviewer', ...person },
      at: since,
    });
  }
  if (task.owner.state === 'transferring' || task.owner.state === 'queue') {
    return refuse('not-owner', 'A person was asked to take this task; the agent may not act on it.', {
      at: task.owner.since,
    });
  }
  if (task.activity.state === 'paused') {
    return refuse('paused', 'The agent is paused.', { by: task.activity.by, at: task.activity.since });
  }
  return null;
}

/** Refuses a reviewer who does not own the task. */
export function reviewerMayNot(task: Task, { actor }: TaskContext): Refusal | null {
  if (actor.kind !== 'reviewer') {
    return null;
  }
  return task.owner.state === 'person' && task.owner.person.id === actor.id
    ? null
    : refuse('not-owner', 'Only the person who has this task may do that.', { about: 'owner' });
}

/** Handoffs that still wait, in the order in which they were proposed. */
export function openHandoffs(task: Task): readonly Handoff[] {
  return task.handoffs.filter(isOpen);
}

/** Refuses an empty text. */
export function emptyText(about: string, text: string): Refusal | null {
  return text.trim() === '' ? refuse('invalid', `${about} must not be empty.`, { about }) : null;
}
