import { de as essential } from './essential/de.js';
import type { Messages } from './messages.js';

/** German: formal address (Sie). */
export const de: Messages = {
  ...essential,
  lines: { ...essential.lines },
};
