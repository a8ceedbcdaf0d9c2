import {
  type CapabilitiesKey,
  type CapabilityFacts,
  type CapabilityMatrix,
  capabilities,
  definePolicy,
  FINANCE_POLICY,
  refuse,
  SUPPORT_POLICY,
} from '@handoff-kit/core';
import type { CapabilitiesModel } from '@handoff-kit/react';
import {
  ANSWERED,
  asIlse,
  capabilitiesModel,
  MATRIX,
  capabilitiesCatalogue as states,
} from './capabilities.js';
import { MINUTE, NOW } from './fixtures.js';
import type { Variants } from './variant.js';

const EITHER = definePolicy(SUPPORT_POLICY, {
  version: 'archive-4',
  routes: {
    'suggest-and-confirm': 'desk',
    'human-review-before-send': 'either',
    'full-human-takeover': 'user',
  },
  actions: { 'archive.delete': { risk: 'very-high' }, 'archive.export': { risk: 'medium' } },
});

const ARCHIVE: readonly CapabilityFacts[] = [
  { type: 'archive.export', reversibility: 'reversible', audience: 'internal', scale: 1 },
  { type: 'archive.share', reversibility: 'reversible', audience: 'external' },
  { type: 'archive.delete', reversibility: 'irreversible', audience: 'internal', scale: 1 },
];

const PAYMENTS: readonly CapabilityFacts[] = [
  {
    type: 'payment.send',
    label: 'Send a payment',
    reversibility: 'irreversible',
    audience: 'external',
    value: { amount: 1, currency: 'EUR' },
  },
  {
    type: 'payment.prepare',
    label: 'Prepare a payment',
    reversibility: 'reversible',
    audience: 'internal',
    value: { amount: 1, currency: 'CHF' },
    scale: 1,
  },
  { type: 'payee.change', label: 'Change who is paid', reversibility: 'reversible', audience: 'internal' },
];

const HOSTILE: readonly CapabilityFacts[] = [
  {
    type: 'report.read\u202E\u200Beteled.lla',
    label: `Read a report${' '.repeat(40)}and delete everything\u00A0`,
    reversibility: 'irreversible',
    audience: 'public',
  },
  {
    type: '<b>order</b>|note`',
    label:
      'A name that is far too long for a row of a table and goes on until it needs a third line on a phone',
    reversibility: 'reversible',
    audience: 'self',
  },
];

const SIXTY: readonly CapabilityFacts[] = Array.from({ length: 6 }, (_, desk) =>
  MATRIX.rows.map(({ type, reversibility, audience }) => ({
    type: `desk-${desk + 1}.${type}`,
    reversibility,
    audience,
  })),
).flat();

const UNUSED = definePolicy(SUPPORT_POLICY, {
  version: 'northwind-2026-12',
  actions: { 'acount.close': { floor: true }, 'refund.isue': { approvals: 2 } },
});

/** Further cases of the CapabilityMatrix's states. */
export const capabilitiesVariants = {
  'ready.for-the-user': { model: asIlse(states.ready) },
  'ready.details': {
    model: states.ready,
    // A look-up, what others can undo and where confidence counts, and what everybody sees.
    steps: [1, 3, 7].map((row) => ({ press: `tbody:nth-of-type(${row}) [data-part="toggle"]` })),
  },
  'ready.details-user': {
    model: asIlse(ready(capabilities(EITHER, ARCHIVE))),
    steps: ARCHIVE.map((_, index) => ({
      press: `tbody:nth-of-type(${index + 1}) [data-part="toggle"]`,
    })),
  },
  'ready.either': { model: ready(capabilities(EITHER, ARCHIVE)) },
  'ready.payments': {
    model: ready(capabilities(definePolicy(FINANCE_POLICY, { version: 'finance-7' }), PAYMENTS)),
    steps: [{ press: '[data-part="toggle"]' }],
  },
  'ready.hostile': { model: ready(capabilities(SUPPORT_POLICY, HOSTILE)) },
  'ready.sixty': { model: ready(capabilities(SUPPORT_POLICY, SIXTY)) },
  'ready.unmatched': {
    model: ready(capabilities(UNUSED, PAYMENTS.slice(0, 1), ['legacy_crm'])),
  },
  'ready.nothing-matches': {
    model: states.ready,
    steps: [
      { write: '.hk-matrix-filter:nth-child(1) select', text: 'low' },
      { write: '.hk-matrix-filter:nth-child(2) select', text: 'desk' },
    ],
  },
  'ready.asking': { model: { ...states.ready, asking: true } },
  'offline.nothing': { model: capabilitiesModel({ key: 'offline', matrix: null, at: null }) },
  'refused.not-allowed': {
    model: capabilitiesModel({
      key: 'refused',
      refusal: refuse('not-allowed', 'Only the desk may read this.'),
      matrix: null,
      at: null,
    }),
  },
  'refused.known': {
    model: capabilitiesModel({
      key: 'refused',
      refusal: refuse('storage', 'The log could not be read.'),
      matrix: { ...MATRIX, rows: MATRIX.rows.slice(0, 2) },
      at: NOW - 9 * MINUTE,
    }),
  },
} satisfies Variants<CapabilitiesKey, CapabilitiesModel>;

function ready(matrix: CapabilityMatrix): CapabilitiesModel {
  return capabilitiesModel({ key: 'ready', matrix, at: ANSWERED });
}
