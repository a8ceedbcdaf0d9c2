import {
  type ActionFacts,
  type ClientState,
  checkJson,
  type Description,
  type Handoff,
  type HandoffPermissions,
  type HandoffView,
  type Instant,
  isJsonObject,
  type ProposedAction,
  present,
  type Refusal,
  refuse,
  type Viewer,
} from '@handoff-kit/core';
import type { HandoffPart } from './handoff-parts.js';

/** What the page itself has to know where no host does: what the call would do, and who is looking at it since when. */
export interface ApprovalDescription {
  readonly facts: ActionFacts;
  readonly description: Omit<Description, 'editable' | 'edit'>;
  readonly viewer: Viewer;
  readonly agent: { readonly id: string; readonly name: string };
  readonly now: Instant;
  readonly since: Instant;
  /** False until the card may be pressed; see `ClientState`. */
  readonly armed: boolean;
}

/** Everything that a HandoffCard needs: the shape of its `handoff` prop. */
export interface ApprovalModel {
  readonly view: HandoffView;
  readonly now: Instant;
  readonly viewer: Viewer;
  readonly can: HandoffPermissions;
  readonly client: ClientState;
}

/**
 * The card of a call that waits for approval in an app without a host, or null where it does not wait or its arguments
 * are not plain JSON. Only approving and rejecting are allowed: the channel carries nothing else.
 */
export function approvalModel(part: HandoffPart, description: ApprovalDescription): ApprovalModel | null {
  const args = checkJson(part.part.input);
  if (part.state !== 'waiting' || !args.ok || !isJsonObject(args.value)) {
    return null;
  }
  const { facts, viewer, agent, now, since, armed } = description;
  const action: ProposedAction = { ...facts, tool: part.toolName, toolVersion: '', args: args.value };
  const handoff: Handoff = {
    id: part.toolCallId,
    subject: {
      kind: 'approval',
      proposal: {
        action,
        presentation: present(action, description.description),
        digest: '',
        assessment: {
          policyVersion: '',
          risk: 'medium',
          pattern: 'suggest-and-confirm',
          triggers: [],
          shown: null,
          route: 'user',
          approvals: 1,
          authorization: null,
          confidence: null,
        },
      },
    },
    route: 'user',
    approvals: 1,
    why: null,
    proposer: { kind: 'agent', ...agent },
    proposedAt: since,
    proposedSeq: 0,
    promise: null,
    reminded: false,
    expiresAt: Number.MAX_SAFE_INTEGER,
    undoFor: null,
    batch: null,
    reverses: null,
    reversedBy: null,
    callId: part.toolCallId,
    request: { state: 'pending' },
    claim: null,
    fence: 0,
    votes: [],
    execution: { state: 'none' },
  };
  return {
    view: { key: armed ? 'confirm' : 'arming', handoff },
    now,
    viewer,
    can: PERMISSIONS,
    client: { command: { state: 'idle' }, armed, reached: true, editing: false },
  };
}

const NO_CHANNEL: Refusal = refuse('not-allowed', 'Without a host only yes or no can be sent.', {
  about: 'channel',
});

const PERMISSIONS: HandoffPermissions = {
  approve: true,
  reject: true,
  'approve-with-changes': NO_CHANNEL,
  answer: NO_CHANNEL,
  defer: NO_CHANNEL,
  reopen: NO_CHANNEL,
  claim: NO_CHANNEL,
  release: NO_CHANNEL,
  undo: NO_CHANNEL,
  settle: NO_CHANNEL,
};
