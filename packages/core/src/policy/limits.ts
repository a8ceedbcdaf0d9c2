import type { Money } from '../action/action.js';
import type { ActionRule, Policy } from './policy.js';

/** The most of a currency that may move without review. A currency that nobody listed has the limit 0. */
export function valueLimit(policy: Policy, rule: ActionRule, currency: string): Money {
  const limits = rule.valueLimits ?? policy.valueLimits;
  return limits.find((limit) => limit.currency === currency) ?? { amount: 0, currency };
}

/** The most people or records that may be affected without review. */
export function scaleLimit(policy: Policy, rule: ActionRule): number {
  return rule.scaleLimit ?? policy.scaleLimit;
}
