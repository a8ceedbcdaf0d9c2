import type { Rate } from '@handoff-kit/core/insights';
import type { Rule } from './labels/score-runs.js';
import type { TaskRule } from './labels/score-tasks.js';

/** How a rule for writes is called where people read of it. */
export function ruleName(rule: Rule, policy: string): string {
  switch (rule) {
    case 'stop-every-write':
      return 'stop every write';
    case 'policy':
      return policy;
    case 'policy-in-advance':
      return `${policy}, writes allowed in advance`;
    case 'stop-none':
      return 'stop none';
    default:
      return rule satisfies never;
  }
}

/** How a rule for tasks is called where people read of it. */
export function taskRuleName(rule: TaskRule, policy: string): string {
  switch (rule) {
    case 'always-ask':
      return 'always ask';
    case 'policy':
      return policy;
    case 'policy-in-advance':
      return `${policy}, the action allowed in advance`;
    case 'published-rule':
      return 'shouldEscalate, the action allowed in advance';
    case 'always-act':
      return 'always act';
    default:
      return rule satisfies never;
  }
}

/** A rate with its 95 % interval: `3 of 7, 43 % (16–75)`. */
export function rateText({ count, of, rate, low, high }: Rate): string {
  return rate === null
    ? 'none there'
    : `${count} of ${of}, ${percent(rate)} % (${percent(low)}–${percent(high)})`;
}

/** A share in whole percent. */
function percent(share: number): string {
  return String(Math.round(share * 100));
}
