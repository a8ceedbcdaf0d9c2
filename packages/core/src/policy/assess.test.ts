import { describe, expect, it } from 'vitest';
import type { ProposedAction } from '../action/action.js';
import { assess } from './assess.js';
import type { Policy } from './policy.js';
import { SUPPORT_POLICY } from './presets/support.js';
import { ruleFor } from './rule-for.js';
import { NO_SIGNALS } from './signals.js';
import { TRIGGER_ORDER, TRIGGER_TABLE } from './table.js';

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
    for (const signal of [
      { personAsked: true },
      { rephrased: 2 },
      { outOfScope: { boundary: 'Tax advice' } },
    ]) {
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
    expect(TRIGGER_ORDER).toEqual(Object.keys(TRIGGER_TABLE));
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

describe('confidence where nobody has calibrated it', () => {
  it('counts only once the policy says so, and then silence is not certainty', () => {
    const told: Policy = { ...SUPPORT_POLICY, uncalibratedConfidence: 'use' };
    expect(kindsOf(NOTE, told, { ...NO_SIGNALS, confidence: 0.5 })).toEqual(['low-confidence']);
    expect(kindsOf(NOTE, told, { ...NO_SIGNALS, confidence: 0.72 })).toEqual([]);
    expect(kindsOf(NOTE, told)).toEqual(['low-confidence']);
  });

  it.each([Number.NaN, 93, -1])('takes %s as no confidence at all', (confidence) => {
    expect(assess(NOTE, CALIBRATED, { ...NO_SIGNALS, confidence }).shown).toEqual({
      kind: 'low-confidence',
      confidence: 0,
      threshold: 0.72,
    });
  });

  it('can need more for one action type than for its risk', () => {
    const strict: Policy = { ...CALIBRATED, actions: { [NOTE.type]: { confidence: 0.9 } } };
    expect(kindsOf(NOTE, strict, { ...NO_SIGNALS, confidence: 0.89 })).toEqual(['low-confidence']);
    expect(kindsOf(NOTE, strict, { ...NO_SIGNALS, confidence: 0.9 })).toEqual([]);
  });

  it('shows the very decision and its options', () => {
    const unsure = { decision: 'Which address is meant?', options: ['Lindenweg 7', 'Lindenweg 17'] };
    expect(assess(NOTE, CALIBRATED, { ...NO_SIGNALS, confidence: 0.5, unsure }).shown).toEqual({
      kind: 'low-confidence',
      confidence: 0.5,
      threshold: 0.72,
      ...unsure,
    });
    expect(kindsOf(NOTE, SUPPORT_POLICY, { ...NO_SIGNALS, unsure })).toEqual([]);
  });
});

describe('the end of the scope', () => {
  it('says what would extend it, what can go on and what was saved', () => {
    const outOfScope = {
      boundary: 'Invoices that are booked',
      extendedBy: 'Connecting the ledger',
      inScope: 'The draft of the invoice',
      parked: 'p-3',
    };
    expect(assess(NOTE, SUPPORT_POLICY, { ...NO_SIGNALS, outOfScope }).shown).toEqual({
      kind: 'out-of-scope',
      ...outOfScope,
    });
  });
});

describe('what a policy says by name', () => {
  it('is said of exactly that type', () => {
    const policy: Policy = { ...SUPPORT_POLICY, actions: { 'order.note': { floor: true } } };
    expect(kindsOf(NOTE, policy)).toEqual(['floor']);
    expect(kindsOf({ ...NOTE, type: 'order.notes' }, policy)).toEqual([]);
    expect(ruleFor(policy, 'constructor')).toEqual({});
  });

  it('replaces the limits of the policy for that type, and a currency it leaves out has none', () => {
    const policy: Policy = {
      ...SUPPORT_POLICY,
      actions: { [NOTE.type]: { valueLimits: [{ amount: 9_900, currency: 'USD' }], scaleLimit: 3 } },
    };
    expect(kindsOf({ ...NOTE, value: { amount: 9_900, currency: 'USD' } }, policy)).toEqual([]);
    expect(kindsOf({ ...NOTE, value: { amount: 1, currency: 'EUR' } }, policy)).toEqual(['over-value']);
    expect(kindsOf({ ...NOTE, scale: 4 }, policy)).toEqual(['over-scale']);
  });

  it('lets nothing pass that is no amount and no scale', () => {
    expect(kindsOf({ ...NOTE, scale: Number.NaN })).toEqual(['over-scale']);
    expect(kindsOf({ ...NOTE, scale: -1 })).toEqual(['over-scale']);
    expect(kindsOf({ ...NOTE, value: { amount: Number.NaN, currency: 'EUR' } })).toEqual(['over-value']);
  });

  it('sends what needs two people to the desk, where the user would be asked alone', () => {
    const policy: Policy = { ...SUPPORT_POLICY, actions: { [NOTE.type]: { approvals: 2 } } };
    expect(assess(NOTE, policy)).toMatchObject({
      pattern: 'suggest-and-confirm',
      route: 'desk',
      approvals: 2,
    });
    expect(assess(NOTE, { ...policy, actions: { [NOTE.type]: { risk: 'medium' } } }).route).toBe('user');
  });
});
