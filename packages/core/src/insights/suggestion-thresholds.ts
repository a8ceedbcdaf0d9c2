import type { Reversibility } from '../action/action.js';

const DAY = 24 * 60 * 60_000;

/** What has to be shown before something is suggested. Ours, not a standard; each with its reason. */
export interface SuggestionThresholds {
  /** How far back it looks, in milliseconds. */
  readonly within: number;
  /** In how many of all suggestions, at the most, the rate is lower than `supported` says. */
  readonly error: number;
  readonly allow: {
    /** The fewest decisions that say anything. */
    readonly decisions: number;
    /** The newest decisions, of which none may have been resisted. */
    readonly recent: number;
    /** The rate of approvals as proposed that the decisions must support at the least. */
    readonly supported: Readonly<Record<Reversibility, number>>;
    /** Across the workspace: in how many accounts a value, a scale or an audience must have been approved. */
    readonly accounts: number;
    /** Across the workspace: the share of accounts without any objection that must be supported at the least. */
    readonly supportedAccounts: number;
  };
  readonly askAgain: {
    /** The lengths of the newest stretches that are looked at, in actions. */
    readonly newest: readonly number[];
    /** The fewest objections that say anything. */
    readonly resisted: number;
    /** The rate of objections that a stretch must support at the least. */
    readonly supported: number;
  };
}

/** The thresholds where nobody gives others. */
export const SUGGESTION_THRESHOLDS: SuggestionThresholds = {
  // As long as until the first review: what is older was about another agent, another season, another mood.
  within: 30 * DAY,
  // One suggestion in twenty may rest on luck; a person still decides about each.
  error: 0.05,
  allow: {
    // Fewer are one good afternoon, whatever the interval says.
    decisions: 10,
    // An agent that has just become worse is not let loose for what it was.
    recent: 5,
    // 10 of 10 support 0.74, 14 of 14 support 0.80, 29 of 29 support 0.90: the harder to undo, the longer it is shown.
    supported: {
      'read-only': 0.7,
      reversible: 0.7,
      'externally-reversible': 0.8,
      irreversible: 0.9,
    },
    // One account's habit must not set the limits of the others.
    accounts: 5,
    // 9 of 9 accounts support 0.71. Accounts are counted, because decisions within one are not independent.
    supportedAccounts: 0.7,
  },
  askAgain: {
    // The last five notice a sudden change, the last twenty a slow one.
    newest: [5, 10, 20],
    // Two objections happen to everybody.
    resisted: 3,
    // 3 of 5 support 0.18, 3 of 8 support 0.11. Low on purpose: to ask once too often costs seconds.
    supported: 0.1,
  },
};
