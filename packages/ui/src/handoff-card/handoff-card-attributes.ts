import type { HandoffKey } from '@handoff-kit/core';

/** The parts of a HandoffCard: the values of `data-part` that a host's styles and tests may rely on. */
export const HANDOFF_CARD_PARTS = [
  'context',
  'proposal',
  'why',
  'facts',
  'calls',
  'details',
  'consequence',
  'notice',
  'options',
  'fields',
  'form',
  'decisions',
  'approve',
  'edit',
  'reject',
  'defer',
  'back',
  'discard',
  'reopen',
  'undo',
  'ask-person',
  'happened',
  'not-happened',
  'dismiss',
  'foot',
  'reasoning',
  'receipt',
  'changes',
] as const;

/** One part of a HandoffCard. */
export type HandoffCardPart = (typeof HANDOFF_CARD_PARTS)[number];

/** The attributes of a HandoffCard's root. */
export interface HandoffCardAttributes {
  /** The key of the view. */
  readonly 'data-state': HandoffKey;
  /** Present where what is proposed cannot be undone. */
  readonly 'data-irreversible': true | undefined;
  /** Present where the buttons are docked below the card. */
  readonly 'data-docked': true | undefined;
}
