import type { Reversibility } from '../action/action.js';
import type { Pattern, Risk, TriggerKind } from './assessment.js';

/** One risk, one pattern. */
export const PATTERN_BY_RISK = {
  low: 'auto-resolve',
  medium: 'suggest-and-confirm',
  high: 'human-review-before-send',
  'very-high': 'full-human-takeover',
} as const satisfies Record<Risk, Pattern>;

/** The risk of an action by itself, before anything fires. */
export const RISK_BY_REVERSIBILITY = {
  'read-only': 'low',
  reversible: 'low',
  'externally-reversible': 'medium',
  irreversible: 'high',
} as const satisfies Record<Reversibility, Risk>;

/** What a trigger does to an action. */
export interface TriggerRow {
  /** The risk that it raises the action to. */
  readonly risk: Risk;
  /** Whether a standing authorization answers it: a person may decide about these in advance. */
  readonly inAdvance: boolean;
}

/** Every trigger, most telling first: of those that fired, the first is the one that a person reads. */
export const TRIGGER_TABLE = {
  'person-asked': { risk: 'very-high', inAdvance: false },
  frustration: { risk: 'very-high', inAdvance: false },
  'out-of-scope': { risk: 'very-high', inAdvance: false },
  'missing-context': { risk: 'medium', inAdvance: false },
  'conflicting-data': { risk: 'high', inAdvance: false },
  'tool-failure': { risk: 'high', inAdvance: false },
  floor: { risk: 'high', inAdvance: false },
  'over-value': { risk: 'high', inAdvance: true },
  'over-scale': { risk: 'high', inAdvance: true },
  irreversible: { risk: 'high', inAdvance: true },
  public: { risk: 'high', inAdvance: true },
  external: { risk: 'high', inAdvance: true },
  rule: { risk: 'medium', inAdvance: true },
  'first-time': { risk: 'medium', inAdvance: true },
  'low-confidence': { risk: 'medium', inAdvance: true },
} as const satisfies Record<TriggerKind, TriggerRow>;

/** Trigger kinds, most telling first. */
export const TRIGGER_ORDER = Object.keys(TRIGGER_TABLE) as readonly TriggerKind[];

/** Risks, least first. */
export const RISKS = Object.keys(PATTERN_BY_RISK) as readonly Risk[];

/** The higher of two risks. */
export function higher(a: Risk, b: Risk): Risk {
  return RISKS.indexOf(a) >= RISKS.indexOf(b) ? a : b;
}
