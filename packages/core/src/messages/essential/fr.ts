import { common } from '../fr/common.js';
import { handoff } from '../fr/handoff.js';
import { ownership } from '../fr/ownership.js';
import { queue } from '../fr/queue.js';
import { review } from '../fr/review.js';
import { status } from '../fr/status.js';
import type { EssentialMessages } from '../messages.js';

/** The lines of a handoff alone, in the language of `messages/fr`: of StatusCard, HandoffCard, OwnershipBanner, ReviewerPanel and ReviewQueue. */
export const fr: EssentialMessages = {
  locale: 'fr',
  dir: 'ltr',
  lines: { ...common, ...status, ...handoff, ...ownership, ...review, ...queue },
};
