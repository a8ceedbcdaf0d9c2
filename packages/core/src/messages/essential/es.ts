import { common } from '../es/common.js';
import { handoff } from '../es/handoff.js';
import { ownership } from '../es/ownership.js';
import { queue } from '../es/queue.js';
import { review } from '../es/review.js';
import { status } from '../es/status.js';
import type { EssentialMessages } from '../messages.js';

/** The lines of a handoff alone, in the language of `messages/es`: of StatusCard, HandoffCard, OwnershipBanner, ReviewerPanel and ReviewQueue. */
export const es: EssentialMessages = {
  locale: 'es',
  dir: 'ltr',
  lines: { ...common, ...status, ...handoff, ...ownership, ...review, ...queue },
};
