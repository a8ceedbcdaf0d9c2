// Made from the catalogue by `npm run stories -- --write`: change the catalogue, not this file.
import { entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { takeSteps } from '../catalogue/take-steps.js';
import { CatalogueView } from '../catalogue/view.js';

const meta = preview.meta({
  title: 'Components/CalibrationChart/States',
  component: CatalogueView,
  tags: ['state', '!autodocs'],
  parameters: { controls: { disable: true } },
});

export const Loading = meta.story({
  name: 'loading',
  args: { entry: entryOf('calibration-chart', 'loading') },
});

export const Empty = meta.story({
  name: 'empty',
  args: { entry: entryOf('calibration-chart', 'empty') },
});

export const TooFew = meta.story({
  name: 'too-few',
  args: { entry: entryOf('calibration-chart', 'too-few') },
});

export const TooFewNone = meta.story({
  name: 'too-few · none',
  args: { entry: entryOf('calibration-chart', 'too-few-none') },
});

export const Supported = meta.story({
  name: 'supported',
  args: { entry: entryOf('calibration-chart', 'supported') },
});

export const SupportedOpenTable = meta.story({
  name: 'supported · open-table',
  args: { entry: entryOf('calibration-chart', 'supported-open-table') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const SupportedAlike = meta.story({
  name: 'supported · alike',
  args: { entry: entryOf('calibration-chart', 'supported-alike') },
});

export const SupportedHostile = meta.story({
  name: 'supported · hostile',
  args: { entry: entryOf('calibration-chart', 'supported-hostile') },
});

export const Unsupported = meta.story({
  name: 'unsupported',
  args: { entry: entryOf('calibration-chart', 'unsupported') },
});

export const UnsupportedShy = meta.story({
  name: 'unsupported · shy',
  args: { entry: entryOf('calibration-chart', 'unsupported-shy') },
});

export const Offline = meta.story({
  name: 'offline',
  args: { entry: entryOf('calibration-chart', 'offline') },
});

export const OfflineNothing = meta.story({
  name: 'offline · nothing',
  args: { entry: entryOf('calibration-chart', 'offline-nothing') },
});

export const Refused = meta.story({
  name: 'refused',
  args: { entry: entryOf('calibration-chart', 'refused') },
});

export const RefusedStorage = meta.story({
  name: 'refused · storage',
  args: { entry: entryOf('calibration-chart', 'refused-storage') },
});
