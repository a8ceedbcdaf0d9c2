import { common } from './fr/common.js';
import { handoff } from './fr/handoff.js';
import { ownership } from './fr/ownership.js';
import { queue } from './fr/queue.js';
import { review } from './fr/review.js';
import { status } from './fr/status.js';
import type { Messages } from './messages.js';

/** French, addressing the reader as “vous”. */
export const fr: Messages = {
  locale: 'fr',
  dir: 'ltr',
  lines: { ...common, ...status, ...handoff, ...ownership, ...review, ...queue },
};
