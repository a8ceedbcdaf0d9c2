import { entryOf } from '../../../entry-of.js';
import type { Pair } from '../pair.js';

const allow = entryOf('authorization-offer', 'allow');
const hasty = entryOf('authorization-offer', 'allow-hasty');
const askAgain = entryOf('authorization-offer', 'ask-again');

export const authorizationOfferPairs: readonly Pair[] = [
  {
    title: 'Say how wide it is before it is given',
    rule: { spec: 'How wide the consent is MUST be said before it is given' },
    good: allow,
    bad: {
      entry: allow,
      overrides: {
        'offer.never.beyond': 'Terms apply.',
        'offer.never.changed': 'See the settings.',
        'offer.never.kept': 'Other limits may apply.',
      },
    },
    because: 'Whoever agrees cannot know what they have agreed to.',
  },
  {
    title: 'Name approvals that came too fast',
    rule: { spec: 'faster than a card can be read MUST be named beside the numbers' },
    good: hasty,
    bad: { entry: hasty, overrides: { 'offer.hasty': 'You are very efficient!' } },
    because: 'Praise turns a habit of pressing into a reason to be asked less.',
  },
  {
    title: 'Say what went wrong, and how often',
    rule: { spec: 'reasons MUST be counted' },
    good: askAgain,
    bad: {
      entry: askAgain,
      overrides: { 'offer.resisted': 'Some issues were found.', 'offer.reason': 'Issue' },
    },
    because: 'Three of five is a reason to be asked again; some issues are none.',
  },
];
