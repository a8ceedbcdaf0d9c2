import { ja as essential } from './essential/ja.js';
import { authorizations } from './ja/authorizations.js';
import { calibration } from './ja/calibration.js';
import { capabilities } from './ja/capabilities.js';
import { insights } from './ja/insights.js';
import { scope } from './ja/scope.js';
import { trail } from './ja/trail.js';
import type { Messages } from './messages.js';

/** Japanese: complete, in the polite form, without honorifics for staff. */
export const ja: Messages = {
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
