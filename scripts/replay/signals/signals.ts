import type { BeforeCall } from './before-call.js';
import { neverReadTarget } from './never-read.js';
import { missingYes, type NoYes } from './no-yes.js';
import { timesRephrased } from './rephrased.js';
import { failuresInARow } from './tool-errors.js';
import { groundedPaths, unsaidArguments } from './unsaid.js';

/** What a conversation can say against a write, heaviest first. */
export const SIGNALS = ['no-yes', 'unsaid', 'never-read', 'tool-errors', 'rephrased'] as const;

/** One of the things that a conversation can say against a write. */
export type SignalKind = (typeof SIGNALS)[number];

/** One thing that the conversation says against a write, with its points and the sentence that explains it. */
export interface Signal {
  readonly kind: SignalKind;
  readonly points: number;
  readonly says: string;
}

/** How many failures in a row are repeated errors. */
const REPEATED = 2;

/**
 * What each signal counts towards the score; all together are 100. Written down by what is at stake before any label was
 * looked at, and not fitted to one: first consent, then what was made up, then what was not looked at, then trouble.
 */
export const POINTS: Readonly<Record<SignalKind, number>> = {
  'no-yes': 35,
  unsaid: 30,
  'never-read': 15,
  'tool-errors': 10,
  rephrased: 10,
};

/** The score of a write against which everything speaks. */
export const HIGHEST_SCORE = 100;

const NO_YES = {
  'not-asked': 'Nobody asked the customer about this before it was done.',
  'answered-otherwise': 'The customer was asked about this, and what they answered was no plain yes.',
} as const satisfies Record<NoYes, string>;

/** Everything that the conversation says against a write, heaviest first. Calls that write nothing have no signals. */
export function signalsOf(before: BeforeCall): readonly Signal[] {
  if (before.row.effect !== 'write') return [];
  const yes = missingYes(before);
  const unsaid = unsaidArguments(before, groundedPaths(before));
  const target = neverReadTarget(before);
  const failures = failuresInARow(before);
  const rephrased = timesRephrased(before);
  return [
    ...(yes === null ? [] : [signal('no-yes', NO_YES[yes])]),
    ...(unsaid.length === 0
      ? []
      : [signal('unsaid', `Neither said by the customer nor looked up: ${unsaid.join(', ')}.`)]),
    ...(target === null ? [] : [signal('never-read', `${target} was never looked up before.`)]),
    ...(failures < REPEATED ? [] : [signal('tool-errors', `This tool has just failed ${failures} times.`)]),
    ...(rephrased === 0
      ? []
      : [signal('rephrased', `The customer has said the same thing again, ${rephrased} of their messages.`)]),
  ];
}

/** The points of the signals, 0 to 100: the score that a threshold is compared with. */
export function scoreOf(signals: readonly Signal[]): number {
  return signals.reduce((sum, { points }) => sum + points, 0);
}

function signal(kind: SignalKind, says: string): Signal {
  return { kind, points: POINTS[kind], says };
}
