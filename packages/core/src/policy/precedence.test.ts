import { describe, expect, it } from 'vitest';
import type { ProposedAction } from '../action/action.js';
import { assess } from './assess.js';
import type { Policy } from './policy.js';
import { SUPPORT_POLICY } from './presets/support.js';
import { NO_SIGNALS, type Signals } from './signals.js';

const NOTE: ProposedAction = {
  type: 'order.note',
  tool: 'set_note',
  toolVersion: '1',
  args: {},
  reversibility: 'reversible',
  audience: 'internal',
};

const RUNS = 'auto-resolve';
const CONFIRM = 'suggest-and-confirm';
const REVIEW = 'human-review-before-send';
const OVER = 'full-human-takeover';

/** Every combination of what is weighed, with who wins. `-` is absent; confidence that is not calibrated is absent. */
const PRECEDENCE = [
  ['-', '-', '-', '-', RUNS, 'policy'],
  ['-', '-', '-', 'sure', RUNS, 'policy'],
  ['-', '-', '-', 'unsure', CONFIRM, 'a person'],
  ['-', '-', 'allowed', '-', RUNS, 'policy'],
  ['-', '-', 'allowed', 'sure', RUNS, 'policy'],
  ['-', '-', 'allowed', 'unsure', RUNS, 'the authorization'],
  ['-', 'boundary', '-', '-', REVIEW, 'a person'],
  ['-', 'boundary', '-', 'sure', REVIEW, 'a person'],
  ['-', 'boundary', '-', 'unsure', REVIEW, 'a person'],
  ['-', 'boundary', 'allowed', '-', RUNS, 'the authorization'],
  ['-', 'boundary', 'allowed', 'sure', RUNS, 'the authorization'],
  ['-', 'boundary', 'allowed', 'unsure', RUNS, 'the authorization'],
  ['floor', '-', '-', '-', REVIEW, 'a person'],
  ['floor', '-', '-', 'sure', REVIEW, 'a person'],
  ['floor', '-', '-', 'unsure', REVIEW, 'a person'],
  ['floor', '-', 'allowed', '-', REVIEW, 'a person'],
  ['floor', '-', 'allowed', 'sure', REVIEW, 'a person'],
  ['floor', '-', 'allowed', 'unsure', REVIEW, 'a person'],
  ['floor', 'boundary', '-', '-', REVIEW, 'a person'],
  ['floor', 'boundary', '-', 'sure', REVIEW, 'a person'],
  ['floor', 'boundary', '-', 'unsure', REVIEW, 'a person'],
  ['floor', 'boundary', 'allowed', '-', REVIEW, 'a person'],
  ['floor', 'boundary', 'allowed', 'sure', REVIEW, 'a person'],
  ['floor', 'boundary', 'allowed', 'unsure', REVIEW, 'a person'],
] as const;

const CONFIDENCE = { '-': 0.1, sure: 1, unsure: 0.1 } as const;

describe('floor, boundary, standing authorization, confidence', () => {
  it.each(PRECEDENCE)('%s, %s, %s, %s: %s, decided by %s', (floor, boundary, allowed, sure, pattern, by) => {
    const policy: Policy = {
      ...SUPPORT_POLICY,
      actions: floor === 'floor' ? { [NOTE.type]: { floor: true } } : {},
      calibrated: sure === '-' ? [] : [NOTE.type],
    };
    const assessment = assess(
      { ...NOTE, reversibility: boundary === 'boundary' ? 'irreversible' : 'reversible' },
      policy,
      {
        ...NO_SIGNALS,
        confidence: CONFIDENCE[sure],
        authorization: allowed === 'allowed' ? 'a-17' : null,
      },
    );
    const decider =
      assessment.authorization !== null
        ? 'the authorization'
        : assessment.pattern === RUNS
          ? 'policy'
          : 'a person';
    expect([assessment.pattern, decider]).toEqual([pattern, by]);
  });

  it('is a table of every combination', () => {
    expect(new Set(PRECEDENCE.map((row) => row.slice(0, 4).join())).size).toBe(2 * 2 * 2 * 3);
  });

  it.each<[string, Partial<Signals>, string]>([
    ['a denial in advance', { denied: 'd-4' }, REVIEW],
    ['a missing fact', { missing: ['Order number'] }, CONFIRM],
    ['facts that disagree', { conflicts: ['The order', 'The invoice'] }, REVIEW],
    ['a tool that keeps failing', { failing: { tool: 'The carrier', attempts: 2 } }, REVIEW],
    ['lost patience', { rephrased: 2 }, OVER],
    ['the wish for a person', { personAsked: true }, OVER],
    ['a boundary of the task', { outOfScope: { boundary: 'Tax advice' } }, OVER],
  ])('%s is not answered by what somebody allowed in advance', (_, signal, pattern) => {
    const signals = { ...NO_SIGNALS, authorization: 'a-17', ...signal };
    expect(assess(NOTE, SUPPORT_POLICY, signals)).toMatchObject({ pattern, authorization: null });
  });

  it.each([
    ['a very high risk', { risk: 'very-high' }, OVER],
    ['several approvers', { approvals: 2 }, CONFIRM],
  ] as const)('%s is not answered by one person in advance', (_, rule, pattern) => {
    const policy = { ...SUPPORT_POLICY, actions: { [NOTE.type]: rule } };
    const signals = { ...NO_SIGNALS, authorization: 'a-17' };
    expect(assess(NOTE, policy, signals)).toMatchObject({ pattern, authorization: null });
  });
});
