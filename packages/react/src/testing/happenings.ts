import type {
  Actor,
  Instant,
  Proposal,
  QueueEntry,
  Route,
  TaskEventData,
  TaskEventType,
  Viewer,
} from '@handoff-kit/core';

/** What happened, before it has a place in the log; `hidden` for what a viewer may not read. */
export type Happening =
  | 'hidden'
  | {
      readonly by: Actor;
      readonly fact: {
        [Type in TaskEventType]: { readonly type: Type; readonly data: TaskEventData[Type] };
      }[TaskEventType];
    };

/** An ordinary moment: Tuesday, 20 May 2025, 09:41 in UTC. */
export const MORNING: Instant = Date.UTC(2025, 4, 20, 9, 41);

export const ILSE: Viewer = {
  tenant: 'northwind',
  kind: 'user',
  id: 'ilse',
  name: 'Ilse Brandt',
  teams: [],
};

export const MAYA: Viewer = {
  tenant: 'northwind',
  kind: 'reviewer',
  id: 'maya',
  name: 'Maya Rao',
  teams: ['Billing'],
};

const AGENT: Actor = { kind: 'agent', id: 'atlas', name: 'Atlas' };
export const TOM: Actor = { kind: 'reviewer', id: 'tom', name: 'Tom Okafor' };

/** The viewer as whoever causes an event. */
export function actor({ kind, id, name }: Viewer): Actor {
  return { kind, id, name };
}

export function opened(task: string): Happening {
  return {
    by: actor(ILSE),
    fact: {
      type: 'task.opened',
      data: { task, title: 'Invoice 4471', user: { id: 'ilse', name: 'Ilse Brandt' } },
    },
  };
}

export function working(what: string): Happening {
  return { by: AGENT, fact: { type: 'agent.started', data: { what } } };
}

export function proposed(
  handoff: string,
  terms: {
    readonly route?: Route;
    readonly expiresAt?: Instant;
    readonly promise?: Instant | null;
    readonly undoFor?: number | null;
  } = {},
): Happening {
  const { route = 'user', expiresAt = MORNING + 86_400_000, promise = null, undoFor = null } = terms;
  return {
    by: AGENT,
    fact: {
      type: 'handoff.proposed',
      data: {
        handoff,
        subject: { kind: 'approval', proposal: proposalFor(handoff) },
        route,
        approvals: 1,
        why: { kind: 'irreversible' },
        promise,
        expiresAt,
        undoFor,
        batch: null,
        reverses: null,
        callId: null,
      },
    },
  };
}

export function decided(handoff: string, verdict: 'approved' | 'rejected', by: Actor): Happening {
  return {
    by,
    fact: {
      type: 'handoff.decided',
      data: {
        handoff,
        verdict,
        digest: digestFor(handoff),
        changed: null,
        option: null,
        answers: null,
        rejection: verdict === 'rejected' ? 'wrong-facts' : null,
        recommendation: null,
        note: null,
      },
    },
  };
}

export function claimed(handoff: string, by: Actor, until: Instant, fence: number): Happening {
  return { by, fact: { type: 'handoff.claimed', data: { handoff, until, fence } } };
}

export function digestFor(handoff: string): string {
  return `digest of ${handoff}`;
}

export function queueEntry(task: string, since: Instant): QueueEntry {
  return {
    task,
    handoff: null,
    title: 'Invoice 4471',
    summary: 'Charged twice for the same invoice.',
    user: { id: 'ilse', name: 'Ilse Brandt' },
    team: 'Billing',
    since,
    promise: null,
    claim: null,
    why: { kind: 'person-asked' },
    irreversible: false,
  };
}

function proposalFor(handoff: string): Proposal {
  return {
    action: {
      type: 'email.send',
      tool: 'sendEmail',
      toolVersion: '3',
      args: { to: 'billing@northwind.example' },
      reversibility: 'irreversible',
      audience: 'external',
    },
    presentation: {
      v: 1,
      context: 'Ilse asked about invoice 4471.',
      proposal: 'Send the reply to Northwind.',
      approve: 'Send',
      reject: 'Do not send',
      fields: [],
      leaves: 1,
      characters: 25,
      large: false,
      editable: [],
    },
    digest: digestFor(handoff),
    assessment: {
      policyVersion: '7',
      risk: 'high',
      pattern: 'human-review-before-send',
      triggers: [{ kind: 'irreversible' }],
      shown: { kind: 'irreversible' },
      route: 'user',
      approvals: 1,
      authorization: null,
      confidence: null,
    },
  };
}
