import { type Policy, SUPPORT_POLICY } from '@handoff-kit/core';

const HOUR = 60 * 60_000;

/** Who may do what in this demo, as data. What is not named here follows from the action itself. */
export const POLICY: Policy = {
  ...SUPPORT_POLICY,
  version: 'northwind-2026-11',
  firstTime: false,
  team: 'Billing',
  escalateTo: 'Priya Nair, team lead',
  actions: {
    'order.delivery-note': { undo: HOUR },
    // Their own address is theirs to decide, once or in advance.
    'account.address': { risk: 'medium', route: 'user', undo: HOUR },
    // The customer's own letter is theirs to approve; the same letter could be the desk's elsewhere.
    'email.send': { route: 'user' },
    'account.close': { floor: true },
  },
};
