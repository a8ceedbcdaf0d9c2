import type { StatusKey } from '@handoff-kit/core';
import type { Tone } from '../base/mark.js';

/** What a stylesheet may rely on: the classes and data attributes of a StatusCard. */
export interface StatusCardAttributes {
  /** On the card, always. */
  readonly className: `hk-card hk-waiting hk-status${string}`;
  /** On the card: which state it shows. */
  readonly 'data-state': Exclude<StatusKey, 'idle'>;
  /** On the mark: what its hue stands for. */
  readonly 'data-tone': Tone;
  /** On the line about our own last command. */
  readonly 'data-command': 'sending' | 'refused' | 'offline';
  /** On an offer that has been chosen. */
  readonly 'data-done': true;
}

/** Every class of a StatusCard beyond those of every card. */
export const STATUS_CARD_PARTS = [
  'hk-status',
  'hk-status-draft',
  'hk-rows',
  'hk-row',
  'hk-row-label',
  'hk-row-value',
  'hk-row-act',
  'hk-row-more',
  'hk-asked',
  'hk-quote',
] as const;
