import type { OfferKey } from '@handoff-kit/core';

/** The parts of an AuthorizationOffer: the values of `data-part` that a host's styles and tests may rely on. */
export const AUTHORIZATION_OFFER_PARTS = [
  'title',
  'line',
  'because',
  'supported',
  'hasty',
  'reasons',
  'allows',
  'terms',
  'budget',
  'never',
  'ends',
  'length',
  'acts',
  'accept',
  'decline',
  'not-now',
] as const;

/** One part of an AuthorizationOffer. */
export type AuthorizationOfferPart = (typeof AUTHORIZATION_OFFER_PARTS)[number];

/** The attributes of an AuthorizationOffer's root. */
export interface AuthorizationOfferAttributes {
  /** The key of the view. */
  readonly 'data-state': OfferKey;
  /** Whether it would allow something or have it asked about again. */
  readonly 'data-effect': 'allow' | 'deny';
}
