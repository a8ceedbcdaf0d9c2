import type { Instant } from '../log/envelope.js';
import type { ClientState } from './client-state.js';
import type { Handoff, Task } from './state.js';
import type { Viewer } from './viewer.js';
import type { ReviewEntry, ReviewView } from './views.js';

/** What is going on in a reviewer's browser besides: which version of the request they last saw. */
export interface ReviewClientState extends ClientState {
  /** Sequence number of the task when this reviewer last had everything in view, or null before the first look. */
  readonly seenSeq: number | null;
}

/**
 * What a ReviewerPanel shows for an entry of the queue, or null where the entry does not exist. Our own last command
 * wins, then final states, then who holds it, then what is happening here.
 */
export function selectReview(
  task: Task,
  entry: ReviewEntry,
  now: Instant,
  viewer: Pick<Viewer, 'kind' | 'id'>,
  client: ReviewClientState,
): ReviewView | null {
  const handoff =
    entry.kind === 'handoff' ? (task.handoffs.find(({ id }) => id === entry.handoff) ?? null) : null;
  if (entry.kind === 'handoff' && !handoff) {
    return null;
  }
  const base = { task, handoff };
  const { command } = client;
  if (command.state === 'sending') {
    return { ...base, key: 'sending', what: command.what };
  }
  if (command.state === 'refused') {
    return { ...base, key: 'refused', refusal: command.refusal };
  }
  return handoff ? ofHandoff(task, handoff, now, viewer, client) : ofOwnership(task, viewer, client);
}

function ofHandoff(
  task: Task,
  handoff: Handoff,
  now: Instant,
  viewer: Pick<Viewer, 'kind' | 'id'>,
  client: ReviewClientState,
): ReviewView {
  const base = { task, handoff };
  const { request, claim } = handoff;
  switch (request.state) {
    case 'approved':
    case 'approved-with-changes':
    case 'answered':
    case 'rejected': {
      const { decision } = request;
      return isViewer(decision.by, viewer)
        ? { ...base, key: 'decided', decision }
        : { ...base, key: 'decided-elsewhere', decision, by: decision.by };
    }
    case 'withdrawn':
      return { ...base, key: 'decided-elsewhere', decision: null, by: request.by };
    case 'expired':
    case 'superseded':
    case 'unpresentable':
      return { ...base, key: 'decided-elsewhere', decision: null, by: null };
    case 'pending':
    case 'deferred':
      break;
    default:
      return request satisfies never;
  }
  if (now >= handoff.expiresAt) {
    return { ...base, key: 'decided-elsewhere', decision: null, by: null };
  }
  if (client.command.state === 'offline') {
    return { ...base, key: 'offline' };
  }
  if (isViewer(handoff.proposer, viewer)) {
    return { ...base, key: 'own-proposal' };
  }
  if (handoff.votes.some(({ by }) => isViewer(by, viewer))) {
    return {
      ...base,
      key: 'awaiting-second-approver',
      votes: handoff.votes.length,
      needed: handoff.approvals,
    };
  }
  if (claim && claim.until > now) {
    if (!isViewer(claim.by, viewer)) {
      return { ...base, key: 'claimed-by-other', by: claim.by, until: claim.until };
    }
    if (client.seenSeq !== null && changedSince(task, client.seenSeq)) {
      return { ...base, key: 'changed-while-open' };
    }
    if (client.editing) {
      return { ...base, key: 'editing' };
    }
    return client.reached
      ? { ...base, key: 'claimed-by-you', until: claim.until }
      : { ...base, key: 'unread' };
  }
  return claim && isViewer(claim.by, viewer)
    ? { ...base, key: 'claim-lapsed', at: claim.until }
    : { ...base, key: 'unclaimed' };
}

function ofOwnership(task: Task, viewer: Pick<Viewer, 'kind' | 'id'>, client: ReviewClientState): ReviewView {
  const base = { task, handoff: null };
  const { owner, activity } = task;
  if (task.phase === 'finished' && owner.state === 'person' && activity.state === 'done') {
    return { ...base, key: 'finished', by: owner.person, at: activity.since, result: activity.result };
  }
  if (client.command.state === 'offline') {
    return { ...base, key: 'offline' };
  }
  switch (owner.state) {
    case 'person':
      return owner.person.id === viewer.id
        ? { ...base, key: 'with-you' }
        : {
            ...base,
            key: 'decided-elsewhere',
            decision: null,
            by: { kind: 'reviewer', ...owner.person },
          };
    case 'agent':
      return { ...base, key: 'handed-back' };
    case 'transferring':
    case 'queue':
    case 'nobody':
      return { ...base, key: 'unclaimed' };
    default:
      return owner satisfies never;
  }
}

/** Whether the person whose task it is has written something new since. */
function changedSince(task: Task, seq: number): boolean {
  return task.contentSeq > seq;
}

function isViewer(
  actor: { readonly kind: string; readonly id: string },
  viewer: Pick<Viewer, 'kind' | 'id'>,
): boolean {
  return actor.kind === viewer.kind && actor.id === viewer.id;
}
