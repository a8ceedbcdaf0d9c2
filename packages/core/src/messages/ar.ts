import { authorizations } from './ar/authorizations.js';
import { calibration } from './ar/calibration.js';
import { capabilities } from './ar/capabilities.js';
import { insights } from './ar/insights.js';
import { scope } from './ar/scope.js';
import { trail } from './ar/trail.js';
import { ar as essential } from './essential/ar.js';
import type { Messages } from './messages.js';

/** Arabic: Modern Standard, from right to left, worded without gender for the person who reads. */
export const ar: Messages = {
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
