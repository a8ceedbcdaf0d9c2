import { entryOf } from '../../../entry-of.js';
import type { Pair } from '../pair.js';

const waiting = entryOf('review-queue', 'waiting');
const empty = entryOf('review-queue', 'empty');

export const reviewQueuePairs: readonly Pair[] = [
  {
    title: 'Say what it is, why it is here and how long it has waited',
    rule: { spec: 'entry MUST say what it is' },
    good: waiting,
    bad: { entry: vague() },
    because: 'Every entry has to be opened before anybody knows which one is urgent.',
  },
  {
    title: 'Say that an entry is late',
    rule: { spec: 'entry MUST say when it is late' },
    good: waiting,
    bad: { entry: waiting, overrides: { 'queue.entry.late': 'Due' } },
    because: 'What was promised for a quarter of an hour ago looks like what is due later.',
  },
  {
    title: 'Let an empty queue say so',
    rule: { spec: 'Every state MUST say how it stands' },
    good: empty,
    bad: { entry: empty, overrides: { 'queue.empty.title': 'No data', 'queue.empty.line': '0 rows' } },
    because: 'It could be an error as well as a quiet morning.',
  },
];

function vague(): typeof waiting {
  const { view } = waiting.model;
  const entries = view.key === 'waiting' ? view.entries : [];
  return {
    ...waiting,
    model: {
      ...waiting.model,
      view: {
        key: 'waiting',
        entries: entries.map((entry, index) => ({
          ...entry,
          summary: `Request ${index + 1}`,
          title: `Request ${index + 1}`,
          why: null,
          promise: null,
          irreversible: false,
        })),
      },
    },
  };
}
