import type { Trigger, TriggerKind } from '@handoff-kit/core';

/** One trigger of every kind, each from another trade. */
export const TRIGGERS: Readonly<Record<TriggerKind, Trigger>> = {
  floor: { kind: 'floor', rule: 'payments abroad' },
  irreversible: { kind: 'irreversible' },
  external: { kind: 'external' },
  'first-time': { kind: 'first-time' },
  'over-value': {
    kind: 'over-value',
    value: { amount: 45_600, currency: 'EUR' },
    limit: { amount: 20_000, currency: 'EUR' },
  },
  'over-scale': { kind: 'over-scale', scale: 214, limit: 50 },
  public: { kind: 'public' },
  rule: { kind: 'rule', rule: 'refund.issue' },
  'low-confidence': {
    kind: 'low-confidence',
    confidence: 0.68,
    threshold: 0.85,
    decision: 'Which of the two addresses is the new one?',
    options: ['Rua das Flores 118', 'Rua das Flores 181'],
  },
  'out-of-scope': {
    kind: 'out-of-scope',
    boundary: 'invoices that are booked already',
    extendedBy: 'An administrator opens booked periods.',
    inScope: 'Use the new name on the 4 open invoices.',
  },
  'missing-context': { kind: 'missing-context', fields: ['the date of the damage', 'the repair shop'] },
  'conflicting-data': { kind: 'conflicting-data', between: ['your note', 'the price list'] },
  'tool-failure': { kind: 'tool-failure', tool: 'The land registry', attempts: 3 },
  frustration: { kind: 'frustration', rephrased: 3 },
  'person-asked': { kind: 'person-asked' },
};
