import { entryOf } from '../../../entry-of.js';
import type { Pair } from '../pair.js';

const active = entryOf('authorization-list', 'listed-active');
const suspended = entryOf('authorization-list', 'listed-suspended');
const usedUp = entryOf('authorization-list', 'listed-used-up');

export const authorizationListPairs: readonly Pair[] = [
  {
    title: 'Say what has no limit',
    rule: { spec: 'What has no limit MUST be said too' },
    good: active,
    bad: { entry: active, overrides: { 'authorizations.terms.target.any': 'Standard scope' } },
    because: 'Nobody can tell that it holds for any case, and not for one.',
  },
  {
    title: 'Say why it rests',
    rule: { spec: 'What is suspended MUST say why' },
    good: suspended,
    bad: { entry: suspended, overrides: { 'authorizations.line.suspended': 'Currently unavailable.' } },
    because: 'Somebody lets it go on without knowing that an action went over the amount.',
  },
  {
    title: 'Say when there is room again',
    rule: { spec: 'A budget MUST say how much of it is used, and when there is room again' },
    good: usedUp,
    bad: {
      entry: usedUp,
      overrides: { 'authorizations.line.used-up': 'Limit reached.', 'authorizations.budget.free': 'Later' },
    },
    because: 'It looks broken, and somebody gives a second one beside it.',
  },
];
