import { NOW } from '@handoff-kit/ui/catalogue';
import { entryOf } from '../../../entry-of.js';
import type { Pair } from '../pair.js';

const working = entryOf('status-card', 'working');
const stopped = entryOf('status-card', 'stopped');
const tooLong = entryOf('status-card', 'working-too-long');
const outOfScope = entryOf('status-card', 'out-of-scope');

export const statusCardPairs: readonly Pair[] = [
  {
    title: 'Say what is happening to whose thing',
    rule: { spec: 'own headline and its own line' },
    good: working,
    bad: {
      entry: {
        ...working,
        model: {
          ...working.model,
          view: { key: 'working', what: 'Thinking…', quiet: false, since: NOW - 4000, elapsed: 4000 },
        },
      },
      overrides: { 'status.working.line': 'Please wait.' },
    },
    because: 'Nobody can tell what is being done, or whether it is the right thing.',
  },
  {
    title: 'Let the words change as the wait grows',
    rule: { spec: 'words MUST change as the wait grows' },
    good: tooLong,
    bad: { entry: tooLong, overrides: { 'status.working-too-long.line': 'Still working on it…' } },
    because: 'After half a minute the person needs a way out, and is told only to go on waiting.',
  },
  {
    title: 'Say why it stopped, and that nothing is lost',
    rule: { spec: 'MUST be kept when the agent stops' },
    good: stopped,
    bad: {
      entry: stopped,
      overrides: {
        'status.stopped.title': 'Something went wrong',
        'status.stopped.line': 'An unexpected error occurred. Please try again later.',
        'status.row.ready.value': '…',
      },
    },
    because: 'The headline blames a machine and leaves open what became of the work.',
  },
  {
    title: 'Describe a boundary, not a failure',
    rule: { spec: 'Out of scope MUST be said as a boundary' },
    good: outOfScope,
    bad: {
      entry: outOfScope,
      overrides: {
        'status.out-of-scope.title': 'Error: not allowed',
        'status.out-of-scope.line': 'I’m sorry, but I can’t help with that.',
      },
    },
    because: 'The person does not learn where the boundary is, nor what would open it.',
  },
];
