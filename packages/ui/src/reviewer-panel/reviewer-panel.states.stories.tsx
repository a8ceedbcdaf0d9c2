// Made from the catalogue by `npm run stories -- --write`: change the catalogue, not this file.
import { entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { takeSteps } from '../catalogue/take-steps.js';
import { CatalogueView } from '../catalogue/view.js';

const meta = preview.meta({
  title: 'Components/ReviewerPanel/States',
  component: CatalogueView,
  tags: ['state', '!autodocs'],
  parameters: { controls: { disable: true } },
});

export const Unclaimed = meta.story({
  name: 'unclaimed',
  args: { entry: entryOf('reviewer-panel', 'unclaimed') },
});

export const UnclaimedTakeOver = meta.story({
  name: 'unclaimed · take-over',
  args: { entry: entryOf('reviewer-panel', 'unclaimed-take-over') },
});

export const UnclaimedLate = meta.story({
  name: 'unclaimed · late',
  args: { entry: entryOf('reviewer-panel', 'unclaimed-late') },
});

export const UnclaimedJustIn = meta.story({
  name: 'unclaimed · just-in',
  args: { entry: entryOf('reviewer-panel', 'unclaimed-just-in') },
});

export const UnclaimedBatch = meta.story({
  name: 'unclaimed · batch',
  args: { entry: entryOf('reviewer-panel', 'unclaimed-batch') },
});

export const UnclaimedSilent = meta.story({
  name: 'unclaimed · silent',
  args: { entry: entryOf('reviewer-panel', 'unclaimed-silent') },
});

export const ClaimedByYou = meta.story({
  name: 'claimed-by-you',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you') },
});

export const ClaimedByYouChoice = meta.story({
  name: 'claimed-by-you · choice',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-choice') },
});

export const ClaimedByYouQuestion = meta.story({
  name: 'claimed-by-you · question',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-question') },
});

export const ClaimedByYouReversible = meta.story({
  name: 'claimed-by-you · reversible',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-reversible') },
});

export const ClaimedByYouNoConsequence = meta.story({
  name: 'claimed-by-you · no-consequence',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-no-consequence') },
});

export const ClaimedByYouReversedOutside = meta.story({
  name: 'claimed-by-you · reversed-outside',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-reversed-outside') },
});

export const ClaimedByYouLong = meta.story({
  name: 'claimed-by-you · long',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-long') },
});

export const ClaimedByYouNoTrigger = meta.story({
  name: 'claimed-by-you · no-trigger',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-no-trigger') },
});

export const ClaimedByYouConversation = meta.story({
  name: 'claimed-by-you · conversation',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-conversation') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ClaimedByYouSummary = meta.story({
  name: 'claimed-by-you · summary',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-summary') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ClaimedByYouCorrecting = meta.story({
  name: 'claimed-by-you · correcting',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-correcting') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ClaimedByYouDeclining = meta.story({
  name: 'claimed-by-you · declining',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-declining') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ClaimedByYouFloor = meta.story({
  name: 'claimed-by-you · floor',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-floor') },
});

export const ClaimedByYouIrreversible = meta.story({
  name: 'claimed-by-you · irreversible',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-irreversible') },
});

export const ClaimedByYouExternal = meta.story({
  name: 'claimed-by-you · external',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-external') },
});

export const ClaimedByYouFirstTime = meta.story({
  name: 'claimed-by-you · first-time',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-first-time') },
});

export const ClaimedByYouOverScale = meta.story({
  name: 'claimed-by-you · over-scale',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-over-scale') },
});

export const ClaimedByYouPublic = meta.story({
  name: 'claimed-by-you · public',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-public') },
});

export const ClaimedByYouRule = meta.story({
  name: 'claimed-by-you · rule',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-rule') },
});

export const ClaimedByYouLowConfidence = meta.story({
  name: 'claimed-by-you · low-confidence',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-low-confidence') },
});

export const ClaimedByYouOutOfScope = meta.story({
  name: 'claimed-by-you · out-of-scope',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-out-of-scope') },
});

export const ClaimedByYouMissingContext = meta.story({
  name: 'claimed-by-you · missing-context',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-missing-context') },
});

export const ClaimedByYouConflictingData = meta.story({
  name: 'claimed-by-you · conflicting-data',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-conflicting-data') },
});

export const ClaimedByYouToolFailure = meta.story({
  name: 'claimed-by-you · tool-failure',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-tool-failure') },
});

export const ClaimedByYouFrustration = meta.story({
  name: 'claimed-by-you · frustration',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-frustration') },
});

export const ClaimedByYouPersonAsked = meta.story({
  name: 'claimed-by-you · person-asked',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-you-person-asked') },
});

export const ClaimedByOther = meta.story({
  name: 'claimed-by-other',
  args: { entry: entryOf('reviewer-panel', 'claimed-by-other') },
});

export const ClaimLapsed = meta.story({
  name: 'claim-lapsed',
  args: { entry: entryOf('reviewer-panel', 'claim-lapsed') },
});

export const ChangedWhileOpen = meta.story({
  name: 'changed-while-open',
  args: { entry: entryOf('reviewer-panel', 'changed-while-open') },
});

export const ChangedWhileOpenUnknown = meta.story({
  name: 'changed-while-open · unknown',
  args: { entry: entryOf('reviewer-panel', 'changed-while-open-unknown') },
});

export const Unread = meta.story({
  name: 'unread',
  args: { entry: entryOf('reviewer-panel', 'unread') },
});

export const OwnProposal = meta.story({
  name: 'own-proposal',
  args: { entry: entryOf('reviewer-panel', 'own-proposal') },
});

export const AwaitingSecondApprover = meta.story({
  name: 'awaiting-second-approver',
  args: { entry: entryOf('reviewer-panel', 'awaiting-second-approver') },
});

export const Editing = meta.story({
  name: 'editing',
  args: { entry: entryOf('reviewer-panel', 'editing') },
});

export const EditingChanged = meta.story({
  name: 'editing · changed',
  args: { entry: entryOf('reviewer-panel', 'editing-changed') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const EditingKept = meta.story({
  name: 'editing · kept',
  args: { entry: entryOf('reviewer-panel', 'editing-kept') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const Sending = meta.story({
  name: 'sending',
  args: { entry: entryOf('reviewer-panel', 'sending') },
});

export const Refused = meta.story({
  name: 'refused',
  args: { entry: entryOf('reviewer-panel', 'refused') },
});

export const Offline = meta.story({
  name: 'offline',
  args: { entry: entryOf('reviewer-panel', 'offline') },
});

export const OfflineTakingOver = meta.story({
  name: 'offline · taking-over',
  args: { entry: entryOf('reviewer-panel', 'offline-taking-over') },
});

export const Decided = meta.story({
  name: 'decided',
  args: { entry: entryOf('reviewer-panel', 'decided') },
});

export const DecidedWithChanges = meta.story({
  name: 'decided · with-changes',
  args: { entry: entryOf('reviewer-panel', 'decided-with-changes') },
});

export const DecidedAnswered = meta.story({
  name: 'decided · answered',
  args: { entry: entryOf('reviewer-panel', 'decided-answered') },
});

export const DecidedRejected = meta.story({
  name: 'decided · rejected',
  args: { entry: entryOf('reviewer-panel', 'decided-rejected') },
});

export const DecidedNotStarted = meta.story({
  name: 'decided · not-started',
  args: { entry: entryOf('reviewer-panel', 'decided-not-started') },
});

export const DecidedGranted = meta.story({
  name: 'decided · granted',
  args: { entry: entryOf('reviewer-panel', 'decided-granted') },
});

export const DecidedRunning = meta.story({
  name: 'decided · running',
  args: { entry: entryOf('reviewer-panel', 'decided-running') },
});

export const DecidedFailed = meta.story({
  name: 'decided · failed',
  args: { entry: entryOf('reviewer-panel', 'decided-failed') },
});

export const DecidedUnknown = meta.story({
  name: 'decided · unknown',
  args: { entry: entryOf('reviewer-panel', 'decided-unknown') },
});

export const DecidedVoided = meta.story({
  name: 'decided · voided',
  args: { entry: entryOf('reviewer-panel', 'decided-voided') },
});

export const DecidedSettled = meta.story({
  name: 'decided · settled',
  args: { entry: entryOf('reviewer-panel', 'decided-settled') },
});

export const DecidedElsewhere = meta.story({
  name: 'decided-elsewhere',
  args: { entry: entryOf('reviewer-panel', 'decided-elsewhere') },
});

export const DecidedElsewhereTaken = meta.story({
  name: 'decided-elsewhere · taken',
  args: { entry: entryOf('reviewer-panel', 'decided-elsewhere-taken') },
});

export const DecidedElsewhereWithdrawn = meta.story({
  name: 'decided-elsewhere · withdrawn',
  args: { entry: entryOf('reviewer-panel', 'decided-elsewhere-withdrawn') },
});

export const DecidedElsewhereSuperseded = meta.story({
  name: 'decided-elsewhere · superseded',
  args: { entry: entryOf('reviewer-panel', 'decided-elsewhere-superseded') },
});

export const DecidedElsewhereExpired = meta.story({
  name: 'decided-elsewhere · expired',
  args: { entry: entryOf('reviewer-panel', 'decided-elsewhere-expired') },
});

export const DecidedElsewhereUnpresentable = meta.story({
  name: 'decided-elsewhere · unpresentable',
  args: { entry: entryOf('reviewer-panel', 'decided-elsewhere-unpresentable') },
});

export const DecidedElsewhereWithChanges = meta.story({
  name: 'decided-elsewhere · with-changes',
  args: { entry: entryOf('reviewer-panel', 'decided-elsewhere-with-changes') },
});

export const DecidedElsewhereAnswered = meta.story({
  name: 'decided-elsewhere · answered',
  args: { entry: entryOf('reviewer-panel', 'decided-elsewhere-answered') },
});

export const DecidedElsewhereRejected = meta.story({
  name: 'decided-elsewhere · rejected',
  args: { entry: entryOf('reviewer-panel', 'decided-elsewhere-rejected') },
});

export const WithYou = meta.story({
  name: 'with-you',
  args: { entry: entryOf('reviewer-panel', 'with-you') },
});

export const WithYouLate = meta.story({
  name: 'with-you · late',
  args: { entry: entryOf('reviewer-panel', 'with-you-late') },
});

export const WithYouNoPromise = meta.story({
  name: 'with-you · no-promise',
  args: { entry: entryOf('reviewer-panel', 'with-you-no-promise') },
});

export const WithYouNote = meta.story({
  name: 'with-you · note',
  args: { entry: entryOf('reviewer-panel', 'with-you-note') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const WithYouPromising = meta.story({
  name: 'with-you · promising',
  args: { entry: entryOf('reviewer-panel', 'with-you-promising') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const WithYouHandingBack = meta.story({
  name: 'with-you · handing-back',
  args: { entry: entryOf('reviewer-panel', 'with-you-handing-back') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const WithYouFinishing = meta.story({
  name: 'with-you · finishing',
  args: { entry: entryOf('reviewer-panel', 'with-you-finishing') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const WithYouNoted = meta.story({
  name: 'with-you · noted',
  args: { entry: entryOf('reviewer-panel', 'with-you-noted') },
});

export const HandedBack = meta.story({
  name: 'handed-back',
  args: { entry: entryOf('reviewer-panel', 'handed-back') },
});

export const HandedBackWithoutNote = meta.story({
  name: 'handed-back · without-note',
  args: { entry: entryOf('reviewer-panel', 'handed-back-without-note') },
});

export const HandedBackCancelled = meta.story({
  name: 'handed-back · cancelled',
  args: { entry: entryOf('reviewer-panel', 'handed-back-cancelled') },
});

export const Finished = meta.story({
  name: 'finished',
  args: { entry: entryOf('reviewer-panel', 'finished') },
});
