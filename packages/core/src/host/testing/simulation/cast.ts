import type { AuthorizationTerms } from '../../../account/events.js';
import type { Policy } from '../../../policy/policy.js';
import { SUPPORT_POLICY } from '../../../policy/presets/support.js';
import type { Viewer } from '../../../task/viewer.js';
import type { AgentIdentity } from '../../credentials.js';

const MINUTE = 60_000;

/** Both have the same ids for tasks and people, on one log. */
export const TENANTS = ['northwind', 'southport'] as const;
export const TASKS = ['t1', 't2'] as const;
export const START = Date.UTC(2026, 10, 18, 14, 2);

/** Short waits, so that much runs out; refunds need two people. */
export const POLICY: Policy = {
  ...SUPPORT_POLICY,
  firstTime: false,
  actions: {
    'account.address': { route: 'either' },
    'refund.issue': { route: 'desk', approvals: 2 },
  },
  times: {
    request: 8 * MINUTE,
    claim: MINUTE,
    grant: 2 * MINUTE,
    run: MINUTE,
    undo: 10 * MINUTE,
    promise: 4 * MINUTE,
  },
};

/** Addresses may be changed without asking, twice in five minutes. */
export const TERMS: AuthorizationTerms = {
  effect: 'allow',
  type: 'account.address',
  tool: 'change_address',
  toolVersion: '1',
  policyVersion: POLICY.version,
  limits: { value: null, scale: null, audiences: ['self'], target: null },
  budgets: [{ window: 5 * MINUTE, count: 2, sum: null }],
};

/** The user of every task. */
export const userOf = (tenant: string): Viewer => ({
  tenant,
  kind: 'user',
  id: 'ilse',
  name: 'Ilse Brandt',
  teams: [],
});

export const reviewersOf = (tenant: string): readonly Viewer[] =>
  [
    { id: 'maya', name: 'Maya Rao' },
    { id: 'jonas', name: 'Jonas Weber' },
    { id: 'priya', name: 'Priya Nair' },
  ].map((person) => ({ tenant, kind: 'reviewer', teams: ['Support'], ...person }));

export const administratorOf = (tenant: string): Viewer => ({
  tenant,
  kind: 'administrator',
  id: 'nadia',
  name: 'Nadia Okafor',
  teams: [],
});

export const agentsOf = (tenant: string): readonly AgentIdentity[] => [
  { tenant, kind: 'agent', id: 'assistant', name: 'Assistant' },
  { tenant, kind: 'agent', id: 'researcher', name: 'Researcher' },
];
