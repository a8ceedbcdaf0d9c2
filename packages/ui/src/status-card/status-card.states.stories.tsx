// Made from the catalogue by `npm run stories -- --write`: change the catalogue, not this file.
import { entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { takeSteps } from '../catalogue/take-steps.js';
import { CatalogueView } from '../catalogue/view.js';

const meta = preview.meta({
  title: 'Components/StatusCard/States',
  component: CatalogueView,
  tags: ['state', '!autodocs'],
  parameters: { controls: { disable: true } },
});

export const Idle = meta.story({
  name: 'idle',
  args: { entry: entryOf('status-card', 'idle') },
  parameters: { showsNothing: true },
});

export const Working = meta.story({
  name: 'working',
  args: { entry: entryOf('status-card', 'working') },
});

export const WorkingQuiet = meta.story({
  name: 'working · quiet',
  args: { entry: entryOf('status-card', 'working-quiet') },
});

export const WorkingSending = meta.story({
  name: 'working · sending',
  args: { entry: entryOf('status-card', 'working-sending') },
});

export const WorkingLong = meta.story({
  name: 'working-long',
  args: { entry: entryOf('status-card', 'working-long') },
});

export const WorkingLongNoPause = meta.story({
  name: 'working-long · no-pause',
  args: { entry: entryOf('status-card', 'working-long-no-pause') },
});

export const WorkingTooLong = meta.story({
  name: 'working-too-long',
  args: { entry: entryOf('status-card', 'working-too-long') },
});

export const Checking = meta.story({
  name: 'checking',
  args: { entry: entryOf('status-card', 'checking') },
});

export const CheckingLong = meta.story({
  name: 'checking-long',
  args: { entry: entryOf('status-card', 'checking-long') },
});

export const CheckingLongKept = meta.story({
  name: 'checking-long · kept',
  args: { entry: entryOf('status-card', 'checking-long-kept') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const Drafting = meta.story({
  name: 'drafting',
  args: { entry: entryOf('status-card', 'drafting') },
});

export const DraftReady = meta.story({
  name: 'draft-ready',
  args: { entry: entryOf('status-card', 'draft-ready') },
});

export const DraftReadyRevising = meta.story({
  name: 'draft-ready · revising',
  args: { entry: entryOf('status-card', 'draft-ready-revising') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const DraftReadySaved = meta.story({
  name: 'draft-ready · saved',
  args: { entry: entryOf('status-card', 'draft-ready-saved') },
});

export const Unsure = meta.story({
  name: 'unsure',
  args: { entry: entryOf('status-card', 'unsure') },
});

export const NeedsInformation = meta.story({
  name: 'needs-information',
  args: { entry: entryOf('status-card', 'needs-information') },
});

export const NeedsInformationAdding = meta.story({
  name: 'needs-information · adding',
  args: { entry: entryOf('status-card', 'needs-information-adding') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const WaitingForYou = meta.story({
  name: 'waiting-for-you',
  args: { entry: entryOf('status-card', 'waiting-for-you') },
});

export const WaitingForReview = meta.story({
  name: 'waiting-for-review',
  args: { entry: entryOf('status-card', 'waiting-for-review') },
});

export const WaitingForReviewChosen = meta.story({
  name: 'waiting-for-review · chosen',
  args: { entry: entryOf('status-card', 'waiting-for-review-chosen') },
});

export const WaitingForReviewLate = meta.story({
  name: 'waiting-for-review · late',
  args: { entry: entryOf('status-card', 'waiting-for-review-late') },
});

export const WaitingForReviewNoPromise = meta.story({
  name: 'waiting-for-review · no-promise',
  args: { entry: entryOf('status-card', 'waiting-for-review-no-promise') },
});

export const WithAPerson = meta.story({
  name: 'with-a-person',
  args: { entry: entryOf('status-card', 'with-a-person') },
});

export const Stalled = meta.story({
  name: 'stalled',
  args: { entry: entryOf('status-card', 'stalled') },
});

export const Recovering = meta.story({
  name: 'recovering',
  args: { entry: entryOf('status-card', 'recovering') },
});

export const Stopped = meta.story({
  name: 'stopped',
  args: { entry: entryOf('status-card', 'stopped') },
});

export const StoppedOffline = meta.story({
  name: 'stopped · offline',
  args: { entry: entryOf('status-card', 'stopped-offline') },
});

export const StoppedChosen = meta.story({
  name: 'stopped · chosen',
  args: { entry: entryOf('status-card', 'stopped-chosen') },
});

export const StoppedNothingReady = meta.story({
  name: 'stopped · nothing-ready',
  args: { entry: entryOf('status-card', 'stopped-nothing-ready') },
});

export const StoppedReplying = meta.story({
  name: 'stopped · replying',
  args: { entry: entryOf('status-card', 'stopped-replying') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const StoppedEditingInput = meta.story({
  name: 'stopped · editing-input',
  args: { entry: entryOf('status-card', 'stopped-editing-input') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const OutOfScope = meta.story({
  name: 'out-of-scope',
  args: { entry: entryOf('status-card', 'out-of-scope') },
});

export const Parked = meta.story({
  name: 'parked',
  args: { entry: entryOf('status-card', 'parked') },
});

export const Paused = meta.story({
  name: 'paused',
  args: { entry: entryOf('status-card', 'paused') },
});

export const Done = meta.story({
  name: 'done',
  args: { entry: entryOf('status-card', 'done') },
});

export const DoneCorrecting = meta.story({
  name: 'done · correcting',
  args: { entry: entryOf('status-card', 'done-correcting') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const DoneUndoable = meta.story({
  name: 'done-undoable',
  args: { entry: entryOf('status-card', 'done-undoable') },
});

export const DoneUndoableRefused = meta.story({
  name: 'done-undoable · refused',
  args: { entry: entryOf('status-card', 'done-undoable-refused') },
});

export const Undone = meta.story({
  name: 'undone',
  args: { entry: entryOf('status-card', 'undone') },
});

export const Corrected = meta.story({
  name: 'corrected',
  args: { entry: entryOf('status-card', 'corrected') },
});

export const Cancelled = meta.story({
  name: 'cancelled',
  args: { entry: entryOf('status-card', 'cancelled') },
});
