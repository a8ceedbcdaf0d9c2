import { entryOf } from '../../../entry-of.js';
import type { Pair } from '../pair.js';

const listed = entryOf('audit-trail', 'listed');
const deleted = entryOf('audit-trail', 'listed-one-deleted');
const filtered = entryOf('audit-trail', 'filtered-empty');

export const auditTrailPairs: readonly Pair[] = [
  {
    title: 'Say what happened in plain words',
    rule: { spec: 'line of its own in plain words' },
    good: listed,
    bad: {
      entry: listed,
      overrides: {
        'trail.event.handoff.decided': 'handoff.decided',
        'trail.event.grant.issued': 'grant.issued',
        'trail.event.grant.consumed': 'grant.consumed',
        'trail.event.handoff.proposed': 'handoff.proposed',
      },
    },
    because: 'Whoever has to judge a decision is not whoever wrote the code.',
  },
  {
    title: 'Say what is wrong with the record, and where it begins',
    rule: { spec: 'first sequence number that is wrong' },
    good: deleted,
    bad: {
      entry: deleted,
      overrides: { 'trail.check.broken': 'Failed', 'trail.finding.delete': 'Hash mismatch' },
    },
    because: 'A mismatch can be a fault of the tool; a deleted event is something to ask about.',
  },
  {
    title: 'Say how much a filter leaves out',
    rule: { spec: 'MUST be removable in place' },
    good: filtered,
    bad: {
      entry: filtered,
      overrides: { 'trail.filtered-empty.title': 'No data', 'trail.filtered-empty.line': '0 rows' },
    },
    because: 'An empty record and an empty search look the same.',
  },
];
