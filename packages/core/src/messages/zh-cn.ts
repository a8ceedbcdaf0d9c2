import { zhCN as essential } from './essential/zh-cn.js';
import type { Messages } from './messages.js';

/** Simplified Chinese for the mainland: complete, in the polite form. */
export const zhCN: Messages = {
  ...essential,
  lines: { ...essential.lines },
};
