// Made from the catalogue by `npm run stories -- --write`: change the catalogue, not this file.
import { entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { takeSteps } from '../catalogue/take-steps.js';
import { CatalogueView } from '../catalogue/view.js';

const meta = preview.meta({
  title: 'Components/AuthorizationOffer/States',
  component: CatalogueView,
  tags: ['state', '!autodocs'],
  parameters: { controls: { disable: true } },
});

export const Allow = meta.story({
  name: 'allow',
  args: { entry: entryOf('authorization-offer', 'allow') },
});

export const AllowLonger = meta.story({
  name: 'allow · longer',
  args: { entry: entryOf('authorization-offer', 'allow-longer') },
  play: ({ canvasElement, args }) => takeSteps(canvasElement, args.entry),
});

export const AllowHasty = meta.story({
  name: 'allow · hasty',
  args: { entry: entryOf('authorization-offer', 'allow-hasty') },
});

export const AllowRefunds = meta.story({
  name: 'allow · refunds',
  args: { entry: entryOf('authorization-offer', 'allow-refunds') },
});

export const AllowOffered = meta.story({
  name: 'allow · offered',
  args: { entry: entryOf('authorization-offer', 'allow-offered') },
});

export const AllowSending = meta.story({
  name: 'allow · sending',
  args: { entry: entryOf('authorization-offer', 'allow-sending') },
});

export const AllowOffline = meta.story({
  name: 'allow · offline',
  args: { entry: entryOf('authorization-offer', 'allow-offline') },
});

export const AllowRefused = meta.story({
  name: 'allow · refused',
  args: { entry: entryOf('authorization-offer', 'allow-refused') },
});

export const AllowTwice = meta.story({
  name: 'allow · twice',
  args: { entry: entryOf('authorization-offer', 'allow-twice') },
});

export const AllowHostile = meta.story({
  name: 'allow · hostile',
  args: { entry: entryOf('authorization-offer', 'allow-hostile') },
});

export const AllowRtl = meta.story({
  name: 'allow · rtl',
  args: { entry: entryOf('authorization-offer', 'allow-rtl') },
});

export const AskAgain = meta.story({
  name: 'ask-again',
  args: { entry: entryOf('authorization-offer', 'ask-again') },
});

export const AskAgainByPolicy = meta.story({
  name: 'ask-again · by-policy',
  args: { entry: entryOf('authorization-offer', 'ask-again-by-policy') },
});

export const AskAgainNoReasons = meta.story({
  name: 'ask-again · no-reasons',
  args: { entry: entryOf('authorization-offer', 'ask-again-no-reasons') },
});

export const NotEligible = meta.story({
  name: 'not-eligible',
  args: { entry: entryOf('authorization-offer', 'not-eligible') },
});

export const NotEligibleRoute = meta.story({
  name: 'not-eligible · route',
  args: { entry: entryOf('authorization-offer', 'not-eligible-route') },
});

export const NotEligibleChanged = meta.story({
  name: 'not-eligible · changed',
  args: { entry: entryOf('authorization-offer', 'not-eligible-changed') },
});

export const NotEligibleOther = meta.story({
  name: 'not-eligible · other',
  args: { entry: entryOf('authorization-offer', 'not-eligible-other') },
});

export const Granted = meta.story({
  name: 'granted',
  args: { entry: entryOf('authorization-offer', 'granted') },
});

export const GrantedElsewhere = meta.story({
  name: 'granted · elsewhere',
  args: { entry: entryOf('authorization-offer', 'granted-elsewhere') },
});

export const Declined = meta.story({
  name: 'declined',
  args: { entry: entryOf('authorization-offer', 'declined') },
});

export const DeclinedElsewhere = meta.story({
  name: 'declined · elsewhere',
  args: { entry: entryOf('authorization-offer', 'declined-elsewhere') },
});

export const AskingAgain = meta.story({
  name: 'asking-again',
  args: { entry: entryOf('authorization-offer', 'asking-again') },
});
