import { describe, expect, it } from 'vitest';
import { parsePolicy, requirePolicy } from './parse-policy.js';
import { SUPPORT_POLICY } from './presets/support.js';

const { times, confidence, routes } = SUPPORT_POLICY;

function faultsIn(change: object): readonly (readonly [string, string])[] {
  const parsed = parsePolicy({ ...SUPPORT_POLICY, ...change });
  return parsed.ok ? [] : parsed.faults.map(({ path, code }) => [path, code]);
}

function rule(change: object, more: object = {}) {
  return faultsIn({ actions: { 'refund.issue': change }, ...more });
}

describe('a policy from a file', () => {
  it.each([
    ['no object', null, '', 'kind'],
    ['a list', [], '', 'kind'],
    [
      'something that is no JSON',
      { ...SUPPORT_POLICY, scaleLimit: Number.POSITIVE_INFINITY },
      '/scaleLimit',
      'not-json',
    ],
    ['a member that is there but undefined', { ...SUPPORT_POLICY, team: undefined }, '/team', 'not-json'],
  ])('is refused when it is %s', (_, value, path, code) => {
    expect(parsePolicy(value)).toMatchObject({ ok: false, faults: [{ path, code }] });
  });

  it.each([
    ['a blank version', { version: ' ' }, '/version', 'blank'],
    ['a blank team', { team: '' }, '/team', 'blank'],
    ['a member that nobody knows', { timeouts: {} }, '/timeouts', 'unknown-member'],
    ['a time that nobody knows', { times: { ...times, retry: 5 } }, '/times/retry', 'unknown-member'],
    ['no time at all', { times: { ...times, grant: 0 } }, '/times/grant', 'range'],
    ['half a millisecond', { times: { ...times, grant: 0.5 } }, '/times/grant', 'range'],
    ['more than ten years', { times: { ...times, grant: 3.2e11 } }, '/times/grant', 'range'],
    ['more than all confidence', { confidence: { ...confidence, low: 1.2 } }, '/confidence/low', 'range'],
    [
      'confidence in per cent',
      { confidence: { ...confidence, 'very-high': 95 } },
      '/confidence/very-high',
      'range',
    ],
    [
      'less confidence for more risk',
      { confidence: { ...confidence, high: 0.8 } },
      '/confidence/high',
      'order',
    ],
    [
      'a route to nowhere',
      { routes: { ...routes, 'auto-resolve': 'nobody' } },
      '/routes/auto-resolve',
      'choice',
    ],
    [
      'a small currency',
      { valueLimits: [{ amount: 1, currency: 'eur' }] },
      '/valueLimits/0/currency',
      'currency',
    ],
    [
      'an amount below zero',
      { valueLimits: [{ amount: -1, currency: 'EUR' }] },
      '/valueLimits/0/amount',
      'range',
    ],
    [
      'an amount in parts of a cent',
      { valueLimits: [{ amount: 0.5, currency: 'EUR' }] },
      '/valueLimits/0/amount',
      'range',
    ],
    [
      'two limits for one currency',
      {
        valueLimits: [
          { amount: 1, currency: 'EUR' },
          { amount: 2, currency: 'EUR' },
        ],
      },
      '/valueLimits/1/currency',
      'duplicate',
    ],
    ['one calibrated type twice', { calibrated: ['a.b', 'a.b'] }, '/calibrated/1', 'duplicate'],
    ['a pattern among the calibrated', { calibrated: ['a.*'] }, '/calibrated/0', 'pattern'],
    ['a hand-over before anybody spoke', { rephrasings: 0 }, '/rephrasings', 'range'],
    ['a hand-over before anything failed', { toolFailures: 0 }, '/toolFailures', 'range'],
    ['part of a record', { scaleLimit: 1.5 }, '/scaleLimit', 'range'],
    ['a choice that is none', { uncalibratedConfidence: 'maybe' }, '/uncalibratedConfidence', 'choice'],
  ])('is refused for %s', (_, change, path, code) => {
    expect(faultsIn(change)).toEqual([[path, code]]);
  });

  it.each([
    ['a pattern instead of a type', { 'email.*': { floor: true } }, '/actions/email.*', 'pattern'],
    [
      'a name with a blank that nobody sees',
      { 'email.send ': { floor: true } },
      '/actions/email.send ',
      'pattern',
    ],
    ['a blank type', { ' ': {} }, '/actions/ ', 'pattern'],
    ['a rule that is no object', { 'a/b': true }, '/actions/a~1b', 'kind'],
  ])('is refused for %s', (_, actions, path, code) => {
    expect(faultsIn({ actions })).toEqual([[path, code]]);
  });

  it.each([
    ['nobody’s approval', { approvals: 0 }, 'approvals', 'range'],
    ['one and a half approvals', { approvals: 1.5 }, 'approvals', 'range'],
    ['two approvals of one user', { approvals: 2, route: 'user' }, 'route', 'contradiction'],
    ['two approvals of what is low', { approvals: 2, risk: 'low' }, 'risk', 'contradiction'],
    ['a floor under what is medium', { floor: true, risk: 'medium' }, 'risk', 'contradiction'],
    ['an undo that ends at once', { undo: 0 }, 'undo', 'range'],
    ['a member that nobody knows', { aproval: 2 }, 'aproval', 'unknown-member'],
  ])('is refused for a rule with %s', (_, change, member, code) => {
    expect(rule(change)).toEqual([[`/actions/refund.issue/${member}`, code]]);
  });

  it('is refused where a proposer would be one of two approvers', () => {
    expect(rule({ approvals: 2 }, { selfApproval: true })).toEqual([
      ['/actions/refund.issue/approvals', 'contradiction'],
    ]);
    expect(rule({ approvals: 2 })).toEqual([]);
  });

  it('says everything at once', () => {
    expect(
      faultsIn({ version: '', rephrasings: -1, actions: { 'a.b': { risk: 'huge', undo: 'long' } } }),
    ).toEqual([
      ['/version', 'blank'],
      ['/actions/a.b/risk', 'choice'],
      ['/actions/a.b/undo', 'kind'],
      ['/rephrasings', 'range'],
    ]);
  });

  it('keeps an action type named like a part of every object', () => {
    const text = JSON.stringify({ ...SUPPORT_POLICY, actions: {} }).replace(
      '"actions":{}',
      '"actions":{"__proto__":{"floor":true},"constructor":{"floor":true}}',
    );
    const policy = requirePolicy(JSON.parse(text));
    expect(Object.keys(policy.actions)).toEqual(['__proto__', 'constructor']);
  });

  it('is a copy that nobody changes afterwards', () => {
    const limits = [{ amount: 5_000, currency: 'EUR' }];
    const policy = requirePolicy({ ...SUPPORT_POLICY, valueLimits: limits });
    limits.push({ amount: 1_000_000, currency: 'USD' });
    expect(policy.valueLimits).toHaveLength(1);
    for (const part of [policy, policy.times, policy.valueLimits, policy.valueLimits[0], policy.calibrated]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it('is refused with every path in one error where it cannot be done without', () => {
    expect(() => requirePolicy({ ...SUPPORT_POLICY, team: '', toolFailures: 0 })).toThrow(
      expect.objectContaining({
        code: 'policy',
        faults: [
          expect.objectContaining({ path: '/team', code: 'blank' }),
          expect.objectContaining({ path: '/toolFailures', code: 'range' }),
        ],
        message: expect.stringContaining('/team: Give a text'),
      }),
    );
  });
});
