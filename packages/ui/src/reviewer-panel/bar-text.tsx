'use client';
import type { Handoff, Task } from '@handoff-kit/core';
import type { ReviewModel } from '@handoff-kit/react';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { RefusalLine } from '../base/refusal-line.js';
import { Revealed } from '../base/revealed.js';
import type { BarText } from './panel-bar.js';

const PERSON = { icon: 'person', tone: 'person' } as const;
const DONE = { icon: 'check', tone: 'success' } as const;

const MARKS = {
  unclaimed: undefined,
  take: undefined,
  sending: undefined,
  'claimed-by-other': PERSON,
  'own-proposal': PERSON,
  'claim-lapsed': { icon: 'clock', tone: 'caution' },
  'awaiting-second-approver': DONE,
  offline: { icon: 'warning', tone: 'caution' },
} as const;

/** What the bar says in this state. `changed` says that something differs from what was proposed. */
export function barTextOf(model: ReviewModel, changed: boolean): BarText {
  const { view, now, viewer, task } = model;
  const { handoff } = view;
  switch (view.key) {
    case 'claimed-by-you':
    case 'editing':
    case 'changed-while-open':
    case 'unread':
      return ofProposal(handoff, changed);
    case 'unclaimed':
      return ofState(handoff ? view.key : 'take');
    case 'own-proposal':
    case 'claimed-by-other':
    case 'claim-lapsed':
    case 'awaiting-second-approver':
    case 'sending':
    case 'offline':
      return ofState(view.key);
    case 'refused':
      return {
        mark: { icon: 'warning', tone: 'danger' },
        title: <RefusalLine refusal={view.refusal} now={now} viewer={viewer} />,
        note: <Message id="review.refused.line" />,
      };
    case 'decided':
      return {
        mark: view.decision.rejection ? { icon: 'cross', tone: 'neutral' } : DONE,
        title: (
          <Message id={`review.decided.${verdictOf(handoff)}`} params={{ at: view.decision.at }} now={now} />
        ),
        note: handoff && ranOf(handoff),
      };
    case 'decided-elsewhere':
      return {
        mark: PERSON,
        title: (
          <Message
            id={`review.elsewhere.${endOf(handoff)}`}
            params={{
              by: view.by?.name ?? '',
              at: view.decision?.at ?? (handoff ? endedAt(handoff) : now),
            }}
            now={now}
          />
        ),
        note: <Message id="review.elsewhere.line" />,
      };
    case 'with-you':
      return { mark: PERSON, title: <Message id="review.with-you.title" />, note: promised(task) };
    case 'finished':
      return {
        mark: DONE,
        title: (
          <Message
            id="review.finished.title"
            params={{ who: view.by.id === viewer.id ? 'you' : 'other', by: view.by.name, at: view.at }}
            now={now}
          />
        ),
        note: <Revealed text={view.result} />,
      };
    case 'handed-back':
      return {
        mark: { icon: 'spark', tone: 'agent' },
        title: <Message id="review.handed-back.title" params={{ at: task.owner.since }} now={now} />,
        note: handedBack(task),
      };
    default:
      return view satisfies never;
  }

  function ofState(state: keyof typeof MARKS): BarText {
    const facts = {
      at: now,
      until: now,
      votes: 0,
      needed: 0,
      ...view,
      user: task.user.name,
      by: 'by' in view && view.by ? view.by.name : '',
      left: 'needed' in view ? view.needed - view.votes : 0,
    };
    return {
      mark: MARKS[state],
      title: <Message id={`review.${state}.title`} params={facts} now={now} />,
      note: <Message id={`review.${state}.line`} params={facts} now={now} />,
    };
  }

  function promised({ owner }: Task): ReactNode {
    const by = owner.state === 'person' ? owner.updateBy : null;
    const line = by === null ? 'open' : now > by ? 'late' : 'promised';
    return (
      <Message id={`review.with-you.${line}`} params={{ by: by ?? 0, late: now - (by ?? 0) }} now={now} />
    );
  }

  function ranOf({ request, execution }: Handoff): ReactNode {
    const facts = { at: now, message: '', ...execution };
    const state = request.state === 'rejected' ? request.state : execution.state;
    return <Message id={`review.ran.${state}`} params={facts} now={now} />;
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
  const { reversibility } = action;
  return {
    title: changed ? (
      <Message id="review.bar.edited" params={{ name: presentation.approve }} />
    ) : (
      <Revealed text={presentation.proposal} />
    ),
    note: (
      <>
        <Message id={changed ? 'review.bar.changed' : 'review.bar.recommended'} />{' '}
        {reversibility === 'irreversible' && presentation.consequence ? (
          <Revealed text={presentation.consequence} />
        ) : (
          reversibility !== 'read-only' &&
          (reversibility !== 'reversible' || handoff?.undoFor) && (
            <Message id={`review.bar.${reversibility}`} params={{ span: handoff?.undoFor ?? 0 }} />
          )
        )}
      </>
    ),
  };
}

/** What this reviewer decided. */
export function verdictOf(
  handoff: Handoff | null,
): 'approved' | 'approved-with-changes' | 'answered' | 'rejected' {
  const { state } = handoff?.request ?? { state: 'approved' };
  return state === 'approved-with-changes' || state === 'answered' || state === 'rejected'
    ? state
    : 'approved';
}

/** How it ended for everybody. A deadline that has passed ends it before its event arrives. */
export function endOf(handoff: Handoff | null) {
  const state = handoff?.request.state ?? 'taken';
  return state === 'pending' || state === 'deferred' ? 'expired' : state;
}

/** When it ended. */
export function endedAt({ request, expiresAt }: Handoff): number {
  return 'at' in request && request.state !== 'deferred' ? request.at : expiresAt;
}

function handedBack({ owner }: Task): ReactNode {
  const after = owner.state === 'agent' ? owner.after : null;
  if (after?.kind === 'handed-back' && after.note) return <Revealed text={after.note} />;
  return <Message id={`review.handed-back.${after?.kind === 'cancelled' ? 'cancelled' : 'line'}`} />;
}
