import { entryOf } from '../../../entry-of.js';
import type { Pair } from '../pair.js';

const claimed = entryOf('reviewer-panel', 'claimed-by-you');
const elsewhere = entryOf('reviewer-panel', 'decided-elsewhere');

export const reviewerPanelPairs: readonly Pair[] = [
  {
    title: 'Show the exact trigger',
    rule: { spec: 'exact trigger MUST come first' },
    good: claimed,
    bad: {
      entry: claimed,
      overrides: {
        'review.trigger.over-value.title': 'Needs review',
        'review.trigger.over-value.detail': 'This request matched a rule.',
      },
    },
    because: 'The reviewer has to find out why the request is here before looking at it.',
  },
  {
    title: 'Mark what the agent says as the agent’s words',
    rule: { spec: 'agent claims MUST be marked' },
    good: claimed,
    bad: { entry: claimed, overrides: { 'common.agent-says': 'Verified facts' } },
    because: 'A guess of the agent reads like something that was checked.',
  },
  {
    title: 'Tell the second reviewer who decided',
    rule: { spec: 'Who has decided or taken it MUST be told' },
    good: elsewhere,
    bad: {
      entry: elsewhere,
      overrides: {
        'review.elsewhere.approved': 'Conflict (409)',
        'review.elsewhere.line': 'The resource was modified. Reload and try again.',
      },
    },
    because: 'It leaves open whether the refund now goes out once, twice or not at all.',
  },
];
