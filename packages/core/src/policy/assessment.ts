import type { Money } from '../action/action.js';

/** The four escalation patterns, from least to most human involvement. */
export type Pattern =
  | 'auto-resolve'
  | 'suggest-and-confirm'
  | 'human-review-before-send'
  | 'full-human-takeover';

/** How much is at stake. One risk leads to one pattern; see `PATTERN_BY_RISK`. */
export type Risk = 'low' | 'medium' | 'high' | 'very-high';

/** Who may decide: the person whose task it is, the desk, or either. */
export type Route = 'user' | 'desk' | 'either';

/** Why a handoff happens, with the facts that its one sentence needs. */
export type Trigger =
  | { readonly kind: 'floor'; readonly rule: string }
  | { readonly kind: 'irreversible' }
  | { readonly kind: 'external' }
  | { readonly kind: 'first-time' }
  | { readonly kind: 'over-value'; readonly value: Money; readonly limit: Money }
  | { readonly kind: 'over-scale'; readonly scale: number; readonly limit: number }
  | { readonly kind: 'public' }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'low-confidence'; readonly confidence: number; readonly threshold: number }
  | { readonly kind: 'out-of-scope'; readonly boundary: string }
  | { readonly kind: 'missing-context'; readonly fields: readonly string[] }
  | { readonly kind: 'conflicting-data'; readonly between: readonly string[] }
  | { readonly kind: 'tool-failure'; readonly tool: string; readonly attempts: number }
  | { readonly kind: 'frustration'; readonly rephrased: number }
  | { readonly kind: 'person-asked' };

/** Discriminant of a `Trigger`. */
export type TriggerKind = Trigger['kind'];

/** What policy says about one proposed action: everything that fired, and what follows. */
export interface Assessment {
  readonly policyVersion: string;
  readonly risk: Risk;
  readonly pattern: Pattern;
  /** Every trigger that fired, in the written order of `TRIGGER_ORDER`. */
  readonly triggers: readonly Trigger[];
  /** The trigger whose sentence a person reads; null when nothing fired. */
  readonly shown: Trigger | null;
  readonly route: Route;
  /** How many different people must approve. At least 1. */
  readonly approvals: number;
  /** Id of the standing authorization that decides instead of asking, or null. */
  readonly authorization: string | null;
  /** 0–1 as reported by the agent, or null where none was given or it may not be used. */
  readonly confidence: number | null;
}
