import type { Money } from '../action/action.js';
import { minorDigits } from '../action/money.js';
import type { Pattern, Route } from './assessment.js';
import type { Capability } from './capabilities.js';

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
  { title: 'Action', cell: ({ type }) => type },
  { title: 'Can be undone', cell: ({ reversibility }) => reversibility },
  { title: 'Seen by', cell: ({ audience }) => audience },
  { title: 'Risk', cell: ({ risk }) => risk },
  { title: 'What happens', cell: ({ pattern, floor }) => `${PATTERN[pattern]}${floor ? ', always' : ''}` },
  {
    title: 'Who decides',
    cell: ({ route, approvals }) =>
      route === null ? '-' : `${ROUTE[route]}${approvals > 1 ? `, ${approvals} people` : ''}`,
  },
  { title: 'First time', cell: ({ firstTime }) => PATTERN[firstTime] },
  {
    title: 'Limits',
    cell: ({ valueLimit, scaleLimit }) =>
      [valueLimit && writeMoney(valueLimit), scaleLimit !== null && `${scaleLimit} at once`]
        .filter((limit) => typeof limit === 'string')
        .join(', ') || '-',
  },
  { title: 'Past a limit', cell: ({ beyond }) => (beyond === null ? '-' : PATTERN[beyond]) },
  { title: 'Confidence', cell: ({ confidence }) => (confidence === null ? 'not used' : `${confidence}`) },
  { title: 'In advance', cell: ({ inAdvance }) => IN_ADVANCE[inAdvance] },
];

/** A text in which nothing is hidden: what cannot be seen stands as its code point. */
export function plain(text: string): string {
  return text.replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (hidden) => `U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

function writeMoney({ amount, currency }: Money): string {
  const digits = minorDigits(currency);
  return `${(amount / 10 ** digits).toFixed(digits)} ${currency}`;
}
