import type { Money } from '../action/action.js';
import type { Pattern, Risk, Route } from './assessment.js';

/** What policy says about one action type beyond what the action itself says. Everything is optional. */
export interface ActionRule {
  /** Never below this risk, unless a standing authorization covers the action. `very-high` nothing covers. */
  readonly risk?: Risk;
  /** Never without a person: neither confidence nor a standing authorization may decide it. */
  readonly floor?: boolean;
  /** Who may decide. Default: the route of the pattern. With several approvals it cannot be the user. */
  readonly route?: Route;
  /** How many different people must approve. Default 1. More than one is never decided in advance, nor by one user. */
  readonly approvals?: number;
  /** The most that may move without review, per currency. Overrides the policy's limits. */
  readonly valueLimits?: readonly Money[];
  /** The most that may be affected without review. Overrides the policy's limit. */
  readonly scaleLimit?: number;
  /** The confidence, 0–1, under which a person is asked. Overrides the threshold of the risk. */
  readonly confidence?: number;
  /** How long after success it may be undone, in milliseconds, where the tool can. Overrides `times.undo`. */
  readonly undo?: number;
}

/** How long things may take, in milliseconds. */
export interface Times {
  /** Until an undecided request expires. Default 24 hours: longer than 20 hours is exempt from WCAG 2.2.1. */
  readonly request: number;
  /** How long a reviewer's claim holds. Default 5 minutes. */
  readonly claim: number;
  /** How long a grant may wait to be used. Default 10 minutes. */
  readonly grant: number;
  /** How long a run may take before its outcome counts as unknown. Default 2 minutes. */
  readonly run: number;
  /** How long a reversible action may be undone. Default 1 hour. */
  readonly undo: number;
  /** By when the desk promises its next update. Default 10 minutes. */
  readonly promise: number;
}

/** When and how a person is asked. Plain data: it can be stored, versioned and shown. */
export interface Policy {
  readonly version: string;
  /** Per action type, for example `refund.issue`. */
  readonly actions: Readonly<Record<string, ActionRule>>;
  /** Whether the first execution of an action type for an account needs a person. Read-only actions never do. */
  readonly firstTime: boolean;
  /** The most that may move without review, per currency. A currency that is not listed has the limit 0. */
  readonly valueLimits: readonly Money[];
  /** The most people or records that may be affected without review. */
  readonly scaleLimit: number;
  /** The confidence, 0–1, under which a person is asked, by the risk of the action. */
  readonly confidence: Readonly<Record<Risk, number>>;
  /** Action types whose reported confidence is calibrated: it was compared with what people decided, and it holds. */
  readonly calibrated: readonly string[];
  /** What becomes of confidence where nobody has calibrated it. Only ever to ask more often, never less. */
  readonly uncalibratedConfidence: 'ignore' | 'use';
  readonly routes: Readonly<Record<Pattern, Route>>;
  /** Whether a proposer may decide what they proposed. Default false. */
  readonly selfApproval: boolean;
  /** The desk that gets what is not routed to a named team. */
  readonly team: string;
  /** Who is told when a promise is missed. */
  readonly escalateTo: string;
  /** How often a person may rephrase before the agent hands over. Default 2. */
  readonly rephrasings: number;
  /** How often a tool may fail before the agent hands over. Default 2. */
  readonly toolFailures: number;
  readonly times: Times;
}
