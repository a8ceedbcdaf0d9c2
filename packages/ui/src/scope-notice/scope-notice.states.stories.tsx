// Made from the catalogue by `npm run stories -- --write`: change the catalogue, not this file.
import { entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { takeSteps } from '../catalogue/take-steps.js';
import { CatalogueView } from '../catalogue/view.js';

const meta = preview.meta({
  title: 'Components/ScopeNotice/States',
  component: CatalogueView,
  tags: ['state', '!autodocs'],
  parameters: { controls: { disable: true } },
});

export const Inside = meta.story({
  name: 'inside',
  args: { entry: entryOf('scope-notice', 'inside') },
  parameters: { showsNothing: true },
});

export const Beyond = meta.story({
  name: 'beyond',
  args: { entry: entryOf('scope-notice', 'beyond') },
});

export const BeyondUnknown = meta.story({
  name: 'beyond · unknown',
  args: { entry: entryOf('scope-notice', 'beyond-unknown') },
});

export const BeyondNotTheirs = meta.story({
  name: 'beyond · not-theirs',
  args: { entry: entryOf('scope-notice', 'beyond-not-theirs') },
});

export const BeyondHostile = meta.story({
  name: 'beyond · hostile',
  args: { entry: entryOf('scope-notice', 'beyond-hostile') },
});

export const BeyondInPart = meta.story({
  name: 'beyond-in-part',
  args: { entry: entryOf('scope-notice', 'beyond-in-part') },
});

export const BeyondInPartSaved = meta.story({
  name: 'beyond-in-part · saved',
  args: { entry: entryOf('scope-notice', 'beyond-in-part-saved') },
});

export const BeyondInPartSending = meta.story({
  name: 'beyond-in-part · sending',
  args: { entry: entryOf('scope-notice', 'beyond-in-part-sending') },
});

export const BeyondInPartRefused = meta.story({
  name: 'beyond-in-part · refused',
  args: { entry: entryOf('scope-notice', 'beyond-in-part-refused') },
});

export const BeyondInPartOffline = meta.story({
  name: 'beyond-in-part · offline',
  args: { entry: entryOf('scope-notice', 'beyond-in-part-offline') },
});

export const BeyondInPartChosen = meta.story({
  name: 'beyond-in-part · chosen',
  args: { entry: entryOf('scope-notice', 'beyond-in-part-chosen') },
});

export const BeyondInPartEditingInput = meta.story({
  name: 'beyond-in-part · editing-input',
  args: { entry: entryOf('scope-notice', 'beyond-in-part-editing-input') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const HandedOver = meta.story({
  name: 'handed-over',
  args: { entry: entryOf('scope-notice', 'handed-over') },
});

export const HandedOverQueued = meta.story({
  name: 'handed-over · queued',
  args: { entry: entryOf('scope-notice', 'handed-over-queued') },
});

export const HandedOverDecision = meta.story({
  name: 'handed-over · decision',
  args: { entry: entryOf('scope-notice', 'handed-over-decision') },
});

export const Parked = meta.story({
  name: 'parked',
  args: { entry: entryOf('scope-notice', 'parked') },
});

export const ParkedAdding = meta.story({
  name: 'parked · adding',
  args: { entry: entryOf('scope-notice', 'parked-adding') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});
