import type { OfferKey, OfferView } from '@handoff-kit/core';
import type { OfferModel } from '@handoff-kit/react';
import { ACTION_NAMES, DAY, termsOf } from './authorizations.js';
import { ACCOUNT_REFUSALS } from './authorizations-variants.js';
import { AGENT, actorOf, ILSE, MINUTE, NOW } from './fixtures.js';

/** What the host has counted of Ilse's address changes: 14 of 14 in 30 days. */
export const SUGGESTED = {
  id: 'suggestion-address',
  source: 'suggestion',
  terms: termsOf({ type: 'account.address' }),
  because: { approved: 14, decided: 14, within: 30 * DAY },
  supported: 0.807,
  hasty: false,
  own: true,
  offeredBy: null,
} as const;

/** What the host has counted of refunds that ran unasked: 3 of the last 5 came back. */
export const OBJECTED = {
  ...SUGGESTED,
  id: 'suggestion-refund',
  terms: termsOf({
    type: 'refund.issue',
    effect: 'deny',
    limits: { value: null, scale: null, audiences: ['self', 'internal', 'external', 'public'], target: null },
    budgets: [],
  }),
  because: { approved: 2, decided: 5, within: 30 * DAY },
  supported: 0.189,
  own: false,
} as const;

/** What an agent has offered to be allowed. */
export const OFFERED = {
  ...SUGGESTED,
  id: 'authorization-mail',
  source: 'authorization',
  terms: termsOf({
    type: 'email.send',
    limits: {
      value: null,
      scale: 1,
      audiences: ['self', 'external'],
      target: 'procurement@northwind.example',
    },
  }),
  because: null,
  supported: null,
  own: false,
  offeredBy: AGENT,
} as const;

/** A model of one state, as Ilse sees it. */
export function offerModel(view: OfferView, parts: Partial<OfferModel> = {}): OfferModel {
  return {
    account: ILSE.id,
    view,
    now: NOW,
    viewer: ILSE,
    names: ACTION_NAMES,
    command: { state: 'idle' },
    ...parts,
  };
}

/** Every state of the AuthorizationOffer, once. */
export const offersCatalogue = {
  allow: offerModel({ ...SUGGESTED, key: 'allow' }),
  'ask-again': offerModel({
    ...OBJECTED,
    key: 'ask-again',
    reasons: {
      'wrong-facts': 2,
      'wrong-action': 0,
      'wrong-tone': 0,
      'wrong-time': 0,
      'not-needed': 1,
      other: 0,
    },
    revokes: 'authorization-refund',
  }),
  'not-eligible': offerModel({
    ...OFFERED,
    key: 'not-eligible',
    refusal: { ...ACCOUNT_REFUSALS['not-eligible'], about: 'offeredBy', by: AGENT },
  }),
  granted: offerModel({
    ...SUGGESTED,
    key: 'granted',
    by: actorOf(ILSE),
    at: NOW - MINUTE,
    until: NOW + 30 * DAY,
  }),
  declined: offerModel({ ...SUGGESTED, key: 'declined', by: actorOf(ILSE), at: NOW - MINUTE }),
  'asking-again': offerModel({ ...OBJECTED, key: 'asking-again', by: actorOf(ILSE), at: NOW - MINUTE }),
} satisfies Record<OfferKey, OfferModel>;
