import { describe, expect, it } from 'vitest';
import { type CapabilityFacts, capabilities } from './capabilities.js';
import { capabilitiesHtml } from './capabilities-html.js';
import { capabilitiesMarkdown } from './capabilities-markdown.js';
import { definePolicy } from './define-policy.js';
import { SUPPORT_POLICY } from './presets/support.js';

const POLICY = definePolicy(SUPPORT_POLICY, {
  version: 'northwind-3',
  calibrated: ['order.note'],
  actions: {
    'email.send': { route: 'user' },
    'payroll.add': { risk: 'high', approvals: 2 },
    'account.close': { floor: true },
    'account.merge': { floor: true },
  },
});

const FACTS: readonly CapabilityFacts[] = [
  { type: 'order.look-up', reversibility: 'read-only', audience: 'self', scale: 1 },
  { type: 'order.note', reversibility: 'reversible', audience: 'internal', scale: 1 },
  {
    type: 'voucher.issue',
    reversibility: 'reversible',
    audience: 'self',
    value: { amount: 1, currency: 'EUR' },
  },
  { type: 'email.send', reversibility: 'irreversible', audience: 'external' },
  { type: 'payroll.add', reversibility: 'reversible', audience: 'internal' },
  { type: 'account.close', reversibility: 'irreversible', audience: 'self' },
];

function row(type: string) {
  return capabilities(POLICY, FACTS).rows.find((one) => one.type === type);
}

describe('the capability matrix', () => {
  it('says what runs by itself, and until which limit', () => {
    expect(row('voucher.issue')).toMatchObject({
      pattern: 'auto-resolve',
      route: null,
      approvals: 0,
      firstTime: 'suggest-and-confirm',
      valueLimit: { amount: 5_000, currency: 'EUR' },
      beyond: 'human-review-before-send',
      inAdvance: 'not-needed',
      confidence: null,
    });
    expect(row('order.look-up')).toMatchObject({ firstTime: 'auto-resolve', scaleLimit: null, beyond: null });
    expect(row('order.note')).toMatchObject({ scaleLimit: 10, confidence: 0.72, valueLimit: null });
  });

  it('says who decides the rest, how many, and whether they may in advance', () => {
    expect(row('email.send')).toMatchObject({ risk: 'high', route: 'user', inAdvance: 'possible' });
    expect(row('payroll.add')).toMatchObject({ route: 'desk', approvals: 2, inAdvance: 'never' });
    expect(row('account.close')).toMatchObject({ floor: true, route: 'desk', inAdvance: 'never' });
  });

  it('names the rules that no action has: they protect nothing', () => {
    expect(capabilities(POLICY, FACTS).unmatched).toEqual(['account.merge']);
  });

  it('can be written for a security review', () => {
    expect(capabilitiesMarkdown(capabilities(POLICY, FACTS)).split('\n')).toEqual([
      '| Action | Can be undone | Seen by | Risk | What happens | Who decides | First time | Limits | Past a limit | Confidence | In advance |',
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      '| order.look-up | read-only | self | low | runs by itself | - | runs by itself | - | - | not used | not needed |',
      '| order.note | reversible | internal | low | runs by itself | - | a person confirms | 10 at once | a person reviews | 0.72 | not needed |',
      '| voucher.issue | reversible | self | low | runs by itself | - | a person confirms | 50.00 EUR | a person reviews | not used | not needed |',
      '| email.send | irreversible | external | high | a person reviews | the user | a person reviews | - | - | not used | possible |',
      '| payroll.add | reversible | internal | high | a person reviews | the desk, 2 people | a person reviews | - | - | not used | never |',
      '| account.close | irreversible | self | high | a person reviews, always | the desk | a person reviews | - | - | not used | never |',
      '',
    ]);
  });

  it('does not let a name act, or hide', () => {
    const type = '<img src=x> | **\u202Eb`';
    const matrix = capabilities(definePolicy(SUPPORT_POLICY, { version: '"<v>"' }), [
      { type, reversibility: 'reversible', audience: 'self' },
    ]);
    expect(capabilitiesMarkdown(matrix)).toContain('| \\<img src=x\\> \\| \\*\\*U+202Eb\\` |');
    const html = capabilitiesHtml(matrix);
    expect(html).toContain('<caption>Policy &quot;&lt;v&gt;&quot;</caption>');
    expect(html).toContain('<th scope="row">&lt;img src=x&gt; | **U+202Eb`</th>');
    expect(html.match(/<(?!\/?(?:table|caption|thead|tbody|tr|th|td)\b)/g)).toBeNull();
  });
});
