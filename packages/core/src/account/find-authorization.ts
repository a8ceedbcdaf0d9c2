import type { Money, ProposedAction } from '../action/action.js';
import type { Instant } from '../log/envelope.js';
import type { AuthorizationTerms, Budget } from './events.js';
import type { Account, Authorization, Use } from './state.js';

/** What was decided in advance about an action. */
export interface FoundAuthorization {
  readonly id: string;
  readonly effect: AuthorizationTerms['effect'];
}

/**
 * The standing authorization that speaks about this exact action now, or null. A `deny` wins over every `allow`;
 * among those that allow, the oldest with room in its budgets. Expiry counts at once, before its event has come.
 */
export function findAuthorization(
  account: Account,
  action: ProposedAction,
  now: Instant,
  policyVersion: string,
): FoundAuthorization | null {
  const denies = denyFor(account, action, now);
  if (denies) {
    return { id: denies.id, effect: 'deny' };
  }
  const allows = account.authorizations.find(
    (one) =>
      isInForce(one, now) &&
      one.terms.effect === 'allow' &&
      one.terms.policyVersion === policyVersion &&
      covers(one.terms, action) &&
      hasRoom(one, action.value ?? null, now),
  );
  return allows ? { id: allows.id, effect: 'allow' } : null;
}

/** The authorization that denies this action now, or null. */
export function denyFor(account: Account, action: ProposedAction, now: Instant): Authorization | null {
  return (
    account.authorizations.find(
      (one) => isInForce(one, now) && one.terms.effect === 'deny' && denies(one.terms, action),
    ) ?? null
  );
}

/** Whether it may decide something now. */
export function isInForce(authorization: Authorization, now: Instant): boolean {
  return authorization.status.state === 'active' && !hasEnded(authorization, now);
}

/** Whether its end has come, before the event that says so. What nobody granted never began. */
export function hasEnded({ grant }: Authorization, now: Instant): boolean {
  return grant === null || (grant.expiresAt !== null && now >= grant.expiresAt);
}

/** Whether a person should look at it again. */
export function isReviewDue(authorization: Authorization, now: Instant): boolean {
  return isInForce(authorization, now) && authorization.grant !== null && now >= authorization.grant.reviewAt;
}

/** Whether an action is exactly what the terms allow: same type, tool and version, and within every limit. */
export function covers(terms: AuthorizationTerms, action: ProposedAction): boolean {
  const { value, scale, audiences, target } = terms.limits;
  return (
    terms.type === action.type &&
    terms.tool === action.tool &&
    terms.toolVersion === action.toolVersion &&
    (target === null || target === action.target) &&
    audiences.includes(action.audience) &&
    isWithinValue(action.value, value) &&
    isWithinScale(action.scale, scale)
  );
}

/** Whether the budgets have room for one more use. */
export function hasRoom({ terms, uses }: Authorization, value: Money | null, now: Instant): boolean {
  return terms.budgets.every((budget) => {
    const { count, sum } = spent(uses, budget, now);
    return (
      (budget.count === null || count + 1 <= budget.count) &&
      (budget.sum === null ||
        (value !== null && value.currency === budget.sum.currency && sum + value.amount <= budget.sum.amount))
    );
  });
}

/** What counts against a budget at a moment: reserved or used within its window. */
function spent(
  uses: readonly Use[],
  budget: Budget,
  now: Instant,
): { readonly count: number; readonly sum: number } {
  const within = uses.filter(({ at }) => at > now - budget.window);
  return { count: within.length, sum: within.reduce((sum, { value }) => sum + (value?.amount ?? 0), 0) };
}

function denies({ type, tool, limits }: AuthorizationTerms, action: ProposedAction): boolean {
  return (
    type === action.type &&
    tool === action.tool &&
    (limits.target === null || limits.target === action.target) &&
    limits.audiences.includes(action.audience)
  );
}

function isWithinValue(value: Money | undefined, limit: Money | null): boolean {
  if (limit === null || value === undefined) {
    return limit === null && value === undefined;
  }
  return (
    Number.isSafeInteger(value.amount) &&
    value.amount >= 0 &&
    value.amount <= limit.amount &&
    value.currency === limit.currency
  );
}

function isWithinScale(scale: number | undefined, limit: number | null): boolean {
  if (limit === null || scale === undefined) {
    return limit === null && scale === undefined;
  }
  return Number.isFinite(scale) && scale >= 0 && scale <= limit;
}
