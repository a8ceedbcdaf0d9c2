// Made from the catalogue by `npm run stories -- --write`: change the catalogue, not this file.
import { entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { CatalogueView } from '../catalogue/view.js';

const meta = preview.meta({
  title: 'Components/InsightsPanel/States',
  component: CatalogueView,
  tags: ['state', '!autodocs'],
  parameters: { controls: { disable: true } },
});

export const Loading = meta.story({
  name: 'loading',
  args: { entry: entryOf('insights-panel', 'loading') },
});

export const Empty = meta.story({
  name: 'empty',
  args: { entry: entryOf('insights-panel', 'empty') },
});

export const Ready = meta.story({
  name: 'ready',
  args: { entry: entryOf('insights-panel', 'ready') },
});

export const ReadyOwn = meta.story({
  name: 'ready · own',
  args: { entry: entryOf('insights-panel', 'ready-own') },
});

export const ReadyOneDecision = meta.story({
  name: 'ready · one-decision',
  args: { entry: entryOf('insights-panel', 'ready-one-decision') },
});

export const ReadyNobodyDecided = meta.story({
  name: 'ready · nobody-decided',
  args: { entry: entryOf('insights-panel', 'ready-nobody-decided') },
});

export const ReadyQuietDesk = meta.story({
  name: 'ready · quiet-desk',
  args: { entry: entryOf('insights-panel', 'ready-quiet-desk') },
});

export const ReadyMany = meta.story({
  name: 'ready · many',
  args: { entry: entryOf('insights-panel', 'ready-many') },
});

export const ReadyHostile = meta.story({
  name: 'ready · hostile',
  args: { entry: entryOf('insights-panel', 'ready-hostile') },
});

export const ReadyAsking = meta.story({
  name: 'ready · asking',
  args: { entry: entryOf('insights-panel', 'ready-asking') },
});

export const ReadyCasesAsking = meta.story({
  name: 'ready · cases-asking',
  args: { entry: entryOf('insights-panel', 'ready-cases-asking') },
});

export const ReadyCases = meta.story({
  name: 'ready · cases',
  args: { entry: entryOf('insights-panel', 'ready-cases') },
});

export const ReadyCasesFailed = meta.story({
  name: 'ready · cases-failed',
  args: { entry: entryOf('insights-panel', 'ready-cases-failed') },
});

export const Offline = meta.story({
  name: 'offline',
  args: { entry: entryOf('insights-panel', 'offline') },
});

export const OfflineNothing = meta.story({
  name: 'offline · nothing',
  args: { entry: entryOf('insights-panel', 'offline-nothing') },
});

export const Refused = meta.story({
  name: 'refused',
  args: { entry: entryOf('insights-panel', 'refused') },
});

export const RefusedStorage = meta.story({
  name: 'refused · storage',
  args: { entry: entryOf('insights-panel', 'refused-storage') },
});
