import {
  type Actor,
  type Authorization,
  type AuthorizationEntry,
  type AuthorizationStanding,
  type AuthorizationsKey,
  type AuthorizationsView,
  type AuthorizationTerms,
  standingOf,
} from '@handoff-kit/core';
import type { AuthorizationsModel } from '@handoff-kit/react';
import { AGENT, actorOf, ILSE, MAYA, MINUTE, NOW, TOMAS } from './fixtures.js';

const HOUR = 60 * MINUTE;

/** One day, in milliseconds. */
export const DAY = 24 * HOUR;

/** The host itself: what it found or offers. */
export const HOST: Actor = { kind: 'system', id: 'host', name: 'Host' };

/** What the tools of the catalogue call their actions. */
export const ACTION_NAMES: Readonly<Record<string, string>> = {
  'account.address': 'Change the delivery address',
  'refund.issue': 'Issue a refund',
  'email.send': 'Send an email',
  'calendar.move': 'Move an appointment',
  'record.merge': 'Merge duplicate records',
  'invoice.send': 'Send an invoice',
  'note.add': 'Add a note for the driver',
  'payout.send': 'Pay out to a bank account',
};

/** Terms as a suggestion makes them: the own account, a day as busy as the busiest. */
export function termsOf(
  parts: Partial<AuthorizationTerms> & Pick<AuthorizationTerms, 'type'>,
): AuthorizationTerms {
  return {
    effect: 'allow',
    tool: parts.type.replace('.', '_'),
    toolVersion: '3',
    policyVersion: 'support-14',
    limits: { value: null, scale: null, audiences: ['self'], target: null },
    budgets: [{ window: DAY, count: 14, sum: null }],
    ...parts,
  };
}

/** An authorization that Ilse gave twelve days ago, for 30 days, from what the host had counted. */
export function authorizationOf(
  parts: Partial<Authorization> & Pick<Authorization, 'id' | 'terms'>,
): Authorization {
  const given = NOW - 12 * DAY - 3 * HOUR;
  return {
    route: 'user',
    because: null,
    offeredBy: HOST,
    offeredAt: given - 2 * MINUTE,
    status: { state: 'active', since: given },
    grant: {
      by: actorOf(ILSE),
      at: given,
      expiresAt: given + 30 * DAY,
      reviewAt: given + 30 * DAY,
      reviewed: null,
    },
    uses: [],
    used: 0,
    ...parts,
  };
}

/** That many uses, the last one this long ago, an hour between each two. */
export function usesOf(count: number, ago: number, cents: number | null = null): Authorization['uses'] {
  return Array.from({ length: count }, (_, index) => ({
    handoff: `handoff-${index + 1}`,
    task: 'task-1',
    at: NOW - ago - (count - 1 - index) * HOUR,
    value: cents === null ? null : { amount: cents, currency: 'EUR' },
    state: 'used',
  }));
}

const REFUNDS = termsOf({
  type: 'refund.issue',
  limits: { value: { amount: 4_650, currency: 'EUR' }, scale: null, audiences: ['self'], target: null },
  budgets: [{ window: 7 * DAY, count: 5, sum: { amount: 18_000, currency: 'EUR' } }],
});

const ADDRESS = authorizationOf({
  id: 'authorization-address',
  terms: termsOf({ type: 'account.address' }),
  because: { approved: 14, decided: 14, within: 30 * DAY },
  uses: usesOf(3, 2 * HOUR),
  used: 17,
});

/** One authorization in every state. */
export const STANDINGS = {
  offered: authorizationOf({
    id: 'authorization-mail',
    terms: termsOf({
      type: 'email.send',
      limits: {
        value: null,
        scale: 1,
        audiences: ['self', 'external'],
        target: 'procurement@northwind.example',
      },
    }),
    offeredBy: AGENT,
    offeredAt: NOW - 3 * HOUR,
    status: { state: 'offered' },
    grant: null,
  }),
  active: ADDRESS,
  'review-due': authorizationOf({
    id: 'authorization-calendar',
    terms: termsOf({
      type: 'calendar.move',
      limits: { value: null, scale: 3, audiences: ['self', 'internal'], target: null },
      budgets: [{ window: DAY, count: 6, sum: null }],
    }),
    grant: {
      by: actorOf(ILSE),
      at: NOW - 31 * DAY,
      expiresAt: NOW + 59 * DAY,
      reviewAt: NOW - DAY,
      reviewed: null,
    },
    uses: usesOf(2, 5 * HOUR),
    used: 48,
  }),
  'used-up': authorizationOf({
    id: 'authorization-refund',
    terms: REFUNDS,
    because: { approved: 29, decided: 29, within: 30 * DAY },
    uses: usesOf(5, 26 * HOUR, 3_240),
    used: 9,
  }),
  suspended: authorizationOf({
    id: 'authorization-invoice',
    terms: termsOf({
      type: 'invoice.send',
      limits: {
        value: { amount: 120_000, currency: 'EUR' },
        scale: null,
        audiences: ['external'],
        target: null,
      },
      budgets: [{ window: DAY, count: 4, sum: { amount: 240_000, currency: 'EUR' } }],
    }),
    grant: {
      by: actorOf(MAYA),
      at: NOW - 9 * DAY,
      expiresAt: NOW + 21 * DAY,
      reviewAt: NOW + 21 * DAY,
      reviewed: null,
    },
    status: { state: 'suspended', by: HOST, at: NOW - 47 * MINUTE, why: 'over-value' },
    used: 11,
  }),
  expired: authorizationOf({
    id: 'authorization-note',
    terms: termsOf({ type: 'note.add' }),
    grant: {
      by: actorOf(ILSE),
      at: NOW - 44 * DAY,
      expiresAt: NOW - 14 * DAY,
      reviewAt: NOW - 14 * DAY,
      reviewed: { by: actorOf(ILSE), at: NOW - 20 * DAY },
    },
    status: { state: 'expired', at: NOW - 14 * DAY },
    used: 6,
  }),
  revoked: authorizationOf({
    id: 'authorization-merge',
    terms: termsOf({
      type: 'record.merge',
      limits: { value: null, scale: 12, audiences: ['internal'], target: null },
    }),
    status: { state: 'revoked', by: actorOf(TOMAS), at: NOW - 2 * DAY, note: null },
    used: 23,
  }),
  declined: authorizationOf({
    id: 'authorization-payout',
    terms: termsOf({
      type: 'payout.send',
      limits: {
        value: { amount: 9_900, currency: 'EUR' },
        scale: null,
        audiences: ['external'],
        target: null,
      },
    }),
    grant: null,
    status: {
      state: 'declined',
      by: actorOf(ILSE),
      at: NOW - 5 * DAY,
      note: 'I want to see every one of these.',
    },
  }),
} satisfies Record<AuthorizationStanding, Authorization>;

/** Something that is always asked about. */
export const DENIAL = authorizationOf({
  id: 'authorization-denial',
  terms: termsOf({
    type: 'payout.send',
    effect: 'deny',
    limits: { value: null, scale: null, audiences: ['self', 'internal', 'external', 'public'], target: null },
    budgets: [],
  }),
  grant: {
    by: actorOf(ILSE),
    at: NOW - 6 * DAY,
    expiresAt: null,
    reviewAt: NOW + 24 * DAY,
    reviewed: null,
  },
});

/** A list of these, in this order, those that are over apart. */
export function listed(authorizations: readonly Authorization[]): AuthorizationsView {
  const entries = authorizations.map((one): AuthorizationEntry => standingOf(one, NOW));
  const isOver = ({ standing }: AuthorizationEntry): boolean =>
    standing === 'expired' || standing === 'revoked' || standing === 'declined';
  return {
    key: 'listed',
    current: entries.filter((one) => !isOver(one)),
    ended: entries.filter(isOver),
  };
}

/** A model of one state, as Ilse sees her own account. */
export function authorizationsModel(
  view: AuthorizationsView,
  parts: Partial<AuthorizationsModel> = {},
): AuthorizationsModel {
  return {
    account: ILSE.id,
    view,
    now: NOW,
    viewer: ILSE,
    names: ACTION_NAMES,
    can: null,
    command: { state: 'idle' },
    about: null,
    ...parts,
  };
}

const ALL: readonly Authorization[] = [
  STANDINGS['review-due'],
  STANDINGS.suspended,
  ADDRESS,
  STANDINGS['used-up'],
  DENIAL,
  STANDINGS.revoked,
  STANDINGS.declined,
  STANDINGS.expired,
];

/** Every state of the AuthorizationList, once. */
export const authorizationsCatalogue = {
  loading: authorizationsModel({ key: 'loading' }),
  unreached: authorizationsModel({ key: 'unreached' }, { command: { state: 'offline' } }),
  missing: authorizationsModel({ key: 'missing' }),
  empty: authorizationsModel({ key: 'empty' }),
  listed: authorizationsModel(listed(ALL)),
} satisfies Record<AuthorizationsKey, AuthorizationsModel>;
