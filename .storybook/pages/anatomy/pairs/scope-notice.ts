import { entryOf } from '../../../entry-of.js';
import type { Pair } from '../pair.js';

const beyond = entryOf('scope-notice', 'beyond-in-part');
const unknown = entryOf('scope-notice', 'beyond-unknown');

export const scopeNoticePairs: readonly Pair[] = [
  {
    title: 'Say a boundary, and not a failure',
    rule: { spec: 'boundary MUST be the headline' },
    good: beyond,
    bad: { entry: beyond, overrides: { 'status.out-of-scope.title': 'I can’t help with {boundary}' } },
    because: 'Nothing failed, and somebody can open it. Whoever reads this gives up instead.',
  },
  {
    title: 'Say who can open it',
    rule: { spec: 'with who can say that it is open' },
    good: beyond,
    bad: {
      entry: beyond,
      overrides: { 'scope.opens.who': '{who, select, other {Permission is required.}}' },
    },
    because: 'It is known what is missing, and not whose move it is.',
  },
  {
    title: 'Say that nobody knows, where nobody does',
    rule: { spec: 'Where nobody knows, that MUST be said' },
    good: unknown,
    bad: { entry: unknown, overrides: { 'scope.opens.unknown': 'Contact support' } },
    because: 'It sends people away with a guess.',
  },
];
