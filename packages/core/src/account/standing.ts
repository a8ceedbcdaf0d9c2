import type { Instant } from '../log/envelope.js';
import type { Budget } from './events.js';
import { hasEnded } from './find-authorization.js';
import type { Authorization, Use } from './state.js';

/** How an authorization stands for whoever looks at it now. What time alone changes is in here, unlike in its status. */
export type AuthorizationStanding =
  | 'offered'
  | 'active'
  | 'review-due'
  | 'used-up'
  | 'suspended'
  | 'expired'
  | 'revoked'
  | 'declined';

/** What a budget has left. */
export interface BudgetStanding {
  readonly budget: Budget;
  /** How often it was used within its window, reserved uses among them. */
  readonly count: number;
  /** How much in all, in minor units of its currency. */
  readonly sum: number;
  /** When there is room for another use: null where there is now, and where there never will be. */
  readonly freeAt: Instant | null;
  readonly full: boolean;
}

/** One authorization as it stands now. */
export interface AuthorizationEntry {
  readonly authorization: Authorization;
  readonly standing: AuthorizationStanding;
  readonly budgets: readonly BudgetStanding[];
}

/** One authorization as it stands at a moment. */
export function standingOf(authorization: Authorization, now: Instant): AuthorizationEntry {
  const budgets = authorization.terms.budgets.map((budget) => leftOf(authorization.uses, budget, now));
  return { authorization, standing: nameOf(authorization, budgets, now), budgets };
}

/** Whether it is over: what it was stays on record, and it allows or denies nothing. */
export function isOver({ standing }: AuthorizationEntry): boolean {
  return standing === 'expired' || standing === 'revoked' || standing === 'declined';
}

/** The moments at which an authorization stands differently by time alone. */
export function momentsOfAuthorization({ terms, grant, uses }: Authorization): readonly Instant[] {
  const ends = grant ? [grant.reviewAt, ...(grant.expiresAt === null ? [] : [grant.expiresAt])] : [];
  return [...ends, ...uses.flatMap(({ at }) => terms.budgets.map(({ window }) => at + window))];
}

function nameOf(
  authorization: Authorization,
  budgets: readonly BudgetStanding[],
  now: Instant,
): AuthorizationStanding {
  const { status, grant } = authorization;
  switch (status.state) {
    case 'offered':
    case 'declined':
    case 'expired':
    case 'revoked':
      return status.state;
    case 'suspended':
      return hasEnded(authorization, now) ? 'expired' : 'suspended';
    case 'active':
      if (hasEnded(authorization, now)) {
        return 'expired';
      }
      if (grant !== null && now >= grant.reviewAt) {
        return 'review-due';
      }
      return budgets.some(({ full }) => full) ? 'used-up' : 'active';
    default:
      return status satisfies never;
  }
}

/** A use counts until a whole window has passed since it was reserved: the oldest ones are the first to come free. */
function leftOf(uses: readonly Use[], budget: Budget, now: Instant): BudgetStanding {
  const within = uses.filter(({ at }) => at > now - budget.window).toSorted((a, b) => a.at - b.at);
  const left = (from: number): readonly Use[] => within.slice(from);
  const first = within.findIndex((_, index) => !isFull(left(index + 1), budget));
  const full = isFull(within, budget);
  return {
    budget,
    count: within.length,
    sum: sumOf(within),
    full,
    freeAt: full && first >= 0 ? (within[first]?.at ?? 0) + budget.window : null,
  };
}

function isFull(uses: readonly Use[], { count, sum }: Budget): boolean {
  return (count !== null && uses.length >= count) || (sum !== null && sumOf(uses) >= sum.amount);
}

function sumOf(uses: readonly Use[]): number {
  return uses.reduce((sum, { value }) => sum + (value?.amount ?? 0), 0);
}
