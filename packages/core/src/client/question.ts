import type { AccountRefusal } from '../account/refusal.js';
import type {
  CalibrationAnswer,
  CalibrationAsked,
  CasesAnswer,
  CasesAsked,
  InsightsAnswer,
} from '../insights/answers.js';
import type { Period } from '../insights/insights.js';
import type { Suggestion } from '../insights/suggestion.js';
import type { Instant } from '../log/envelope.js';
import type { CapabilityMatrix } from '../policy/capabilities.js';
import type { TrailFilter } from '../trail/filter-trail.js';
import type { TrailCheck, TrailPage } from '../trail/page.js';

/** Something that the host suggests about an account, by an id that is another one as soon as its terms are. */
export type OfferedSuggestion = Suggestion & {
  readonly id: string;
  /** Whether whoever asks may accept it, or why not. */
  readonly can: true | AccountRefusal;
};

/** What the log of an account suggests at a moment of the host's time. */
export interface Suggestions {
  readonly at: Instant;
  readonly suggestions: readonly OfferedSuggestion[];
}

/** What is asked once, by kind: what must be said with it, and what is answered. */
interface Questions {
  /** What the agent may do under the policy in force. */
  readonly capabilities: { readonly with: object; readonly answer: CapabilityMatrix };
  /** What the decisions about one account, by the id of its user, suggest to allow or to ask about again. */
  readonly suggestions: { readonly with: { readonly account: string }; readonly answer: Suggestions };
  /** What happened in a period. Only the desk is told. */
  readonly insights: { readonly with: Period; readonly answer: InsightsAnswer };
  /** How far the confidence of one action type can be believed. Only the desk is told. */
  readonly calibration: { readonly with: CalibrationAsked; readonly answer: CalibrationAnswer };
  /** Rejections and edits of a period, to try another agent on. Only administrators get them. */
  readonly 'evaluation-cases': { readonly with: CasesAsked; readonly answer: CasesAnswer };
  /**
   * What happened, newest first, a page at a time: users see their own tasks, reviewers every task, administrators the
   * accounts too. `after` is the `next` of the page before, or null for the first; `limit` at most 1,000.
   */
  readonly trail: {
    readonly with: { readonly filter: TrailFilter; readonly after: string | null; readonly limit: number };
    readonly answer: TrailPage;
  };
  /** Whether all of that is still what was sealed. */
  readonly 'trail-check': { readonly with: object; readonly answer: TrailCheck };
}

/** Something that a browser asks the host once. */
export type Question = {
  readonly [Kind in keyof Questions]: { readonly kind: Kind } & Questions[Kind]['with'];
}[keyof Questions];

/** What the host answers to a question. */
export type AnswerTo<Asked extends Question> = Questions[Asked['kind']]['answer'];
