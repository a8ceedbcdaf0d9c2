import { type Instant, SYSTEM } from '../../log/envelope.js';
import type { Trigger } from '../../policy/assessment.js';
import type { ContextPart, TaskDraft } from '../events.js';
import { type Refusal, refuse } from '../refusal.js';
import type { Task } from '../state.js';
import { closed, emptyText, notTheirs, withHandoff } from './checks.js';
import { always, type Rules, type TaskContext } from './rule.js';
import { overtake } from './task-rules.js';

/** Who has the task: asking for a person, queueing, taking, promising, handing back. */
export const OWNERSHIP_RULES: Rules<
  | 'ownership.request'
  | 'ownership.queue'
  | 'ownership.take'
  | 'ownership.promise'
  | 'ownership.escalate'
  | 'ownership.reassign'
  | 'ownership.hand-back'
  | 'ownership.declare-unavailable'
  | 'ownership.cancel'
  | 'ownership.remind'
  | 'review.edit-summary'
  | 'review.correct-field'
  | 'review.edit-draft'
> = {
  'ownership.request': {
    by: ['user', 'agent', 'system'],
    check: (task, _, context) =>
      notTheirs(task, context.actor) ??
      (task.owner.state === 'agent' || task.owner.state === 'nobody' ? null : alreadyAsked(task)),
    events: (_, { team, why, goesAlong }, context) => askForPerson(context, team, why, goesAlong),
  },
  'ownership.queue': {
    by: ['system'],
    check: (task) => notAsked(task),
    events: (_, { position, updateBy }) => [{ type: 'ownership.queued', data: { position, updateBy } }],
  },
  'ownership.take': {
    by: ['reviewer'],
    check: (task, { updateBy }, { now }) =>
      (task.owner.state === 'person' ? alreadyAsked(task) : null) ?? notAhead(updateBy, now),
    events: (task, { updateBy }, { policy, actor }) => [
      ...overtake(task, `${actor.name} has taken this over.`),
      {
        type: 'ownership.taken',
        data: { team: 'team' in task.owner ? task.owner.team : policy.team, updateBy },
      },
    ],
  },
  'ownership.promise': {
    by: ['reviewer'],
    check: (task, { updateBy }, context) => notYours(task, context) ?? notAhead(updateBy, context.now),
    events: (_, { updateBy }) => [{ type: 'ownership.promised', data: { updateBy } }],
  },
  'ownership.escalate': {
    by: ['system'],
    check: (task, _, { now }) => {
      const { owner } = task;
      if (owner.state === 'agent' || owner.state === 'nobody' || owner.updateBy === null) {
        return refuse('not-due', 'Nothing was promised.', { about: 'owner' });
      }
      return owner.updateBy <= now && owner.escalated === null
        ? null
        : refuse('not-due', 'The promise has not been missed.', { about: 'owner', at: owner.updateBy });
    },
    events: (_, { to }) => [{ type: 'ownership.escalated', data: { to } }],
  },
  'ownership.reassign': {
    by: ['reviewer', 'administrator', 'system'],
    check: (task, { updateBy }, context) =>
      notAhead(updateBy, context.now) ??
      (context.actor.kind === 'reviewer'
        ? notYours(task, context)
        : task.owner.state === 'agent'
          ? refuse('invalid', 'No person was asked to take this.', { about: 'owner' })
          : null),
    events: (task, { to, team, updateBy }) => [
      ...(task.owner.state === 'person' ? [] : overtake(task, `${to.name} has taken this over.`)),
      { type: 'ownership.reassigned', data: { to, team, updateBy } },
    ],
  },
  'ownership.hand-back': {
    by: ['reviewer'],
    check: (task, _, context) => notYours(task, context),
    events: (_, { note }) => [{ type: 'ownership.handed-back', data: { note } }],
  },
  'ownership.declare-unavailable': {
    by: ['system', 'reviewer'],
    check: (task) => notAsked(task),
    events: (_, { alternative }) => [{ type: 'ownership.unavailable', data: { alternative } }],
  },
  'ownership.cancel': {
    by: ['user'],
    check: (task, _, { actor }) =>
      notTheirs(task, actor) ??
      (task.owner.state === 'person'
        ? alreadyAsked(task)
        : task.owner.state === 'agent'
          ? refuse('not-transferring', 'No person was asked to take this.', { about: 'owner' })
          : null),
    events: () => [{ type: 'ownership.cancelled', data: {} }],
  },
  'ownership.remind': {
    by: ['system'],
    check: (task, { handoff: id }, { now }) =>
      id === null
        ? 'reminded' in task.owner && !task.owner.reminded
          ? null
          : refuse('not-due', 'Nobody is left to remind.', { about: 'owner' })
        : withHandoff(
            task,
            id,
            (handoff) =>
              closed(handoff, now) ??
              (handoff.reminded ? refuse('not-due', 'The desk was reminded already.', { about: id }) : null),
          ),
    events: (_, { handoff }) => [{ type: 'ownership.reminded', data: { handoff } }],
  },
  'review.edit-summary': {
    by: ['reviewer'],
    check: (_, { summary }) => emptyText('summary', summary),
    events: (_, { summary }) => [{ type: 'review.summary-edited', data: { summary } }],
  },
  'review.correct-field': {
    by: ['reviewer'],
    check: (_, { field }) => emptyText('field', field),
    events: (_, { field, value }) => [{ type: 'review.field-corrected', data: { field, value } }],
  },
  'review.edit-draft': {
    by: ['reviewer'],
    check: always,
    events: (_, { draft }) => [{ type: 'review.draft-edited', data: { draft } }],
  },
};

/** The events of asking for a person; where nobody can come, what is offered instead. */
export function askForPerson(
  { now, policy, desk }: TaskContext,
  team: string | null,
  why: Trigger,
  goesAlong: readonly ContextPart[],
): readonly TaskDraft[] {
  const updateBy = desk.state === 'staffed' ? now + policy.times.promise : null;
  const requested: TaskDraft = {
    type: 'ownership.requested',
    data: { team: team ?? policy.team, why, goesAlong, updateBy },
  };
  const unavailable: TaskDraft = {
    type: 'ownership.unavailable',
    actor: SYSTEM,
    data: { alternative: desk.state === 'closed' ? desk.alternative : '' },
  };
  return desk.state === 'staffed' ? [requested] : [requested, unavailable];
}

function notAhead(updateBy: Instant | null, now: Instant): Refusal | null {
  return updateBy === null || (Number.isSafeInteger(updateBy) && updateBy > now)
    ? null
    : refuse('invalid', 'A promise lies in the future.', { about: 'updateBy' });
}

function alreadyAsked({ owner }: Task): Refusal {
  return owner.state === 'person'
    ? refuse('already-owned', `${owner.person.name} has this already.`, {
        by: { kind: 'reviewer', ...owner.person },
        at: owner.since,
      })
    : refuse('already-owned', 'A person was asked already.', { about: 'owner', at: owner.since });
}

function notAsked(task: Task): Refusal | null {
  return task.owner.state === 'transferring' || task.owner.state === 'queue'
    ? null
    : refuse('not-transferring', 'No person is being waited for.', { about: 'owner' });
}

function notYours(task: Task, { actor }: TaskContext): Refusal | null {
  if (task.owner.state === 'person') {
    return task.owner.person.id === actor.id ? null : alreadyAsked(task);
  }
  return refuse('not-owner', 'You do not have this task.', { about: 'owner' });
}
