import { describe, expect, it } from 'vitest';
import { beforeLastCall } from '../testing/last-call.js';
import { answers, calls, type Line, says } from '../testing/recorded.js';
import { neverReadTarget } from './never-read.js';

const CANCEL = calls(['c9', 'cancel_order', { order: '48213' }]);

function lookUp(args: object, answer: string, failed = false): readonly Line[] {
  return [calls(['c1', 'look_up_order', args]), answers('c1', answer, failed)];
}

describe('what a write changes', () => {
  it.each([
    ['it was looked up', lookUp({ order: '48213' }, 'ready')],
    ['a look-up returned its record', lookUp({}, '[{"order": "48213", "day": "Friday"}]')],
    ['a look-up returned its record under its name', lookUp({}, '{"48213": {"day": "Friday"}}')],
    ['a look-up described it in words', lookUp({}, 'Order 48213 is ready on Friday.')],
  ])('was read where %s', (_, lines) => {
    expect(neverReadTarget(beforeLastCall(...lines, CANCEL))).toBeNull();
  });

  it.each([
    ['nothing was', []],
    ['the customer only named it', [says('user', 'Order 48213.')]],
    ['another one was', lookUp({ order: '48214' }, '{"order": "48214", "day": "Friday"}')],
    ['the look-up failed', lookUp({ order: '48213' }, 'Error: not found', true)],
    ['a list only names it', lookUp({}, '{"customer": "Okafor", "orders": ["48213", "48214"]}')],
    ['a record says nothing but its number', lookUp({}, '{"order": "48213"}')],
    ['a look-up returned its number alone', lookUp({}, '48213')],
    ['it is part of a longer number', lookUp({}, '{"order": "482130", "day": "Friday"}')],
    ['the agent noted it while thinking', [calls(['c1', 'think', { order: '48213' }]), answers('c1', 'ok')]],
  ])('was never read where %s', (_, lines) => {
    expect(neverReadTarget(beforeLastCall(...lines, CANCEL))).toBe('48213');
  });

  it('is not asked about where the call names none', () => {
    expect(neverReadTarget(beforeLastCall(calls(['c9', 'cancel_order', {}])))).toBeNull();
  });
});
