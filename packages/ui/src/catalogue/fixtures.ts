import {
  type Actor,
  type Assessment,
  type Decision,
  type Description,
  type Handoff,
  type HandoffPermissions,
  type Proposal,
  type ProposedAction,
  present,
  type Trigger,
  type Viewer,
} from '@handoff-kit/core';

/** The moment at which every state of the catalogue is shown: 18 November 2026, 14:02 UTC. */
export const NOW = Date.UTC(2026, 10, 18, 14, 2);

/** One minute, in milliseconds. */
export const MINUTE = 60_000;

/** The person whose tasks the catalogue shows. */
export const ILSE: Viewer = {
  tenant: 'northwind',
  kind: 'user',
  id: 'ilse',
  name: 'Ilse Brandt',
  teams: [],
};

/** A reviewer at the billing desk. */
export const MAYA: Viewer = {
  tenant: 'northwind',
  kind: 'reviewer',
  id: 'maya',
  name: 'Maya Rao',
  teams: ['Billing'],
};

/** Another reviewer at the same desk. */
export const TOMAS: Viewer = {
  tenant: 'northwind',
  kind: 'reviewer',
  id: 'tomas',
  name: 'Tomás Novak',
  teams: ['Billing'],
};

/** The agent that proposes everything in the catalogue. */
export const AGENT: Actor = { kind: 'agent', id: 'agent-1', name: 'Northwind assistant' };

/** A rule that decides instead of a person. */
export const RULE: Actor = { kind: 'rule', id: 'rule-7', name: 'Address changes' };

/** A viewer as the one who did something. */
export function actorOf({ kind, id, name }: Viewer): Actor {
  return { kind, id, name };
}

/** What differs from an ordinary reversible action of the user's own. */
export interface ProposalParts {
  readonly action: Partial<ProposedAction> & Pick<ProposedAction, 'type' | 'args'>;
  readonly description: Description;
  readonly why?: Trigger | null;
  readonly assessment?: Partial<Assessment>;
  readonly digest?: string;
  /** What it calls in its turn. */
  readonly calls?: readonly Proposal[];
}

/** An action ready to be decided, presented by core from its arguments. */
export function proposal({
  action,
  description,
  why = null,
  assessment,
  digest,
  calls = [],
}: ProposalParts): Proposal {
  const complete: ProposedAction = {
    tool: action.type.replace('.', '_'),
    toolVersion: '3',
    reversibility: 'reversible',
    audience: 'self',
    ...action,
    ...(calls.length > 0 ? { calls: calls.map((call) => call.action) } : {}),
  };
  return {
    action: complete,
    presentation: present(
      complete,
      description,
      calls.map((call) => call.presentation),
    ),
    digest: digest ?? `sha256:${action.type}`,
    assessment: {
      policyVersion: 'support-14',
      risk: 'medium',
      pattern: 'suggest-and-confirm',
      triggers: why ? [why] : [],
      shown: why,
      route: 'user',
      approvals: 1,
      authorization: null,
      confidence: null,
      ...assessment,
    },
  };
}

/** A pending request of the user's own, proposed by the agent three minutes ago. */
export function handoff(parts: Partial<Handoff> & Pick<Handoff, 'subject'>): Handoff {
  const shown = parts.subject.kind === 'approval' ? parts.subject.proposal.assessment.shown : null;
  return {
    id: 'handoff-1',
    route: 'user',
    approvals: 1,
    why: shown,
    proposer: AGENT,
    proposedAt: NOW - 3 * MINUTE,
    proposedSeq: 7,
    promise: null,
    reminded: false,
    expiresAt: NOW + 1437 * MINUTE,
    undoFor: null,
    batch: null,
    reverses: null,
    reversedBy: null,
    callId: null,
    request: { state: 'pending' },
    claim: null,
    fence: 0,
    votes: [],
    execution: { state: 'none' },
    ...parts,
  };
}

/** Ilse's approval, a minute ago. */
export function decision(parts: Partial<Decision> = {}): Decision {
  return {
    by: actorOf(ILSE),
    at: NOW - MINUTE,
    digest: 'sha256:decided',
    run: null,
    changes: [],
    option: null,
    answers: null,
    rejection: null,
    recommendation: null,
    note: null,
    ...parts,
  };
}

/** Everything allowed, except for what is refused by name. */
export function permissions(refused: Partial<HandoffPermissions> = {}): HandoffPermissions {
  return {
    approve: true,
    'approve-with-changes': true,
    answer: true,
    reject: true,
    defer: true,
    reopen: true,
    claim: true,
    release: true,
    undo: true,
    settle: true,
    ...refused,
  };
}
