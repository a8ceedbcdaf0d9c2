import { describe, expect, it } from 'vitest';
import type { ProposedAction } from '../action/action.js';
import { assess, NO_SIGNALS, TRIGGER_ORDER, TRIGGER_RISK } from './assess.js';
import { type Policy, SUPPORT_POLICY } from './policy.js';

const NOTE: ProposedAction = {
  type: 'order.note',
  tool: 'set_note',
  toolVersion: '1',
  args: {},
  reversibility: 'reversible',
  audience: 'internal',
};
const CALIBRATED: Policy = { ...SUPPORT_POLICY, calibrated: [NOTE.type] };

function kindsOf(action: ProposedAction, policy = SUPPORT_POLICY, signals = NO_SIGNALS) {
  return assess(action, policy, signals).triggers.map(({ kind }) => kind);
}

describe('the pattern of an action', () => {
  it.each([
    ['reading', { reversibility: 'read-only' }, 'auto-resolve'],
    ['what can be undone', {}, 'auto-resolve'],
    ['what somebody else can undo', { reversibility: 'externally-reversible' }, 'suggest-and-confirm'],
    ['what cannot be undone', { reversibility: 'irreversible' }, 'human-review-before-send'],
    ['what strangers see', { audience: 'external' }, 'human-review-before-send'],
    ['what everybody sees', { audience: 'public' }, 'human-review-before-send'],
    ['much money', { value: { amount: 5_001, currency: 'EUR' } }, 'human-review-before-send'],
    ['little money', { value: { amount: 5_000, currency: 'EUR' } }, 'auto-resolve'],
    [
      'money in a currency without a limit',
      { value: { amount: 1, currency: 'JPY' } },
      'human-review-before-send',
    ],
    ['money that flows back', { value: { amount: -5_001, currency: 'EUR' } }, 'human-review-before-send'],
    ['many records', { scale: 11 }, 'human-review-before-send'],
    ['few records', { scale: 10 }, 'auto-resolve'],
  ] as const)('of %s follows from what it is', (_, change, pattern) => {
    expect(assess({ ...NOTE, ...change }, SUPPORT_POLICY).pattern).toBe(pattern);
  });

  it('asks at the first execution for an account, but never for reading', () => {
    const signals = { ...NO_SIGNALS, firstTime: true };
    expect(assess(NOTE, SUPPORT_POLICY, signals)).toMatchObject({
      pattern: 'suggest-and-confirm',
      shown: { kind: 'first-time' },
    });
    expect(kindsOf({ ...NOTE, reversibility: 'read-only' }, SUPPORT_POLICY, signals)).toEqual([]);
  });

  it('hands over when a person asks, is frustrated or leaves the scope', () => {
    for (const signal of [{ personAsked: true }, { rephrased: 2 }, { outOfScope: 'Tax advice' }]) {
      expect(assess(NOTE, SUPPORT_POLICY, { ...NO_SIGNALS, ...signal }).pattern).toBe('full-human-takeover');
    }
    expect(assess(NOTE, SUPPORT_POLICY, { ...NO_SIGNALS, rephrased: 1 }).pattern).toBe('auto-resolve');
  });

  it('records every trigger and shows the first by the written order', () => {
    const action = { ...NOTE, reversibility: 'irreversible', audience: 'external', scale: 40 } as const;
    const assessment = assess(action, SUPPORT_POLICY, {
      ...NO_SIGNALS,
      firstTime: true,
      missing: ['Order number'],
    });
    expect(assessment.triggers.map(({ kind }) => kind)).toEqual([
      'missing-context',
      'over-scale',
      'irreversible',
      'external',
      'first-time',
    ]);
    expect(assessment.shown).toEqual({ kind: 'missing-context', fields: ['Order number'] });
    expect(TRIGGER_ORDER).toEqual(Object.keys(TRIGGER_RISK));
  });
});

describe('confidence', () => {
  it('is not used where nobody has calibrated it', () => {
    const unsure = { ...NO_SIGNALS, confidence: 0.1 };
    expect(assess(NOTE, SUPPORT_POLICY, unsure)).toMatchObject({ pattern: 'auto-resolve', confidence: null });
    expect(assess(NOTE, CALIBRATED, unsure)).toMatchObject({
      pattern: 'suggest-and-confirm',
      shown: { kind: 'low-confidence', confidence: 0.1, threshold: 0.72 },
    });
  });

  it('has to be higher for what risks more', () => {
    const signals = { ...NO_SIGNALS, confidence: 0.8 };
    expect(kindsOf(NOTE, CALIBRATED, signals)).toEqual([]);
    expect(kindsOf({ ...NOTE, reversibility: 'externally-reversible' }, CALIBRATED, signals)).toEqual([
      'low-confidence',
    ]);
  });

  it('never approves what a boundary stops', () => {
    const action = { ...NOTE, reversibility: 'irreversible' } as const;
    expect(assess(action, CALIBRATED, { ...NO_SIGNALS, confidence: 1 }).pattern).toBe(
      'human-review-before-send',
    );
  });
});

describe('a standing authorization', () => {
  const authorized = { ...NO_SIGNALS, authorization: 'a-17' };

  it('answers a boundary that a person has decided in advance', () => {
    const action = { ...NOTE, reversibility: 'irreversible', audience: 'external' } as const;
    expect(assess(action, SUPPORT_POLICY, authorized)).toMatchObject({
      pattern: 'auto-resolve',
      authorization: 'a-17',
    });
  });

  it('gives way to a floor and to whatever the person needs now', () => {
    const floored: Policy = { ...SUPPORT_POLICY, actions: { [NOTE.type]: { floor: true } } };
    expect(assess(NOTE, floored, authorized)).toMatchObject({
      pattern: 'human-review-before-send',
      authorization: null,
    });
    expect(assess(NOTE, SUPPORT_POLICY, { ...authorized, personAsked: true }).authorization).toBeNull();
    expect(
      assess(NOTE, SUPPORT_POLICY, { ...authorized, conflicts: ['order', 'invoice'] }).authorization,
    ).toBeNull();
  });
});
