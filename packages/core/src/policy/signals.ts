import type { Hesitation, ScopeExceeded } from './assessment.js';

/** What is known around an action besides the action itself. */
export interface Signals {
  /** The agent's confidence in this action, 0–1, or null where it gave none. Anything else counts as none. */
  readonly confidence: number | null;
  /** The decision that the agent is unsure of, with its options, or null where it said nothing. */
  readonly unsure: Hesitation | null;
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
  readonly outOfScope: ScopeExceeded | null;
  /** The standing authorization that allows this exact action now, or null. */
  readonly authorization: string | null;
  /** The standing authorization that denies this action to the agent, or null. */
  readonly denied: string | null;
}

/** What only the account's own log can say. A product does not get to. */
export type AccountSignal = 'firstTime' | 'authorization' | 'denied';

/** Nothing known: no confidence, no warning sign. */
export const NO_SIGNALS: Signals = {
  confidence: null,
  unsure: null,
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
