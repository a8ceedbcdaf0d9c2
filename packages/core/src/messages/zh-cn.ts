import type { Messages } from './messages.js';
import { common } from './zh-cn/common.js';
import { handoff } from './zh-cn/handoff.js';
import { ownership } from './zh-cn/ownership.js';
import { queue } from './zh-cn/queue.js';
import { review } from './zh-cn/review.js';
import { status } from './zh-cn/status.js';

/** Simplified Chinese for the mainland: complete, in the polite form. */
export const zhCN: Messages = {
  locale: 'zh-CN',
  dir: 'ltr',
  lines: { ...common, ...status, ...handoff, ...ownership, ...review, ...queue },
};
