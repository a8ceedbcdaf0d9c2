import type { AgentIdentity, Viewer } from '@handoff-kit/core';

export const TENANT = 'northwind';

/** The customer of this demo. A product takes this from its own sign-in. */
export const CUSTOMER: Viewer = {
  tenant: TENANT,
  kind: 'user',
  id: 'ilse-brandt',
  name: 'Ilse Brandt',
  teams: [],
};

export const REVIEWERS: readonly Viewer[] = [
  { tenant: TENANT, kind: 'reviewer', id: 'maya', name: 'Maya Rao', teams: ['Billing'] },
  { tenant: TENANT, kind: 'reviewer', id: 'jonas', name: 'Jonas Weber', teams: ['Billing'] },
];

/** Who leads the team: sees everything that the desk sees, and its figures. */
export const ADMINISTRATOR: Viewer = {
  tenant: TENANT,
  kind: 'administrator',
  id: 'priya',
  name: 'Priya Nair',
  teams: ['Billing'],
};

export const AGENT: AgentIdentity = { tenant: TENANT, kind: 'agent', id: 'assistant', name: 'Assistant' };

/** Who works here under this name. Demo only: anybody may say that they are anybody. */
export function staffCalled(id: string): Viewer | null {
  return [...REVIEWERS, ADMINISTRATOR].find((one) => one.id === id) ?? null;
}
