import { type Actor, type Instant, SYSTEM } from '../../log/envelope.js';
import type { Policy } from '../../policy/policy.js';
import { SUPPORT_POLICY } from '../../policy/presets/support.js';
import type { Viewer } from '../viewer.js';

/** The moment at which the exploration begins. */
export const START: Instant = Date.UTC(2026, 10, 18, 14, 2);

export const AGENT: Actor = { kind: 'agent', id: 'assistant', name: 'Assistant' };
export const ILSE = person('user', 'ilse', 'Ilse Brandt');
export const MAYA = person('reviewer', 'maya', 'Maya Rao');
export const TOMAS = person('reviewer', 'tomas', 'Tomás Novak');
export const NADIA = person('administrator', 'nadia', 'Nadia Okafor');

/** Everybody who sends commands. A `rule` only ever causes events. */
export const SENDERS: readonly Actor[] = [AGENT, ILSE, MAYA, TOMAS, NADIA, SYSTEM];

/** Everybody who looks. */
export const VIEWERS: readonly Viewer[] = [ILSE, MAYA, TOMAS, NADIA];

/** One action type for each way in which a policy can answer. */
export const POLICY: Policy = {
  ...SUPPORT_POLICY,
  actions: {
    'delivery.move': { risk: 'medium' },
    'order.return': { risk: 'high', route: 'user' },
    'reply.send': { risk: 'medium', route: 'either' },
    'payroll.add': { risk: 'high', approvals: 2 },
    'account.close': { risk: 'very-high' },
  },
};

function person<Kind extends Viewer['kind']>(
  kind: Kind,
  id: string,
  name: string,
): Viewer & { readonly kind: Kind } {
  return { tenant: 'northwind', kind, id, name, teams: [] };
}
