import { ar as essential } from './essential/ar.js';
import type { Messages } from './messages.js';

/** Arabic: Modern Standard, from right to left, worded without gender for the person who reads. */
export const ar: Messages = {
  ...essential,
  lines: { ...essential.lines },
};
