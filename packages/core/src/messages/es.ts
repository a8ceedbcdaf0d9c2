import { common } from './es/common.js';
import { handoff } from './es/handoff.js';
import { ownership } from './es/ownership.js';
import { queue } from './es/queue.js';
import { review } from './es/review.js';
import { status } from './es/status.js';
import type { Messages } from './messages.js';

/** Spanish, addressing the reader as “usted”. */
export const es: Messages = {
  locale: 'es',
  dir: 'ltr',
  lines: { ...common, ...status, ...handoff, ...ownership, ...review, ...queue },
};
