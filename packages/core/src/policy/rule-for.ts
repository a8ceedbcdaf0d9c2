import type { ActionRule, Policy } from './policy.js';

const NO_RULE: ActionRule = {};

/** What a policy says about an action type by name. Only exact names count, and none is inherited. */
export function ruleFor({ actions }: Pick<Policy, 'actions'>, type: string): ActionRule {
  return (Object.hasOwn(actions, type) ? actions[type] : undefined) ?? NO_RULE;
}
