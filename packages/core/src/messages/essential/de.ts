import { common } from '../de/common.js';
import { handoff } from '../de/handoff.js';
import { ownership } from '../de/ownership.js';
import { queue } from '../de/queue.js';
import { review } from '../de/review.js';
import { status } from '../de/status.js';
import type { EssentialMessages } from '../messages.js';

/** The lines of a handoff alone, in the language of `messages/de`: of StatusCard, HandoffCard, OwnershipBanner, ReviewerPanel and ReviewQueue. */
export const de: EssentialMessages = {
  locale: 'de',
  dir: 'ltr',
  lines: { ...common, ...status, ...handoff, ...ownership, ...review, ...queue },
};
