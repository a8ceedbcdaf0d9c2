import { pl as essential } from './essential/pl.js';
import type { Messages } from './messages.js';
import { authorizations } from './pl/authorizations.js';
import { calibration } from './pl/calibration.js';
import { capabilities } from './pl/capabilities.js';
import { insights } from './pl/insights.js';
import { scope } from './pl/scope.js';
import { trail } from './pl/trail.js';

/** Polish: second person, in wording that fits a reader of any gender. */
export const pl: Messages = {
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
