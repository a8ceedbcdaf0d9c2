import type { Handoff, Instant, Task, Viewer } from '@handoff-kit/core';
import type { ReviewModel } from '@handoff-kit/react';

/** What this reviewer can be about: claiming, deciding, taking over, having the task, reading along, or looking back. */
export type Stance = 'claim' | 'decide' | 'take' | 'own' | 'read' | 'closed';

/** What this reviewer can be about now. While a command is on its way it is what it was before. */
export function stanceOf({ view, viewer, now }: ReviewModel): Stance {
  switch (view.key) {
    case 'unclaimed':
      return view.handoff ? 'claim' : 'take';
    case 'claim-lapsed':
      return 'claim';
    case 'claimed-by-you':
    case 'changed-while-open':
    case 'unread':
    case 'own-proposal':
    case 'editing':
      return 'decide';
    case 'claimed-by-other':
    case 'awaiting-second-approver':
      return 'read';
    case 'with-you':
      return 'own';
    case 'decided':
    case 'decided-elsewhere':
    case 'handed-back':
    case 'finished':
      return 'closed';
    case 'sending':
    case 'refused':
    case 'offline':
      return view.handoff ? towards(view.handoff, viewer, now) : within(view.task, viewer);
    default:
      return view satisfies never;
  }
}

function towards({ request, claim, votes }: Handoff, viewer: Viewer, now: Instant): Stance {
  if (request.state !== 'pending' && request.state !== 'deferred') return 'closed';
  if (votes.some(({ by }) => by.id === viewer.id)) return 'read';
  if (!claim || claim.until <= now) return 'claim';
  return claim.by.id === viewer.id ? 'decide' : 'read';
}

function within({ owner }: Task, viewer: Viewer): Stance {
  if (owner.state === 'agent') return 'closed';
  if (owner.state !== 'person') return 'take';
  return owner.person.id === viewer.id ? 'own' : 'read';
}
