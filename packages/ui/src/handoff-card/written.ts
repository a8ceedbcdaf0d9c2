import type { Unsent } from './use-unsent.js';

/** What the card is used for: deciding, changing it first, or saying why not. */
export type Mode = 'view' | 'edit' | 'reject';

/** What a person has picked, written and seen, and not sent yet. */
export interface Written {
  readonly mode: Mode;
  /** By JSON Pointer, by the name of a question's field, or by `REASON` and `NOTE`. */
  readonly texts: Unsent;
  /** The option picked, or null. */
  readonly picked: string | null;
  /** Whether everything that has to be on screen has been. */
  readonly read: boolean;
  /** Whether somebody tried to send an answer that was not complete. */
  readonly checked: boolean;
}

/** Where the reason of a "no" is kept. */
export const REASON = '#reason';

/** Where the note of a "no" is kept. */
export const NOTE = '#note';
