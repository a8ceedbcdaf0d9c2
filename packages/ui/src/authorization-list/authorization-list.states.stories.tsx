// Made from the catalogue by `npm run stories -- --write`: change the catalogue, not this file.
import { entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { takeSteps } from '../catalogue/take-steps.js';
import { CatalogueView } from '../catalogue/view.js';

const meta = preview.meta({
  title: 'Components/AuthorizationList/States',
  component: CatalogueView,
  tags: ['state', '!autodocs'],
  parameters: { controls: { disable: true } },
});

export const Loading = meta.story({
  name: 'loading',
  args: { entry: entryOf('authorization-list', 'loading') },
});

export const Unreached = meta.story({
  name: 'unreached',
  args: { entry: entryOf('authorization-list', 'unreached') },
});

export const Missing = meta.story({
  name: 'missing',
  args: { entry: entryOf('authorization-list', 'missing') },
});

export const Empty = meta.story({
  name: 'empty',
  args: { entry: entryOf('authorization-list', 'empty') },
});

export const Listed = meta.story({
  name: 'listed',
  args: { entry: entryOf('authorization-list', 'listed') },
});

export const ListedOffered = meta.story({
  name: 'listed · offered',
  args: { entry: entryOf('authorization-list', 'listed-offered') },
});

export const ListedActive = meta.story({
  name: 'listed · active',
  args: { entry: entryOf('authorization-list', 'listed-active') },
});

export const ListedReviewDue = meta.story({
  name: 'listed · review-due',
  args: { entry: entryOf('authorization-list', 'listed-review-due') },
});

export const ListedUsedUp = meta.story({
  name: 'listed · used-up',
  args: { entry: entryOf('authorization-list', 'listed-used-up') },
});

export const ListedSuspended = meta.story({
  name: 'listed · suspended',
  args: { entry: entryOf('authorization-list', 'listed-suspended') },
});

export const ListedExpired = meta.story({
  name: 'listed · expired',
  args: { entry: entryOf('authorization-list', 'listed-expired') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ListedRevoked = meta.story({
  name: 'listed · revoked',
  args: { entry: entryOf('authorization-list', 'listed-revoked') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ListedDeclined = meta.story({
  name: 'listed · declined',
  args: { entry: entryOf('authorization-list', 'listed-declined') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ListedOverScale = meta.story({
  name: 'listed · over-scale',
  args: { entry: entryOf('authorization-list', 'listed-over-scale') },
});

export const ListedOverAudience = meta.story({
  name: 'listed · over-audience',
  args: { entry: entryOf('authorization-list', 'listed-over-audience') },
});

export const ListedToolChanged = meta.story({
  name: 'listed · tool-changed',
  args: { entry: entryOf('authorization-list', 'listed-tool-changed') },
});

export const ListedPolicyChanged = meta.story({
  name: 'listed · policy-changed',
  args: { entry: entryOf('authorization-list', 'listed-policy-changed') },
});

export const ListedSuspendedByYou = meta.story({
  name: 'listed · suspended-by-you',
  args: { entry: entryOf('authorization-list', 'listed-suspended-by-you') },
});

export const ListedSuspendedElsewhere = meta.story({
  name: 'listed · suspended-elsewhere',
  args: { entry: entryOf('authorization-list', 'listed-suspended-elsewhere') },
});

export const ListedDenial = meta.story({
  name: 'listed · denial',
  args: { entry: entryOf('authorization-list', 'listed-denial') },
});

export const ListedNoRoom = meta.story({
  name: 'listed · no-room',
  args: { entry: entryOf('authorization-list', 'listed-no-room') },
});

export const ListedSum = meta.story({
  name: 'listed · sum',
  args: { entry: entryOf('authorization-list', 'listed-sum') },
});

export const ListedReviewed = meta.story({
  name: 'listed · reviewed',
  args: { entry: entryOf('authorization-list', 'listed-reviewed') },
});

export const ListedHistory = meta.story({
  name: 'listed · history',
  args: { entry: entryOf('authorization-list', 'listed-history') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const ListedSending = meta.story({
  name: 'listed · sending',
  args: { entry: entryOf('authorization-list', 'listed-sending') },
});

export const ListedOffline = meta.story({
  name: 'listed · offline',
  args: { entry: entryOf('authorization-list', 'listed-offline') },
});

export const ListedRefusedExpired = meta.story({
  name: 'listed · refused-expired',
  args: { entry: entryOf('authorization-list', 'listed-refused-expired') },
});

export const ListedRefusedAlreadyOffered = meta.story({
  name: 'listed · refused-already-offered',
  args: { entry: entryOf('authorization-list', 'listed-refused-already-offered') },
});

export const ListedRefusedNotOffered = meta.story({
  name: 'listed · refused-not-offered',
  args: { entry: entryOf('authorization-list', 'listed-refused-not-offered') },
});

export const ListedRefusedElsewhere = meta.story({
  name: 'listed · refused-elsewhere',
  args: { entry: entryOf('authorization-list', 'listed-refused-elsewhere') },
});

export const ListedRefusedNotActive = meta.story({
  name: 'listed · refused-not-active',
  args: { entry: entryOf('authorization-list', 'listed-refused-not-active') },
});

export const ListedRefusedNotSuspended = meta.story({
  name: 'listed · refused-not-suspended',
  args: { entry: entryOf('authorization-list', 'listed-refused-not-suspended') },
});

export const ListedRefusedOther = meta.story({
  name: 'listed · refused-other',
  args: { entry: entryOf('authorization-list', 'listed-refused-other') },
});

export const ListedRefusedUnanswered = meta.story({
  name: 'listed · refused-unanswered',
  args: { entry: entryOf('authorization-list', 'listed-refused-unanswered') },
});

export const ListedDesk = meta.story({
  name: 'listed · desk',
  args: { entry: entryOf('authorization-list', 'listed-desk') },
});

export const ListedHostile = meta.story({
  name: 'listed · hostile',
  args: { entry: entryOf('authorization-list', 'listed-hostile') },
});

export const ListedRtl = meta.story({
  name: 'listed · rtl',
  args: { entry: entryOf('authorization-list', 'listed-rtl') },
});

export const ListedMany = meta.story({
  name: 'listed · many',
  args: { entry: entryOf('authorization-list', 'listed-many') },
});
