import {
  type Actor,
  type Fact,
  type Instant,
  type ProposedAction,
  present,
  type TaskEvent,
  type TaskEventData,
  type Trigger,
} from '@handoff-kit/core';

const ILSE = { kind: 'user', id: 'ilse', name: 'Ilse Brandt' } as const;
const AGENT = { kind: 'agent', id: 'assistant', name: 'Assistant' } as const;
const GATE = { kind: 'system', id: 'gate', name: 'Gate' } as const;

const action: ProposedAction = {
  type: 'account.address',
  tool: 'change_address',
  toolVersion: '3',
  args: { street: 'Lindenweg 7', city: 'Bremen', postcode: '28203' },
  reversibility: 'reversible',
  audience: 'self',
};

const presentation = present(action, {
  context: 'Address of your account',
  proposal: 'Change the address to Lindenweg 7.',
  approve: 'Change address',
  reject: 'Keep address',
  editable: ['/street'],
});

const why: Trigger = { kind: 'first-time' };
const handoff = 'handoff-1';
const DAY = 86_400_000;
const digest = 'sha256:1';

/** The events that occur in an ordinary task. */
export type OrdinaryEvent = Extract<
  TaskEvent,
  {
    readonly type:
      | 'task.opened'
      | 'input.added'
      | 'agent.started'
      | 'agent.checking'
      | 'agent.progressed'
      | 'message.sent'
      | 'context.packaged'
      | 'handoff.proposed'
      | 'handoff.deferred'
      | 'handoff.reopened'
      | 'handoff.decided'
      | 'grant.issued'
      | 'grant.consumed'
      | 'action.succeeded'
      | 'task.finished';
  }
>;

/** One ordinary task, from opening to an approved and executed address change: 16 events, the eighth of them the proposal. */
export function ordinaryTask(task = 'task-1', start: Instant = 1_000): readonly OrdinaryEvent[] {
  let seq = 0;

  function fact<Type extends OrdinaryEvent['type']>(
    actor: Actor,
    type: Type,
    data: TaskEventData[Type],
  ): Fact<Type, TaskEventData[Type]> {
    seq += 1;
    return { id: `event-${seq}`, seq, at: start + 37 * seq, actor, type, data };
  }

  return [
    fact(ILSE, 'task.opened', { task, title: 'New address', user: ILSE }),
    fact(ILSE, 'input.added', { text: 'I have moved to Lindenweg 7.' }),
    fact(AGENT, 'agent.started', { what: 'Reading your account' }),
    fact(AGENT, 'agent.checking', { what: 'Checking the new address' }),
    fact(AGENT, 'agent.progressed', { what: 'Checking the postcode', drafting: false }),
    fact(AGENT, 'message.sent', { text: 'I found your account.', audience: 'everyone' }),
    fact(AGENT, 'context.packaged', {
      parts: ['Account'],
      summary: 'Has moved',
      fields: { Account: 'NW-20418' },
    }),
    fact(AGENT, 'handoff.proposed', {
      handoff,
      subject: {
        kind: 'approval',
        proposal: {
          action,
          presentation,
          digest,
          assessment: {
            policyVersion: 'support-1',
            risk: 'medium',
            pattern: 'suggest-and-confirm',
            triggers: [why],
            shown: why,
            route: 'user',
            approvals: 1,
            authorization: null,
            confidence: null,
          },
        },
      },
      route: 'user',
      approvals: 1,
      why,
      promise: null,
      expiresAt: start + DAY,
      undoFor: 3_600,
      batch: null,
      reverses: null,
      callId: 'call-1',
    }),
    fact(ILSE, 'handoff.deferred', { handoff }),
    fact(ILSE, 'handoff.reopened', { handoff }),
    fact(ILSE, 'handoff.decided', {
      handoff,
      verdict: 'approved',
      digest,
      changed: null,
      option: null,
      answers: null,
      rejection: null,
      recommendation: null,
      note: null,
    }),
    fact(GATE, 'grant.issued', { handoff, grant: 'grant-1', digest, expiresAt: start + 600_000 }),
    fact(GATE, 'grant.consumed', {
      handoff,
      grant: 'grant-1',
      runner: 'runner-1',
      deadline: start + 120_000,
    }),
    fact(GATE, 'action.succeeded', { handoff, runner: 'runner-1', result: { done: true }, late: false }),
    fact(AGENT, 'message.sent', { text: 'Done.', audience: 'everyone' }),
    fact(AGENT, 'task.finished', { result: 'Address changed', handoff }),
  ];
}
