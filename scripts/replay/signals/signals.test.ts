import { describe, expect, it } from 'vitest';
import { beforeLastCall } from '../testing/last-call.js';
import { answers, calls, says, settled } from '../testing/recorded.js';
import { HIGHEST_SCORE, POINTS, scoreOf, signalsOf } from './signals.js';

const CANCEL = calls(['c9', 'cancel_order', { order: '48213' }]);
const ASKS = says('user', 'Please cancel that order of seven sourdough loaves before Friday, order 48213.');

describe('what a conversation says against a write', () => {
  it('is nothing where it was looked at, asked about and agreed to', () => {
    const before = beforeLastCall(...settled('48213'), CANCEL);
    expect(signalsOf(before)).toEqual([]);
    expect(scoreOf(signalsOf(before))).toBe(0);
  });

  it('explains itself, heaviest first', () => {
    const lines = [calls(['c1', 'cancel_order', { order: '99999' }])];
    expect(signalsOf(beforeLastCall(...lines)).map(({ kind, says: why }) => [kind, why])).toEqual([
      ['no-yes', 'Nobody asked the customer about this before it was done.'],
      ['unsaid', 'Neither said by the customer nor looked up: /order.'],
      ['never-read', '99999 was never looked up before.'],
    ]);
  });

  it('adds up to the highest score where everything speaks against it', () => {
    const failed = [calls(['c1', 'cancel_order', { order: '1' }]), answers('c1', 'Error: busy', true)];
    const signals = signalsOf(
      beforeLastCall(ASKS, ASKS, ...failed, ...failed, calls(['c9', 'cancel_order', { order: '99999' }])),
    );
    expect(signals.map(({ kind }) => kind)).toEqual(Object.keys(POINTS));
    expect(scoreOf(signals)).toBe(HIGHEST_SCORE);
  });

  it('counts a tool that failed once as no repeated error', () => {
    const failed = [calls(['c1', 'cancel_order', { order: '48213' }]), answers('c1', 'Error: busy', true)];
    expect(signalsOf(beforeLastCall(...settled('48213'), ...failed, CANCEL))).toEqual([]);
    expect(signalsOf(beforeLastCall(...settled('48213'), ...failed, ...failed, CANCEL))).toEqual([
      { kind: 'tool-errors', points: POINTS['tool-errors'], says: 'This tool has just failed 2 times.' },
    ]);
  });

  it('looks at every argument that says something, and at those that the table requires in any case', () => {
    const payBack = calls(['c9', 'pay_back', { order: '48213', amount: 61.4, loaves: ['rye'], note: '' }]);
    expect(signalsOf(beforeLastCall(...settled('48213'), payBack))).toEqual([
      {
        kind: 'unsaid',
        points: POINTS.unsaid,
        says: 'Neither said by the customer nor looked up: /amount, /loaves.',
      },
    ]);
    const change = calls(['c9', 'change_pickup', { order: '48213', day: '' }]);
    expect(signalsOf(beforeLastCall(...settled('48213'), change))).toMatchObject([
      { says: 'Neither said by the customer nor looked up: /day.' },
    ]);
  });

  it('is not asked about a call that writes nothing', () => {
    expect(signalsOf(beforeLastCall(calls(['c1', 'look_up_order', { order: '99999' }])))).toEqual([]);
  });
});
