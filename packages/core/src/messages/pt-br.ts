import type { Messages } from './messages.js';
import { common } from './pt-br/common.js';
import { handoff } from './pt-br/handoff.js';
import { ownership } from './pt-br/ownership.js';
import { queue } from './pt-br/queue.js';
import { review } from './pt-br/review.js';
import { status } from './pt-br/status.js';

/** Brazilian Portuguese: addresses the person as você. */
export const ptBR: Messages = {
  locale: 'pt-BR',
  dir: 'ltr',
  lines: { ...common, ...status, ...handoff, ...ownership, ...review, ...queue },
};
