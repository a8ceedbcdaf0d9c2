// Made from the catalogue by `npm run stories -- --write`: change the catalogue, not this file.
import { entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { takeSteps } from '../catalogue/take-steps.js';
import { CatalogueView } from '../catalogue/view.js';

const meta = preview.meta({
  title: 'Components/CapabilityMatrix/States',
  component: CatalogueView,
  tags: ['state', '!autodocs'],
  parameters: { controls: { disable: true } },
});

export const Loading = meta.story({
  name: 'loading',
  args: { entry: entryOf('capability-matrix', 'loading') },
});

export const Ready = meta.story({
  name: 'ready',
  args: { entry: entryOf('capability-matrix', 'ready') },
});

export const ReadyForTheUser = meta.story({
  name: 'ready · for-the-user',
  args: { entry: entryOf('capability-matrix', 'ready-for-the-user') },
});

export const ReadyDetails = meta.story({
  name: 'ready · details',
  args: { entry: entryOf('capability-matrix', 'ready-details') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ReadyDetailsUser = meta.story({
  name: 'ready · details-user',
  args: { entry: entryOf('capability-matrix', 'ready-details-user') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ReadyEither = meta.story({
  name: 'ready · either',
  args: { entry: entryOf('capability-matrix', 'ready-either') },
});

export const ReadyPayments = meta.story({
  name: 'ready · payments',
  args: { entry: entryOf('capability-matrix', 'ready-payments') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ReadyHostile = meta.story({
  name: 'ready · hostile',
  args: { entry: entryOf('capability-matrix', 'ready-hostile') },
});

export const ReadySixty = meta.story({
  name: 'ready · sixty',
  args: { entry: entryOf('capability-matrix', 'ready-sixty') },
});

export const ReadyUnmatched = meta.story({
  name: 'ready · unmatched',
  args: { entry: entryOf('capability-matrix', 'ready-unmatched') },
});

export const ReadyNothingMatches = meta.story({
  name: 'ready · nothing-matches',
  args: { entry: entryOf('capability-matrix', 'ready-nothing-matches') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ReadyAsking = meta.story({
  name: 'ready · asking',
  args: { entry: entryOf('capability-matrix', 'ready-asking') },
});

export const Empty = meta.story({
  name: 'empty',
  args: { entry: entryOf('capability-matrix', 'empty') },
});

export const Offline = meta.story({
  name: 'offline',
  args: { entry: entryOf('capability-matrix', 'offline') },
});

export const OfflineNothing = meta.story({
  name: 'offline · nothing',
  args: { entry: entryOf('capability-matrix', 'offline-nothing') },
});

export const Refused = meta.story({
  name: 'refused',
  args: { entry: entryOf('capability-matrix', 'refused') },
});

export const RefusedNotAllowed = meta.story({
  name: 'refused · not-allowed',
  args: { entry: entryOf('capability-matrix', 'refused-not-allowed') },
});

export const RefusedKnown = meta.story({
  name: 'refused · known',
  args: { entry: entryOf('capability-matrix', 'refused-known') },
});
