import { fr as essential } from './essential/fr.js';
import { authorizations } from './fr/authorizations.js';
import { calibration } from './fr/calibration.js';
import { capabilities } from './fr/capabilities.js';
import { insights } from './fr/insights.js';
import { scope } from './fr/scope.js';
import { trail } from './fr/trail.js';
import type { Messages } from './messages.js';

/** French, addressing the reader as “vous”. */
export const fr: Messages = {
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
