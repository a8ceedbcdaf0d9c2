import {
  type AccountRefusal,
  type AccountRefusalCode,
  type Authorization,
  type AuthorizationsKey,
  isOver,
  type Refusal,
  refuse,
  type SuspensionReason,
  standingOf,
} from '@handoff-kit/core';
import type { AuthorizationsModel } from '@handoff-kit/react';
import {
  ACTION_NAMES,
  authorizationOf,
  authorizationsModel,
  DAY,
  DENIAL,
  HOST,
  listed,
  STANDINGS,
  authorizationsCatalogue as states,
  termsOf,
  usesOf,
} from './authorizations.js';
import { actorOf, ILSE, MAYA, MINUTE, NOW, TOMAS } from './fixtures.js';
import type { Variant, Variants } from './variant.js';
import { variantsOf } from './variant.js';

const { active, suspended } = STANDINGS;
const ABOUT = { about: active.id };
const OPEN_ENDED = [{ press: '.hk-authorizations-ended .hk-disclosure' }] as const;
const OPEN_TERMS = [...OPEN_ENDED, { press: '[data-part="ended"] .hk-disclosure' }] as const;

function one(authorization: Authorization, parts: Partial<AuthorizationsModel> = {}): AuthorizationsModel {
  return authorizationsModel(listed([authorization]), parts);
}

const byTomas = { by: actorOf(TOMAS), at: NOW - 2 * MINUTE };

/** One refusal of every code that a command about an account can have. */
export const ACCOUNT_REFUSALS = {
  'not-found': refusal('not-found'),
  'not-allowed': refusal('not-allowed'),
  'not-eligible': refusal('not-eligible'),
  'already-decided': refusal('already-decided', byTomas),
  expired: refusal('expired', { at: NOW - 3 * MINUTE }),
  invalid: refusal('invalid'),
  'not-due': refusal('not-due'),
  'policy-changed': refusal('policy-changed'),
  'tool-changed': refusal('tool-changed'),
  'already-offered': refusal('already-offered'),
  'not-offered': refusal('not-offered'),
  'not-active': refusal('not-active', byTomas),
  'not-suspended': refusal('not-suspended'),
  'not-covered': refusal('not-covered'),
  denied: refusal('denied'),
  'over-budget': refusal('over-budget'),
  'already-reserved': refusal('already-reserved'),
  'not-reserved': refusal('not-reserved'),
  'already-recorded': refusal('already-recorded'),
} satisfies Record<AccountRefusalCode, AccountRefusal>;

function refusal(
  code: AccountRefusalCode,
  details: Partial<Pick<AccountRefusal, 'by' | 'at'>> = {},
): AccountRefusal {
  return { refused: true, code, message: `Refused: ${code}.`, about: null, by: null, at: null, ...details };
}

/** One for each line of its own. */
const WORDED = {
  'refused-expired': ACCOUNT_REFUSALS.expired,
  'refused-already-offered': ACCOUNT_REFUSALS['already-offered'],
  'refused-not-offered': ACCOUNT_REFUSALS['not-offered'],
  'refused-elsewhere': ACCOUNT_REFUSALS['not-active'],
  'refused-not-active': refusal('not-active'),
  'refused-not-suspended': ACCOUNT_REFUSALS['not-suspended'],
  'refused-other': ACCOUNT_REFUSALS['over-budget'],
} as const;

function refused(cause: AccountRefusal | Refusal): AuthorizationsModel {
  return one(active, { ...ABOUT, command: { state: 'refused', refusal: cause } });
}

const WHY = {
  'over-scale': 'over-scale',
  'over-audience': 'over-audience',
  'tool-changed': 'tool-changed',
  'policy-changed': 'policy-changed',
} as const satisfies Partial<Record<SuspensionReason, SuspensionReason>>;

const stands = Object.fromEntries(
  Object.entries(STANDINGS).map(([name, authorization]): [string, Variant<AuthorizationsModel>] => [
    `listed.${name}`,
    {
      model: one(authorization),
      ...(isOver(standingOf(authorization, NOW)) ? { steps: OPEN_TERMS } : {}),
    },
  ]),
) satisfies Record<string, Variant<AuthorizationsModel>>;

/** Further cases of the AuthorizationList's states. */
export const authorizationsVariants = {
  ...stands,
  ...variantsOf('listed', WHY, (why) =>
    one({ ...suspended, status: { state: 'suspended', by: HOST, at: NOW - 47 * MINUTE, why } }),
  ),
  'listed.suspended-by-you': {
    model: one({
      ...suspended,
      status: { state: 'suspended', by: actorOf(ILSE), at: NOW - 20 * MINUTE, why: 'by-person' },
    }),
  },
  'listed.suspended-elsewhere': {
    model: one({
      ...suspended,
      status: { state: 'suspended', by: actorOf(TOMAS), at: NOW - MINUTE, why: 'by-person' },
    }),
  },
  'listed.denial': { model: one(DENIAL) },
  'listed.no-room': {
    model: one({
      ...active,
      terms: { ...active.terms, budgets: [{ window: DAY, count: 0, sum: null }] },
      uses: [],
    }),
  },
  'listed.sum': {
    model: one(
      authorizationOf({
        id: 'authorization-sum',
        terms: termsOf({
          type: 'refund.issue',
          limits: {
            value: { amount: 4_650, currency: 'EUR' },
            scale: null,
            audiences: ['self'],
            target: 'order 48213',
          },
          budgets: [{ window: 7 * DAY, count: null, sum: { amount: 9_300, currency: 'EUR' } }],
        }),
        uses: usesOf(3, 30 * 60 * MINUTE, 3_240),
        used: 3,
      }),
    ),
  },
  'listed.reviewed': {
    model: one({
      ...active,
      grant: active.grant && { ...active.grant, reviewed: { by: actorOf(MAYA), at: NOW - 3 * DAY } },
    }),
  },
  'listed.history': { model: states.listed, steps: OPEN_ENDED },
  'listed.sending': { model: one(active, { ...ABOUT, command: { state: 'sending', what: active.id } }) },
  'listed.offline': { model: { ...states.listed, command: { state: 'offline' } } },
  ...variantsOf('listed', WORDED, refused),
  'listed.refused-unanswered': {
    model: refused(refuse('unanswered', 'The host did not answer.')),
  },
  'listed.desk': {
    model: authorizationsModel(listed([active, STANDINGS['used-up'], STANDINGS.offered]), {
      viewer: MAYA,
      can: {
        authorizations: Object.fromEntries(
          [active, STANDINGS['used-up'], STANDINGS.offered].map(({ id }) => [
            id,
            {
              grant: ACCOUNT_REFUSALS['not-eligible'],
              decline: true,
              review: ACCOUNT_REFUSALS['not-eligible'],
              suspend: true,
              resume: ACCOUNT_REFUSALS['not-suspended'],
              revoke: true,
            },
          ]),
        ),
      },
    }),
  },
  'listed.hostile': {
    model: one(
      authorizationOf({
        id: 'authorization-hostile',
        terms: termsOf({
          type: 'report.read\u202E\u200Beteled',
          tool: 'read_report\u00AD',
          limits: {
            value: null,
            scale: null,
            audiences: ['self'],
            target: `folder${' '.repeat(40)}and everything in it\u200B`,
          },
        }),
        offeredBy: { kind: 'agent', id: 'agent-1', name: 'Host\u2066 (verified)' },
        offeredAt: NOW - 9 * MINUTE,
        status: { state: 'offered' },
        grant: null,
      }),
    ),
  },
  'listed.rtl': {
    model: one(active, {
      names: { ...ACTION_NAMES, 'account.address': 'تغيير عنوان التوصيل إلى Rua das Flores 118' },
    }),
  },
  'listed.many': {
    model: authorizationsModel(
      listed(
        Array.from({ length: 19 }, (_, index) =>
          authorizationOf({
            id: `authorization-${index + 1}`,
            terms: termsOf({
              type: 'refund.issue',
              limits: {
                value: { amount: 1_250 + index * 370, currency: 'EUR' },
                scale: null,
                audiences: ['self'],
                target: `order ${48_213 + index * 7}`,
              },
            }),
            used: index,
            ...(index % 3 === 2
              ? {
                  status: { state: 'revoked', by: actorOf(ILSE), at: NOW - index * DAY, note: null } as const,
                }
              : {}),
          }),
        ),
      ),
    ),
  },
} satisfies Variants<AuthorizationsKey, AuthorizationsModel>;
