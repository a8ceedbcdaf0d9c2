import type { EssentialMessages } from '../messages.js';
import { common } from '../pt-br/common.js';
import { handoff } from '../pt-br/handoff.js';
import { ownership } from '../pt-br/ownership.js';
import { queue } from '../pt-br/queue.js';
import { review } from '../pt-br/review.js';
import { status } from '../pt-br/status.js';

/** The lines of a handoff alone, in the language of `messages/pt-BR`: of StatusCard, HandoffCard, OwnershipBanner, ReviewerPanel and ReviewQueue. */
export const ptBR: EssentialMessages = {
  locale: 'pt-BR',
  dir: 'ltr',
  lines: { ...common, ...status, ...handoff, ...ownership, ...review, ...queue },
};
