import { authorizations } from './de/authorizations.js';
import { calibration } from './de/calibration.js';
import { capabilities } from './de/capabilities.js';
import { insights } from './de/insights.js';
import { scope } from './de/scope.js';
import { trail } from './de/trail.js';
import { de as essential } from './essential/de.js';
import type { Messages } from './messages.js';

/** German: formal address (Sie). */
export const de: Messages = {
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
