import type { KeyboardEvent, MouseEvent } from 'react';

/**
 * Handlers for the element around buttons. The later clicks of a double click, which may land on a button that has just
 * taken another's place, and the repeats of a held key do nothing.
 */
export const DELIBERATE = {
  onClickCapture(event: MouseEvent): void {
    if (event.detail > 1) event.stopPropagation();
  },
  onKeyDownCapture(event: KeyboardEvent): void {
    if (event.repeat && event.target instanceof HTMLButtonElement) event.preventDefault();
  },
} as const;
