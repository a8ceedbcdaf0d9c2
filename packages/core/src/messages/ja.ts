import { ja as essential } from './essential/ja.js';
import type { Messages } from './messages.js';

/** Japanese: complete, in the polite form, without honorifics for staff. */
export const ja: Messages = {
  ...essential,
  lines: { ...essential.lines },
};
