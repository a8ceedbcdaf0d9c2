import type { AuthorizationStanding } from '@handoff-kit/core';
import type { IconName } from '../base/icon.js';
import type { Tone } from '../base/mark.js';

/** What can be done with an authorization. */
export type ActName = 'revoke' | 'suspend' | 'resume' | 'review' | 'show-offer';

/** How one state looks: it only repeats what is said in words. */
export const STANDING_LOOKS = {
  offered: { icon: 'info', tone: 'person', over: false },
  active: { icon: 'check', tone: 'success', over: false },
  'review-due': { icon: 'clock', tone: 'caution', over: false },
  'used-up': { icon: 'clock', tone: 'neutral', over: false },
  suspended: { icon: 'pause', tone: 'caution', over: false },
  expired: { icon: 'clock', tone: 'neutral', over: true },
  revoked: { icon: 'stop', tone: 'neutral', over: true },
  declined: { icon: 'cross', tone: 'neutral', over: true },
} as const satisfies Record<
  AuthorizationStanding,
  { readonly icon: IconName; readonly tone: Tone; readonly over: boolean }
>;

/** What is always asked about, while it holds. */
export const DENIAL_LOOK = { icon: 'person', tone: 'person' } as const;

/** What each state offers, in this order, where the host allows it. */
export const ACTS = {
  offered: ['show-offer'],
  active: ['revoke', 'suspend'],
  'review-due': ['review', 'revoke'],
  'used-up': ['revoke', 'suspend'],
  suspended: ['resume', 'revoke'],
  expired: [],
  revoked: [],
  declined: [],
} as const satisfies Record<AuthorizationStanding, readonly ActName[]>;
