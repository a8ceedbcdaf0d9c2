import type { Messages } from './messages.js';
import { common } from './pl/common.js';
import { handoff } from './pl/handoff.js';
import { ownership } from './pl/ownership.js';
import { queue } from './pl/queue.js';
import { review } from './pl/review.js';
import { status } from './pl/status.js';

/** Polish: second person, in wording that fits a reader of any gender. */
export const pl: Messages = {
  locale: 'pl',
  dir: 'ltr',
  lines: { ...common, ...status, ...handoff, ...ownership, ...review, ...queue },
};
