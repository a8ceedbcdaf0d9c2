import type { OfferKey } from '@handoff-kit/core';
import type { OfferModel } from '@handoff-kit/react';
import { ACTION_NAMES, DAY, termsOf } from './authorizations.js';
import { ACCOUNT_REFUSALS } from './authorizations-variants.js';
import { actorOf, MAYA, NOW, TOMAS } from './fixtures.js';
import { OBJECTED, OFFERED, offerModel, SUGGESTED, offersCatalogue as states } from './offers.js';
import type { Variants } from './variant.js';

const allow = { ...SUGGESTED, key: 'allow' } as const;
const NO_REASONS = {
  'wrong-facts': 0,
  'wrong-action': 0,
  'wrong-tone': 0,
  'wrong-time': 0,
  'not-needed': 0,
  other: 0,
};

/** Further cases of the AuthorizationOffer's states. */
export const offersVariants = {
  'allow.longer': { model: states.allow, steps: [{ press: '.hk-radio-label:nth-of-type(3) input' }] },
  'allow.hasty': { model: offerModel({ ...allow, hasty: true }) },
  'allow.refunds': {
    model: offerModel({
      ...allow,
      id: 'suggestion-refunds',
      own: false,
      because: { approved: 31, decided: 32, within: 30 * DAY },
      supported: 0.861,
      terms: termsOf({
        type: 'refund.issue',
        limits: { value: { amount: 4_650, currency: 'EUR' }, scale: 2, audiences: ['self'], target: null },
        budgets: [{ window: DAY, count: 6, sum: { amount: 18_000, currency: 'EUR' } }],
      }),
    }),
  },
  'allow.offered': {
    model: offerModel({ ...OFFERED, key: 'allow', offeredBy: actorOf(MAYA) }),
  },
  'allow.sending': { model: offerModel(allow, { command: { state: 'sending', what: allow.id } }) },
  'allow.offline': { model: offerModel(allow, { command: { state: 'offline' } }) },
  'allow.refused': {
    model: offerModel(allow, { command: { state: 'refused', refusal: ACCOUNT_REFUSALS['not-offered'] } }),
  },
  'allow.twice': {
    model: offerModel(allow, { command: { state: 'refused', refusal: ACCOUNT_REFUSALS['already-offered'] } }),
  },
  'allow.hostile': {
    model: offerModel({
      ...OFFERED,
      key: 'allow',
      terms: termsOf({
        type: 'report.read\u202E\u200Beteled',
        tool: 'read_report\u00AD',
        limits: {
          value: null,
          scale: null,
          audiences: ['public'],
          target: `folder${' '.repeat(40)}and everything in it\u200B`,
        },
      }),
      offeredBy: { kind: 'reviewer', id: 'maya', name: 'Maya\u2066 Rao' },
    }),
  },
  'allow.rtl': {
    model: offerModel(allow, {
      names: { ...ACTION_NAMES, 'account.address': 'تغيير عنوان التوصيل إلى Rua das Flores 118' },
    }),
  },
  'ask-again.by-policy': {
    model: offerModel({
      ...OBJECTED,
      key: 'ask-again',
      reasons: {
        ...NO_REASONS,
        'wrong-action': 2,
        'wrong-tone': 1,
        'wrong-time': 1,
        other: 1,
      },
      because: { approved: 15, decided: 20, within: 30 * DAY },
      supported: 0.104,
      revokes: null,
    }),
  },
  'ask-again.no-reasons': {
    model: offerModel({ ...OBJECTED, key: 'ask-again', reasons: NO_REASONS, revokes: null }),
  },
  'not-eligible.route': {
    model: offerModel(
      {
        ...SUGGESTED,
        own: false,
        key: 'not-eligible',
        refusal: { ...ACCOUNT_REFUSALS['not-eligible'], about: 'route' },
      },
      { viewer: MAYA },
    ),
  },
  'not-eligible.changed': {
    model: offerModel({ ...OFFERED, key: 'not-eligible', refusal: ACCOUNT_REFUSALS['tool-changed'] }),
  },
  'not-eligible.other': {
    model: offerModel({ ...OFFERED, key: 'not-eligible', refusal: ACCOUNT_REFUSALS['not-allowed'] }),
  },
  'granted.elsewhere': {
    model: offerModel({
      ...SUGGESTED,
      key: 'granted',
      by: actorOf(TOMAS),
      at: NOW - 20_000,
      until: NOW + 7 * DAY,
    }),
  },
  'declined.elsewhere': {
    model: offerModel({ ...OBJECTED, key: 'declined', by: actorOf(TOMAS), at: NOW - 20_000 }),
  },
} satisfies Variants<OfferKey, OfferModel>;
