import type { EssentialMessages } from '../messages.js';
import { common } from '../pl/common.js';
import { handoff } from '../pl/handoff.js';
import { ownership } from '../pl/ownership.js';
import { queue } from '../pl/queue.js';
import { review } from '../pl/review.js';
import { status } from '../pl/status.js';

/** The lines of a handoff alone, in the language of `messages/pl`: of StatusCard, HandoffCard, OwnershipBanner, ReviewerPanel and ReviewQueue. */
export const pl: EssentialMessages = {
  locale: 'pl',
  dir: 'ltr',
  lines: { ...common, ...status, ...handoff, ...ownership, ...review, ...queue },
};
