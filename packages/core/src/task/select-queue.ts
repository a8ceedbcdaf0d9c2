import type { Instant } from '../log/envelope.js';
import type { Proposal } from './events.js';
import { isOpen } from './evolve-handoffs.js';
import type { Handoff, Task } from './state.js';
import type { QueueEntry, QueueView } from './views.js';

/** What the desk has to do in one task: handoffs routed to it, and the request that somebody takes the task. */
export function queueEntries(task: Task, now: Instant, team: string): readonly QueueEntry[] {
  if (task.phase !== 'open') {
    return [];
  }
  const base = {
    task: task.id,
    title: task.title,
    summary: task.review.summary || task.title,
    user: task.user,
  };
  const handoffs = task.handoffs
    .filter((one) => isOpen(one) && one.route !== 'user' && now < one.expiresAt)
    .map(
      (one): QueueEntry => ({
        ...base,
        handoff: one.id,
        title:
          one.subject.kind === 'approval' ? one.subject.proposal.presentation.proposal : one.subject.question,
        team,
        since: one.proposedAt,
        promise: one.promise,
        claim: one.claim && one.claim.until > now ? one.claim : null,
        why: one.why,
        irreversible: proposalsOf(one).some(({ action }) => action.reversibility === 'irreversible'),
      }),
    );
  const { owner } = task;
  if (owner.state === 'agent') {
    return handoffs;
  }
  return [
    ...handoffs,
    {
      ...base,
      handoff: null,
      team: owner.team,
      since: owner.since,
      promise: owner.state === 'nobody' ? null : owner.updateBy,
      claim:
        owner.state === 'person'
          ? {
              by: { kind: 'reviewer', ...owner.person },
              until: owner.updateBy ?? Number.MAX_SAFE_INTEGER,
              fence: 0,
            }
          : null,
      why: owner.state === 'nobody' ? { kind: 'person-asked' } : owner.why,
      irreversible: false,
    },
  ];
}

function proposalsOf({ subject }: Handoff): readonly Proposal[] {
  switch (subject.kind) {
    case 'approval':
      return [subject.proposal];
    case 'choice':
      return subject.options.flatMap(({ proposal }) => (proposal ? [proposal] : []));
    case 'question':
      return [];
    default:
      return subject satisfies never;
  }
}

/** Oldest promise first, then longest waiting: the order does not depend on who looks. */
export function compareEntries(a: QueueEntry, b: QueueEntry): number {
  return (
    (a.promise ?? Number.POSITIVE_INFINITY) - (b.promise ?? Number.POSITIVE_INFINITY) ||
    a.since - b.since ||
    a.task.localeCompare(b.task, 'en') ||
    (a.handoff ?? '').localeCompare(b.handoff ?? '', 'en')
  );
}

/** What a ReviewQueue shows. `hidden` counts entries that the viewer's filter leaves out. */
export function selectQueue(
  entries: readonly QueueEntry[],
  client: { readonly offline: boolean; readonly hidden: number },
): QueueView {
  if (client.offline) {
    return { key: 'offline', entries };
  }
  if (entries.length > 0) {
    return { key: 'waiting', entries };
  }
  return client.hidden > 0 ? { key: 'filtered-empty', hidden: client.hidden } : { key: 'empty' };
}
