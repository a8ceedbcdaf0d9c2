import { zhCN as essential } from './essential/zh-cn.js';
import type { Messages } from './messages.js';
import { authorizations } from './zh-cn/authorizations.js';
import { calibration } from './zh-cn/calibration.js';
import { capabilities } from './zh-cn/capabilities.js';
import { insights } from './zh-cn/insights.js';
import { scope } from './zh-cn/scope.js';
import { trail } from './zh-cn/trail.js';

/** Simplified Chinese for the mainland: complete, in the polite form. */
export const zhCN: Messages = {
  ...essential,
  lines: {
    ...essential.lines,
    ...trail,
    ...insights,
    ...calibration,
    ...scope,
    ...capabilities,
    ...authorizations,
  },
};
