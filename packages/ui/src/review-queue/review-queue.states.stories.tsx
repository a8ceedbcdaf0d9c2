// Made from the catalogue by `npm run stories -- --write`: change the catalogue, not this file.
import { entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { CatalogueView } from '../catalogue/view.js';

const meta = preview.meta({
  title: 'Components/ReviewQueue/States',
  component: CatalogueView,
  tags: ['state', '!autodocs'],
  parameters: { controls: { disable: true } },
});

export const Empty = meta.story({
  name: 'empty',
  args: { entry: entryOf('review-queue', 'empty') },
});

export const Waiting = meta.story({
  name: 'waiting',
  args: { entry: entryOf('review-queue', 'waiting') },
});

export const FilteredEmpty = meta.story({
  name: 'filtered-empty',
  args: { entry: entryOf('review-queue', 'filtered-empty') },
});

export const Offline = meta.story({
  name: 'offline',
  args: { entry: entryOf('review-queue', 'offline') },
});

export const OfflineNothing = meta.story({
  name: 'offline · nothing',
  args: { entry: entryOf('review-queue', 'offline-nothing') },
});
