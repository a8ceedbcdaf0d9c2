import { common } from './de/common.js';
import { handoff } from './de/handoff.js';
import { ownership } from './de/ownership.js';
import { queue } from './de/queue.js';
import { review } from './de/review.js';
import { status } from './de/status.js';
import type { Messages } from './messages.js';

/** German: formal address (Sie). */
export const de: Messages = {
  locale: 'de',
  dir: 'ltr',
  lines: { ...common, ...status, ...handoff, ...ownership, ...review, ...queue },
};
