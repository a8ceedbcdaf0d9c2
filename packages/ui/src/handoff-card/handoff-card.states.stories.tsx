// Made from the catalogue by `npm run stories -- --write`: change the catalogue, not this file.
import { entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { takeSteps } from '../catalogue/take-steps.js';
import { CatalogueView } from '../catalogue/view.js';

const meta = preview.meta({
  title: 'Components/HandoffCard/States',
  component: CatalogueView,
  tags: ['state', '!autodocs'],
  parameters: { controls: { disable: true } },
});

export const Arming = meta.story({
  name: 'arming',
  args: { entry: entryOf('handoff-card', 'arming') },
});

export const Unread = meta.story({
  name: 'unread',
  args: { entry: entryOf('handoff-card', 'unread') },
});

export const Confirm = meta.story({
  name: 'confirm',
  args: { entry: entryOf('handoff-card', 'confirm') },
});

export const ConfirmIrreversible = meta.story({
  name: 'confirm · irreversible',
  args: { entry: entryOf('handoff-card', 'confirm-irreversible') },
});

export const ConfirmCalls = meta.story({
  name: 'confirm · calls',
  args: { entry: entryOf('handoff-card', 'confirm-calls') },
});

export const ConfirmNoConsequence = meta.story({
  name: 'confirm · no-consequence',
  args: { entry: entryOf('handoff-card', 'confirm-no-consequence') },
});

export const ConfirmHostile = meta.story({
  name: 'confirm · hostile',
  args: { entry: entryOf('handoff-card', 'confirm-hostile') },
});

export const ConfirmBlanks = meta.story({
  name: 'confirm · blanks',
  args: { entry: entryOf('handoff-card', 'confirm-blanks') },
});

export const ConfirmUnset = meta.story({
  name: 'confirm · unset',
  args: { entry: entryOf('handoff-card', 'confirm-unset') },
});

export const ConfirmLong = meta.story({
  name: 'confirm · long',
  args: { entry: entryOf('handoff-card', 'confirm-long') },
});

export const ConfirmArabic = meta.story({
  name: 'confirm · arabic',
  args: { entry: entryOf('handoff-card', 'confirm-arabic') },
});

export const ConfirmBatch = meta.story({
  name: 'confirm · batch',
  args: { entry: entryOf('handoff-card', 'confirm-batch') },
});

export const ConfirmReasoning = meta.story({
  name: 'confirm · reasoning',
  args: { entry: entryOf('handoff-card', 'confirm-reasoning') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ConfirmAllDetails = meta.story({
  name: 'confirm · all-details',
  args: { entry: entryOf('handoff-card', 'confirm-all-details') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ConfirmDeclining = meta.story({
  name: 'confirm · declining',
  args: { entry: entryOf('handoff-card', 'confirm-declining') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ConfirmFloor = meta.story({
  name: 'confirm · floor',
  args: { entry: entryOf('handoff-card', 'confirm-floor') },
});

export const ConfirmExternal = meta.story({
  name: 'confirm · external',
  args: { entry: entryOf('handoff-card', 'confirm-external') },
});

export const ConfirmFirstTime = meta.story({
  name: 'confirm · first-time',
  args: { entry: entryOf('handoff-card', 'confirm-first-time') },
});

export const ConfirmOverValue = meta.story({
  name: 'confirm · over-value',
  args: { entry: entryOf('handoff-card', 'confirm-over-value') },
});

export const ConfirmOverScale = meta.story({
  name: 'confirm · over-scale',
  args: { entry: entryOf('handoff-card', 'confirm-over-scale') },
});

export const ConfirmPublic = meta.story({
  name: 'confirm · public',
  args: { entry: entryOf('handoff-card', 'confirm-public') },
});

export const ConfirmRule = meta.story({
  name: 'confirm · rule',
  args: { entry: entryOf('handoff-card', 'confirm-rule') },
});

export const ConfirmLowConfidence = meta.story({
  name: 'confirm · low-confidence',
  args: { entry: entryOf('handoff-card', 'confirm-low-confidence') },
});

export const ConfirmOutOfScope = meta.story({
  name: 'confirm · out-of-scope',
  args: { entry: entryOf('handoff-card', 'confirm-out-of-scope') },
});

export const ConfirmMissingContext = meta.story({
  name: 'confirm · missing-context',
  args: { entry: entryOf('handoff-card', 'confirm-missing-context') },
});

export const ConfirmConflictingData = meta.story({
  name: 'confirm · conflicting-data',
  args: { entry: entryOf('handoff-card', 'confirm-conflicting-data') },
});

export const ConfirmToolFailure = meta.story({
  name: 'confirm · tool-failure',
  args: { entry: entryOf('handoff-card', 'confirm-tool-failure') },
});

export const ConfirmFrustration = meta.story({
  name: 'confirm · frustration',
  args: { entry: entryOf('handoff-card', 'confirm-frustration') },
});

export const ConfirmPersonAsked = meta.story({
  name: 'confirm · person-asked',
  args: { entry: entryOf('handoff-card', 'confirm-person-asked') },
});

export const Choose = meta.story({
  name: 'choose',
  args: { entry: entryOf('handoff-card', 'choose') },
});

export const Answer = meta.story({
  name: 'answer',
  args: { entry: entryOf('handoff-card', 'answer') },
});

export const AnswerMissing = meta.story({
  name: 'answer · missing',
  args: { entry: entryOf('handoff-card', 'answer-missing') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const AnswerNoNumber = meta.story({
  name: 'answer · no-number',
  args: { entry: entryOf('handoff-card', 'answer-no-number') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ReviewOwn = meta.story({
  name: 'review-own',
  args: { entry: entryOf('handoff-card', 'review-own') },
});

export const ReviewOwnNotAllowed = meta.story({
  name: 'review-own · not-allowed',
  args: { entry: entryOf('handoff-card', 'review-own-not-allowed') },
});

export const ReviewWaiting = meta.story({
  name: 'review-waiting',
  args: { entry: entryOf('handoff-card', 'review-waiting') },
});

export const ReviewWaitingClaimed = meta.story({
  name: 'review-waiting · claimed',
  args: { entry: entryOf('handoff-card', 'review-waiting-claimed') },
});

export const ReviewWaitingLate = meta.story({
  name: 'review-waiting · late',
  args: { entry: entryOf('handoff-card', 'review-waiting-late') },
});

export const ReviewWaitingSecond = meta.story({
  name: 'review-waiting · second',
  args: { entry: entryOf('handoff-card', 'review-waiting-second') },
});

export const Editing = meta.story({
  name: 'editing',
  args: { entry: entryOf('handoff-card', 'editing') },
});

export const EditingChanged = meta.story({
  name: 'editing · changed',
  args: { entry: entryOf('handoff-card', 'editing-changed') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const EditingEmptied = meta.story({
  name: 'editing · emptied',
  args: { entry: entryOf('handoff-card', 'editing-emptied') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const EditingFault = meta.story({
  name: 'editing · fault',
  args: { entry: entryOf('handoff-card', 'editing-fault') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const Sending = meta.story({
  name: 'sending',
  args: { entry: entryOf('handoff-card', 'sending') },
});

export const SendingUndo = meta.story({
  name: 'sending · undo',
  args: { entry: entryOf('handoff-card', 'sending-undo') },
});

export const Refused = meta.story({
  name: 'refused',
  args: { entry: entryOf('handoff-card', 'refused') },
});

export const RefusedUndo = meta.story({
  name: 'refused · undo',
  args: { entry: entryOf('handoff-card', 'refused-undo') },
});

export const RefusedNotKnown = meta.story({
  name: 'refused · not-known',
  args: { entry: entryOf('handoff-card', 'refused-not-known') },
});

export const RefusedNotFound = meta.story({
  name: 'refused · not-found',
  args: { entry: entryOf('handoff-card', 'refused-not-found') },
});

export const RefusedAlreadyOpen = meta.story({
  name: 'refused · already-open',
  args: { entry: entryOf('handoff-card', 'refused-already-open') },
});

export const RefusedFinished = meta.story({
  name: 'refused · finished',
  args: { entry: entryOf('handoff-card', 'refused-finished') },
});

export const RefusedNotAllowed = meta.story({
  name: 'refused · not-allowed',
  args: { entry: entryOf('handoff-card', 'refused-not-allowed') },
});

export const RefusedNotEligible = meta.story({
  name: 'refused · not-eligible',
  args: { entry: entryOf('handoff-card', 'refused-not-eligible') },
});

export const RefusedIdentityMismatch = meta.story({
  name: 'refused · identity-mismatch',
  args: { entry: entryOf('handoff-card', 'refused-identity-mismatch') },
});

export const RefusedAlreadyDecided = meta.story({
  name: 'refused · already-decided',
  args: { entry: entryOf('handoff-card', 'refused-already-decided') },
});

export const RefusedAlreadyVoted = meta.story({
  name: 'refused · already-voted',
  args: { entry: entryOf('handoff-card', 'refused-already-voted') },
});

export const RefusedExpired = meta.story({
  name: 'refused · expired',
  args: { entry: entryOf('handoff-card', 'refused-expired') },
});

export const RefusedWithdrawn = meta.story({
  name: 'refused · withdrawn',
  args: { entry: entryOf('handoff-card', 'refused-withdrawn') },
});

export const RefusedSuperseded = meta.story({
  name: 'refused · superseded',
  args: { entry: entryOf('handoff-card', 'refused-superseded') },
});

export const RefusedUnpresentable = meta.story({
  name: 'refused · unpresentable',
  args: { entry: entryOf('handoff-card', 'refused-unpresentable') },
});

export const RefusedClaimedByOther = meta.story({
  name: 'refused · claimed-by-other',
  args: { entry: entryOf('handoff-card', 'refused-claimed-by-other') },
});

export const RefusedClaimLapsed = meta.story({
  name: 'refused · claim-lapsed',
  args: { entry: entryOf('handoff-card', 'refused-claim-lapsed') },
});

export const RefusedSelfApproval = meta.story({
  name: 'refused · self-approval',
  args: { entry: entryOf('handoff-card', 'refused-self-approval') },
});

export const RefusedNeedsMore = meta.story({
  name: 'refused · needs-more',
  args: { entry: entryOf('handoff-card', 'refused-needs-more') },
});

export const RefusedPaused = meta.story({
  name: 'refused · paused',
  args: { entry: entryOf('handoff-card', 'refused-paused') },
});

export const RefusedNotPaused = meta.story({
  name: 'refused · not-paused',
  args: { entry: entryOf('handoff-card', 'refused-not-paused') },
});

export const RefusedNotOwner = meta.story({
  name: 'refused · not-owner',
  args: { entry: entryOf('handoff-card', 'refused-not-owner') },
});

export const RefusedAlreadyOwned = meta.story({
  name: 'refused · already-owned',
  args: { entry: entryOf('handoff-card', 'refused-already-owned') },
});

export const RefusedNotTransferring = meta.story({
  name: 'refused · not-transferring',
  args: { entry: entryOf('handoff-card', 'refused-not-transferring') },
});

export const RefusedInvalid = meta.story({
  name: 'refused · invalid',
  args: { entry: entryOf('handoff-card', 'refused-invalid') },
});

export const RefusedNothingToUndo = meta.story({
  name: 'refused · nothing-to-undo',
  args: { entry: entryOf('handoff-card', 'refused-nothing-to-undo') },
});

export const RefusedUndoTooLate = meta.story({
  name: 'refused · undo-too-late',
  args: { entry: entryOf('handoff-card', 'refused-undo-too-late') },
});

export const RefusedPolicyChanged = meta.story({
  name: 'refused · policy-changed',
  args: { entry: entryOf('handoff-card', 'refused-policy-changed') },
});

export const RefusedToolChanged = meta.story({
  name: 'refused · tool-changed',
  args: { entry: entryOf('handoff-card', 'refused-tool-changed') },
});

export const RefusedOperandChanged = meta.story({
  name: 'refused · operand-changed',
  args: { entry: entryOf('handoff-card', 'refused-operand-changed') },
});

export const RefusedNoGrant = meta.story({
  name: 'refused · no-grant',
  args: { entry: entryOf('handoff-card', 'refused-no-grant') },
});

export const RefusedGrantExpired = meta.story({
  name: 'refused · grant-expired',
  args: { entry: entryOf('handoff-card', 'refused-grant-expired') },
});

export const RefusedGrantUsed = meta.story({
  name: 'refused · grant-used',
  args: { entry: entryOf('handoff-card', 'refused-grant-used') },
});

export const RefusedRunning = meta.story({
  name: 'refused · running',
  args: { entry: entryOf('handoff-card', 'refused-running') },
});

export const RefusedNotRunning = meta.story({
  name: 'refused · not-running',
  args: { entry: entryOf('handoff-card', 'refused-not-running') },
});

export const RefusedNotDue = meta.story({
  name: 'refused · not-due',
  args: { entry: entryOf('handoff-card', 'refused-not-due') },
});

export const RefusedNoReviewer = meta.story({
  name: 'refused · no-reviewer',
  args: { entry: entryOf('handoff-card', 'refused-no-reviewer') },
});

export const RefusedStorage = meta.story({
  name: 'refused · storage',
  args: { entry: entryOf('handoff-card', 'refused-storage') },
});

export const RefusedOffline = meta.story({
  name: 'refused · offline',
  args: { entry: entryOf('handoff-card', 'refused-offline') },
});

export const RefusedUnanswered = meta.story({
  name: 'refused · unanswered',
  args: { entry: entryOf('handoff-card', 'refused-unanswered') },
});

export const Offline = meta.story({
  name: 'offline',
  args: { entry: entryOf('handoff-card', 'offline') },
});

export const Expiring = meta.story({
  name: 'expiring',
  args: { entry: entryOf('handoff-card', 'expiring') },
});

export const Approved = meta.story({
  name: 'approved',
  args: { entry: entryOf('handoff-card', 'approved') },
});

export const ApprovedByDesk = meta.story({
  name: 'approved · by-desk',
  args: { entry: entryOf('handoff-card', 'approved-by-desk') },
});

export const ApprovedWithChanges = meta.story({
  name: 'approved-with-changes',
  args: { entry: entryOf('handoff-card', 'approved-with-changes') },
});

export const ApprovedWithChangesOpened = meta.story({
  name: 'approved-with-changes · opened',
  args: { entry: entryOf('handoff-card', 'approved-with-changes-opened') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ApprovedByRule = meta.story({
  name: 'approved-by-rule',
  args: { entry: entryOf('handoff-card', 'approved-by-rule') },
});

export const Answered = meta.story({
  name: 'answered',
  args: { entry: entryOf('handoff-card', 'answered') },
});

export const Rejected = meta.story({
  name: 'rejected',
  args: { entry: entryOf('handoff-card', 'rejected') },
});

export const RejectedNoReason = meta.story({
  name: 'rejected · no-reason',
  args: { entry: entryOf('handoff-card', 'rejected-no-reason') },
});

export const DecidedElsewhere = meta.story({
  name: 'decided-elsewhere',
  args: { entry: entryOf('handoff-card', 'decided-elsewhere') },
});

export const DecidedElsewhereDeclined = meta.story({
  name: 'decided-elsewhere · declined',
  args: { entry: entryOf('handoff-card', 'decided-elsewhere-declined') },
});

export const Deferred = meta.story({
  name: 'deferred',
  args: { entry: entryOf('handoff-card', 'deferred') },
});

export const Expired = meta.story({
  name: 'expired',
  args: { entry: entryOf('handoff-card', 'expired') },
});

export const Withdrawn = meta.story({
  name: 'withdrawn',
  args: { entry: entryOf('handoff-card', 'withdrawn') },
});

export const Superseded = meta.story({
  name: 'superseded',
  args: { entry: entryOf('handoff-card', 'superseded') },
});

export const SupersededAnswer = meta.story({
  name: 'superseded · answer',
  args: { entry: entryOf('handoff-card', 'superseded-answer') },
});

export const Unpresentable = meta.story({
  name: 'unpresentable',
  args: { entry: entryOf('handoff-card', 'unpresentable') },
});

export const Running = meta.story({
  name: 'running',
  args: { entry: entryOf('handoff-card', 'running') },
});

export const Succeeded = meta.story({
  name: 'succeeded',
  args: { entry: entryOf('handoff-card', 'succeeded') },
});

export const SucceededUnnamed = meta.story({
  name: 'succeeded · unnamed',
  args: { entry: entryOf('handoff-card', 'succeeded-unnamed') },
});

export const SucceededByRule = meta.story({
  name: 'succeeded · by-rule',
  args: { entry: entryOf('handoff-card', 'succeeded-by-rule') },
});

export const SucceededUndoable = meta.story({
  name: 'succeeded-undoable',
  args: { entry: entryOf('handoff-card', 'succeeded-undoable') },
});

export const SucceededUndoableUnnamed = meta.story({
  name: 'succeeded-undoable · unnamed',
  args: { entry: entryOf('handoff-card', 'succeeded-undoable-unnamed') },
});

export const Undoing = meta.story({
  name: 'undoing',
  args: { entry: entryOf('handoff-card', 'undoing') },
});

export const Undone = meta.story({
  name: 'undone',
  args: { entry: entryOf('handoff-card', 'undone') },
});

export const UndoFailed = meta.story({
  name: 'undo-failed',
  args: { entry: entryOf('handoff-card', 'undo-failed') },
});

export const Failed = meta.story({
  name: 'failed',
  args: { entry: entryOf('handoff-card', 'failed') },
});

export const FailedUntold = meta.story({
  name: 'failed · untold',
  args: { entry: entryOf('handoff-card', 'failed-untold') },
});

export const Unknown = meta.story({
  name: 'unknown',
  args: { entry: entryOf('handoff-card', 'unknown') },
});

export const Settled = meta.story({
  name: 'settled',
  args: { entry: entryOf('handoff-card', 'settled') },
});

export const SettledNotHappened = meta.story({
  name: 'settled · not-happened',
  args: { entry: entryOf('handoff-card', 'settled-not-happened') },
});

export const Voided = meta.story({
  name: 'voided',
  args: { entry: entryOf('handoff-card', 'voided') },
});

export const VoidedExpired = meta.story({
  name: 'voided · expired',
  args: { entry: entryOf('handoff-card', 'voided-expired') },
});

export const VoidedTaskEnded = meta.story({
  name: 'voided · task-ended',
  args: { entry: entryOf('handoff-card', 'voided-task-ended') },
});

export const VoidedAuthorizationSuspended = meta.story({
  name: 'voided · authorization-suspended',
  args: { entry: entryOf('handoff-card', 'voided-authorization-suspended') },
});

export const VoidedPolicyChanged = meta.story({
  name: 'voided · policy-changed',
  args: { entry: entryOf('handoff-card', 'voided-policy-changed') },
});

export const VoidedToolChanged = meta.story({
  name: 'voided · tool-changed',
  args: { entry: entryOf('handoff-card', 'voided-tool-changed') },
});

export const VoidedOperandChanged = meta.story({
  name: 'voided · operand-changed',
  args: { entry: entryOf('handoff-card', 'voided-operand-changed') },
});
