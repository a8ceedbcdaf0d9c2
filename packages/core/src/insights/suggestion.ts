import type { AuthorizationTerms, Demonstrated } from '../account/events.js';
import type { Account } from '../account/state.js';
import type { Instant } from '../log/envelope.js';
import type { Policy } from '../policy/policy.js';
import type { RejectionReason } from '../task/events.js';
import type { SuggestionThresholds } from './suggestion-thresholds.js';

/** Something to put before a person. It decides nothing by itself. */
export type Suggestion =
  | {
      readonly direction: 'allow';
      /** Whose account, or null for the capability across the workspace. */
      readonly account: string | null;
      /** For `authorization.offer`, with `because`. Across the workspace, for the account of whoever wants it. */
      readonly terms: AuthorizationTerms;
      /** Approved as proposed, of all decided: "14 of 14 in 30 days". */
      readonly because: Demonstrated;
      /** The rate of approvals, 0–1, that these numbers support at the least (one-sided 95 % Clopper–Pearson). */
      readonly supported: number;
      /** How many accounts the decisions come from. */
      readonly accounts: number;
      /** Whether the decisions came faster than a card can be read: say so beside the numbers. */
      readonly hasty: boolean;
      /** Whether the account's own user made every one of these decisions: "you approved". */
      readonly own: boolean;
    }
  | {
      readonly direction: 'ask-again';
      readonly account: string | null;
      /** The standing authorization to revoke, or null where policy lets it run and `terms` would stop that. */
      readonly authorization: string | null;
      /** A `deny` for `authorization.offer`: such actions are asked about again. */
      readonly terms: AuthorizationTerms;
      /** Not resisted, of all that people decided or that ran: "3 of the last 5 were rejected" is 2 of 5. */
      readonly because: Demonstrated;
      /** The rate of objections, 0–1, that these numbers support at the least. */
      readonly supported: number;
      readonly reasons: Readonly<Record<RejectionReason, number>>;
    };

/** One account as it is now. */
export interface AccountNow {
  /** Id of the user. */
  readonly owner: string;
  readonly state: Account;
}

/** What suggestions are measured by. */
export interface SuggestOptions {
  /** The end of the time looked at: now. */
  readonly until: Instant;
  readonly policy: Policy;
  /** The version of a tool as it is now, or null where it no longer exists. */
  readonly toolVersion: (tool: string) => string | null;
  /** Default `SUGGESTION_THRESHOLDS`. */
  readonly thresholds?: SuggestionThresholds;
}
