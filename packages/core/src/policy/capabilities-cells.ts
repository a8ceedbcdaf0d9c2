import type { Money } from '../action/action.js';
import { minorDigits } from '../action/money.js';
import { markOf } from '../text/mark-of.js';
import { reveal } from '../text/reveal.js';
import type { Pattern, Route } from './assessment.js';
import type { Capability, CapabilityMatrix } from './capabilities.js';

const PATTERN = {
  'auto-resolve': 'runs by itself',
  'suggest-and-confirm': 'a person confirms',
  'human-review-before-send': 'a person reviews',
  'full-human-takeover': 'a person takes over',
} as const satisfies Record<Pattern, string>;

const ROUTE = {
  user: 'the user',
  desk: 'the desk',
  either: 'the user or the desk',
} as const satisfies Record<Route, string>;

const IN_ADVANCE = {
  'not-needed': 'not needed',
  possible: 'possible',
  never: 'never',
} as const satisfies Record<Capability['inAdvance'], string>;

/** The columns of a written capability matrix, in English: it goes into product docs and security reviews. */
export const CAPABILITY_COLUMNS: readonly {
  readonly title: string;
  readonly cell: (row: Capability) => string;
}[] = [
  { title: 'Action', cell: ({ type, label }) => (label === null ? type : `${label} (${type})`) },
  { title: 'Can be undone', cell: ({ reversibility }) => reversibility },
  { title: 'Seen by', cell: ({ audience }) => audience },
  { title: 'Risk', cell: ({ risk }) => risk },
  { title: 'What happens', cell: ({ pattern, floor }) => `${PATTERN[pattern]}${floor ? ', always' : ''}` },
  {
    title: 'Who decides',
    cell: ({ route, approvals }) =>
      route === null ? '-' : `${ROUTE[route]}${approvals > 1 ? `, ${approvals} people` : ''}`,
  },
  { title: 'First time', cell: ({ firstTime }) => PATTERN[firstTime.pattern] },
  {
    title: 'Limits',
    cell: ({ valueLimit, scaleLimit }) =>
      [valueLimit && writeMoney(valueLimit), scaleLimit !== null && `${scaleLimit} at once`]
        .filter((limit) => typeof limit === 'string')
        .join(', ') || '-',
  },
  { title: 'Past a limit', cell: ({ beyond }) => (beyond === null ? '-' : PATTERN[beyond.pattern]) },
  { title: 'Confidence', cell: ({ confidence }) => (confidence === null ? 'not used' : `${confidence}`) },
  { title: 'In advance', cell: ({ inAdvance }) => IN_ADVANCE[inAdvance] },
];

/** What the table cannot say in a row: rules that match no row, and tools of which it knows nothing. */
export function capabilityNotes({ unmatched, undeclared }: CapabilityMatrix): readonly CapabilityNote[] {
  return [
    { title: 'Rules of the policy that match none of these actions', names: unmatched },
    { title: 'Tools that do not say what they do, and are judged call by call', names: undeclared },
  ].filter(({ names }) => names.length > 0);
}

/** One sentence under the table, and what it is about. */
interface CapabilityNote {
  readonly title: string;
  readonly names: readonly string[];
}

/** A text in which nothing is hidden, as text: what cannot be seen stands as its code point or number. */
export function plain(text: string): string {
  return reveal(text)
    .map((part) => (part.kind === 'text' ? part.text : markOf(part)))
    .join('');
}

function writeMoney({ amount, currency }: Money): string {
  const digits = minorDigits(currency);
  return `${(amount / 10 ** digits).toFixed(digits)} ${currency}`;
}
