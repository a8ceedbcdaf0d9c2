import type { ScopeKey } from '@handoff-kit/core';
import type { Tone } from '../base/mark.js';

/** What a stylesheet may rely on: the classes and data attributes of a ScopeNotice. */
export interface ScopeNoticeAttributes {
  /** On the notice, always. */
  readonly className: `hk-card hk-waiting hk-scope${string}`;
  /** On the notice: which state it shows. */
  readonly 'data-state': Exclude<ScopeKey, 'inside'>;
  /** On the mark: what its hue stands for. */
  readonly 'data-tone': Tone;
  /** On the line about our own last command. */
  readonly 'data-command': 'sending' | 'refused' | 'offline';
  /** On an offer that has been chosen. */
  readonly 'data-done': true;
}

/** Every class of a ScopeNotice beyond those of every card. */
export const SCOPE_NOTICE_PARTS = [
  'hk-scope',
  'hk-rows',
  'hk-row',
  'hk-row-label',
  'hk-row-value',
  'hk-row-act',
  'hk-row-more',
  'hk-asked',
] as const;
