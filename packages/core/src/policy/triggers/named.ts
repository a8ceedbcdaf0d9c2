import type { TriggerRules } from './trigger-rule.js';

/** What the policy, or a person in advance, has said about this action type by name. */
export const NAMED_TRIGGERS: TriggerRules<'floor' | 'rule'> = {
  floor: {
    when: 'The policy has a floor for this action type, or somebody has denied it to the agent in advance.',
    fires: ({ action, rule, signals: { denied } }) =>
      rule.floor || denied !== null ? { kind: 'floor', rule: denied ?? action.type } : null,
  },
  rule: {
    when: 'The policy gives this action type a risk above low, or asks for several approvals.',
    fires: ({ action, rule: { risk = 'low', approvals = 1 } }) =>
      risk !== 'low' || approvals > 1 ? { kind: 'rule', rule: action.type } : null,
  },
};
