import type { ReviewKey } from '@handoff-kit/core';
import type { ReviewModel } from '@handoff-kit/react';
import { AGENT, actorOf, handoff, MINUTE, NOW, TOMAS } from './fixtures.js';
import { WHICH_PLAN } from './handoff-subjects.js';
import { around, reviewModel } from './review.js';
import { COMPLAINT_OWNERS, complaintTask, MAYAS_CLAIM, refundAtDesk } from './review-tasks.js';
import type { Variants } from './variant.js';

/** Further cases of the ReviewerPanel's states. */
export const reviewVariants = {
  'unclaimed.take-over': {
    model: reviewModel({ key: 'unclaimed', task: complaintTask(COMPLAINT_OWNERS.queue), handoff: null }),
  },
  'decided-elsewhere.taken': {
    model: reviewModel({
      key: 'decided-elsewhere',
      task: complaintTask(COMPLAINT_OWNERS.tomas),
      handoff: null,
      decision: null,
      by: actorOf(TOMAS),
    }),
  },
  'claimed-by-you.choice': {
    model: reviewModel({
      key: 'claimed-by-you',
      ...around(
        handoff({
          subject: WHICH_PLAN,
          route: 'desk',
          claim: MAYAS_CLAIM,
          why: { kind: 'conflicting-data', between: ['the note', 'the price list'] },
        }),
      ),
      until: MAYAS_CLAIM.until,
    }),
  },
  'decided-elsewhere.withdrawn': {
    model: reviewModel({
      key: 'decided-elsewhere',
      ...around(
        refundAtDesk({
          request: { state: 'withdrawn', by: AGENT, at: NOW - MINUTE, why: 'The bank has refunded it.' },
        }),
      ),
      decision: null,
      by: AGENT,
    }),
  },
} satisfies Variants<ReviewKey, ReviewModel>;
