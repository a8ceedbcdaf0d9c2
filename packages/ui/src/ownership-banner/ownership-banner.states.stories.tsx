// Made from the catalogue by `npm run stories -- --write`: change the catalogue, not this file.
import { entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { takeSteps } from '../catalogue/take-steps.js';
import { CatalogueView } from '../catalogue/view.js';

const meta = preview.meta({
  title: 'Components/OwnershipBanner/States',
  component: CatalogueView,
  tags: ['state', '!autodocs'],
  parameters: { controls: { disable: true } },
});

export const Agent = meta.story({
  name: 'agent',
  args: { entry: entryOf('ownership-banner', 'agent') },
});

export const YourMove = meta.story({
  name: 'your-move',
  args: { entry: entryOf('ownership-banner', 'your-move') },
});

export const Transferring = meta.story({
  name: 'transferring',
  args: { entry: entryOf('ownership-banner', 'transferring') },
});

export const Queued = meta.story({
  name: 'queued',
  args: { entry: entryOf('ownership-banner', 'queued') },
});

export const QueuedSending = meta.story({
  name: 'queued · sending',
  args: { entry: entryOf('ownership-banner', 'queued-sending') },
});

export const QueuedRefused = meta.story({
  name: 'queued · refused',
  args: { entry: entryOf('ownership-banner', 'queued-refused') },
});

export const QueuedWithPosition = meta.story({
  name: 'queued-with-position',
  args: { entry: entryOf('ownership-banner', 'queued-with-position') },
});

export const Person = meta.story({
  name: 'person',
  args: { entry: entryOf('ownership-banner', 'person') },
});

export const PersonNotified = meta.story({
  name: 'person · notified',
  args: { entry: entryOf('ownership-banner', 'person-notified') },
});

export const PersonNoting = meta.story({
  name: 'person · noting',
  args: { entry: entryOf('ownership-banner', 'person-noting') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const PersonDueSoon = meta.story({
  name: 'person-due-soon',
  args: { entry: entryOf('ownership-banner', 'person-due-soon') },
});

export const Overdue = meta.story({
  name: 'overdue',
  args: { entry: entryOf('ownership-banner', 'overdue') },
});

export const OverdueEscalated = meta.story({
  name: 'overdue-escalated',
  args: { entry: entryOf('ownership-banner', 'overdue-escalated') },
});

export const Reassigned = meta.story({
  name: 'reassigned',
  args: { entry: entryOf('ownership-banner', 'reassigned') },
});

export const HandedBack = meta.story({
  name: 'handed-back',
  args: { entry: entryOf('ownership-banner', 'handed-back') },
});

export const NobodyAvailable = meta.story({
  name: 'nobody-available',
  args: { entry: entryOf('ownership-banner', 'nobody-available') },
});

export const NobodyAvailableEditing = meta.story({
  name: 'nobody-available · editing',
  args: { entry: entryOf('ownership-banner', 'nobody-available-editing') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const NobodyAvailableChosen = meta.story({
  name: 'nobody-available · chosen',
  args: { entry: entryOf('ownership-banner', 'nobody-available-chosen') },
});

export const Finished = meta.story({
  name: 'finished',
  args: { entry: entryOf('ownership-banner', 'finished') },
});

export const Cancelled = meta.story({
  name: 'cancelled',
  args: { entry: entryOf('ownership-banner', 'cancelled') },
});
