import type { Money, ProposedAction } from '../action/action.js';
import { assess } from './assess.js';
import type { Pattern, Risk, Route } from './assessment.js';
import { scaleLimit, valueLimit } from './limits.js';
import type { Policy } from './policy.js';
import { ruleFor } from './rule-for.js';
import { NO_SIGNALS } from './signals.js';
import { countsConfidence, thresholdFor } from './triggers/confidence.js';

/** What a tool says about one of its calls, or whoever knows the action type. Only whether there is a value or scale counts. */
export type CapabilityFacts = Pick<ProposedAction, 'type' | 'reversibility' | 'audience' | 'value' | 'scale'>;

/** What an agent may do with one kind of action: one row of the capability matrix. */
export interface Capability {
  readonly type: string;
  readonly reversibility: ProposedAction['reversibility'];
  readonly audience: ProposedAction['audience'];
  /** Within its limits, not for the first time, and with all the confidence that can be asked for. */
  readonly risk: Risk;
  readonly pattern: Pattern;
  /** Who decides; null where it runs by itself. */
  readonly route: Route | null;
  /** How many different people must approve; 0 where it runs by itself. */
  readonly approvals: number;
  /** The first time for an account. */
  readonly firstTime: Pattern;
  /** Past a limit; null where it has none. */
  readonly beyond: Pattern | null;
  /** The most that may move without review; null where it moves no money. */
  readonly valueLimit: Money | null;
  /** The most that may be affected without review; null where it states no scale. */
  readonly scaleLimit: number | null;
  /** The confidence under which a person is asked; null where confidence does not count. */
  readonly confidence: number | null;
  readonly floor: boolean;
  /** Whether a person may decide it in advance; `not-needed` where nobody is asked. */
  readonly inAdvance: 'not-needed' | 'possible' | 'never';
}

/** What an agent may do under a policy. */
export interface CapabilityMatrix {
  readonly policyVersion: string;
  readonly rows: readonly Capability[];
  /** Action types that the policy names and that none of the facts has: a rule that nothing matches protects nothing. */
  readonly unmatched: readonly string[];
}

/** The capability matrix of a policy, from the same `assess` that decides: one row for each of the facts, in their order. */
export function capabilities(policy: Policy, facts: readonly CapabilityFacts[]): CapabilityMatrix {
  const known = new Set(facts.map(({ type }) => type));
  return {
    policyVersion: policy.version,
    rows: facts.map((one) => capability(policy, one)),
    unmatched: [...new Set([...Object.keys(policy.actions), ...policy.calibrated])].filter(
      (type) => !known.has(type),
    ),
  };
}

function capability(
  policy: Policy,
  { type, reversibility, audience, value, scale }: CapabilityFacts,
): Capability {
  const rule = ruleFor(policy, type);
  const writes = reversibility !== 'read-only';
  const limits = {
    value: writes && value ? valueLimit(policy, rule, value.currency) : null,
    scale: writes && scale !== undefined ? scaleLimit(policy, rule) : null,
  };
  const sure = { ...NO_SIGNALS, confidence: 1 };
  const within = { type, tool: type, toolVersion: '', args: {}, reversibility, audience };
  const usual = assess(within, policy, sure);
  const runs = usual.pattern === 'auto-resolve';
  const { authorization } = assess(within, policy, { ...sure, authorization: type });
  return {
    type,
    reversibility,
    audience,
    risk: usual.risk,
    pattern: usual.pattern,
    route: runs ? null : usual.route,
    approvals: runs ? 0 : usual.approvals,
    firstTime: assess(within, policy, { ...sure, firstTime: true }).pattern,
    beyond:
      limits.value || limits.scale !== null
        ? assess(
            {
              ...within,
              ...(limits.value && { value: { ...limits.value, amount: limits.value.amount + 1 } }),
              ...(limits.scale !== null && { scale: limits.scale + 1 }),
            },
            policy,
            sure,
          ).pattern
        : null,
    valueLimit: limits.value,
    scaleLimit: limits.scale,
    confidence: countsConfidence(policy, type) ? thresholdFor(policy, rule, usual.risk) : null,
    floor: rule.floor ?? false,
    inAdvance: runs ? 'not-needed' : authorization === null ? 'never' : 'possible',
  };
}
