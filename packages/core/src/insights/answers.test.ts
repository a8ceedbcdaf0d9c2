import { describe, expect, it } from 'vitest';
import { calibrationFor, casesFor } from './answers.js';
import { leaningOf } from './calibration.js';
import { rateOf } from './rate.js';
import { DAY, hourly, NO, NOW, record, refund } from './testing/made-records.js';

const PERIOD = { from: NOW - 30 * DAY, to: NOW } as const;

describe('which action types can be looked at', () => {
  it('are those with a reported confidence, most judged cases first', () => {
    const records = [
      ...hourly(3, () => ({ confidence: 0.7, action: refund(4_560) })),
      ...hourly(5, () => ({ confidence: 0.7 })),
      ...hourly(9, () => ({ confidence: null, actionType: 'order.note' })),
      record({ confidence: 0.7, actionType: 'email.send', end: 'expired', by: null }),
    ];
    const { actionTypes, actionType } = calibrationFor(records, {
      ...PERIOD,
      actionType: null,
      errorRate: 0.05,
    });
    expect(actionTypes).toEqual([
      { actionType: 'account.address', cases: 5 },
      { actionType: 'refund.issue', cases: 3 },
      { actionType: 'email.send', cases: 0 },
    ]);
    expect(actionType).toBe('account.address');
  });

  it('leaves out what ended before the period: an older model says nothing about this one', () => {
    const records = [record({ confidence: 0.7, endedAt: PERIOD.from - 1 }), record({ confidence: 0.7 })];
    const { actionTypes } = calibrationFor(records, { ...PERIOD, actionType: null, errorRate: 0.05 });
    expect(actionTypes).toEqual([{ actionType: 'account.address', cases: 1 }]);
  });
});

describe('evaluation cases of a period', () => {
  it('keep every fact of a case but those that may name a person', () => {
    const records = [record({ ...NO, note: 'Ilse has not moved.' })];
    const [kept] = casesFor(records, { ...PERIOD, personal: 'kept' }).cases;
    const [removed] = casesFor(records, { ...PERIOD, personal: 'removed' }).cases;
    expect(removed).toEqual({
      ...kept,
      account: '[removed]',
      input: '[removed]',
      note: '[removed]',
      proposed: { street: '[removed]', town: '[removed]' },
    });
  });

  it('do not pretend that something was there', () => {
    const [removed] = casesFor([record({ ...NO, input: null })], { ...PERIOD, personal: 'removed' }).cases;
    expect(removed).toMatchObject({ input: null, note: null, expected: null });
  });
});

describe('whether an agent is more sure than right', () => {
  it.each([
    [0.9, 'too-sure'],
    [0.6, 'too-unsure'],
    [0.74, 'in-line'],
  ] as const)('with a mean confidence of %d and 74 of 100 right it is %s', (confidence, leaning) => {
    expect(leaningOf({ confidence, accuracy: rateOf(74, 100) })).toBe(leaning);
  });
});
