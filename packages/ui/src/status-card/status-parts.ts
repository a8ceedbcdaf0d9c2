import type { Instant, StatusView } from '@handoff-kit/core';
import type { WaitButtons } from '../base/wait-card.js';

/** A state that shows something. */
export type ShownStatus = Exclude<StatusView, { readonly key: 'idle' }>;

/** What every part of the body gets. */
export interface StatusPartProps {
  readonly view: ShownStatus;
  readonly now: Instant;
  readonly button: WaitButtons;
}
