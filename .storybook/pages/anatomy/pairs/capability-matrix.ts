import { entryOf } from '../../../entry-of.js';
import type { Pair } from '../pair.js';

const ready = entryOf('capability-matrix', 'ready');
const unmatched = entryOf('capability-matrix', 'ready-unmatched');
const known = entryOf('capability-matrix', 'offline');

export const capabilityMatrixPairs: readonly Pair[] = [
  {
    title: 'Say what happens and who is asked',
    rule: { spec: 'what happens and who is asked' },
    good: ready,
    bad: {
      entry: ready,
      overrides: { 'capabilities.pattern.human-review-before-send': '{who, select, other {HITL required}}' },
    },
    because: 'Whoever signs for this agent cannot tell whose decision it is.',
  },
  {
    title: 'Name the rule that protects nothing',
    rule: { spec: 'a rule that no action has, MUST be named as such' },
    good: unmatched,
    bad: { entry: quiet() },
    because: 'A slip of the pen in the policy looks like protection until the day it is needed.',
  },
  {
    title: 'Say how old it is when it cannot be read again',
    rule: { spec: 'What was known before MUST stay, with its time' },
    good: known,
    bad: { entry: known, overrides: { 'capabilities.known': '{at, select, other {Cached data}}' } },
    because: 'Nobody knows whether the rules of this morning still hold.',
  },
];

function quiet(): typeof unmatched {
  const { view } = unmatched.model;
  return view.key === 'ready'
    ? {
        ...unmatched,
        model: {
          ...unmatched.model,
          view: { ...view, matrix: { ...view.matrix, unmatched: [], undeclared: [] } },
        },
      }
    : unmatched;
}
