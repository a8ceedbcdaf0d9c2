import { common } from './ja/common.js';
import { handoff } from './ja/handoff.js';
import { ownership } from './ja/ownership.js';
import { queue } from './ja/queue.js';
import { review } from './ja/review.js';
import { status } from './ja/status.js';
import type { Messages } from './messages.js';

/** Japanese: complete, in the polite form, without honorifics for staff. */
export const ja: Messages = {
  locale: 'ja',
  dir: 'ltr',
  lines: { ...common, ...status, ...handoff, ...ownership, ...review, ...queue },
};
