import { describe, expect, test } from 'vitest';
import {
  type ActionBinding,
  bind,
  digestBinding,
  type ProposedAction,
  parseProposedAction,
} from './action.js';

const refund = {
  type: 'refund.issue',
  tool: 'issueRefund',
  toolVersion: '3',
  args: { order: 'NW-1047', amount: 4590 },
  reversibility: 'irreversible',
  audience: 'external',
  target: 'NW-1047',
  value: { amount: 4590, currency: 'EUR' },
  scale: 1,
};

function actionOf(input: unknown): ProposedAction {
  const parsed = parseProposedAction(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

function faultsOf(input: unknown): readonly string[] {
  const parsed = parseProposedAction(input);
  return parsed.ok ? [] : parsed.faults.map(({ path, code }) => `${path} ${code}`);
}

describe('a proposed action', () => {
  test('is read whole, and without what it leaves out', () => {
    expect(actionOf(refund)).toEqual(refund);
    const { target: _target, value: _value, scale: _scale, ...least } = refund;
    expect(Object.keys(actionOf(least)).toSorted()).toEqual(Object.keys(least).toSorted());
  });

  test('is a frozen copy that the caller cannot change', () => {
    const input = structuredClone(refund);
    const action = actionOf(input);
    input.args.amount = 459000;
    input.value.amount = 459000;
    expect(action).toEqual(refund);
    expect([action, action.args, action.value].every(Object.isFrozen)).toBe(true);
  });

  test.each<[string, object, string]>([
    ['a blank type', { type: ' ' }, '/type not-a-text'],
    ['no tool', { tool: undefined }, '/tool not-json'],
    ['a version that is a number', { toolVersion: 3 }, '/toolVersion not-a-text'],
    ['arguments in a list', { args: [1] }, '/args not-an-object'],
    ['arguments that are not JSON', { args: { due: new Date(0) } }, '/args/due not-json'],
    ['an unknown reversibility', { reversibility: 'mostly' }, '/reversibility not-a-choice'],
    ['an audience from the prototype', { audience: 'toString' }, '/audience not-a-choice'],
    ['a null target', { target: null }, '/target not-a-text'],
    ['an amount in major units', { value: { amount: 45.9, currency: 'EUR' } }, '/value/amount not-an-amount'],
    ['an amount that is a text', { value: { amount: '50', currency: 'EUR' } }, '/value/amount not-an-amount'],
    [
      'a currency in small letters',
      { value: { amount: 1, currency: 'eur' } },
      '/value/currency not-a-currency',
    ],
    [
      'money with more to it',
      { value: { amount: 1, currency: 'EUR', digits: 4 } },
      '/value/digits unknown-member',
    ],
    ['a negative scale', { scale: -1 }, '/scale not-a-number'],
    ['a member that nobody would see', { approvedBy: 'Maya Rao' }, '/approvedBy unknown-member'],
    ['a member on the prototype', JSON.parse('{"__proto__":{}}'), '/__proto__ unknown-member'],
  ])('%s is refused with its path', (_, change, fault) => {
    expect(faultsOf({ ...refund, ...change })).toEqual([fault]);
  });

  test('is read with what it refers to and with the calls inside it, one level of them', () => {
    const whole = { ...refund, operandDigest: 'sha256:1', calls: [{ ...refund, operandDigest: 'sha256:2' }] };
    expect(actionOf(whole)).toEqual(whole);
    expect(actionOf({ ...refund, calls: [] })).toEqual({ ...refund, calls: [] });
    expect(faultsOf({ ...refund, operandDigest: 7 })).toEqual(['/operandDigest not-a-text']);
    expect(faultsOf({ ...refund, calls: 'all' })).toEqual(['/calls not-a-list']);
    expect(faultsOf({ ...refund, calls: [refund, { ...refund, tool: '' }] })).toEqual([
      '/calls/1/tool not-a-text',
    ]);
    expect(faultsOf({ ...refund, calls: [whole] })).toEqual(['/calls/0/calls nested']);
  });

  test('says everything that is missing at once', () => {
    expect(faultsOf({})).toEqual([
      '/type not-a-text',
      '/tool not-a-text',
      '/toolVersion not-a-text',
      '/args not-an-object',
      '/reversibility not-a-choice',
      '/audience not-a-choice',
    ]);
    expect(faultsOf([])).toEqual([' not-an-object']);
    expect(faultsOf(undefined)).toEqual([' not-json']);
  });
});

describe('the digest of a binding', () => {
  const binding = bind({
    tenant: 'northwind',
    task: 'task-31',
    handoff: 'handoff-7',
    agent: 'agent-2',
    onBehalfOf: 'user-118',
    policyVersion: '2026-11-03',
    presentation: 'sha256:0b',
    action: actionOf(refund),
  });

  test('is the same for the same action in another order', async () => {
    const reordered = Object.fromEntries(Object.entries(refund).toReversed());
    const again = bind({ ...binding, action: actionOf(reordered) });
    expect(await digestBinding(again)).toBe(await digestBinding(binding));
  });

  test('changes with everything that it is bound to', async () => {
    const changes: Partial<ActionBinding>[] = [
      { tenant: 'southwind' },
      { task: 'task-32' },
      { handoff: 'handoff-8' },
      { agent: 'agent-3' },
      { onBehalfOf: 'user-119' },
      { policyVersion: '2026-11-04' },
      { presentation: 'sha256:0c' },
      { action: actionOf({ ...refund, args: { order: 'NW-1047', amount: 4591 } }) },
      { action: actionOf({ ...refund, toolVersion: '4' }) },
    ];
    const digests = await Promise.all(
      changes.map((change) => digestBinding(bind({ ...binding, ...change }))),
    );
    expect(new Set([await digestBinding(binding), ...digests]).size).toBe(changes.length + 1);
  });

  test('covers nothing that is not part of a binding', async () => {
    const wider = { ...binding, approvedBy: 'Maya Rao' };
    expect(await digestBinding(bind(wider))).toBe(await digestBinding(binding));
  });

  test('is refused for what is not plain JSON', async () => {
    const action = { ...binding.action, args: { amount: Number.NaN } };
    await expect(digestBinding(bind({ ...binding, action }))).rejects.toMatchObject({ code: 'not-json' });
  });
});
