import type { Money, ProposedAction } from '../action/action.js';
import type { Assessment, Pattern, Risk, Trigger, TriggerKind } from './assessment.js';
import type { ActionRule, Policy } from './policy.js';

/** What is known around an action besides the action itself. */
export interface Signals {
  /** The agent's confidence in this action, 0–1, or null where it gave none. */
  readonly confidence: number | null;
  /** Whether this action type has never been executed for this account. */
  readonly firstTime: boolean;
  /** Facts that the action requires and that nobody has given. */
  readonly missing: readonly string[];
  /** Sources that disagree about a fact that the action rests on. */
  readonly conflicts: readonly string[];
  /** The tool that keeps failing, or null. */
  readonly failing: { readonly tool: string; readonly attempts: number } | null;
  /** How often the person has said the same thing in other words. */
  readonly rephrased: number;
  readonly personAsked: boolean;
  /** The boundary that the task crosses, or null. */
  readonly outOfScope: string | null;
  /** The standing authorization that allows this exact action now, or null. */
  readonly authorization: string | null;
  /** The standing authorization that denies this action to the agent, or null. */
  readonly denied: string | null;
}

/** Nothing known: no confidence, no warning sign. */
export const NO_SIGNALS: Signals = {
  confidence: null,
  firstTime: false,
  missing: [],
  conflicts: [],
  failing: null,
  rephrased: 0,
  personAsked: false,
  outOfScope: null,
  authorization: null,
  denied: null,
};

/** One risk, one pattern. */
export const PATTERN_BY_RISK = {
  low: 'auto-resolve',
  medium: 'suggest-and-confirm',
  high: 'human-review-before-send',
  'very-high': 'full-human-takeover',
} as const satisfies Record<Risk, Pattern>;

/** The risk that a trigger raises an action to, in the order in which one of them is chosen to be shown. */
export const TRIGGER_RISK = {
  'person-asked': 'very-high',
  frustration: 'very-high',
  'out-of-scope': 'very-high',
  'missing-context': 'medium',
  'conflicting-data': 'high',
  'tool-failure': 'high',
  floor: 'high',
  'over-value': 'high',
  'over-scale': 'high',
  irreversible: 'high',
  public: 'high',
  external: 'high',
  rule: 'medium',
  'first-time': 'medium',
  'low-confidence': 'medium',
} as const satisfies Record<TriggerKind, Risk>;

/** Trigger kinds, most telling first. */
export const TRIGGER_ORDER = Object.keys(TRIGGER_RISK) as readonly TriggerKind[];

const RISKS: readonly Risk[] = ['low', 'medium', 'high', 'very-high'];

/** The higher of two risks. */
export function higher(a: Risk, b: Risk): Risk {
  return RISKS.indexOf(a) >= RISKS.indexOf(b) ? a : b;
}

/** Triggers that a standing authorization answers: a person has decided about these in advance. */
const ANSWERED_IN_ADVANCE: ReadonlySet<TriggerKind> = new Set([
  'irreversible',
  'external',
  'public',
  'rule',
  'first-time',
  'low-confidence',
  'over-value',
  'over-scale',
]);

/**
 * What policy says about an action. Precedence: floors, boundaries, standing authorizations, confidence; confidence
 * never approves what a boundary stops.
 */
export function assess(action: ProposedAction, policy: Policy, signals: Signals = NO_SIGNALS): Assessment {
  const rule = policy.actions[action.type] ?? {};
  const approvals = Math.max(1, rule.approvals ?? 1);
  const boundaries = boundaryTriggers(action, policy, rule, signals);
  const base = riskOf(action, rule, boundaries);
  // Where confidence counts, none is none: an agent that says nothing is not more certain than one that says 0.2.
  const confidence = policy.calibrated.includes(action.type) ? (signals.confidence ?? 0) : null;
  const threshold = rule.confidence ?? policy.confidence[base];
  const triggers = [...boundaries];
  if (confidence !== null && confidence < threshold) {
    triggers.push({ kind: 'low-confidence', confidence, threshold });
  }
  triggers.sort((a, b) => TRIGGER_ORDER.indexOf(a.kind) - TRIGGER_ORDER.indexOf(b.kind));

  const unauthorized = riskOf(action, rule, triggers);
  const authorized =
    signals.authorization !== null &&
    unauthorized !== 'very-high' &&
    approvals === 1 &&
    triggers.every(({ kind }) => ANSWERED_IN_ADVANCE.has(kind));
  const risk = authorized ? 'low' : unauthorized;
  const pattern = PATTERN_BY_RISK[risk];
  return {
    policyVersion: policy.version,
    risk,
    pattern,
    triggers,
    shown: triggers[0] ?? null,
    route: rule.route ?? policy.routes[pattern],
    approvals,
    authorization: authorized ? signals.authorization : null,
    confidence,
  };
}

function boundaryTriggers(
  action: ProposedAction,
  policy: Policy,
  rule: ActionRule,
  signals: Signals,
): readonly Trigger[] {
  const triggers: Trigger[] = [];
  const writes = action.reversibility !== 'read-only';
  if (signals.personAsked) {
    triggers.push({ kind: 'person-asked' });
  }
  if (signals.rephrased >= policy.rephrasings) {
    triggers.push({ kind: 'frustration', rephrased: signals.rephrased });
  }
  if (signals.outOfScope !== null) {
    triggers.push({ kind: 'out-of-scope', boundary: signals.outOfScope });
  }
  if (signals.missing.length > 0) {
    triggers.push({ kind: 'missing-context', fields: signals.missing });
  }
  if (signals.conflicts.length > 0) {
    triggers.push({ kind: 'conflicting-data', between: signals.conflicts });
  }
  if (signals.failing !== null && signals.failing.attempts >= policy.toolFailures) {
    triggers.push({ kind: 'tool-failure', ...signals.failing });
  }
  if (rule.floor || signals.denied !== null) {
    triggers.push({ kind: 'floor', rule: signals.denied ?? action.type });
  }
  if (action.reversibility === 'irreversible') {
    triggers.push({ kind: 'irreversible' });
  }
  if (writes && action.audience === 'external') {
    triggers.push({ kind: 'external' });
  }
  if (writes && action.audience === 'public') {
    triggers.push({ kind: 'public' });
  }
  if (writes && action.value) {
    const limit = limitFor(action.value, rule.valueLimits ?? policy.valueLimits);
    if (Math.abs(action.value.amount) > limit.amount) {
      triggers.push({ kind: 'over-value', value: action.value, limit });
    }
  }
  const scaleLimit = rule.scaleLimit ?? policy.scaleLimit;
  if (writes && action.scale !== undefined && action.scale > scaleLimit) {
    triggers.push({ kind: 'over-scale', scale: action.scale, limit: scaleLimit });
  }
  if ((rule.risk && rule.risk !== 'low') || (rule.approvals ?? 1) > 1) {
    triggers.push({ kind: 'rule', rule: action.type });
  }
  if (writes && policy.firstTime && signals.firstTime) {
    triggers.push({ kind: 'first-time' });
  }
  return triggers;
}

function riskOf(action: ProposedAction, rule: ActionRule, triggers: readonly Trigger[]): Risk {
  const own: Risk = action.reversibility === 'externally-reversible' ? 'medium' : 'low';
  return triggers.reduce(
    (risk, { kind }) => higher(risk, TRIGGER_RISK[kind]),
    higher(own, rule.risk ?? 'low'),
  );
}

function limitFor(value: Money, limits: readonly Money[]): Money {
  return (
    limits.find(({ currency }) => currency === value.currency) ?? { amount: 0, currency: value.currency }
  );
}
