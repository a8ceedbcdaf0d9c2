import { SYSTEM } from '../../log/envelope.js';
import type { TaskDraft, VoidReason } from '../events.js';
import { refuse } from '../refusal.js';
import type { Handoff, Task } from '../state.js';
import { agentMayNot, emptyText, notTheirs, openHandoffs, reviewerMayNot } from './checks.js';
import { always, type Rules } from './rule.js';

/** The task as a whole: its opening, talk, scope, result and end. */
export const TASK_RULES: Rules<
  | 'task.open'
  | 'task.add-input'
  | 'task.send-message'
  | 'task.package-context'
  | 'task.split'
  | 'task.finish'
  | 'task.cancel'
  | 'scope.accept'
  | 'scope.extend'
  | 'scope.park'
  | 'scope.resume'
  | 'fallback.choose'
  | 'result.correct'
  | 'notification.record'
  | 'outcome.record'
> = {
  'task.open': {
    by: ['user', 'reviewer', 'agent', 'system'],
    check: (task, { title, user }, { actor }) =>
      (task.phase === 'unopened'
        ? null
        : refuse('already-open', 'This task is already open.', { about: task.id })) ??
      (actor.kind === 'user' && actor.id !== user.id
        ? refuse('not-eligible', 'Nobody opens a task for somebody else.', { about: 'user' })
        : null) ??
      emptyText('title', title),
    events: (_, { task, title, user }, { actor }) => [
      {
        type: 'task.opened',
        data: { task, title, user: actor.kind === 'user' ? { id: actor.id, name: actor.name } : user },
      },
    ],
  },
  'task.add-input': {
    by: ['user'],
    check: (task, { text }, { actor }) => notTheirs(task, actor) ?? emptyText('text', text),
    events: (task, { text, supersedes }) => [
      { type: 'input.added', data: { text } },
      ...supersede(task, supersedes, null),
    ],
  },
  'task.send-message': {
    by: ['user', 'reviewer', 'agent', 'system'],
    check: (task, { text, audience }, context) =>
      notTheirs(task, context.actor) ??
      (audience === 'staff' && context.actor.kind !== 'reviewer'
        ? refuse('not-allowed', 'Only reviewers write to the desk.', { about: 'audience' })
        : null) ??
      agentMayNot(task, context) ??
      emptyText('text', text),
    events: (_, { text, audience }) => [{ type: 'message.sent', data: { text, audience } }],
  },
  'task.package-context': {
    by: ['reviewer', 'agent', 'system'],
    check: always,
    events: (_, { parts, summary, fields }) => [
      { type: 'context.packaged', data: { parts, summary, fields } },
    ],
  },
  'task.split': {
    by: ['user', 'reviewer', 'agent', 'system'],
    check: (task, { part }, context) =>
      notTheirs(task, context.actor) ?? agentMayNot(task, context) ?? emptyText('part', part),
    events: (_, { part, into }) => [{ type: 'task.split', data: { part, into } }],
  },
  'task.finish': {
    by: ['agent', 'reviewer'],
    check: (task, { result }, context) =>
      agentMayNot(task, context) ?? reviewerMayNot(task, context) ?? emptyText('result', result),
    events: (task, { result, handoff }, { actor }) => [
      ...(actor.kind === 'reviewer' ? endAll(task, 'The task was finished.') : []),
      { type: 'task.finished', data: { result, handoff } },
    ],
  },
  'task.cancel': {
    by: ['user', 'reviewer', 'system'],
    check: (task, _, context) => notTheirs(task, context.actor) ?? reviewerMayNot(task, context),
    events: (task, { reason }) => [
      ...endAll(task, 'The task was cancelled.'),
      { type: 'task.cancelled', data: { reason } },
    ],
  },
  'scope.accept': {
    by: ['user'],
    check: (task, _, { actor }) =>
      notTheirs(task, actor) ??
      (task.activity.state === 'out-of-scope' && task.activity.inScope !== null
        ? null
        : refuse('invalid', 'There is no part in scope to continue with.', { about: 'activity' })),
    events: (_, { part }) => [{ type: 'scope.accepted', data: { part } }],
  },
  'scope.extend': {
    by: ['user', 'reviewer'],
    check: (task, _, { actor }) =>
      notTheirs(task, actor) ??
      (task.activity.state === 'out-of-scope'
        ? null
        : refuse('invalid', 'Nothing is out of scope.', { about: 'activity' })),
    events: (_, { by }) => [{ type: 'scope.extended', data: { by } }],
  },
  'scope.park': {
    by: ['user', 'agent'],
    check: (task, { parked, what }, context) =>
      notTheirs(task, context.actor) ??
      agentMayNot(task, context) ??
      emptyText('what', what) ??
      (task.parked.some(({ id }) => id === parked)
        ? refuse('already-open', 'Something is saved under this id already.', { about: 'parked' })
        : null),
    events: (_, { parked, what, partial }) => [{ type: 'scope.parked', data: { parked, what, partial } }],
  },
  'scope.resume': {
    by: ['user', 'agent'],
    check: (task, { parked }, context) =>
      notTheirs(task, context.actor) ??
      agentMayNot(task, context) ??
      (task.parked.some(({ id }) => id === parked)
        ? null
        : refuse('not-found', 'Nothing is saved under this id.', { about: parked })),
    events: (_, { parked }) => [{ type: 'scope.resumed', data: { parked } }],
  },
  'fallback.choose': {
    by: ['user'],
    check: (task, _, { actor }) => notTheirs(task, actor),
    events: (_, { fallback, text }) => [{ type: 'fallback.chosen', data: { fallback, text } }],
  },
  'result.correct': {
    by: ['user', 'reviewer'],
    check: (task, { correction }, { actor }) =>
      notTheirs(task, actor) ??
      (task.activity.state === 'done'
        ? emptyText('correction', correction)
        : refuse('invalid', 'There is no result to correct.', { about: 'activity' })),
    events: (_, { correction }) => [{ type: 'result.corrected', data: { correction } }],
  },
  'notification.record': {
    by: ['system'],
    check: always,
    events: (_, { about, channel }) => [{ type: 'notification.sent', data: { about, channel } }],
  },
  'outcome.record': {
    by: ['reviewer', 'system'],
    check: always,
    events: (_, { type: _type, ...outcome }) => [{ type: 'outcome.recorded', data: outcome }],
  },
};

/** Replaces what the agent has open. What a person asked for, and what is closed, stays as it is. */
export function supersede(task: Task, ids: readonly string[], by: string | null): readonly TaskDraft[] {
  return openHandoffs(task)
    .filter(({ id, proposer }) => ids.includes(id) && proposer.kind === 'agent')
    .map(({ id }) => ({ type: 'handoff.superseded', data: { handoff: id, by } }) as const);
}

/** Ends what the agent had under way: unused grants are void, open requests of the agent are withdrawn. */
export function overtake(task: Task, why: string): readonly TaskDraft[] {
  const ofAgent = openHandoffs(task).filter(({ proposer }) => proposer.kind === 'agent');
  return [...voidGrants(task, 'taken-over'), ...withdraw(ofAgent, why)];
}

/** Ends everything that could still run or be decided. */
function endAll(task: Task, why: string): readonly TaskDraft[] {
  return [...voidGrants(task, 'task-ended'), ...withdraw(openHandoffs(task), why)];
}

function voidGrants(task: Task, why: VoidReason): readonly TaskDraft[] {
  return task.handoffs.flatMap(({ id, execution }): readonly TaskDraft[] =>
    execution.state === 'granted'
      ? [{ type: 'grant.voided', actor: SYSTEM, data: { handoff: id, grant: execution.grant, why } }]
      : [],
  );
}

function withdraw(handoffs: readonly Handoff[], why: string): readonly TaskDraft[] {
  return handoffs.map(({ id }) => ({ type: 'handoff.withdrawn', data: { handoff: id, why } }));
}
