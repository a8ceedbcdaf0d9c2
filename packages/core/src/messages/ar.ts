import { common } from './ar/common.js';
import { handoff } from './ar/handoff.js';
import { ownership } from './ar/ownership.js';
import { queue } from './ar/queue.js';
import { review } from './ar/review.js';
import { status } from './ar/status.js';
import type { Messages } from './messages.js';

/** Arabic: Modern Standard, from right to left, worded without gender for the person who reads. */
export const ar: Messages = {
  locale: 'ar',
  dir: 'rtl',
  lines: { ...common, ...status, ...handoff, ...ownership, ...review, ...queue },
};
