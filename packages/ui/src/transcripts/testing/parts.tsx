import {
  useAuditTrail,
  useAuthorizationOffers,
  useAuthorizations,
  useCapabilities,
  useOwnership,
  useReview,
  useReviewQueue,
  useScope,
  useStatus,
} from '@handoff-kit/react';
import { type ReactNode, useState } from 'react';
import { AuditTrail } from '../../audit-trail/audit-trail.js';
import { AuthorizationList } from '../../authorization-list/authorization-list.js';
import { AuthorizationOffer } from '../../authorization-offer/authorization-offer.js';
import { CapabilityMatrix } from '../../capability-matrix/capability-matrix.js';
import { OwnershipBanner } from '../../ownership-banner/ownership-banner.js';
import { ReviewQueue } from '../../review-queue/review-queue.js';
import { ReviewerPanel } from '../../reviewer-panel/reviewer-panel.js';
import { ScopeNotice } from '../../scope-notice/scope-notice.js';
import { StatusCard } from '../../status-card/status-card.js';
import { TASK } from '../../testing/live-bench.js';

/** What the task is doing. */
export function Status(): ReactNode {
  const status = useStatus(TASK);
  return status && <StatusCard status={status} />;
}

/** What an account has decided in advance, and what is put before its user. */
export function InAdvance({ account }: { readonly account: string }): ReactNode {
  const { offers } = useAuthorizationOffers(account);
  return (
    <>
      {offers.map((offer) => (
        <AuthorizationOffer key={offer.view.id} offer={offer} />
      ))}
      <AuthorizationList authorizations={useAuthorizations(account)} />
    </>
  );
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

/** Where the task goes beyond what the agent may do. */
export function Scope(): ReactNode {
  const scope = useScope(TASK);
  return scope && <ScopeNotice scope={scope} />;
}

/** What the agent may do. */
export function Capabilities(): ReactNode {
  return <CapabilityMatrix capabilities={useCapabilities()} />;
}

/** What happened, as far as the viewer may read it. */
export function Trail(): ReactNode {
  return <AuditTrail trail={useAuditTrail()} />;
}
