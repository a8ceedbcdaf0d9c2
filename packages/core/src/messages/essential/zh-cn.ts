import type { EssentialMessages } from '../messages.js';
import { common } from '../zh-cn/common.js';
import { handoff } from '../zh-cn/handoff.js';
import { ownership } from '../zh-cn/ownership.js';
import { queue } from '../zh-cn/queue.js';
import { review } from '../zh-cn/review.js';
import { status } from '../zh-cn/status.js';

/** The lines of a handoff alone, in the language of `messages/zh-CN`: of StatusCard, HandoffCard, OwnershipBanner, ReviewerPanel and ReviewQueue. */
export const zhCN: EssentialMessages = {
  locale: 'zh-CN',
  dir: 'ltr',
  lines: { ...common, ...status, ...handoff, ...ownership, ...review, ...queue },
};
