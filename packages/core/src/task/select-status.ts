import type { Instant } from '../log/envelope.js';
import type { ClientState } from './client-state.js';
import { isOpen } from './evolve-handoffs.js';
import { mayDecide, undone } from './select-handoff.js';
import type { Activity, Handoff, Task } from './state.js';
import type { Viewer } from './viewer.js';
import type { StatusView } from './views.js';
import { WAITS } from './waits.js';

/**
 * What a StatusCard shows. A person who has the task comes first, then whatever waits for somebody, then what the
 * agent does. With several requests it is the one that has waited for the viewer longest.
 */
export function selectStatus(
  task: Task,
  now: Instant,
  _client: Pick<ClientState, 'command'>,
  viewer: Pick<Viewer, 'kind' | 'id'> = { kind: 'user', id: task.user.id },
): StatusView {
  const { owner, activity } = task;
  if (activity.state === 'cancelled') {
    return { key: 'cancelled', activity };
  }
  if (owner.state === 'person' && task.phase !== 'finished') {
    return { key: 'with-a-person', person: owner.person, team: owner.team };
  }
  return waitingFor(task, now, viewer) ?? doing(task, activity, now);
}

function waitingFor(task: Task, now: Instant, viewer: Pick<Viewer, 'kind' | 'id'>): StatusView | null {
  const waiting = task.handoffs.filter(
    (one) => one.request.state === 'pending' && isOpen(one) && now < one.expiresAt,
  );
  const yours = waiting.filter((one) => mayDecide(one, task, viewer));
  const first = yours[0];
  if (first) {
    return special(task, first) ?? { key: 'waiting-for-you', handoff: first, more: yours.length - 1 };
  }
  const theirs = waiting[0];
  return theirs
    ? {
        key: 'waiting-for-review',
        handoff: theirs,
        promise: theirs.promise,
        late: theirs.promise !== null && now > theirs.promise,
      }
    : null;
}

/** A choice or a question says what the agent is unsure of or needs, not only that it waits. */
function special(task: Task, { id, subject }: Handoff): StatusView | null {
  if (subject.kind === 'choice') {
    return {
      key: 'unsure',
      handoff: id,
      activity: {
        state: 'unsure',
        since: task.activity.since,
        decision: subject.question,
        options: subject.options.map(({ label }) => label),
      },
    };
  }
  return subject.kind === 'question'
    ? { key: 'needs-information', handoff: id, fields: subject.fields.map(({ label }) => label) }
    : null;
}

function doing(task: Task, activity: Activity, now: Instant): StatusView {
  const elapsed = Math.max(0, now - activity.since);
  const { since } = activity;
  switch (activity.state) {
    case 'idle':
    case 'waiting':
      return task.parked.length > 0 ? { key: 'parked', parked: task.parked } : { key: 'idle' };
    case 'working':
      return elapsed >= WAITS.long
        ? {
            key: elapsed >= WAITS.tooLong ? 'working-too-long' : 'working-long',
            what: activity.what,
            since,
            elapsed,
          }
        : { key: 'working', what: activity.what, since, elapsed, quiet: elapsed < WAITS.quiet };
    case 'checking':
      return elapsed >= WAITS.long
        ? { key: 'checking-long', what: activity.what, since, elapsed }
        : { key: 'checking', what: activity.what, since, elapsed, quiet: elapsed < WAITS.quiet };
    case 'drafting':
      return { key: 'drafting', what: activity.what, since, elapsed };
    case 'draft-ready':
      return { key: 'draft-ready', activity };
    case 'unsure':
      return { key: 'unsure', activity, handoff: null };
    case 'needs-information':
      return { key: 'needs-information', fields: activity.fields, handoff: null };
    case 'stalled':
      return { key: 'stalled', activity };
    case 'recovering':
      return { key: 'recovering', activity };
    case 'stopped':
      return { key: 'stopped', activity, input: task.input?.text ?? null };
    case 'out-of-scope':
      return { key: 'out-of-scope', activity, input: task.input?.text ?? null };
    case 'paused':
      return { key: 'paused', activity };
    case 'done':
      return done(task, activity, now);
    case 'corrected':
      return { key: 'corrected', activity };
    case 'cancelled':
      return { key: 'cancelled', activity };
    default:
      return activity satisfies never;
  }
}

function done(task: Task, activity: Extract<Activity, { state: 'done' }>, now: Instant): StatusView {
  const handoff = task.handoffs.find(({ id }) => id === activity.handoff);
  const reversal = handoff ? undone(handoff, task) : null;
  if (reversal?.key === 'undone') {
    return { key: 'undone', activity, at: reversal.at };
  }
  const until = handoff?.execution.state === 'succeeded' ? handoff.execution.undoUntil : null;
  return handoff && until !== null && now < until && task.phase === 'open' && reversal?.key !== 'undoing'
    ? { key: 'done-undoable', activity, handoff: handoff.id, until }
    : { key: 'done', activity };
}
