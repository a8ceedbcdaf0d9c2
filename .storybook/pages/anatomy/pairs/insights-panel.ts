import { entryOf } from '../../../entry-of.js';
import type { Pair } from '../pair.js';

const ready = entryOf('insights-panel', 'ready');
const one = entryOf('insights-panel', 'ready-one-decision');

export const insightsPanelPairs: readonly Pair[] = [
  {
    title: 'Say how few they are',
    rule: { spec: 'counts and no percentages' },
    good: one,
    bad: { entry: one, overrides: { 'insights.count': '100%' } },
    because: 'One decision of one is no habit, and a percentage makes it look like one.',
  },
  {
    title: 'Ask about the work, not about the person',
    rule: { spec: 'worded as a reason to look at the work' },
    good: ready,
    bad: {
      entry: ready,
      overrides: {
        'insights.pace.title': 'Reviewer performance',
        'insights.pace.note': 'Reviewers who approve without reading.',
        'insights.pace.approves-nearly-all': 'Rubber-stamping',
        'insights.pace.decides-very-fast': 'Careless',
      },
    },
    because:
      'Nearly everything is approved where an agent is good. A verdict from figures is unfair and often wrong.',
  },
  {
    title: 'Keep a guess apart from what somebody said',
    rule: { spec: 'only looks like it' },
    good: ready,
    bad: { entry: ready, overrides: { 'insights.auto.looks-like': 'Unnecessary approvals' } },
    because: 'What was approved unchanged may have been read with care. It is a hint, and no finding.',
  },
];
