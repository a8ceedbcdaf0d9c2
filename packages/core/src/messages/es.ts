import { authorizations } from './es/authorizations.js';
import { calibration } from './es/calibration.js';
import { capabilities } from './es/capabilities.js';
import { insights } from './es/insights.js';
import { scope } from './es/scope.js';
import { trail } from './es/trail.js';
import { es as essential } from './essential/es.js';
import type { Messages } from './messages.js';

/** Spanish, addressing the reader as “usted”. */
export const es: Messages = {
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
