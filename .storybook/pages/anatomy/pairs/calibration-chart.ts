import { entryOf } from '../../../entry-of.js';
import type { Pair } from '../pair.js';

const few = entryOf('calibration-chart', 'too-few');
const supported = entryOf('calibration-chart', 'supported');
const unsupported = entryOf('calibration-chart', 'unsupported');

export const calibrationChartPairs: readonly Pair[] = [
  {
    title: 'Draw nothing from too few cases',
    rule: { spec: 'MUST NOT draw a curve' },
    good: few,
    bad: {
      entry: few,
      overrides: {
        'calibration.too-few.title': 'Preliminary accuracy: 92%',
        'calibration.too-few.line': 'Based on the first results.',
      },
    },
    because: 'What is early gets quoted as what is known.',
  },
  {
    title: 'Say what a threshold rests on, and how sure it is',
    rule: { spec: 'threshold MUST stand with the mistakes' },
    good: supported,
    bad: { entry: supported, overrides: { 'calibration.supported.line': 'Optimal threshold found.' } },
    because: 'Nobody can weigh it without the cases and the most that the real share may be.',
  },
  {
    title: 'Say what it would take',
    rule: { spec: 'say what it would take' },
    good: unsupported,
    bad: {
      entry: unsupported,
      overrides: {
        'calibration.unsupported.title': 'Not enough data',
        'calibration.unsupported.line': 'Try again later.',
      },
    },
    because: 'Whoever knows that it takes 106 cases can decide whether to wait for them.',
  },
];
