import type { AuthorizationLimits, AuthorizationTerms, Budget } from '../account/events.js';
import type { Money, ProposedAction } from '../action/action.js';
import { AUDIENCES } from '../action/audiences.js';
import type { Instant } from '../log/envelope.js';
import { groupBy } from './group-by.js';

const DAY = 24 * 60 * 60_000;

/** One action that was approved as proposed. All that are put together are of one type, tool, version and shape. */
export interface Demonstration {
  readonly account: string;
  readonly at: Instant;
  readonly action: ProposedAction;
}

/**
 * Terms that allow what was approved, and nothing beyond: what at least `accounts` accounts have approved each. Null where
 * nothing was approved by so many, and where it could not be undone and nothing would limit it.
 */
export function demonstratedTerms(
  demonstrations: readonly Demonstration[],
  accounts: number,
  policyVersion: string,
): AuthorizationTerms | null {
  const [first] = demonstrations;
  const byAccount = [...groupBy(demonstrations, ({ account }) => account).values()];
  if (!first || byAccount.length < accounts) {
    return null;
  }
  const limits = limitsOf(first.action, byAccount, accounts);
  const { type, tool, toolVersion, reversibility } = first.action;
  const limited = limits.value !== null || limits.scale !== null || limits.target !== null;
  if (limits.audiences.length === 0 || (reversibility === 'irreversible' && !limited)) {
    return null;
  }
  const budgets = [busiestDay(limits.value?.currency ?? null, byAccount, accounts)];
  return { effect: 'allow', type, tool, toolVersion, policyVersion, limits, budgets };
}

/** Terms under which every such action is asked about again. */
export function denyingTerms(
  actions: readonly ProposedAction[],
  policyVersion: string,
): AuthorizationTerms | null {
  const newest = actions.at(-1);
  if (!newest) {
    return null;
  }
  const { type, tool, toolVersion } = newest;
  const limits = { value: null, scale: null, audiences: AUDIENCES, target: null };
  return { effect: 'deny', type, tool, toolVersion, policyVersion, limits, budgets: [] };
}

type ByAccount = readonly (readonly Demonstration[])[];

function limitsOf(
  { value, scale }: ProposedAction,
  byAccount: ByAccount,
  accounts: number,
): AuthorizationLimits {
  const targets = new Set(byAccount.flat().map(({ action }) => action.target));
  const [target] = targets;
  return {
    value: value ? { amount: reachedBy(accounts, byAccount, amountOf), currency: value.currency } : null,
    scale:
      scale === undefined
        ? null
        : reachedBy(accounts, byAccount, ({ action }) => Math.floor(action.scale ?? 0)),
    audiences: AUDIENCES.filter(
      (audience) =>
        byAccount.filter((actions) => actions.some(({ action }) => action.audience === audience)).length >=
        accounts,
    ),
    target: targets.size === 1 && target !== undefined ? target : null,
  };
}

/** A day may hold as much as the busiest day did: the most often, and the most in all. */
function busiestDay(currency: string | null, byAccount: ByAccount, accounts: number): Budget {
  const most = (measure: (one: Demonstration) => number): number =>
    reach(
      accounts,
      byAccount.map((actions) =>
        Math.max(
          ...actions.map(({ at: end }) =>
            actions
              .filter(({ at }) => at > end - DAY && at <= end)
              .reduce((sum, one) => sum + measure(one), 0),
          ),
        ),
      ),
    );
  const sum: Money | null = currency === null ? null : { amount: most(amountOf), currency };
  return { window: DAY, count: most(() => 1), sum };
}

function amountOf({ action }: Demonstration): number {
  return action.value?.amount ?? 0;
}

function reachedBy(accounts: number, byAccount: ByAccount, measure: (one: Demonstration) => number): number {
  return reach(
    accounts,
    byAccount.map((actions) => Math.max(...actions.map(measure))),
  );
}

/** The highest figure that so many reach. */
function reach(accounts: number, figures: readonly number[]): number {
  return figures.toSorted((a, b) => b - a)[accounts - 1] ?? 0;
}
