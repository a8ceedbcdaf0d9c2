import type { OwnershipKey } from '@handoff-kit/core';
import type { Tone } from '../base/mark.js';

/** What a stylesheet may rely on: the classes and data attributes of an OwnershipBanner. */
export interface OwnershipBannerAttributes {
  /** On the banner, always. */
  readonly className: `hk-card hk-waiting hk-ownership${string}`;
  /** On the banner: which state it shows. */
  readonly 'data-state': OwnershipKey;
  /** On the banner: whether it stays at the top of what scrolls. */
  readonly 'data-placement': 'inline' | 'sticky';
  /** On the mark: what its hue stands for. */
  readonly 'data-tone': Tone;
  /** On the time that was promised, and on the promise that was missed. */
  readonly 'data-part': 'promise' | 'late';
  /** On the line about our own last command. */
  readonly 'data-command': 'sending' | 'refused' | 'offline';
  /** On an offer that has been chosen. */
  readonly 'data-done': true;
}

/** Every class of an OwnershipBanner beyond those of every card. */
export const OWNERSHIP_BANNER_PARTS = ['hk-ownership', 'hk-progress'] as const;
