export type { AccountReply } from './account-session.js';
export type { Announcement } from './announcer.js';
export type { DraftScope, DraftStorage } from './drafts.js';
export type * from './insights-models.js';
export * from './messages.js';
export type * from './models.js';
export { HandoffProvider, type HandoffProviderProps, useAnnounce } from './provider.js';
export type { Answer, Local } from './session.js';
export { useAccount } from './use-account.js';
export { useAnnouncement } from './use-announcement.js';
export { type UsedAnswer, useAnswer } from './use-answer.js';
export { type AuditTrailOptions, type UsedAuditTrail, useAuditTrail } from './use-audit-trail.js';
export {
  type UsedAuthorizationOffer,
  type UsedAuthorizationOffers,
  useAuthorizationOffers,
} from './use-authorization-offers.js';
export { type UsedAuthorizations, useAuthorizations } from './use-authorizations.js';
export { type CalibrationScope, type UsedCalibration, useCalibration } from './use-calibration.js';
export { type UsedCapabilities, useCapabilities } from './use-capabilities.js';
export { type Draft, useDraft } from './use-draft.js';
export { type UsedHandoff, useHandoff } from './use-handoff.js';
export { useHandoffs } from './use-handoffs.js';
export { type UsedInsights, useInsights } from './use-insights.js';
export { type UsedOwnership, useOwnership } from './use-ownership.js';
export { type UsedReview, useReview } from './use-review.js';
export { type UsedReviewQueue, useReviewQueue } from './use-review-queue.js';
export { type UsedScope, useScope } from './use-scope.js';
export { useSelection } from './use-selection.js';
export { type UsedSend, useSend } from './use-send.js';
export { type UsedStatus, useStatus } from './use-status.js';
export { useTask } from './use-task.js';
