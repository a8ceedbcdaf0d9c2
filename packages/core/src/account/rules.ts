import type { ActorKind, Instant } from '../log/envelope.js';
import {
  alreadyDecided,
  checkTerms,
  ended,
  findOne,
  mayGive,
  mayLift,
  notActive,
  notTheirs,
  outdated,
  refuseAsMoved,
  unfounded,
} from './checks.js';
import type { AccountCommandOf, AccountCommandType } from './commands.js';
import { covers, denyFor, hasRoom } from './find-authorization.js';
import { type AccountRefusal, refuseOnAccount } from './refusal.js';
import type { AccountContext, AccountRule } from './rule.js';
import { sameTerms } from './same-terms.js';
import { type Account, type Authorization, trustIn, wasExecuted } from './state.js';

/** When a review is due where nobody says otherwise: 30 days. */
export const REVIEW_AFTER = 30 * 24 * 60 * 60_000;

const PEOPLE = ['user', 'reviewer', 'administrator'] as const satisfies readonly ActorKind[];

/** The whole table. An agent may offer, and nothing else. */
export const ACCOUNT_RULES: { readonly [Type in AccountCommandType]: AccountRule<Type> } = {
  'authorization.offer': {
    by: [...PEOPLE, 'agent', 'system'],
    check: (account, { terms, because }, context) =>
      notTheirs(context) ??
      checkTerms(terms) ??
      unfounded(because, context) ??
      outdated(terms, context) ??
      (account.authorizations.some(
        (one) =>
          (one.status.state === 'offered' || one.status.state === 'active') && sameTerms(one.terms, terms),
      )
        ? refuseOnAccount('already-offered', 'Exactly this is offered or active already.', { about: 'terms' })
        : null),
    events: (_, { terms, because }, context) => [
      {
        type: 'authorization.offered',
        data: {
          authorization: context.newId('authorization'),
          terms,
          route: context.routeFor(terms),
          because,
        },
      },
    ],
  },
  'authorization.grant': {
    by: PEOPLE,
    check: (account, { authorization, expiresAt, reviewAt }, context) =>
      withOne(
        account,
        authorization,
        (one) =>
          notTheirs(context) ??
          alreadyDecided(one) ??
          outdated(one.terms, context) ??
          mayGive(one, context) ??
          (expiresAt === null && one.terms.effect === 'allow'
            ? refuseOnAccount('invalid', 'What allows something must end at some time.', {
                about: 'expiresAt',
              })
            : null) ??
          notLater('expiresAt', expiresAt, context) ??
          notLater('reviewAt', reviewAt, context),
      ),
    events: (_, { authorization, expiresAt, reviewAt }, { now }) => [
      {
        type: 'authorization.granted',
        data: { authorization, expiresAt, reviewAt: reviewAt ?? now + REVIEW_AFTER },
      },
    ],
  },
  'authorization.decline': {
    by: PEOPLE,
    check: (account, { authorization }, context) =>
      withOne(account, authorization, (one) => notTheirs(context) ?? alreadyDecided(one)),
    events: (_, { authorization, note }) => [
      { type: 'authorization.declined', data: { authorization, note } },
    ],
  },
  'authorization.reserve': {
    by: ['system'],
    check: (account, { authorization, handoff, action }, context) =>
      withOne(
        account,
        authorization,
        (one) =>
          notActive(one, context.now) ??
          notAnAllow(one) ??
          outdated(one.terms, context) ??
          denied(account, action, context.now) ??
          (covers(one.terms, action)
            ? null
            : refuseOnAccount('not-covered', 'The action is not exactly what this allows.', {
                about: 'action',
              })) ??
          (hasReserved(account, handoff)
            ? refuseOnAccount('already-reserved', 'This handoff has reserved already.', { about: handoff })
            : null) ??
          (hasRoom(one, action.value ?? null, context.now)
            ? null
            : refuseOnAccount('over-budget', 'A budget has no room for it now.', { about: authorization })),
      ),
    events: (_, { authorization, task, handoff, action }) => [
      {
        type: 'authorization.reserved',
        data: { authorization, task, handoff, value: action.value ?? null },
      },
    ],
  },
  'authorization.use': {
    by: ['system'],
    check: (account, { authorization, handoff }, context) =>
      withOne(
        account,
        authorization,
        (one) => notActive(one, context.now) ?? outdated(one.terms, context) ?? notReserved(one, handoff),
      ),
    events: (_, { authorization, handoff }) => [
      { type: 'authorization.used', data: { authorization, handoff } },
    ],
  },
  'authorization.release': {
    by: ['system'],
    check: (account, { authorization, handoff }) =>
      withOne(account, authorization, (one) => notReserved(one, handoff)),
    events: (_, { authorization, handoff, why }) => [
      { type: 'authorization.released', data: { authorization, handoff, why } },
    ],
  },
  'authorization.review': {
    by: PEOPLE,
    check: (account, { authorization, reviewAt }, context) =>
      withOne(
        account,
        authorization,
        (one) =>
          notTheirs(context) ??
          notActive(one, context.now) ??
          mayGive(one, context) ??
          notLater('reviewAt', reviewAt, context),
      ),
    events: (_, { authorization, reviewAt }, { now }) => [
      { type: 'authorization.reviewed', data: { authorization, reviewAt: reviewAt ?? now + REVIEW_AFTER } },
    ],
  },
  'authorization.suspend': {
    by: [...PEOPLE, 'system'],
    check: (account, { authorization, why }, context) =>
      withOne(
        account,
        authorization,
        (one) =>
          notTheirs(context) ??
          notActive(one, context.now) ??
          ((why === 'by-person') === (context.actor.kind === 'system')
            ? refuseOnAccount('invalid', 'A person suspends as a person, the host for a reason it found.', {
                about: 'why',
              })
            : null) ??
          mayLift(one, context),
      ),
    events: (account, { authorization, why }) => [
      {
        type: 'authorization.suspended',
        data: { authorization, why, inFlight: inFlight(account, authorization) },
      },
    ],
  },
  'authorization.resume': {
    by: PEOPLE,
    check: (account, { authorization, reviewAt }, context) =>
      withOne(
        account,
        authorization,
        (one) =>
          notTheirs(context) ??
          (one.status.state === 'suspended' ? null : refuseAsMoved('not-suspended', one)) ??
          ended(one, context.now) ??
          mayGive(one, context) ??
          (context.toolVersion(one.terms.tool) === null
            ? refuseOnAccount('tool-changed', 'The tool no longer exists.', { about: one.terms.tool })
            : null) ??
          notLater('reviewAt', reviewAt, context),
      ),
    events: (account, { authorization, reviewAt }, { now, policyVersion, toolVersion }) => {
      const one = findOne(account, authorization);
      const version = one && toolVersion(one.terms.tool);
      return version
        ? [
            {
              type: 'authorization.resumed',
              data: {
                authorization,
                toolVersion: version,
                policyVersion,
                reviewAt: reviewAt ?? now + REVIEW_AFTER,
              },
            },
          ]
        : [];
    },
  },
  'authorization.expire': {
    by: ['system'],
    check: (account, { authorization }, { now }) =>
      withOne(account, authorization, (one) =>
        one.status.state !== 'active' && one.status.state !== 'suspended'
          ? refuseOnAccount('not-active', `It is ${one.status.state}.`, { about: authorization })
          : ended(one, now)
            ? null
            : refuseOnAccount('not-due', 'It has not come to its end.', { about: authorization }),
      ),
    events: (account, { authorization }) => [
      {
        type: 'authorization.expired',
        data: { authorization, inFlight: inFlight(account, authorization) },
      },
    ],
  },
  'authorization.revoke': {
    by: PEOPLE,
    check: (account, { authorization }, context) =>
      withOne(
        account,
        authorization,
        (one) =>
          notTheirs(context) ??
          (one.status.state === 'active' || one.status.state === 'suspended'
            ? null
            : refuseAsMoved('not-active', one)) ??
          mayLift(one, context),
      ),
    events: (account, { authorization, note }) => [
      {
        type: 'authorization.revoked',
        data: { authorization, note, inFlight: inFlight(account, authorization) },
      },
    ],
  },
  'action.record-first': {
    by: ['system'],
    check: (account, { actionType }) =>
      wasExecuted(account, actionType)
        ? refuseOnAccount('already-recorded', 'It was executed before.', { about: actionType })
        : null,
    events: (_, { actionType, task, handoff }) => [
      { type: 'action.first-executed', data: { type: actionType, task, handoff } },
    ],
  },
  'trust.change': {
    by: ['system', 'administrator'],
    check: (account, { actionType, to }) =>
      trustIn(account, actionType) === to
        ? refuseOnAccount('already-recorded', `Trust is ${to} already.`, { about: actionType })
        : null,
    events: (account, { actionType, to, because }) => [
      {
        type: 'trust.changed',
        data: { type: actionType, from: trustIn(account, actionType), to, because },
      },
    ],
  },
};

function withOne(
  account: Account,
  id: string,
  check: (one: Authorization) => AccountRefusal | null,
): AccountRefusal | null {
  const one = findOne(account, id);
  return one
    ? check(one)
    : refuseOnAccount('not-found', `There is no authorization ${id} in this account.`, { about: id });
}

function notAnAllow({ id, terms }: Authorization): AccountRefusal | null {
  return terms.effect === 'allow'
    ? null
    : refuseOnAccount('denied', 'This denies such actions.', { about: id });
}

function denied(
  account: Account,
  action: AccountCommandOf<'authorization.reserve'>['action'],
  now: Instant,
): AccountRefusal | null {
  const deny = denyFor(account, action, now);
  return deny && refuseOnAccount('denied', 'A standing authorization denies this.', { about: deny.id });
}

function notReserved({ uses }: Authorization, handoff: string): AccountRefusal | null {
  return uses.some((use) => use.handoff === handoff && use.state === 'reserved')
    ? null
    : refuseOnAccount('not-reserved', 'Nothing is reserved for this handoff.', { about: handoff });
}

function hasReserved(account: Account, handoff: string): boolean {
  return account.authorizations.some(({ uses }) => uses.some((use) => use.handoff === handoff));
}

function inFlight(account: Account, id: string): readonly string[] {
  const uses = account.authorizations.flatMap((one) => (one.id === id ? one.uses : []));
  return uses.filter(({ state }) => state === 'reserved').map(({ handoff }) => handoff);
}

function notLater(about: string, at: Instant | null, { now }: AccountContext): AccountRefusal | null {
  return at === null || (Number.isSafeInteger(at) && at > now)
    ? null
    : refuseOnAccount('invalid', `${about} must be a time to come.`, { about });
}
