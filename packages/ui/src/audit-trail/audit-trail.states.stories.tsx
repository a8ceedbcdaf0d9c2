// Made from the catalogue by `npm run stories -- --write`: change the catalogue, not this file.
import { entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { takeSteps } from '../catalogue/take-steps.js';
import { CatalogueView } from '../catalogue/view.js';

const meta = preview.meta({
  title: 'Components/AuditTrail/States',
  component: CatalogueView,
  tags: ['state', '!autodocs'],
  parameters: { controls: { disable: true } },
});

export const Reading = meta.story({
  name: 'reading',
  args: { entry: entryOf('audit-trail', 'reading') },
});

export const Empty = meta.story({
  name: 'empty',
  args: { entry: entryOf('audit-trail', 'empty') },
});

export const Listed = meta.story({
  name: 'listed',
  args: { entry: entryOf('audit-trail', 'listed') },
});

export const ListedOpen = meta.story({
  name: 'listed · open',
  args: { entry: entryOf('audit-trail', 'listed-open') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ListedExports = meta.story({
  name: 'listed · exports',
  args: { entry: entryOf('audit-trail', 'listed-exports') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ListedExportLinks = meta.story({
  name: 'listed · export-links',
  args: { entry: entryOf('audit-trail', 'listed-export-links') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ListedTaskEvents = meta.story({
  name: 'listed · task-events',
  args: { entry: entryOf('audit-trail', 'listed-task-events') },
});

export const ListedMoreTaskEvents = meta.story({
  name: 'listed · more-task-events',
  args: { entry: entryOf('audit-trail', 'listed-more-task-events') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ListedAccountEvents = meta.story({
  name: 'listed · account-events',
  args: { entry: entryOf('audit-trail', 'listed-account-events') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ListedKeptPlaces = meta.story({
  name: 'listed · kept-places',
  args: { entry: entryOf('audit-trail', 'listed-kept-places') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ListedNarrowed = meta.story({
  name: 'listed · narrowed',
  args: { entry: entryOf('audit-trail', 'listed-narrowed') },
});

export const ListedAsking = meta.story({
  name: 'listed · asking',
  args: { entry: entryOf('audit-trail', 'listed-asking') },
});

export const ListedMany = meta.story({
  name: 'listed · many',
  args: { entry: entryOf('audit-trail', 'listed-many') },
});

export const ListedHostile = meta.story({
  name: 'listed · hostile',
  args: { entry: entryOf('audit-trail', 'listed-hostile') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ListedArabic = meta.story({
  name: 'listed · arabic',
  args: { entry: entryOf('audit-trail', 'listed-arabic') },
});

export const ListedTampered = meta.story({
  name: 'listed · tampered',
  args: { entry: entryOf('audit-trail', 'listed-tampered') },
});

export const ListedOneDeleted = meta.story({
  name: 'listed · one-deleted',
  args: { entry: entryOf('audit-trail', 'listed-one-deleted') },
});

export const ListedTailNotChecked = meta.story({
  name: 'listed · tail-not-checked',
  args: { entry: entryOf('audit-trail', 'listed-tail-not-checked') },
});

export const ListedCheckUnanswered = meta.story({
  name: 'listed · check-unanswered',
  args: { entry: entryOf('audit-trail', 'listed-check-unanswered') },
});

export const FilteredEmpty = meta.story({
  name: 'filtered-empty',
  args: { entry: entryOf('audit-trail', 'filtered-empty') },
});

export const Refused = meta.story({
  name: 'refused',
  args: { entry: entryOf('audit-trail', 'refused') },
});

export const RefusedNotAllowed = meta.story({
  name: 'refused · not-allowed',
  args: { entry: entryOf('audit-trail', 'refused-not-allowed') },
});

export const Offline = meta.story({
  name: 'offline',
  args: { entry: entryOf('audit-trail', 'offline') },
});

export const OfflineNothing = meta.story({
  name: 'offline · nothing',
  args: { entry: entryOf('audit-trail', 'offline-nothing') },
});
