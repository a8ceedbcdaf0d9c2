import type { Pattern, Route } from './assessment.js';
import type { ActionRule, Policy } from './policy.js';

/** Who may decide an action, and how many different people must. */
export interface Deciders {
  readonly route: Route;
  /** At least 1. */
  readonly approvals: number;
}

/** Who decides by this rule where the pattern asks for somebody. */
export function whoDecides({ routes }: Policy, rule: ActionRule, pattern: Pattern): Deciders {
  const { approvals = 1 } = rule;
  const route = rule.route ?? routes[pattern];
  return possible({ route, approvals });
}

const STRICTEST_FIRST: readonly Route[] = ['desk', 'user', 'either'];

/**
 * Who decides what has to be decided together: the desk if one part must go there, else the user if one must, and as many
 * as the part that needs most. Null where nothing has to be decided.
 */
export function decideTogether(parts: readonly Deciders[]): Deciders | null {
  const route = STRICTEST_FIRST.find((one) => parts.some((part) => part.route === one));
  return route ? possible({ route, approvals: Math.max(...parts.map(({ approvals }) => approvals)) }) : null;
}

/** One user is never several approvers: that is the desk's. */
function possible({ route, approvals }: Deciders): Deciders {
  return { route: approvals > 1 && route === 'user' ? 'desk' : route, approvals };
}
