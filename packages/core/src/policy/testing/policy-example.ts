import { type CapabilityFacts, type CapabilityMatrix, capabilities } from '../capabilities.js';
import { definePolicy } from '../define-policy.js';
import { parsePolicy } from '../parse-policy.js';
import type { Policy } from '../policy.js';
import { SUPPORT_POLICY } from '../presets/support.js';

// policy.md: define begin
export const policy = definePolicy(SUPPORT_POLICY, {
  version: 'northwind-2026-11',
  team: 'Billing',
  calibrated: ['order.note'],
  actions: {
    // The customer's own letter is theirs to approve.
    'email.send': { route: 'user' },
    'refund.issue': { valueLimits: [{ amount: 2_000, currency: 'EUR' }] },
    'payroll.add': { risk: 'high', approvals: 2 },
    'account.close': { floor: true },
  },
});
// policy.md: define end

// policy.md: parse begin
export function load(text: string): Policy {
  const parsed = parsePolicy(JSON.parse(text));
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}
// policy.md: parse end

// policy.md: capabilities begin
const facts: readonly CapabilityFacts[] = [
  { type: 'order.look-up', reversibility: 'read-only', audience: 'self' },
  { type: 'order.note', reversibility: 'reversible', audience: 'internal', scale: 1 },
  {
    type: 'refund.issue',
    reversibility: 'reversible',
    audience: 'self',
    value: { amount: 1, currency: 'EUR' },
  },
  { type: 'email.send', reversibility: 'irreversible', audience: 'external' },
  { type: 'payroll.add', reversibility: 'reversible', audience: 'internal' },
  { type: 'account.close', reversibility: 'irreversible', audience: 'self' },
];

export const matrix: CapabilityMatrix = capabilities(policy, facts);
// policy.md: capabilities end
