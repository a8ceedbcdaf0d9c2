import { entryOf } from '../../../entry-of.js';
import type { Pair } from '../pair.js';

const person = entryOf('ownership-banner', 'person');
const queued = entryOf('ownership-banner', 'queued');
const overdue = entryOf('ownership-banner', 'overdue');

export const ownershipBannerPairs: readonly Pair[] = [
  {
    title: 'Name who has it, and until when',
    rule: { spec: 'Every state MUST say who has the task' },
    good: person,
    bad: {
      entry: person,
      overrides: {
        'ownership.person.title': 'You are connected',
        'ownership.person.line': 'Somebody will get back to you as soon as possible.',
      },
    },
    because: 'Nobody is named and nothing is promised, so the person asks again.',
  },
  {
    title: 'Say the promise as a time',
    rule: { spec: 'promise MUST be said as a time' },
    good: queued,
    bad: {
      entry: queued,
      overrides: { 'ownership.queued.line': 'Your call is important to us. Please stay on this page.' },
    },
    because: 'It holds the person here without saying for how long.',
  },
  {
    title: 'Say that it is late',
    rule: { spec: 'missed promise MUST be said as late' },
    good: overdue,
    bad: {
      entry: overdue,
      overrides: {
        'ownership.late': 'Reply expected shortly.',
        'ownership.overdue.line': 'We are experiencing a high volume of requests.',
      },
    },
    because: 'The promise was broken six minutes ago and the banner pretends that there was none.',
  },
];
