import { common } from '../en/common.js';
import { handoff } from '../en/handoff.js';
import { ownership } from '../en/ownership.js';
import { queue } from '../en/queue.js';
import { review } from '../en/review.js';
import { status } from '../en/status.js';

/** The lines of a handoff alone, in the language of `messages/en`: of StatusCard, HandoffCard, OwnershipBanner, ReviewerPanel and ReviewQueue. */
export const en = {
  locale: 'en',
  dir: 'ltr',
  lines: { ...common, ...status, ...handoff, ...ownership, ...review, ...queue },
} as const;
