import type { Actor, Instant, Seq } from '../log/envelope.js';
import type { Proposal, TaskEvent } from './events.js';
import type { Decision, Execution, Handoff, Request } from './state.js';

/** An event about one handoff, from its proposal to what became of its run. */
export type HandoffEvent = Extract<
  TaskEvent,
  { readonly type: `${'handoff' | 'grant' | 'action'}.${string}` }
>;

/** The handoffs of a task after an event about one of them. */
export function evolveHandoffs(handoffs: readonly Handoff[], event: HandoffEvent): readonly Handoff[] {
  if (event.type === 'handoff.proposed') {
    const { reverses, handoff } = event.data;
    const before = reverses === null ? handoffs : change(handoffs, reverses, () => ({ reversedBy: handoff }));
    return [...before, propose(event.data, event.actor, event.at, event.seq)];
  }
  return change(handoffs, event.data.handoff, (handoff) => patch(handoff, event));
}

/** Gives one handoff other values. */
export function change(
  handoffs: readonly Handoff[],
  id: string,
  patchOf: (handoff: Handoff) => Partial<Handoff>,
): readonly Handoff[] {
  return handoffs.map((one) => (one.id === id ? { ...one, ...patchOf(one) } : one));
}

/** The proposal that a handoff would run: its own, or that of the option taken. Null where it runs nothing. */
export function proposalOf(handoff: Handoff, option: string | null): Proposal | null {
  const { subject } = handoff;
  switch (subject.kind) {
    case 'approval':
      return subject.proposal;
    case 'choice':
      return subject.options.find(({ id }) => id === option)?.proposal ?? null;
    case 'question':
      return null;
    default:
      return subject satisfies never;
  }
}

/** Whether a request still waits for somebody. */
export function isOpen(handoff: Handoff): boolean {
  return handoff.request.state === 'pending' || handoff.request.state === 'deferred';
}

function propose(
  {
    handoff: id,
    confidence: _reported,
    ...data
  }: Extract<HandoffEvent, { type: 'handoff.proposed' }>['data'],
  proposer: Actor,
  proposedAt: Instant,
  proposedSeq: Seq,
): Handoff {
  return {
    ...data,
    id,
    proposer,
    proposedAt,
    proposedSeq,
    reminded: false,
    reversedBy: null,
    request: { state: 'pending' },
    claim: null,
    fence: 0,
    votes: [],
    execution: { state: 'none' },
  };
}

function patch(
  handoff: Handoff,
  event: Exclude<HandoffEvent, { readonly type: 'handoff.proposed' }>,
): Partial<Handoff> {
  const { at, actor: by } = event;
  switch (event.type) {
    case 'handoff.withdrawn':
      return closed({ state: 'withdrawn', by, at, why: event.data.why });
    case 'handoff.superseded':
      return closed({ state: 'superseded', by: event.data.by, at });
    case 'handoff.opened':
      return {};
    case 'handoff.claimed': {
      const { until, fence } = event.data;
      return { claim: { by, until, fence }, fence };
    }
    case 'handoff.claim-renewed':
      return { claim: handoff.claim && { ...handoff.claim, until: event.data.until } };
    case 'handoff.released':
      return { claim: null };
    case 'handoff.voted':
      return { votes: [...handoff.votes, { by, at, digest: event.data.digest }], claim: null };
    case 'handoff.decided':
      return closed({ state: event.data.verdict, decision: decide(handoff, event.data, by, at) });
    case 'handoff.deferred':
      return { request: { state: 'deferred', by, at } };
    case 'handoff.reopened':
      return { request: { state: 'pending' } };
    case 'handoff.expired':
      return closed({ state: 'expired', at });
    case 'handoff.unpresentable':
      return closed({ state: 'unpresentable', at, why: event.data.why });
    case 'grant.issued': {
      const { grant, digest, expiresAt } = event.data;
      return ran({ state: 'granted', grant, digest, at, expiresAt });
    }
    case 'grant.consumed': {
      const { grant, runner, deadline } = event.data;
      return ran({ state: 'running', grant, runner, at, deadline });
    }
    case 'grant.voided':
      return ran({ state: 'voided', why: event.data.why, at });
    case 'action.succeeded': {
      const { result, late } = event.data;
      const undoUntil = handoff.undoFor === null ? null : at + handoff.undoFor;
      return ran({ state: 'succeeded', at, result, late, undoUntil });
    }
    case 'action.failed': {
      const { message, late } = event.data;
      return ran({ state: 'failed', at, message, late });
    }
    case 'action.unknown': {
      const { execution } = handoff;
      return execution.state === 'running'
        ? ran({ state: 'unknown', grant: execution.grant, runner: execution.runner, at })
        : {};
    }
    case 'action.settled': {
      const { happened, note } = event.data;
      return ran({ state: 'settled', at, by, happened, note });
    }
    default:
      return event satisfies never;
  }
}

function decide(
  handoff: Handoff,
  { handoff: _id, verdict, changed, ...data }: Extract<HandoffEvent, { type: 'handoff.decided' }>['data'],
  by: Actor,
  at: Instant,
): Decision {
  const run = verdict === 'rejected' ? null : (changed?.proposal ?? proposalOf(handoff, data.option));
  return { ...data, by, at, run, changes: changed?.changes ?? [] };
}

function closed(request: Request): Partial<Handoff> {
  return { request, claim: null };
}

function ran(execution: Execution): Partial<Handoff> {
  return { execution };
}
