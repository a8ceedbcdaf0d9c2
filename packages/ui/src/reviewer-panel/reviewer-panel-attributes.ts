import type { ReviewKey } from '@handoff-kit/core';
import type { Stance } from './stance.js';

/** The parts of a ReviewerPanel: the values of `data-part` that a host's styles and tests may rely on. */
export const REVIEWER_PANEL_PARTS = [
  'summary',
  'summary-form',
  'badges',
  'release',
  'changes',
  'seen',
  'trigger',
  'known',
  'along',
  'says',
  'action',
  'draft',
  'draft-switch',
  'draft-field',
  'restore',
  'conversation',
  'composer',
  'use-draft',
  'send',
  'form',
  'promise-by',
  'bar',
  'claim',
  'approve',
  'edit',
  'reject',
  'back',
  'discard',
  'take',
  'open-promise',
  'open-hand-back',
  'open-finish',
  'promise',
  'hand-back',
  'finish',
  'dismiss',
  'close',
  'facts',
  'details',
  'options',
  'fields',
  'consequence',
] as const;

/** One part of a ReviewerPanel. */
export type ReviewerPanelPart = (typeof REVIEWER_PANEL_PARTS)[number];

/** The attributes of a ReviewerPanel's root. */
export interface ReviewerPanelAttributes {
  /** The key of the view. */
  readonly 'data-state': ReviewKey;
  /** What this reviewer can be about in that state. */
  readonly 'data-stance': Stance;
  /** How it is opened. */
  readonly 'data-layout': 'inline' | 'sheet';
  /** Present while something is being written that Escape leaves. */
  readonly 'data-writing': true | undefined;
}
