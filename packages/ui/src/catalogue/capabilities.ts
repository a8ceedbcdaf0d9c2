import {
  type CapabilitiesKey,
  type CapabilitiesView,
  type CapabilityFacts,
  type CapabilityMatrix,
  capabilities,
  definePolicy,
  refuse,
  SUPPORT_POLICY,
} from '@handoff-kit/core';
import type { CapabilitiesModel } from '@handoff-kit/react';
import { ILSE, MAYA, MINUTE, NOW } from './fixtures.js';

const POLICY = definePolicy(SUPPORT_POLICY, {
  version: 'northwind-2026-11',
  team: 'Billing',
  calibrated: ['order.note', 'address.change'],
  actions: {
    'email.send': { route: 'user' },
    'refund.issue': { valueLimits: [{ amount: 20_000, currency: 'EUR' }] },
    'booking.move': { route: 'either', risk: 'medium' },
    'payroll.add': { risk: 'high', approvals: 2 },
    'complaint.answer': { risk: 'very-high' },
    'account.close': { floor: true },
  },
});

const FACTS: readonly CapabilityFacts[] = [
  { type: 'order.look-up', label: 'Look up an order', reversibility: 'read-only', audience: 'self' },
  {
    type: 'order.note',
    label: 'Write a note on an order',
    reversibility: 'reversible',
    audience: 'internal',
    scale: 1,
  },
  {
    type: 'address.change',
    label: 'Change a delivery address',
    reversibility: 'externally-reversible',
    audience: 'self',
  },
  {
    type: 'refund.issue',
    label: 'Issue a refund',
    reversibility: 'reversible',
    audience: 'self',
    value: { amount: 1, currency: 'EUR' },
  },
  { type: 'booking.move', label: 'Move a booking', reversibility: 'reversible', audience: 'self' },
  { type: 'email.send', label: 'Send a letter', reversibility: 'irreversible', audience: 'external' },
  { type: 'review.publish', label: 'Publish a reply', reversibility: 'reversible', audience: 'public' },
  {
    type: 'payroll.add',
    label: 'Add hours to the payroll',
    reversibility: 'reversible',
    audience: 'internal',
    scale: 1,
  },
  {
    type: 'complaint.answer',
    label: 'Answer a complaint',
    reversibility: 'reversible',
    audience: 'internal',
  },
  { type: 'account.close', label: 'Close an account', reversibility: 'irreversible', audience: 'self' },
];

/** What the support agent may do. */
export const MATRIX: CapabilityMatrix = capabilities(POLICY, FACTS);

/** Nothing is declared, and two tools say nothing of themselves. */
const UNDECLARED: CapabilityMatrix = capabilities(
  definePolicy(SUPPORT_POLICY, { version: 'northwind-2026-10' }),
  [],
  ['legacy_crm', 'send_fax'],
);

/** When the host answered: a minute ago. */
export const ANSWERED = NOW - MINUTE;

/** A model of one state, as Maya reads it at the desk. */
export function capabilitiesModel(view: CapabilitiesView): CapabilitiesModel {
  return { view, now: NOW, viewer: MAYA, asking: view.key === 'loading' };
}

/** The same, as Ilse reads it. */
export function asIlse(model: CapabilitiesModel): CapabilitiesModel {
  return { ...model, viewer: ILSE };
}

/** Every state of the CapabilityMatrix, once. */
export const capabilitiesCatalogue = {
  loading: capabilitiesModel({ key: 'loading' }),
  ready: capabilitiesModel({ key: 'ready', matrix: MATRIX, at: ANSWERED }),
  empty: capabilitiesModel({ key: 'empty', matrix: UNDECLARED, at: ANSWERED }),
  offline: capabilitiesModel({
    key: 'offline',
    matrix: { ...MATRIX, rows: MATRIX.rows.slice(0, 3) },
    at: NOW - 42 * MINUTE,
  }),
  refused: capabilitiesModel({
    key: 'refused',
    refusal: refuse('storage', 'The log could not be read.'),
    matrix: null,
    at: null,
  }),
} satisfies Record<CapabilitiesKey, CapabilitiesModel>;
