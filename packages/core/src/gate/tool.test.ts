import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../action/json.js';
import type { CapabilityFacts } from '../policy/capabilities.js';
import { type ActionFacts, defineTool } from './tool.js';

const REFUND: CapabilityFacts = {
  type: 'refund.issue',
  label: 'Issue a refund',
  reversibility: 'reversible',
  audience: 'self',
  value: { amount: 1, currency: 'EUR' },
};

const PAID: ActionFacts = {
  type: 'refund.issue',
  reversibility: 'reversible',
  audience: 'self',
  value: { amount: 4_560, currency: 'EUR' },
};

function toolThat(facts: ActionFacts, capabilities?: readonly CapabilityFacts[]) {
  return defineTool<JsonObject>({
    name: 'issue_refund',
    version: '1',
    parse: (value) => ({ ok: true, value }),
    describe: () => ({
      facts,
      description: { context: 'Order 48213', proposal: 'Refund it.', approve: 'Refund', reject: 'Keep' },
    }),
    run: () => Promise.resolve(null),
    ...(capabilities && { capabilities }),
  });
}

describe('a tool that says what its calls can be', () => {
  it('is called where it keeps to that, whatever the amount', () => {
    expect(toolThat(PAID, [REFUND]).call({}).ok).toBe(true);
  });

  it.each<[string, ActionFacts]>([
    ['of another type', { ...PAID, type: 'payout.send' }],
    ['that cannot be undone', { ...PAID, reversibility: 'irreversible' }],
    ['that somebody else notices', { ...PAID, audience: 'external' }],
    ['of many records', { ...PAID, scale: 2 }],
  ])('is refused a call %s, so that the matrix of capabilities stays true', (_, facts) => {
    expect(toolThat(facts, [REFUND]).call({})).toEqual({
      ok: false,
      faults: [
        {
          path: '',
          code: 'undeclared',
          message: `The tool issue_refund describes this call as ${facts.type} (${facts.reversibility}, ${facts.audience}), which is none of its capabilities. Add it to them.`,
        },
      ],
    });
  });

  it('is refused a call that moves money where it said that none moves', () => {
    const { value: _, ...free } = REFUND;
    expect(toolThat(PAID, [free]).call({}).ok).toBe(false);
  });

  it('may say nothing, and is judged call by call', () => {
    const tool = toolThat({ ...PAID, type: 'payout.send' });
    expect(tool.capabilities).toEqual([]);
    expect(tool.call({}).ok).toBe(true);
  });
});
