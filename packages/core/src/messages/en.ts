import { authorizations } from './en/authorizations.js';
import { calibration } from './en/calibration.js';
import { capabilities } from './en/capabilities.js';
import { insights } from './en/insights.js';
import { scope } from './en/scope.js';
import { trail } from './en/trail.js';
import { en as essential } from './essential/en.js';

/** English: complete, and the contract that every other locale is checked against. */
export const en = {
  ...essential,
  lines: {
    ...essential.lines,
    ...insights,
    ...calibration,
    ...scope,
    ...trail,
    ...capabilities,
    ...authorizations,
  },
} as const;
