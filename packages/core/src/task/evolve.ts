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
      task.review = { ...task.review, summary: event.data.summary };
      return;
    case 'task.split':
      task.splits = [...task.splits, event.data];
      return;
    case 'task.finished':
      task.activity = { state: 'done', since: at, result: event.data.result, handoff: event.data.handoff };
      if (task.owner.state !== 'agent') {
        task.phase = 'finished';
      }
      return;
    case 'task.cancelled':
      task.activity = { state: 'cancelled', since: at, reason: event.data.reason };
      task.phase = 'cancelled';
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
      task.activity = { state: 'paused', since: at, by: actor, what: whatOf(task.activity) ?? task.title };
      return;
    case 'agent.resumed':
      task.activity =
        task.activity.state === 'paused'
          ? { state: 'working', since: at, what: task.activity.what }
          : task.activity;
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
        { id: event.data.parked, at, what: event.data.what, partial: event.data.partial },
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
    case 'ownership.queued':
    case 'ownership.taken':
    case 'ownership.promised':
    case 'ownership.escalated':
    case 'ownership.reassigned':
    case 'ownership.unavailable':
    case 'ownership.cancelled':
      task.owner = evolveOwner(task.owner, event);
      return;

    case 'review.summary-edited':
      task.review = { ...task.review, summary: event.data.summary };
      return;
    case 'review.field-corrected':
      task.contentSeq = event.seq;
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

/** The agent waits from a proposal on, until nothing is open any more. */
function waiting(task: Draft, { type, at }: HandoffEvent): Activity {
  if (type === 'handoff.proposed' && task.owner.state === 'agent') {
    return { state: 'waiting', since: at };
  }
  return task.activity.state === 'waiting' && !task.handoffs.some(isOpen)
    ? { state: 'idle', since: at }
    : task.activity;
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
