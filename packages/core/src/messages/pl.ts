import { pl as essential } from './essential/pl.js';
import type { Messages } from './messages.js';

/** Polish: second person, in wording that fits a reader of any gender. */
export const pl: Messages = {
  ...essential,
  lines: { ...essential.lines },
};
