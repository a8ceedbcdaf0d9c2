import { common } from './en/common.js';
import { handoff } from './en/handoff.js';
import { ownership } from './en/ownership.js';
import { queue } from './en/queue.js';
import { review } from './en/review.js';
import { status } from './en/status.js';

/** English: complete, and the contract that every other locale is checked against. */
export const en = {
  locale: 'en',
  dir: 'ltr',
  lines: { ...common, ...status, ...handoff, ...ownership, ...review, ...queue },
} as const;
