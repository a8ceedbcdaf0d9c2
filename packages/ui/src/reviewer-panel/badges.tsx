'use client';
import type { ReactNode } from 'react';
import { Button } from '../base/button.js';
import { Icon } from '../base/icon.js';
import { Message } from '../base/message.js';
import type { Panel } from './panel.js';

const MINUTE = 60_000;

/** What a reviewer has to know at a glance: whether it can be undone, how long it has waited, whose it is. */
export function Badges({ panel }: { readonly panel: Panel }): ReactNode {
  const { model, stance } = panel;
  const { view, now, task } = model;
  const { handoff } = view;
  const owner = 'team' in task.owner ? task.owner : null;
  const since = handoff?.proposedAt ?? owner?.since ?? now;
  const promise = handoff ? handoff.promise : owner && 'updateBy' in owner ? owner.updateBy : null;
  const waited = now - since;
  const claim = stance === 'decide' ? handoff?.claim : null;
  const irreversible =
    handoff?.subject.kind === 'approval' && handoff.subject.proposal.action.reversibility === 'irreversible';
  return (
    <div className="hk-badges" data-part="badges">
      {irreversible && (
        <span className="hk-badge" data-tone="caution">
          <Icon name="warning" />
          <Message id="review.badge.irreversible" />
        </span>
      )}
      {handoff?.batch && (
        <span className="hk-badge">
          <Message
            id="review.badge.batch"
            params={{ index: handoff.batch.index + 1, size: handoff.batch.size }}
          />
        </span>
      )}
      {stance !== 'closed' && stance !== 'own' && (
        <span className="hk-badge">
          {waited < MINUTE ? (
            <Message id="review.badge.waiting-now" />
          ) : (
            <Message
              id="review.badge.waiting"
              params={{ elapsed: Math.floor(waited / MINUTE) * MINUTE }}
              now={now}
            />
          )}
        </span>
      )}
      {stance !== 'closed' && promise !== null && (
        <span className="hk-badge" data-tone={now > promise ? 'caution' : undefined}>
          {now > promise ? (
            <Message
              id="review.badge.late"
              params={{ late: Math.max(MINUTE, Math.floor((now - promise) / MINUTE) * MINUTE) }}
            />
          ) : (
            <Message id="review.badge.due" params={{ by: promise }} now={now} />
          )}
        </span>
      )}
      {claim && claim.until > now && (
        <span className="hk-badge" data-tone="person">
          <span>
            <Message id="review.claimed-by-you.line" params={{ until: claim.until }} now={now} />
          </span>
          <Button
            variant="link"
            data-part="release"
            blocked={panel.held}
            aria-describedby={panel.held ? panel.why : undefined}
            onClick={() => panel.act({ type: 'release' })}
          >
            <Message id="review.claim.release" />
          </Button>
        </span>
      )}
    </div>
  );
}
