import { describe, expect, it } from 'vitest';
import { type CapabilityFacts, capabilities } from './capabilities.js';
import { capabilitiesHtml, capabilitiesPage } from './capabilities-html.js';
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
      firstTime: { pattern: 'suggest-and-confirm', route: 'user' },
      valueLimit: { amount: 5_000, currency: 'EUR' },
      beyond: { pattern: 'human-review-before-send', route: 'desk' },
      inAdvance: 'not-needed',
      confidence: null,
    });
    expect(row('order.look-up')).toMatchObject({
      firstTime: { pattern: 'auto-resolve', route: null },
      scaleLimit: null,
      beyond: null,
    });
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
      'Policy northwind-3',
      '',
      '| Action | Can be undone | Seen by | Risk | What happens | Who decides | First time | Limits | Past a limit | Confidence | In advance |',
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      '| order.look-up | read-only | self | low | runs by itself | - | runs by itself | - | - | not used | not needed |',
      '| order.note | reversible | internal | low | runs by itself | - | a person confirms | 10 at once | a person reviews | 0.72 | not needed |',
      '| voucher.issue | reversible | self | low | runs by itself | - | a person confirms | 50.00 EUR | a person reviews | not used | not needed |',
      '| email.send | irreversible | external | high | a person reviews | the user | a person reviews | - | - | not used | possible |',
      '| payroll.add | reversible | internal | high | a person reviews | the desk, 2 people | a person reviews | - | - | not used | never |',
      '| account.close | irreversible | self | high | a person reviews, always | the desk | a person reviews | - | - | not used | never |',
      '',
      'Rules of the policy that match none of these actions: account.merge',
      '',
    ]);
  });

  it('says the name that people use, and keeps the type beside it', () => {
    const named = { ...FACTS[2], label: 'Give a voucher', type: 'voucher.issue' } as CapabilityFacts;
    const matrix = capabilities(POLICY, [named]);
    expect(matrix.rows[0]).toMatchObject({ type: 'voucher.issue', label: 'Give a voucher' });
    expect(capabilitiesMarkdown(matrix)).toContain('| Give a voucher (voucher.issue) |');
  });

  it('names the tools that say nothing of what they do, in every form', () => {
    const matrix = capabilities(POLICY, FACTS, ['legacy_crm']);
    expect(matrix.undeclared).toEqual(['legacy_crm']);
    expect(capabilitiesMarkdown(matrix)).toContain('judged call by call: legacy\\_crm\n');
    expect(capabilitiesHtml(matrix)).toContain('judged call by call: legacy_crm</p>');
  });

  it('has one row where two tools say the same, and two where they differ', () => {
    const [, note] = FACTS;
    if (!note) throw new Error('There is no note.');
    const wide: CapabilityFacts = { ...note, audience: 'public' };
    expect(capabilities(POLICY, [note, { ...note, scale: 9 }, wide]).rows).toHaveLength(2);
  });

  it('is a page of its own, in a stated encoding, when it is saved', () => {
    const page = capabilitiesPage(capabilities(POLICY, FACTS));
    expect(page).toMatch(
      /^<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>Policy northwind-3</,
    );
    expect(page).toContain(capabilitiesHtml(capabilities(POLICY, FACTS)));
  });

  it('shows what is hidden in a name as a card does, and counts what pushes it away', () => {
    const type = `note\u00A0\u115F\u2800${' '.repeat(40)}delete `;
    const written = capabilitiesMarkdown(capabilities(POLICY, [{ ...FACTS[1], type } as CapabilityFacts]));
    expect(written).toContain('| noteU+00A0U+115FU+2800U+0020×40deleteU+0020×1 |');
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
    expect(html.match(/<(?!\/?(?:table|caption|thead|tbody|tr|th|td|p)\b)/g)).toBeNull();
  });
});
