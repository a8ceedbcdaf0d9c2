import type { AuthorizationStanding, AuthorizationsKey } from '@handoff-kit/core';

/** The parts of an AuthorizationList: the values of `data-part` that a host's styles and tests may rely on. */
export const AUTHORIZATION_LIST_PARTS = [
  'title',
  'waiting',
  'current',
  'ended',
  'action',
  'standing',
  'line',
  'note',
  'terms',
  'budget',
  'facts',
  'acts',
  'revoke',
  'suspend',
  'resume',
  'review',
  'show-offer',
  'revoke-note',
  'nothing',
] as const;

/** One part of an AuthorizationList. */
export type AuthorizationListPart = (typeof AUTHORIZATION_LIST_PARTS)[number];

/** The attributes of an AuthorizationList's root. */
export interface AuthorizationListAttributes {
  /** The key of the view. */
  readonly 'data-state': AuthorizationsKey;
}

/** The attributes of one authorization. */
export interface AuthorizationAttributes {
  readonly 'data-standing': AuthorizationStanding;
}
