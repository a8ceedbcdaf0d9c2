import { describe, expect, it } from 'vitest';
import { definePolicy } from './define-policy.js';
import { FINANCE_POLICY } from './presets/finance.js';
import { SUPPORT_POLICY } from './presets/support.js';

describe('a policy of one’s own', () => {
  it('is the preset with what is said differently', () => {
    const policy = definePolicy(SUPPORT_POLICY, {
      version: 'northwind-3',
      team: 'Billing',
      times: { promise: 300_000 },
      confidence: { low: 0.8 },
      actions: { 'email.send': { route: 'user' } },
    });
    expect(policy).toEqual({
      ...SUPPORT_POLICY,
      version: 'northwind-3',
      team: 'Billing',
      times: { ...SUPPORT_POLICY.times, promise: 300_000 },
      confidence: { ...SUPPORT_POLICY.confidence, low: 0.8 },
      actions: { 'email.send': { route: 'user' } },
    });
    expect(Object.isFrozen(policy.actions['email.send'])).toBe(true);
    expect(SUPPORT_POLICY.actions).toEqual({});
  });

  it('keeps a floor until it says otherwise', () => {
    const raised = definePolicy(FINANCE_POLICY, {
      version: 'treasury-1',
      actions: { 'payee.change': { approvals: 3 } },
    });
    expect(raised.actions['payee.change']).toEqual({ floor: true, route: 'desk', approvals: 3 });
    const lifted = definePolicy(FINANCE_POLICY, {
      version: 'treasury-2',
      actions: { 'payee.change': { floor: false } },
    });
    expect(lifted.actions['payee.change']?.floor).toBe(false);
  });

  it('needs a version of its own, and has to hold together', () => {
    expect(() => definePolicy(SUPPORT_POLICY, { version: 'support-1', team: 'Billing' })).toThrow(
      expect.objectContaining({
        faults: [expect.objectContaining({ path: '/version', code: 'same-version' })],
      }),
    );
    expect(() =>
      definePolicy(FINANCE_POLICY, { version: 'treasury-1', selfApproval: true, confidence: { low: 0.99 } }),
    ).toThrow(/payment\.send\/approvals.*limit\.change\/approvals.*\/confidence\/medium/s);
  });
});
