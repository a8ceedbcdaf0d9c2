import { describe, expect, it } from 'vitest';
import type { ProposedAction } from '../action/action.js';
import { formatMessage } from '../messages/format.js';
import { LOCALES } from '../messages/testing/locales.js';
import { assess } from './assess.js';
import type { Trigger } from './assessment.js';
import { explain, explainTrigger } from './explain.js';
import { SUPPORT_POLICY } from './presets/support.js';
import { NO_SIGNALS } from './signals.js';

const LETTERS: ProposedAction = {
  type: 'email.send',
  tool: 'send',
  toolVersion: '1',
  args: {},
  reversibility: 'irreversible',
  audience: 'external',
  scale: 40,
};

function read({ key, params }: ReturnType<typeof explainTrigger>): string {
  return formatMessage(LOCALES.en.lines[key], params, { locale: 'en', now: 0, timeZone: 'UTC' });
}

describe('why a person is asked', () => {
  it('is one sentence for the card and every reason for whoever wants to know', () => {
    const policy = { ...SUPPORT_POLICY, calibrated: ['email.send'] };
    const { sentence, trace } = explain(assess(LETTERS, policy, { ...NO_SIGNALS, confidence: 0.6 }));
    expect(sentence).toEqual({ key: 'why.over-scale', params: { scale: 40, most: 10 } });
    expect(trace).toEqual([
      { key: 'why.over-scale', params: { scale: 40, most: 10 } },
      { key: 'why.irreversible', params: {} },
      { key: 'why.external', params: {} },
      { key: 'why.low-confidence', params: {} },
      { key: 'handoff.reasoning.confidence', params: { confidence: 0.6 } },
    ]);
  });

  it('comes with the decision that the agent is unsure of, and its ways to go on', () => {
    const policy = { ...SUPPORT_POLICY, calibrated: ['email.send'] };
    const unsure = { decision: 'Which price list?', options: ['Old', 'New'] };
    const { trace } = explain(assess(LETTERS, policy, { ...NO_SIGNALS, confidence: 0.6, unsure }));
    expect(trace.slice(-3)).toEqual([
      { key: 'handoff.reasoning.unsure', params: { decision: 'Which price list?' } },
      { key: 'handoff.reasoning.options', params: { options: ['Old', 'New'] } },
      { key: 'handoff.reasoning.confidence', params: { confidence: 0.6 } },
    ]);
  });

  it('comes with what lies around a boundary', () => {
    const outOfScope = {
      boundary: 'tax advice',
      extendedBy: 'A tax adviser decides.',
      inScope: 'Send the invoice again.',
    };
    const { trace } = explain(assess(LETTERS, SUPPORT_POLICY, { ...NO_SIGNALS, outOfScope }));
    expect(trace.slice(0, 3)).toEqual([
      { key: 'why.out-of-scope', params: { boundary: 'tax advice' } },
      { key: 'handoff.reasoning.opens', params: { extendedBy: 'A tax adviser decides.' } },
      { key: 'handoff.reasoning.in-scope', params: { part: 'Send the invoice again.' } },
    ]);
  });

  it('is nothing where nothing fired', () => {
    const note = { ...LETTERS, reversibility: 'reversible', audience: 'self', scale: 1 } as const;
    expect(explain(assess(note, SUPPORT_POLICY))).toEqual({ sentence: null, trace: [] });
  });

  it.each<[Trigger, string]>([
    [
      {
        kind: 'over-value',
        value: { amount: 45_600, currency: 'EUR' },
        limit: { amount: 20_000, currency: 'EUR' },
      },
      '€456.00 is above the limit of €200.00',
    ],
    [{ kind: 'out-of-scope', boundary: 'booked invoices', parked: 'p-3' }, 'booked invoices'],
    [{ kind: 'missing-context', fields: ['the date', 'the shop'] }, 'the date and the shop'],
    [{ kind: 'conflicting-data', between: ['your note', 'the list'] }, 'your note and the list'],
    [
      { kind: 'tool-failure', tool: 'The land registry', attempts: 3 },
      'The land registry didn’t answer after 3',
    ],
    [{ kind: 'person-asked' }, 'You asked for a person.'],
  ])('is written with the facts of the trigger: %o', (trigger, words) => {
    expect(read(explainTrigger(trigger))).toContain(words);
  });
});
