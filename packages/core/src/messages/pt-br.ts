import { ptBR as essential } from './essential/pt-br.js';
import type { Messages } from './messages.js';
import { authorizations } from './pt-br/authorizations.js';
import { calibration } from './pt-br/calibration.js';
import { capabilities } from './pt-br/capabilities.js';
import { insights } from './pt-br/insights.js';
import { scope } from './pt-br/scope.js';
import { trail } from './pt-br/trail.js';

/** Brazilian Portuguese: addresses the person as você. */
export const ptBR: Messages = {
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
