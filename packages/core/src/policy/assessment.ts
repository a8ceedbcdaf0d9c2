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

/** The very decision that an agent is unsure of, and the ways out that it sees, best first. */
export interface Hesitation {
  readonly decision: string;
  readonly options: readonly string[];
}

/** A boundary that the task crosses: no failure, and never the whole story. */
export interface ScopeExceeded {
  readonly boundary: string;
  /** What would extend the scope. */
  readonly extendedBy?: string;
  /** The part that is in scope and can go on. */
  readonly inScope?: string;
  /** Id of the partial state that was saved for later. */
  readonly parked?: string;
}

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
  | ({
      readonly kind: 'low-confidence';
      readonly confidence: number;
      readonly threshold: number;
    } & Partial<Hesitation>)
  | ({ readonly kind: 'out-of-scope' } & ScopeExceeded)
  | { readonly kind: 'missing-context'; readonly fields: readonly string[] }
  | { readonly kind: 'conflicting-data'; readonly between: readonly string[] }
  | { readonly kind: 'tool-failure'; readonly tool: string; readonly attempts: number }
  | { readonly kind: 'frustration'; readonly rephrased: number }
  | { readonly kind: 'person-asked' };

/** Discriminant of a `Trigger`. */
export type TriggerKind = Trigger['kind'];

/** The trigger of one kind. */
export type TriggerOf<Kind extends TriggerKind> = Extract<Trigger, { readonly kind: Kind }>;

/** What policy says about one proposed action: everything that fired, and what follows. */
export interface Assessment {
  readonly policyVersion: string;
  readonly risk: Risk;
  readonly pattern: Pattern;
  /** Every trigger that fired, in the written order of `TRIGGER_TABLE`. */
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
