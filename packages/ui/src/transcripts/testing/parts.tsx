import { useOwnership, useReview, useReviewQueue, useStatus } from '@handoff-kit/react';
import { type ReactNode, useState } from 'react';
import { OwnershipBanner } from '../../ownership-banner/ownership-banner.js';
import { ReviewQueue } from '../../review-queue/review-queue.js';
import { ReviewerPanel } from '../../reviewer-panel/reviewer-panel.js';
import { StatusCard } from '../../status-card/status-card.js';
import { TASK } from '../../testing/live-bench.js';

/** What the task is doing. */
export function Status(): ReactNode {
  const status = useStatus(TASK);
  return status && <StatusCard status={status} />;
}

/** Who has the task. */
export function Ownership(): ReactNode {
  const ownership = useOwnership(TASK);
  return ownership && <OwnershipBanner ownership={ownership} />;
}

/** The desk: an entry, or the request that somebody takes the task where there is none. */
export function Panel({ handoff }: { readonly handoff: string | null }): ReactNode {
  const review = useReview(TASK, handoff === null ? { kind: 'ownership' } : { kind: 'handoff', handoff });
  return review && <ReviewerPanel review={review} />;
}

/** The desk's queue, and the entry that was opened in it. */
export function Desk(): ReactNode {
  const queue = useReviewQueue();
  const [open, setOpen] = useState<{ readonly task: string; readonly handoff: string | null } | null>(null);
  return (
    queue && (
      <>
        <ReviewQueue queue={queue} current={open} onAct={(act) => act.type === 'open' && setOpen(act)} />
        {open && <Panel handoff={open.handoff} />}
      </>
    )
  );
}
