export * from './answers.js';
export { atLeast, atMost } from './bounds.js';
export {
  CALIBRATION,
  type Calibration,
  type CalibrationBin,
  type CalibrationFigures,
  type CalibrationOptions,
  type ConfidenceThreshold,
  calibration,
  leaningOf,
  type TooFew,
} from './calibration.js';
export type { DecisionRecord, Ending, Party } from './decision-record.js';
export { type EvaluationCase, evaluationCases, withoutPersonal } from './evaluation-cases.js';
export {
  type DecisionFold,
  decisionRecords,
  foldDecisions,
  NO_DECISIONS,
  recordsOf,
} from './fold-decisions.js';
export * from './insights.js';
export { type Judgement, judgementOf } from './judgement.js';
export {
  type AutoResolvable,
  acceptedOrResisted,
  couldHaveAutoResolved,
  type ReasonShare,
  type Reception,
  type ResponseTime,
  repeatedContext,
  timeToResponse,
  whyItEscalated,
} from './measures.js';
export { type LookAt, PACE, type ReviewerPace, reviewerPace } from './pace.js';
export { PERCENT_FROM, type Rate, rateOf } from './rate.js';
export type { Spread } from './spread.js';
export { suggestAuthorizations } from './suggest-authorizations.js';
export type { AccountNow, Suggestion, SuggestOptions } from './suggestion.js';
export { SUGGESTION_THRESHOLDS, type SuggestionThresholds } from './suggestion-thresholds.js';
