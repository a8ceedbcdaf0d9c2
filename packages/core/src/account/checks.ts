import { isExactName } from '../action/exact-name.js';
import type { ActorKind, Instant } from '../log/envelope.js';
import type { AuthorizationTerms, Budget, Demonstrated } from './events.js';
import { hasEnded } from './find-authorization.js';
import { type AccountRefusal, refuseOnAccount } from './refusal.js';
import type { AccountContext } from './rule.js';
import type { Account, Authorization } from './state.js';

/** The authorization with this id, or undefined. */
export function findOne(account: Account, id: string): Authorization | undefined {
  return account.authorizations.find((one) => one.id === id);
}

/** Refuses a user whose account it is not. */
export function notTheirs({ actor, owner }: AccountContext): AccountRefusal | null {
  return actor.kind === 'user' && actor.id !== owner
    ? refuseOnAccount('not-eligible', 'This account belongs to somebody else.', { about: 'owner' })
    : null;
}

/** Refuses a second answer to an offer. */
export function alreadyDecided({ id, status, grant }: Authorization): AccountRefusal | null {
  if (status.state === 'offered') {
    return null;
  }
  const decision = status.state === 'declined' ? status : grant;
  return refuseOnAccount('already-decided', 'This offer was answered before.', {
    about: id,
    by: decision?.by ?? null,
    at: decision?.at ?? null,
  });
}

/** Refuses what cannot decide anything now. A passed end counts before its event. */
export function notActive(authorization: Authorization, now: Instant): AccountRefusal | null {
  return authorization.status.state === 'active'
    ? ended(authorization, now)
    : refuseAsMoved('not-active', authorization);
}

/** Says how it stands, and who was faster. */
export function refuseAsMoved(
  code: 'not-active' | 'not-suspended',
  { id, status }: Authorization,
): AccountRefusal {
  return refuseOnAccount(code, `It is ${status.state}.`, {
    about: id,
    by: 'by' in status ? status.by : null,
    at: 'at' in status ? status.at : null,
  });
}

/** Refuses what has come to its end, whether or not the event has. */
export function ended(authorization: Authorization, now: Instant): AccountRefusal | null {
  const { id, grant } = authorization;
  return hasEnded(authorization, now)
    ? refuseOnAccount('expired', 'It has come to its end.', { about: id, at: grant?.expiresAt ?? null })
    : null;
}

/** Refuses an `allow` that was meant for another version of the tool or of the policy. */
export function outdated(terms: AuthorizationTerms, context: AccountContext): AccountRefusal | null {
  if (terms.effect === 'deny') {
    return null;
  }
  if (context.toolVersion(terms.tool) !== terms.toolVersion) {
    return refuseOnAccount('tool-changed', 'The tool is not the one that this was meant for.', {
      about: terms.tool,
    });
  }
  return context.policyVersion === terms.policyVersion
    ? null
    : refuseOnAccount('policy-changed', 'The policy is not the one that this was meant for.', {
        about: 'policyVersion',
      });
}

/**
 * Refuses whoever may not take these decisions one by one. What an agent offered is for an administrator alone: the
 * person whom the agent talks to must not be talked into it.
 */
export function mayGive({ terms, offeredBy }: Authorization, context: AccountContext): AccountRefusal | null {
  const { actor } = context;
  if (actor.kind === 'administrator') {
    return null;
  }
  if (offeredBy.kind === 'agent') {
    return refuseOnAccount('not-eligible', 'What an agent offers, only an administrator may grant.', {
      about: 'offeredBy',
      by: offeredBy,
    });
  }
  const route = context.routeFor(terms);
  const onRoute = actor.kind === 'user' ? route !== 'desk' : route !== 'user';
  return terms.effect === 'deny' || onRoute
    ? null
    : refuseOnAccount('not-eligible', 'Who may not decide such actions may not allow them in advance.', {
        about: 'route',
      });
}

/** Refuses to lift a `deny` for anybody below whoever gave it; anybody may lift what allows. */
export function mayLift({ terms, grant }: Authorization, { actor }: AccountContext): AccountRefusal | null {
  return terms.effect === 'allow' || (grant !== null && RANK[actor.kind] >= RANK[grant.by.kind])
    ? null
    : refuseOnAccount('not-eligible', 'Only somebody of the same standing may lift this.', {
        about: 'grant',
        by: grant?.by ?? null,
      });
}

const RANK = {
  agent: 0,
  rule: 0,
  system: 0,
  user: 1,
  reviewer: 2,
  administrator: 3,
} as const satisfies Record<ActorKind, number>;

/** Refuses terms that are not exact, typed and bounded. */
export function checkTerms({
  effect,
  type,
  tool,
  limits,
  budgets,
}: AuthorizationTerms): AccountRefusal | null {
  const { value, scale, audiences, target } = limits;
  const faults: readonly (string | false)[] = [
    !isExactName(type) && 'type',
    !isExactName(tool) && 'tool',
    value !== null && !isAmount(value.amount) && 'limits.value',
    value !== null && !/^[A-Z]{3}$/.test(value.currency) && 'limits.value',
    scale !== null && !isAmount(scale) && 'limits.scale',
    audiences.length === 0 && 'limits.audiences',
    target?.trim() === '' && 'limits.target',
    !budgets.every((budget) => isBudget(budget, value?.currency ?? null)) && 'budgets',
    effect === 'deny' && (value !== null || scale !== null) && 'limits',
    effect === 'deny' && budgets.length > 0 && 'budgets',
  ];
  const about = faults.find((fault) => fault !== false);
  return about
    ? refuseOnAccount('invalid', `${about} must be exact, bounded and of its type.`, { about })
    : null;
}

/** Refuses numbers that nobody counted: only the host reads the log, and whoever offers would write what suits them. */
export function unfounded(because: Demonstrated | null, { actor }: AccountContext): AccountRefusal | null {
  if (because === null) {
    return null;
  }
  const { approved, decided, within } = because;
  return actor.kind === 'system' &&
    isAmount(approved) &&
    isAmount(decided) &&
    isAmount(within) &&
    approved <= decided
    ? null
    : refuseOnAccount('invalid', 'What it rests on is counted from the log by the host, or left out.', {
        about: 'because',
      });
}

function isAmount(amount: number): boolean {
  return Number.isSafeInteger(amount) && amount >= 0;
}

function isBudget({ window, count, sum }: Budget, currency: string | null): boolean {
  return (
    Number.isSafeInteger(window) &&
    window > 0 &&
    (count !== null || sum !== null) &&
    (count === null || isAmount(count)) &&
    (sum === null || (isAmount(sum.amount) && sum.currency === currency))
  );
}
