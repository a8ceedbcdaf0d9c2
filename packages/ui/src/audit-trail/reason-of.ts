import type { MessageKey, TrailFact } from '@handoff-kit/core';

/** Why something was done, as far as the event says: a line of copy, a code of the record, what somebody wrote. */
export interface TrailReason {
  readonly key: MessageKey | null;
  readonly code: string | null;
  readonly note: string | null;
}

/** The reason that an event carries, or null where it carries none. */
export function reasonOf(fact: TrailFact): TrailReason | null {
  switch (fact.kind) {
    case 'erasure':
      return fact.why === null ? null : written(fact.why);
    case 'task':
      return ofTask(fact);
    case 'account':
      return ofAccount(fact);
    case 'hidden':
    case 'erased':
    case 'unknown':
      return null;
    default:
      return fact satisfies never;
  }
}

function ofTask(fact: Extract<TrailFact, { readonly kind: 'task' }>): TrailReason | null {
  switch (fact.type) {
    case 'handoff.decided': {
      const { rejection, note } = fact.data;
      return rejection === null && note === null
        ? null
        : { key: rejection && `handoff.reject.${rejection}`, code: null, note };
    }
    case 'handoff.withdrawn':
    case 'handoff.unpresentable':
    case 'agent.stopped':
      return written(fact.data.why);
    case 'grant.voided':
      return coded(fact.data.why);
    case 'action.failed':
      return fact.data.message === '' ? null : written(fact.data.message);
    case 'action.settled':
    case 'ownership.handed-back':
      return fact.data.note === null ? null : written(fact.data.note);
    case 'task.cancelled':
      return written(fact.data.reason);
    case 'handoff.proposed':
      return fact.data.why && coded(fact.data.why.kind);
    case 'ownership.requested':
      return coded(fact.data.why.kind);
    case 'command.refused':
      return coded(`${fact.data.command}: ${fact.data.code}`);
    default:
      return null;
  }
}

function ofAccount(fact: Extract<TrailFact, { readonly kind: 'account' }>): TrailReason | null {
  switch (fact.type) {
    case 'authorization.declined':
    case 'authorization.revoked':
      return fact.data.note === null ? null : written(fact.data.note);
    case 'authorization.released':
    case 'authorization.suspended':
      return coded(fact.data.why);
    case 'command.refused':
      return coded(`${fact.data.command}: ${fact.data.code}`);
    default:
      return null;
  }
}

function written(note: string): TrailReason {
  return { key: null, code: null, note };
}

function coded(code: string): TrailReason {
  return { key: null, code, note: null };
}
