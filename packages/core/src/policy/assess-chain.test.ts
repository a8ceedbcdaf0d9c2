import { describe, expect, it } from 'vitest';
import type { ProposedAction } from '../action/action.js';
import { assessChain } from './assess-chain.js';
import { definePolicy } from './define-policy.js';
import { SUPPORT_POLICY } from './presets/support.js';
import { NO_SIGNALS } from './signals.js';

const NOTE: ProposedAction = {
  type: 'order.note',
  tool: 'set_note',
  toolVersion: '1',
  args: {},
  reversibility: 'reversible',
  audience: 'internal',
};
const LETTER: ProposedAction = {
  ...NOTE,
  type: 'email.send',
  reversibility: 'irreversible',
  audience: 'external',
};
const voucher = (amount: number, currency = 'EUR'): ProposedAction => ({
  ...NOTE,
  type: 'voucher.issue',
  value: { amount, currency },
});
const links = (...actions: ProposedAction[]) => actions.map((action) => ({ action }));

describe('actions that run together', () => {
  it('are as risky as the riskiest of them, and each keeps its own assessment', () => {
    const chain = assessChain(links(NOTE, LETTER, NOTE), SUPPORT_POLICY);
    expect(chain).toMatchObject({
      pattern: 'human-review-before-send',
      route: 'desk',
      approvals: 1,
      shown: { kind: 'irreversible' },
      together: [],
    });
    expect(chain.links.map(({ pattern }) => pattern)).toEqual([
      'auto-resolve',
      'human-review-before-send',
      'auto-resolve',
    ]);
  });

  it('run by themselves only if each of them would', () => {
    expect(assessChain(links(NOTE, NOTE), SUPPORT_POLICY)).toMatchObject({
      pattern: 'auto-resolve',
      shown: null,
    });
    const hurried = [{ action: NOTE }, { action: NOTE, signals: { ...NO_SIGNALS, personAsked: true } }];
    expect(assessChain(hurried, SUPPORT_POLICY).pattern).toBe('full-human-takeover');
  });

  it('go to the desk if one of them must, and need the most approvers that one of them needs', () => {
    const policy = definePolicy(SUPPORT_POLICY, {
      version: 'chain-1',
      actions: { 'email.send': { route: 'user' }, 'order.cancel': { risk: 'high', approvals: 2 } },
    });
    expect(assessChain(links(NOTE, LETTER), policy)).toMatchObject({ route: 'user', approvals: 1 });
    expect(assessChain(links(LETTER, { ...NOTE, type: 'order.cancel' }), policy)).toMatchObject({
      route: 'desk',
      approvals: 2,
    });
  });

  it('pass a limit together, also beside one that was decided in advance', () => {
    const inAdvance = { ...NO_SIGNALS, authorization: 'a-17' };
    const chain = assessChain(
      [...links(voucher(3_000), voucher(3_000)), { action: voucher(10_000), signals: inAdvance }],
      SUPPORT_POLICY,
    );
    expect(chain).toMatchObject({ pattern: 'human-review-before-send', shown: { kind: 'over-value' } });
  });

  it('count as one where many small steps pass a limit that none of them passes', () => {
    const chain = assessChain(links(voucher(3_000), NOTE, voucher(3_000)), SUPPORT_POLICY);
    expect(chain).toMatchObject({
      pattern: 'human-review-before-send',
      route: 'desk',
      shown: {
        kind: 'over-value',
        value: { amount: 6_000, currency: 'EUR' },
        limit: { amount: 5_000, currency: 'EUR' },
      },
    });
    expect(chain.links.every(({ pattern }) => pattern === 'auto-resolve')).toBe(true);
    const many = { ...NOTE, scale: 6 };
    expect(assessChain(links(many, many), SUPPORT_POLICY).together).toEqual([
      { kind: 'over-scale', scale: 12, limit: 10 },
    ]);
  });

  it('are added up by action type and currency, and neither what reads nor what was allowed is', () => {
    const apart = links(voucher(3_000), voucher(3_000, 'USD'), { ...voucher(3_000), type: 'fee.waive' });
    expect(assessChain(apart, SUPPORT_POLICY).together).toEqual([]);
    const reads = { ...voucher(3_000), reversibility: 'read-only' } as const;
    expect(assessChain(links(reads, reads), SUPPORT_POLICY).together).toEqual([]);
    const signals = { ...NO_SIGNALS, firstTime: true, authorization: 'a-17' };
    const authorized = { action: voucher(3_000), signals };
    expect(assessChain([authorized, authorized], SUPPORT_POLICY)).toMatchObject({
      pattern: 'auto-resolve',
      together: [],
    });
  });

  it('say once what one of them says already', () => {
    const chain = assessChain(links(voucher(6_000), voucher(10)), SUPPORT_POLICY);
    expect(chain).toMatchObject({ pattern: 'human-review-before-send', together: [] });
    expect(chain.shown).toMatchObject({ value: { amount: 6_000 } });
  });

  it('are at least one', () => {
    expect(() => assessChain([], SUPPORT_POLICY)).toThrow(RangeError);
  });
});
