import type { Risk } from '../assessment.js';
import type { ActionRule, Policy } from '../policy.js';
import type { TriggerFacts, TriggerRules } from './trigger-rule.js';

/** How sure the agent is. It can only ever ask for a person, and only where its figure means something. */
export const CONFIDENCE_TRIGGERS: TriggerRules<'low-confidence'> = {
  'low-confidence': {
    when: 'The agent is less sure than `confidence` asks for at this risk, and its confidence counts.',
    fires: (facts) => {
      const confidence = usedConfidence(facts);
      const threshold = thresholdFor(facts.policy, facts.rule, facts.risk);
      return confidence === null || confidence >= threshold
        ? null
        : { kind: 'low-confidence', confidence, threshold, ...facts.signals.unsure };
    },
  },
};

/** Whether the policy lets confidence count for this action type. */
export function countsConfidence({ calibrated, uncalibratedConfidence }: Policy, type: string): boolean {
  return uncalibratedConfidence === 'use' || calibrated.includes(type);
}

/** The confidence that counts, or null where none does. Where it counts, none is none: silence is not certainty. */
export function usedConfidence({
  action,
  policy,
  signals: { confidence },
}: Pick<TriggerFacts, 'action' | 'policy' | 'signals'>): number | null {
  if (!countsConfidence(policy, action.type)) return null;
  return confidence !== null && confidence >= 0 && confidence <= 1 ? confidence : 0;
}

/** The confidence under which a person is asked: of the action type, or of the risk. */
export function thresholdFor(policy: Policy, rule: ActionRule, risk: Risk): number {
  return rule.confidence ?? policy.confidence[risk];
}
