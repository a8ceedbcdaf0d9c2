import type { Actor, Instant } from '../log/envelope.js';
import type { TaskEvent, TaskViewEvent } from './events.js';
import { change, evolveHandoffs, type HandoffEvent, isOpen } from './evolve-handoffs.js';
import { evolveOwner } from './evolve-owner.js';
import type { Activity, Owner, Task } from './state.js';

const NOBODY_YET: Owner = { state: 'agent', since: 0, after: null };

/** A task before its first event. */
export const EMPTY_TASK: Task = {
  id: '',
  seq: 0,
  contentSeq: 0,
  title: '',
  user: { id: '', name: '' },
  openedAt: 0,
  phase: 'unopened',
  input: null,
  owner: NOBODY_YET,
  activity: { state: 'idle', since: 0 },
  parked: [],
  handoffs: [],
  messages: [],
  context: null,
  review: { summary: '', fields: {}, draft: null },
  fallbacks: [],
  splits: [],
};

/**
 * The state after an event. Only the next event in order changes anything: one that was applied before, or that
 * leaves a gap, gives back the same reference.
 */
export function evolve(task: Task, event: TaskViewEvent): Task {
  if (event.seq !== task.seq + 1) {
    return task;
  }
  const next: { -readonly [Key in keyof Task]: Task[Key] } = { ...task, seq: event.seq };
  if (event.type !== 'hidden') {
    apply(next, event);
  }
  return next;
}

type Draft = { -readonly [Key in keyof Task]: Task[Key] };

function apply(task: Draft, event: TaskEvent): void {
  const { at, actor } = event;
  switch (event.type) {
    case 'task.opened':
      task.id = event.data.task;
      task.title = event.data.title;
      task.user = event.data.user;
      task.openedAt = at;
      task.phase = 'open';
      task.owner = { state: 'agent', since: at, after: null };
      task.activity = { state: 'idle', since: at };
      return;
    case 'input.added':
      task.input = { text: event.data.text, at };
      task.contentSeq = event.seq;
      task.messages = say(task, event, event.data.text, 'everyone');
      if (task.owner.state === 'agent' && task.owner.after) {
        task.owner = { ...task.owner, after: null };
      }
      return;
    case 'message.sent':
      task.messages = say(task, event, event.data.text, event.data.audience);
      return;
    case 'context.packaged':
      task.context = { parts: event.data.parts, at };
      task.review = { ...task.review, summary: event.data.summary, fields: event.data.fields };
      return;
    case 'task.split':
      task.splits = [...task.splits, event.data];
      return;
    case 'task.finished':
      task.activity = { state: 'done', since: at, result: event.data.result, handoff: event.data.handoff };
      if (actor.kind === 'reviewer') {
        task.phase = 'finished';
        task.owner = kept(task.owner);
      }
      return;
    case 'task.cancelled':
      task.activity = { state: 'cancelled', since: at, reason: event.data.reason };
      task.phase = 'cancelled';
      task.owner = { state: 'agent', since: at, after: null };
      return;

    case 'agent.started':
      task.activity = { state: 'working', since: at, what: event.data.what };
      return;
    case 'agent.progressed':
      task.activity = {
        state: event.data.drafting ? 'drafting' : 'working',
        since: keptSince(task.activity, event.data.drafting ? 'drafting' : 'working', event.data.what, at),
        what: event.data.what,
      };
      return;
    case 'agent.checking':
      task.activity = {
        state: 'checking',
        since: keptSince(task.activity, 'checking', event.data.what, at),
        what: event.data.what,
      };
      return;
    case 'agent.drafted':
      task.activity = { state: 'draft-ready', since: at, ...event.data };
      task.review = { ...task.review, draft: event.data.draft };
      return;
    case 'agent.hesitated':
      task.activity = { state: 'unsure', since: at, ...event.data };
      return;
    case 'agent.asked':
      task.activity = { state: 'needs-information', since: at, fields: event.data.fields };
      return;
    case 'agent.stalled':
      task.activity = { state: 'stalled', since: at, ...event.data };
      return;
    case 'agent.recovered':
      task.activity = { state: 'recovering', since: at, what: event.data.what };
      return;
    case 'agent.stopped':
      task.activity = { state: 'stopped', since: at, ...event.data };
      return;
    case 'agent.out-of-scope':
      task.activity = { state: 'out-of-scope', since: at, ...event.data };
      return;
    case 'agent.paused':
      task.activity = pause(task, at, actor);
      return;
    case 'agent.resumed':
      task.activity = resume(task, at);
      return;

    case 'scope.accepted':
      task.activity = { state: 'working', since: at, what: event.data.part };
      return;
    case 'scope.extended':
      task.activity = { state: 'working', since: at, what: task.title };
      return;
    case 'scope.parked':
      task.parked = [
        ...task.parked,
        {
          id: event.data.parked,
          at,
          what: event.data.what,
          partial: event.data.partial,
          beyond: boundaryOf(task.activity),
        },
      ];
      task.activity = { state: 'idle', since: at };
      return;
    case 'scope.resumed': {
      const parked = task.parked.find((one) => one.id === event.data.parked);
      task.parked = task.parked.filter((one) => one !== parked);
      task.activity = { state: 'working', since: at, what: parked?.what ?? task.title };
      return;
    }
    case 'fallback.chosen':
      task.fallbacks = [...task.fallbacks, { fallback: event.data.fallback, at, by: actor }];
      return;
    case 'result.corrected':
      task.activity = { state: 'corrected', since: at, correction: event.data.correction, by: actor };
      return;

    case 'handoff.proposed':
    case 'handoff.withdrawn':
    case 'handoff.superseded':
    case 'handoff.opened':
    case 'handoff.claimed':
    case 'handoff.claim-renewed':
    case 'handoff.released':
    case 'handoff.voted':
    case 'handoff.decided':
    case 'handoff.deferred':
    case 'handoff.reopened':
    case 'handoff.expired':
    case 'handoff.unpresentable':
    case 'grant.issued':
    case 'grant.consumed':
    case 'grant.voided':
    case 'action.succeeded':
    case 'action.failed':
    case 'action.unknown':
    case 'action.settled':
      task.handoffs = evolveHandoffs(task.handoffs, event);
      task.activity = waiting(task, event);
      return;

    case 'ownership.reminded':
      if (event.data.handoff !== null) {
        task.handoffs = change(task.handoffs, event.data.handoff, () => ({ reminded: true }));
      }
      task.owner = evolveOwner(task.owner, event);
      return;
    case 'ownership.handed-back':
      task.activity = { state: 'idle', since: at };
      task.owner = evolveOwner(task.owner, event);
      return;
    case 'ownership.requested':
    case 'ownership.taken':
    case 'ownership.reassigned':
      task.activity = UNDER_WAY.has(task.activity.state) ? { state: 'idle', since: at } : task.activity;
      task.owner = evolveOwner(task.owner, event);
      return;
    case 'ownership.queued':
    case 'ownership.promised':
    case 'ownership.escalated':
    case 'ownership.unavailable':
    case 'ownership.cancelled':
      task.owner = evolveOwner(task.owner, event);
      return;

    case 'review.summary-edited':
      task.review = { ...task.review, summary: event.data.summary };
      return;
    case 'review.field-corrected':
      task.review = {
        ...task.review,
        fields: { ...task.review.fields, [event.data.field]: event.data.value },
      };
      return;
    case 'review.draft-edited':
      task.review = { ...task.review, draft: event.data.draft };
      return;

    case 'notification.sent':
    case 'outcome.recorded':
    case 'command.refused':
      return;
    default:
      event satisfies never;
  }
}

function boundaryOf(activity: Activity): Task['parked'][number]['beyond'] {
  return activity.state === 'out-of-scope'
    ? { boundary: activity.boundary, extendedBy: activity.extendedBy }
    : null;
}

/** The agent waits from a proposal that a person has to decide, until none of its own is open any more. */
function waiting(task: Draft, event: HandoffEvent): Activity {
  const { at, actor } = event;
  if (event.type === 'handoff.proposed') {
    const { subject } = event.data;
    const byRule = subject.kind === 'approval' && subject.proposal.assessment.pattern === 'auto-resolve';
    return actor.kind === 'agent' && !byRule ? { state: 'waiting', since: at } : task.activity;
  }
  return task.activity.state === 'waiting' && !waitsForPerson(task)
    ? { state: 'idle', since: at }
    : task.activity;
}

function waitsForPerson(task: Draft): boolean {
  return task.handoffs.some((one) => one.proposer.kind === 'agent' && isOpen(one));
}

/** What the agent is on, and what it leaves off when a person takes over. */
const UNDER_WAY: ReadonlySet<Activity['state']> = new Set<Activity['state']>([
  'working',
  'checking',
  'drafting',
  'waiting',
  'stalled',
  'recovering',
  'paused',
]);

function pause({ activity, title }: Draft, at: Instant, by: Actor): Activity {
  return activity.state === 'paused'
    ? activity
    : { state: 'paused', since: at, by, what: whatOf(activity) ?? title, before: activity };
}

function resume(task: Draft, at: Instant): Activity {
  const { activity } = task;
  if (activity.state !== 'paused') {
    return activity;
  }
  return activity.before.state === 'waiting' && !waitsForPerson(task)
    ? { state: 'idle', since: at }
    : { ...activity.before, since: at };
}

/** A finished task owes nobody an update. */
function kept(owner: Owner): Owner {
  return 'updateBy' in owner ? { ...owner, updateBy: null } : owner;
}

function say(
  task: Draft,
  event: { readonly id: string; readonly at: Instant; readonly actor: Actor },
  text: string,
  audience: 'everyone' | 'staff',
): Task['messages'] {
  return [...task.messages, { id: event.id, at: event.at, by: event.actor, text, audience }];
}

function keptSince(activity: Activity, state: Activity['state'], what: string, at: Instant): Instant {
  return activity.state === state && 'what' in activity && activity.what === what ? activity.since : at;
}

function whatOf(activity: Activity): string | null {
  return 'what' in activity ? activity.what : null;
}
