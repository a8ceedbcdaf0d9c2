import type { Money, ProposedAction } from '../action/action.js';
import { assess } from './assess.js';
import type { Assessment, Pattern, Risk, Route } from './assessment.js';
import { scaleLimit, valueLimit } from './limits.js';
import type { Policy } from './policy.js';
import { ruleFor } from './rule-for.js';
import { NO_SIGNALS } from './signals.js';
import { countsConfidence, thresholdFor } from './triggers/confidence.js';

/** What a tool says about one of its calls, or whoever knows the action type. Only whether there is a value or scale counts. */
export interface CapabilityFacts
  extends Pick<ProposedAction, 'type' | 'reversibility' | 'audience' | 'value' | 'scale'> {
  /** What a person calls it: "Issue a refund". Left out: they read its type. */
  readonly label?: string;
}

/** What happens to an action: how people are involved, and who. */
export interface CapabilityStep {
  readonly pattern: Pattern;
  /** Who is asked; null where it runs by itself. */
  readonly route: Route | null;
}

/** What an agent may do with one kind of action: one row of the capability matrix. */
export interface Capability {
  readonly type: string;
  /** What a person calls it, or null. */
  readonly label: string | null;
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
  readonly firstTime: CapabilityStep;
  /** Past a limit; null where it has none. */
  readonly beyond: CapabilityStep | null;
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
  /** Tools that do not say what their calls can be: the matrix knows nothing of them, and each of their calls is still judged. */
  readonly undeclared: readonly string[];
}

/**
 * The capability matrix of a policy, from the same `assess` that decides: one row for each of the facts, in their order,
 * and one for what several tools say alike. `undeclared` names the tools that say nothing; default none.
 */
export function capabilities(
  policy: Policy,
  facts: readonly CapabilityFacts[],
  undeclared: readonly string[] = [],
): CapabilityMatrix {
  const known = new Set(facts.map(({ type }) => type));
  const kinds = new Map(facts.map((one) => [kindOf(one), one]));
  return {
    policyVersion: policy.version,
    rows: [...kinds.values()].map((one) => capability(policy, one)),
    unmatched: [...new Set([...Object.keys(policy.actions), ...policy.calibrated])].filter(
      (type) => !known.has(type),
    ),
    undeclared,
  };
}

function kindOf({ type, label, reversibility, audience, value, scale }: CapabilityFacts): string {
  return JSON.stringify([type, label, reversibility, audience, value?.currency, scale !== undefined]);
}

function capability(
  policy: Policy,
  { type, label, reversibility, audience, value, scale }: CapabilityFacts,
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
  const { pattern, route } = stepOf(usual);
  const runs = route === null;
  const { authorization } = assess(within, policy, { ...sure, authorization: type });
  return {
    type,
    label: label ?? null,
    reversibility,
    audience,
    risk: usual.risk,
    pattern,
    route,
    approvals: runs ? 0 : usual.approvals,
    firstTime: stepOf(assess(within, policy, { ...sure, firstTime: true })),
    beyond:
      limits.value || limits.scale !== null
        ? stepOf(
            assess(
              {
                ...within,
                ...(limits.value && { value: { ...limits.value, amount: limits.value.amount + 1 } }),
                ...(limits.scale !== null && { scale: limits.scale + 1 }),
              },
              policy,
              sure,
            ),
          )
        : null,
    valueLimit: limits.value,
    scaleLimit: limits.scale,
    confidence: countsConfidence(policy, type) ? thresholdFor(policy, rule, usual.risk) : null,
    floor: rule.floor ?? false,
    inAdvance: runs ? 'not-needed' : authorization === null ? 'never' : 'possible',
  };
}

function stepOf({ pattern, route }: Pick<Assessment, 'pattern' | 'route'>): CapabilityStep {
  return { pattern, route: pattern === 'auto-resolve' ? null : route };
}
