import type { Instant } from '../log/envelope.js';
import type { ClientState } from './client-state.js';
import type { Decision, Handoff, Task } from './state.js';
import type { Viewer } from './viewer.js';
import type { HandoffView } from './views.js';
import { WAITS } from './waits.js';

type Looker = Pick<Viewer, 'kind' | 'id'>;

/**
 * What a HandoffCard shows, or null where there is no such handoff. Where several states apply, the first in this
 * order wins: our own last command, final states, execution, request, what is happening here, time.
 */
export function selectHandoff(
  task: Task,
  id: string,
  now: Instant,
  viewer: Looker,
  client: ClientState,
): HandoffView | null {
  const handoff = task.handoffs.find((one) => one.id === id);
  if (!handoff) {
    return null;
  }
  const { command } = client;
  if (command.state === 'sending') {
    return { key: 'sending', handoff, what: command.what };
  }
  if (command.state === 'refused') {
    return { key: 'refused', handoff, refusal: command.refusal };
  }
  const { request } = handoff;
  switch (request.state) {
    case 'pending':
      return pending(handoff, task, now, viewer, client);
    case 'deferred':
      return now >= handoff.expiresAt
        ? { key: 'expired', handoff, at: handoff.expiresAt }
        : { key: 'deferred', handoff, by: request.by, at: request.at };
    case 'expired':
      return { key: 'expired', handoff, at: request.at };
    case 'withdrawn':
      return { key: 'withdrawn', handoff, by: request.by, at: request.at, why: request.why };
    case 'superseded':
      return { key: 'superseded', handoff, by: request.by, at: request.at };
    case 'unpresentable':
      return { key: 'unpresentable', handoff, at: request.at, why: request.why };
    case 'rejected':
      return elsewhere(handoff, request.decision, task, viewer)
        ? { key: 'decided-elsewhere', handoff, decision: request.decision, approved: false }
        : { key: 'rejected', handoff, decision: request.decision };
    case 'approved':
    case 'approved-with-changes':
    case 'answered':
      return (
        executed(handoff, request.decision, task, now) ??
        (elsewhere(handoff, request.decision, task, viewer)
          ? { key: 'decided-elsewhere', handoff, decision: request.decision, approved: true }
          : {
              key: request.decision.by.kind === 'rule' ? 'approved-by-rule' : request.state,
              handoff,
              decision: request.decision,
            })
      );
    default:
      return request satisfies never;
  }
}

function pending(
  handoff: Handoff,
  task: Task,
  now: Instant,
  viewer: Looker,
  client: ClientState,
): HandoffView {
  if (now >= handoff.expiresAt) {
    return { key: 'expired', handoff, at: handoff.expiresAt };
  }
  if (client.command.state === 'offline') {
    return { key: 'offline', handoff };
  }
  if (!mayDecide(handoff, task, viewer)) {
    const { promise } = handoff;
    return {
      key: 'review-waiting',
      handoff,
      promise,
      late: promise !== null && now > promise,
      claim: handoff.claim && handoff.claim.until > now ? handoff.claim : null,
    };
  }
  if (client.editing) {
    return { key: 'editing', handoff };
  }
  if (!client.armed) {
    return { key: 'arming', handoff };
  }
  if (!client.reached) {
    return { key: 'unread', handoff };
  }
  if (handoff.expiresAt - now <= WAITS.expiring) {
    return { key: 'expiring', handoff, left: handoff.expiresAt - now };
  }
  switch (handoff.subject.kind) {
    case 'choice':
      return { key: 'choose', handoff };
    case 'question':
      return { key: 'answer', handoff };
    case 'approval':
      return { key: proposedBy(handoff, viewer) ? 'review-own' : 'confirm', handoff };
    default:
      return handoff.subject satisfies never;
  }
}

function executed(handoff: Handoff, decision: Decision, task: Task, now: Instant): HandoffView | null {
  const { execution } = handoff;
  switch (execution.state) {
    case 'none':
      return null;
    case 'granted':
      return now >= execution.expiresAt
        ? { key: 'voided', handoff, at: execution.expiresAt, why: 'expired' }
        : null;
    case 'running':
      return now >= execution.deadline
        ? { key: 'unknown', handoff, at: execution.deadline }
        : { key: 'running', handoff, since: execution.at, decision };
    case 'unknown':
      return { key: 'unknown', handoff, at: execution.at };
    case 'voided':
      return { key: 'voided', handoff, at: execution.at, why: execution.why };
    case 'failed':
      return { key: 'failed', handoff, at: execution.at, message: execution.message };
    case 'settled':
      return {
        key: 'settled',
        handoff,
        at: execution.at,
        by: execution.by,
        happened: execution.happened,
        note: execution.note,
      };
    case 'succeeded': {
      const { at, undoUntil } = execution;
      return (
        undone(handoff, task) ??
        (undoUntil !== null && now < undoUntil && task.phase === 'open'
          ? { key: 'succeeded-undoable', handoff, at, until: undoUntil, decision }
          : { key: 'succeeded', handoff, at, decision })
      );
    }
    default:
      return execution satisfies never;
  }
}

/** How the reversal of a handoff stands, or null where nobody asked for one. */
export function undone(
  handoff: Handoff,
  task: Task,
): Extract<HandoffView, { key: 'undoing' | 'undone' | 'undo-failed' }> | null {
  const by = task.handoffs.find((one) => one.id === handoff.reversedBy);
  if (!by) {
    return null;
  }
  switch (by.request.state) {
    case 'rejected':
      return { key: 'undo-failed', handoff, by, at: by.request.decision.at };
    case 'expired':
    case 'withdrawn':
    case 'superseded':
    case 'unpresentable':
      return { key: 'undo-failed', handoff, by, at: by.request.at };
    case 'pending':
    case 'deferred':
      return { key: 'undoing', handoff, by, at: by.proposedAt };
    case 'approved':
    case 'approved-with-changes':
    case 'answered':
      break;
    default:
      return by.request satisfies never;
  }
  const { execution } = by;
  switch (execution.state) {
    case 'none':
    case 'granted':
    case 'running':
    case 'unknown':
      return { key: 'undoing', handoff, by, at: by.proposedAt };
    case 'succeeded':
      return { key: 'undone', handoff, by, at: execution.at };
    case 'settled':
      return { key: execution.happened ? 'undone' : 'undo-failed', handoff, by, at: execution.at };
    case 'voided':
    case 'failed':
      return { key: 'undo-failed', handoff, by, at: execution.at };
    default:
      return execution satisfies never;
  }
}

/** Whether the request waits for this viewer at all. The host's own answer stands in the view's permissions. */
export function mayDecide({ route, votes }: Handoff, task: Task, viewer: Looker): boolean {
  if (votes.some(({ by }) => by.kind === viewer.kind && by.id === viewer.id)) {
    return false;
  }
  return viewer.kind === 'user'
    ? route !== 'desk' && viewer.id === task.user.id
    : viewer.kind === 'reviewer' && route !== 'user';
}

function proposedBy({ proposer }: Handoff, viewer: Looker): boolean {
  return proposer.kind === viewer.kind && proposer.id === viewer.id;
}

function elsewhere(handoff: Handoff, { by }: Decision, task: Task, viewer: Looker): boolean {
  return (
    by.kind !== 'rule' && mayDecide(handoff, task, viewer) && (by.kind !== viewer.kind || by.id !== viewer.id)
  );
}
