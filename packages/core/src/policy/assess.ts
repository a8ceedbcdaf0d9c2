import type { ProposedAction } from '../action/action.js';
import type { Assessment, Trigger } from './assessment.js';
import type { Policy } from './policy.js';
import { ruleFor } from './rule-for.js';
import { NO_SIGNALS, type Signals } from './signals.js';
import { higher, PATTERN_BY_RISK, RISK_BY_REVERSIBILITY, TRIGGER_ORDER, TRIGGER_TABLE } from './table.js';
import { usedConfidence } from './triggers/confidence.js';
import { TRIGGER_RULES } from './triggers/trigger-rules.js';
import { whoDecides } from './who-decides.js';

/**
 * What policy says about an action. Precedence: floors, boundaries, standing authorizations, confidence; confidence
 * never approves what a boundary stops, and is asked last because what it needs depends on everything else.
 */
export function assess(action: ProposedAction, policy: Policy, signals: Signals = NO_SIGNALS): Assessment {
  const rule = ruleFor(policy, action.type);
  const triggers: Trigger[] = [];
  let asked = higher(RISK_BY_REVERSIBILITY[action.reversibility], rule.risk ?? 'low');
  for (const kind of TRIGGER_ORDER) {
    const trigger = TRIGGER_RULES[kind].fires({ action, policy, rule, signals, risk: asked });
    if (trigger) {
      triggers.push(trigger);
      asked = higher(asked, TRIGGER_TABLE[kind].risk);
    }
  }
  const authorized =
    signals.authorization !== null &&
    (rule.approvals ?? 1) === 1 &&
    asked !== 'low' &&
    asked !== 'very-high' &&
    triggers.every(({ kind }) => TRIGGER_TABLE[kind].inAdvance);
  const risk = authorized ? 'low' : asked;
  const pattern = PATTERN_BY_RISK[risk];
  return {
    policyVersion: policy.version,
    risk,
    pattern,
    triggers,
    shown: triggers[0] ?? null,
    ...whoDecides(policy, rule, pattern),
    authorization: authorized ? signals.authorization : null,
    confidence: usedConfidence({ action, policy, signals }),
  };
}
