import type { Money, ProposedAction } from '../../action/action.js';
import { present } from '../../action/presentation.js';
import type { Instant } from '../../log/envelope.js';
import type { Proposal } from '../../task/events.js';
import type { DecisionRecord } from '../decision-record.js';

export const NOW: Instant = Date.UTC(2026, 10, 18, 14, 2);
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** A change of the own address, which only the registry can take back. */
export const ADDRESS: ProposedAction = {
  type: 'account.address',
  tool: 'change_address',
  toolVersion: '1',
  args: { street: 'Lindenweg 7', town: 'Lüneburg' },
  reversibility: 'externally-reversible',
  audience: 'self',
};

/** A refund of so many cents. */
export function refund(cents: number, more: Partial<ProposedAction> = {}): ProposedAction {
  const value: Money = { amount: cents, currency: 'EUR' };
  return {
    type: 'refund.issue',
    tool: 'issue_refund',
    toolVersion: '1',
    args: { order: '48213', cents },
    reversibility: 'irreversible',
    audience: 'self',
    target: '48213',
    value,
    ...more,
  };
}

const proposals = new WeakMap<ProposedAction, Proposal>();

/** A proposal of an action, about which policy asked the user. */
export function proposalOf(action: ProposedAction): Proposal {
  const known = proposals.get(action) ?? propose(action);
  proposals.set(action, known);
  return known;
}

function propose(action: ProposedAction): Proposal {
  return {
    action,
    presentation: present(action, {
      context: 'Order 48213',
      proposal: 'Do what was asked for.',
      approve: 'Go ahead',
      reject: 'Leave as is',
    }),
    digest: `digest of ${action.type}`,
    assessment: {
      policyVersion: 'support-1',
      risk: 'medium',
      pattern: 'suggest-and-confirm',
      triggers: [],
      shown: null,
      route: 'user',
      approvals: 1,
      authorization: null,
      confidence: null,
    },
  };
}

let made = 0;

/** A proposal of the agent that Ilse approved an hour ago, after having had it open for nine seconds. */
export function record(
  more: Partial<DecisionRecord> & { readonly action?: ProposedAction } = {},
): DecisionRecord {
  const { action = ADDRESS, ...rest } = more;
  const endedAt = rest.endedAt ?? NOW - 60 * MINUTE;
  const proposal = proposalOf(action);
  made += 1;
  return {
    id: `handoff-${made}`,
    kind: 'approval',
    tenant: 'northwind',
    task: `task-${made}`,
    account: 'ilse',
    proposedBy: { kind: 'agent', id: 'assistant' },
    proposedAt: endedAt - 3 * MINUTE,
    input: 'I have moved to Lindenweg 7.',
    actionType: action.type,
    tool: action.tool,
    proposal,
    why: null,
    triggers: [],
    pattern: 'suggest-and-confirm',
    route: 'user',
    confidence: null,
    reaction: { at: endedAt - 9_000, by: { kind: 'user', id: 'ilse' } },
    end: 'approved',
    endedAt,
    by: { kind: 'user', id: 'ilse' },
    consideredFor: 9_000,
    rejection: null,
    note: null,
    changes: [],
    run: proposal,
    authorization: null,
    applied: null,
    execution: 'succeeded',
    happened: null,
    undone: 'no',
    corrected: false,
    reverses: null,
    repeatedContext: false,
    said: { accepted: null, repeatedContext: null, couldAutoResolve: null },
    ...rest,
  };
}

/** The same rejected. */
export const NO = { end: 'rejected', rejection: 'wrong-facts', run: null, execution: 'none' } as const;

/** As many records, one every hour, the last an hour ago. */
export function hourly(
  count: number,
  of: (index: number) => Parameters<typeof record>[0] = () => ({}),
): readonly DecisionRecord[] {
  return Array.from({ length: count }, (_, index) =>
    record({ endedAt: NOW - (count - index) * 60 * MINUTE, ...of(index) }),
  );
}
