import type { Money } from '../../action/action.js';
import type { TriggerOf } from '../assessment.js';
import { scaleLimit, valueLimit } from '../limits.js';
import type { ActionRule, Policy } from '../policy.js';
import { type TriggerRules, writes } from './trigger-rule.js';

/** What the action does to the world. Nobody can talk these down: they follow from the action alone. */
export const BOUNDARY_TRIGGERS: TriggerRules<
  'over-value' | 'over-scale' | 'irreversible' | 'public' | 'external' | 'first-time'
> = {
  'over-value': {
    when: 'More money would move, either way, than `valueLimits` lets pass. A currency without a limit has 0.',
    fires: (facts) =>
      facts.action.value && writes(facts) ? overValue(facts.action.value, facts.policy, facts.rule) : null,
  },
  'over-scale': {
    when: 'More people or records would be affected than `scaleLimit`.',
    fires: (facts) =>
      facts.action.scale !== undefined && writes(facts)
        ? overScale(facts.action.scale, facts.policy, facts.rule)
        : null,
  },
  irreversible: {
    when: 'Nobody can take the action back.',
    fires: ({ action }) => (action.reversibility === 'irreversible' ? { kind: 'irreversible' } : null),
  },
  public: {
    when: 'Everybody would see the result.',
    fires: (facts) => (facts.action.audience === 'public' && writes(facts) ? { kind: 'public' } : null),
  },
  external: {
    when: 'Somebody outside the organisation would see the result.',
    fires: (facts) => (facts.action.audience === 'external' && writes(facts) ? { kind: 'external' } : null),
  },
  'first-time': {
    when: 'The action type has never been executed for this account, and the policy has `firstTime`.',
    fires: (facts) =>
      facts.policy.firstTime && facts.signals.firstTime && writes(facts) ? { kind: 'first-time' } : null,
  },
};

/** The trigger of an amount above its limit, or null. */
export function overValue(value: Money, policy: Policy, rule: ActionRule): TriggerOf<'over-value'> | null {
  const limit = valueLimit(policy, rule, value.currency);
  return Math.abs(value.amount) <= limit.amount ? null : { kind: 'over-value', value, limit };
}

/** The trigger of a scale above its limit, or null. A scale below 0 is none, and is not let pass. */
export function overScale(scale: number, policy: Policy, rule: ActionRule): TriggerOf<'over-scale'> | null {
  const limit = scaleLimit(policy, rule);
  return scale >= 0 && scale <= limit ? null : { kind: 'over-scale', scale, limit };
}
