'use client';
import { type ReviewModel, useAnnouncement, useMessages } from '@handoff-kit/react';
import { factsOf } from '../base/refusal-line.js';
import { endedAt, endOf, verdictOf } from './bar-text.js';

/** Says what has become of an entry that is open: the bar shows it, and nothing leads whoever listens there. */
export function useSpokenPanel({ view, task, now, viewer }: ReviewModel): void {
  const { t } = useMessages();
  useAnnouncement(view.key === 'sending' ? null : view.key, {
    task: task.id,
    text: spoken(),
    urgent: view.key === 'refused',
  });

  function spoken(): string | null {
    const { handoff } = view;
    switch (view.key) {
      case 'claimed-by-you':
        return t('review.claimed-by-you.line', { until: view.until }, now);
      case 'claimed-by-other':
        return t('review.claimed-by-other.title', { by: view.by.name }, now);
      case 'claim-lapsed':
        return t('review.claim-lapsed.title', { at: view.at }, now);
      case 'changed-while-open':
        return t('review.changed-while-open.title');
      case 'awaiting-second-approver':
        return t('review.awaiting-second-approver.title', { votes: view.votes, needed: view.needed });
      case 'decided':
        return t(`review.decided.${verdictOf(handoff)}`, { at: view.decision.at }, now);
      case 'decided-elsewhere': {
        const at = view.decision?.at ?? (handoff ? endedAt(handoff) : now);
        return t(`review.elsewhere.${endOf(handoff)}`, { by: view.by?.name ?? '', at }, now);
      }
      case 'with-you':
        return t('review.with-you.title');
      case 'refused':
        return t(`refusal.${view.refusal.code}`, factsOf({ refusal: view.refusal, now, viewer }), now);
      case 'sending':
      case 'unclaimed':
      case 'own-proposal':
      case 'unread':
      case 'editing':
      case 'offline':
      case 'handed-back':
      case 'finished':
        return null;
      default:
        return view satisfies never;
    }
  }
}
