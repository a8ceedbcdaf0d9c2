import { fr as essential } from './essential/fr.js';
import type { Messages } from './messages.js';

/** French, addressing the reader as “vous”. */
export const fr: Messages = {
  ...essential,
  lines: { ...essential.lines },
};
