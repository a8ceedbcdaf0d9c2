import { common } from '../ja/common.js';
import { handoff } from '../ja/handoff.js';
import { ownership } from '../ja/ownership.js';
import { queue } from '../ja/queue.js';
import { review } from '../ja/review.js';
import { status } from '../ja/status.js';
import type { EssentialMessages } from '../messages.js';

/** The lines of a handoff alone, in the language of `messages/ja`: of StatusCard, HandoffCard, OwnershipBanner, ReviewerPanel and ReviewQueue. */
export const ja: EssentialMessages = {
  locale: 'ja',
  dir: 'ltr',
  lines: { ...common, ...status, ...handoff, ...ownership, ...review, ...queue },
};
