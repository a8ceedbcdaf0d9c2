import { en as essential } from './essential/en.js';

/** English: complete, and the contract that every other locale is checked against. */
export const en = {
  ...essential,
  lines: { ...essential.lines },
} as const;
