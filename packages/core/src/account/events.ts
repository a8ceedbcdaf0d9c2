import type { Audience, Money } from '../action/action.js';
import type { Actor, DraftOf, FactOf, Instant } from '../log/envelope.js';
import type { Route } from '../policy/assessment.js';
import type { HiddenEvent, VoidReason } from '../task/events.js';

/** How far one action may go. Everything is compared by type: an amount in another currency is never within. */
export interface AuthorizationLimits {
  /** The most that one action may move, in one currency, minor units. Null: it covers no action that moves money. */
  readonly value: Money | null;
  /** The most that one action may touch. Null: it covers no action that states a scale. */
  readonly scale: number | null;
  /** Who may notice the action; any other audience is outside. */
  readonly audiences: readonly Audience[];
  /** The exact target, or null for any. Never a pattern. */
  readonly target: string | null;
}

/** How often, or how much in all, within any stretch of time of one length. */
export interface Budget {
  /** Length of the stretch in milliseconds. */
  readonly window: number;
  /** The most uses, or null where only the sum is limited. */
  readonly count: number | null;
  /** The most money in all, in the currency of the value limit, or null where only the count is limited. */
  readonly sum: Money | null;
}

/**
 * What a standing authorization is about: one action type of one tool in one version, under one policy. A `deny` has
 * no value, scale or budgets and holds for every version of the tool and policy, so that nothing slips past it.
 */
export interface AuthorizationTerms {
  readonly effect: 'allow' | 'deny';
  readonly type: string;
  readonly tool: string;
  readonly toolVersion: string;
  readonly policyVersion: string;
  readonly limits: AuthorizationLimits;
  readonly budgets: readonly Budget[];
}

/** The decisions that a suggestion rests on: "you approved 14 of 14 in 30 days". */
export interface Demonstrated {
  readonly approved: number;
  readonly decided: number;
  /** Over how long, in milliseconds. */
  readonly within: number;
}

/** Why an authorization rests until somebody confirms it again. */
export type SuspensionReason =
  | 'over-value'
  | 'over-scale'
  | 'over-audience'
  | 'tool-changed'
  | 'policy-changed'
  | 'by-person';

/** Why what was reserved came free: the grant was voided for this reason, or never issued. */
export type ReleaseReason = VoidReason | 'not-issued';

/** How far this account's decisions about an action type carry. It moves both ways. */
export type TrustLevel = 'low' | 'medium' | 'high';

/** Every event of an account stream, with its data. */
export interface AccountEventData {
  'authorization.offered': {
    readonly authorization: string;
    readonly terms: AuthorizationTerms;
    /** Who decides such actions without it, and so who may give it. */
    readonly route: Route;
    readonly because: Demonstrated | null;
  };
  'authorization.granted': {
    readonly authorization: string;
    /** Null for a `deny` that holds until it is revoked. */
    readonly expiresAt: Instant | null;
    readonly reviewAt: Instant;
  };
  'authorization.declined': { readonly authorization: string; readonly note: string | null };
  'authorization.reserved': {
    readonly authorization: string;
    readonly task: string;
    /** The handoff that it decides; one reservation each. */
    readonly handoff: string;
    readonly value: Money | null;
  };
  'authorization.used': { readonly authorization: string; readonly handoff: string };
  'authorization.released': {
    readonly authorization: string;
    readonly handoff: string;
    readonly why: ReleaseReason;
  };
  'authorization.reviewed': { readonly authorization: string; readonly reviewAt: Instant };
  'authorization.suspended': {
    readonly authorization: string;
    readonly why: SuspensionReason;
    /** Handoffs that had reserved and not used it: their grants are to be voided. */
    readonly inFlight: readonly string[];
  };
  'authorization.resumed': {
    readonly authorization: string;
    /** The versions under which it was confirmed again. */
    readonly toolVersion: string;
    readonly policyVersion: string;
    readonly reviewAt: Instant;
  };
  'authorization.expired': { readonly authorization: string; readonly inFlight: readonly string[] };
  'authorization.revoked': {
    readonly authorization: string;
    readonly note: string | null;
    readonly inFlight: readonly string[];
  };
  'action.first-executed': { readonly type: string; readonly task: string; readonly handoff: string };
  'trust.changed': {
    readonly type: string;
    readonly from: TrustLevel;
    readonly to: TrustLevel;
    readonly because: Demonstrated | null;
  };
  'command.refused': {
    readonly command: string;
    readonly code: string;
    readonly about: string | null;
    readonly by: Actor;
  };
}

/** Name of an account event. */
export type AccountEventType = keyof AccountEventData;

/** Something that happened to an account. */
export type AccountEvent = FactOf<AccountEventData>;

/** An account event before the host has stamped it. */
export type AccountDraft = DraftOf<AccountEventData>;

/** What reaches a viewer: the event as far as they may read it. */
export type AccountViewEvent = AccountEvent | HiddenEvent;
