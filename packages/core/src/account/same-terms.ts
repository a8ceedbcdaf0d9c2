import type { AuthorizationTerms } from './events.js';

/** Whether two authorizations are about exactly the same; the order of their audiences says nothing. */
export function sameTerms(a: AuthorizationTerms, b: AuthorizationTerms): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder({ limits, budgets, ...terms }: AuthorizationTerms): readonly unknown[] {
  return [
    terms.effect,
    terms.type,
    terms.tool,
    terms.toolVersion,
    terms.policyVersion,
    limits.value?.amount,
    limits.value?.currency,
    limits.scale,
    [...limits.audiences].sort(),
    limits.target,
    budgets.map(({ window, count, sum }) => [window, count, sum?.amount, sum?.currency]),
  ];
}
