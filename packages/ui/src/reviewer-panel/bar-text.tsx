'use client';
import type { Handoff, Instant, ReviewView } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { RefusalLine } from '../base/refusal-line.js';
import { Revealed } from '../base/revealed.js';
import type { Panel } from './panel.js';
import type { BarText } from './panel-bar.js';

const PERSON = { icon: 'person', tone: 'person' } as const;
const DONE = { icon: 'check', tone: 'success' } as const;
const LOOK_OUT = { icon: 'warning', tone: 'caution' } as const;

/** What the bar says in this state. `changed` says that something differs from what was proposed. */
export function barTextOf({ model }: Panel, changed: boolean): BarText {
  const { view, now, viewer, task } = model;
  const { handoff } = view;
  switch (view.key) {
    case 'unclaimed':
      return handoff
        ? {
            title: <Message id="review.unclaimed.title" />,
            note: <Message id="review.unclaimed.line" />,
          }
        : {
            title: <Message id="review.unclaimed.ownership.title" params={{ user: task.user.name }} />,
            note: <Message id="review.unclaimed.ownership.line" />,
          };
    case 'claimed-by-you':
    case 'editing':
    case 'changed-while-open':
    case 'unread':
      return ofProposal(handoff, changed);
    case 'own-proposal':
      return {
        mark: PERSON,
        title: <Message id="review.own-proposal.title" />,
        note: <Message id="review.own-proposal.line" />,
      };
    case 'claimed-by-other':
      return {
        mark: PERSON,
        title: <Message id="review.claimed-by-other.title" params={{ by: view.by.name }} />,
        note: <Message id="review.claimed-by-other.line" params={{ until: view.until }} now={now} />,
      };
    case 'claim-lapsed':
      return {
        mark: { icon: 'clock', tone: 'caution' },
        title: <Message id="review.claim-lapsed.title" params={{ at: view.at }} now={now} />,
        note: <Message id="review.claim-lapsed.line" />,
      };
    case 'awaiting-second-approver': {
      const { votes, needed } = view;
      return {
        mark: DONE,
        title: <Message id="review.awaiting-second-approver.title" params={{ votes, needed }} />,
        note: <Message id="review.awaiting-second-approver.line" params={{ left: needed - votes }} />,
      };
    }
    case 'sending':
      return {
        title: <Message id="review.sending.title" />,
        note: <Message id="review.sending.line" />,
      };
    case 'refused':
      return {
        mark: { icon: 'warning', tone: 'danger' },
        title: <RefusalLine refusal={view.refusal} now={now} viewer={viewer} />,
        note: <Message id="review.refused.line" />,
      };
    case 'offline':
      return {
        mark: LOOK_OUT,
        title: <Message id="review.offline.title" />,
        note: <Message id="review.offline.line" />,
      };
    case 'decided':
      return {
        mark: handoff?.request.state === 'rejected' ? { icon: 'cross', tone: 'neutral' } : DONE,
        title: (
          <Message id={`review.decided.${verdictOf(handoff)}`} params={{ at: view.decision.at }} now={now} />
        ),
        note: handoff && runOf(handoff, now),
      };
    case 'decided-elsewhere':
      return {
        mark: PERSON,
        title: elsewhere(view, now),
        note: <Message id="review.elsewhere.line" />,
      };
    case 'with-you':
      return {
        mark: PERSON,
        title: <Message id="review.with-you.title" />,
        note: promised(),
      };
    case 'handed-back':
      return {
        mark: { icon: 'spark', tone: 'agent' },
        title: <Message id="review.handed-back.title" params={{ at: task.owner.since }} now={now} />,
        note: handedBack(),
      };
    default:
      return view satisfies never;
  }

  function promised(): ReactNode {
    const by = task.owner.state === 'person' ? task.owner.updateBy : null;
    if (by === null) return <Message id="review.with-you.no-promise" />;
    return now > by ? (
      <Message id="review.with-you.late" params={{ by, late: now - by }} now={now} />
    ) : (
      <Message id="review.with-you.promised" params={{ by }} now={now} />
    );
  }

  function handedBack(): ReactNode {
    const { owner } = task;
    const after = owner.state === 'agent' ? owner.after : null;
    if (after?.kind === 'cancelled') return <Message id="review.handed-back.cancelled" />;
    return after?.note ? <Revealed text={after.note} /> : <Message id="review.handed-back.line" />;
  }
}

/** What runs when the recommended button is pressed, and what of it cannot be taken back. */
function ofProposal(handoff: Handoff | null, changed: boolean): BarText {
  const subject = handoff?.subject;
  if (subject?.kind !== 'approval') {
    return {
      title: subject && <Revealed text={subject.question} />,
      note: <Message id="review.bar.answer" />,
    };
  }
  const { presentation, action } = subject.proposal;
  return {
    title: <Revealed text={presentation.proposal} />,
    note: (
      <>
        <Message id={changed ? 'review.bar.changed' : 'review.bar.recommended'} />{' '}
        {action.reversibility === 'irreversible' &&
          (presentation.consequence ? (
            <Revealed text={presentation.consequence} />
          ) : (
            <Message id="review.bar.irreversible" />
          ))}
        {action.reversibility === 'externally-reversible' && <Message id="review.bar.external" />}
        {action.reversibility === 'reversible' && handoff && handoff.undoFor !== null && (
          <Message id="review.bar.undo" params={{ span: handoff.undoFor }} />
        )}
      </>
    ),
  };
}

function verdictOf(handoff: Handoff | null): 'approved' | 'approved-with-changes' | 'answered' | 'rejected' {
  const state = handoff?.request.state;
  return state === 'approved-with-changes' || state === 'answered' || state === 'rejected'
    ? state
    : 'approved';
}

function runOf({ request, execution }: Handoff, now: Instant): ReactNode {
  if (request.state === 'rejected') return <Message id="review.decided.nothing" />;
  switch (execution.state) {
    case 'none':
    case 'granted':
      return <Message id="review.decided.runs" />;
    case 'running':
    case 'unknown':
    case 'voided':
    case 'settled':
      return <Message id={`review.decided.${execution.state}`} />;
    case 'succeeded':
      return <Message id="review.decided.succeeded" params={{ at: execution.at }} now={now} />;
    case 'failed':
      return (
        <Message
          id="review.decided.failed"
          params={{ at: execution.at, message: execution.message }}
          now={now}
        />
      );
    default:
      return execution satisfies never;
  }
}

function elsewhere(
  { handoff, decision, by }: Extract<ReviewView, { readonly key: 'decided-elsewhere' }>,
  now: Instant,
): ReactNode {
  const name = by?.name ?? '';
  if (!handoff) return <Message id="review.elsewhere.taken" params={{ by: name }} />;
  const { request } = handoff;
  if (decision) {
    const verdict = request.state === 'rejected' || request.state === 'answered' ? request.state : 'approved';
    return <Message id={`review.elsewhere.${verdict}`} params={{ by: name, at: decision.at }} now={now} />;
  }
  switch (request.state) {
    case 'withdrawn':
      return <Message id="review.elsewhere.withdrawn" params={{ by: name, at: request.at }} now={now} />;
    case 'superseded':
    case 'unpresentable':
      return <Message id={`review.elsewhere.${request.state}`} />;
    case 'pending':
    case 'deferred':
    case 'approved':
    case 'approved-with-changes':
    case 'answered':
    case 'rejected':
      return <Message id="review.elsewhere.expired" params={{ at: handoff.expiresAt }} now={now} />;
    case 'expired':
      return <Message id="review.elsewhere.expired" params={{ at: request.at }} now={now} />;
    default:
      return request satisfies never;
  }
}
