import { describe, expect, it } from 'vitest';
import { arrangeCapabilities, type CapabilityArrangement } from './arrange-capabilities.js';
import { matrix } from './testing/policy-example.js';

const { rows } = matrix;
const ALL: CapabilityArrangement = { risk: null, decider: null, order: 'listed' };

function shown(asked: Partial<CapabilityArrangement>): readonly string[] {
  return arrangeCapabilities(rows, { ...ALL, ...asked }).map(({ type }) => type);
}

describe('the rows of a capability matrix', () => {
  it('stand as the host lists them until somebody asks for something else', () => {
    expect(shown({})).toEqual(rows.map(({ type }) => type));
  });

  it('can begin with the highest risk, and tie as they were listed', () => {
    expect(shown({ order: 'risk' })).toEqual([
      'email.send',
      'payroll.add',
      'account.close',
      'order.look-up',
      'order.note',
      'refund.issue',
    ]);
  });

  it('can begin with what the desk decides', () => {
    expect(shown({ order: 'decider' })).toEqual([
      'payroll.add',
      'account.close',
      'email.send',
      'order.look-up',
      'order.note',
      'refund.issue',
    ]);
  });

  it('can be what runs by itself alone, or what one of them decides at one risk', () => {
    expect(shown({ decider: 'nobody' })).toEqual(['order.look-up', 'order.note', 'refund.issue']);
    expect(shown({ decider: 'user', risk: 'high' })).toEqual(['email.send']);
    expect(shown({ decider: 'user', risk: 'low' })).toEqual([]);
  });
});
