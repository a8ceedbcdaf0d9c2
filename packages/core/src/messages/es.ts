import { es as essential } from './essential/es.js';
import type { Messages } from './messages.js';

/** Spanish, addressing the reader as “usted”. */
export const es: Messages = {
  ...essential,
  lines: { ...essential.lines },
};
