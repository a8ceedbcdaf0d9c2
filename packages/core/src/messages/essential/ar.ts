import { common } from '../ar/common.js';
import { handoff } from '../ar/handoff.js';
import { ownership } from '../ar/ownership.js';
import { queue } from '../ar/queue.js';
import { review } from '../ar/review.js';
import { status } from '../ar/status.js';
import type { EssentialMessages } from '../messages.js';

/** The lines of a handoff alone, in the language of `messages/ar`: of StatusCard, HandoffCard, OwnershipBanner, ReviewerPanel and ReviewQueue. */
export const ar: EssentialMessages = {
  locale: 'ar',
  dir: 'rtl',
  lines: { ...common, ...status, ...handoff, ...ownership, ...review, ...queue },
};
