import type { ActorKind, Instant } from '../log/envelope.js';
import type { Pattern, Route, TriggerKind } from '../policy/assessment.js';
import type { ArgumentChange, Proposal, RejectionReason, Subject, Verdict } from '../task/events.js';
import type { Execution } from '../task/state.js';

/** Who acted, without a name. */
export interface Party {
  readonly kind: ActorKind;
  readonly id: string;
}

/** How a request ended. The last three are of a `transfer`: a person was asked to take the task over. */
export type Ending =
  | Verdict
  | 'expired'
  | 'withdrawn'
  | 'superseded'
  | 'unpresentable'
  | 'taken'
  | 'cancelled'
  | 'unavailable';

/** One request that has ended: a handoff, or a transfer of the task to a person. Everything else is counted from these. */
export interface DecisionRecord {
  /** The handoff; for a transfer the event that asked for a person. */
  readonly id: string;
  readonly kind: Subject['kind'] | 'transfer';
  readonly tenant: string;
  readonly task: string;
  /** The user whose task it is. */
  readonly account: string;
  readonly proposedBy: Party;
  readonly proposedAt: Instant;
  /** The latest wish of the user when it was proposed. */
  readonly input: string | null;
  /** Of what was proposed, or of the option taken; null where nothing would run. */
  readonly actionType: string | null;
  readonly tool: string | null;
  readonly proposal: Proposal | null;
  readonly why: TriggerKind | null;
  readonly triggers: readonly TriggerKind[];
  readonly pattern: Pattern | null;
  readonly route: Route | null;
  /** 0–1 as the agent reported it, whether or not policy used it; null where it reported none. */
  readonly confidence: number | null;

  /** What a person did about it first, be it only opening it. */
  readonly reaction: { readonly at: Instant; readonly by: Party } | null;
  readonly end: Ending;
  readonly endedAt: Instant;
  /** Who decided or ended it; a `rule` where nobody was asked. Null where time or the host did. */
  readonly by: Party | null;
  /**
   * Milliseconds from when the decider had it open to the decision; for the user, from the proposal or from taking it up
   * again. Null where that is not known.
   */
  readonly consideredFor: number | null;
  readonly rejection: RejectionReason | null;
  readonly note: string | null;
  readonly changes: readonly ArgumentChange[];
  /** What the decision let run, or null. */
  readonly run: Proposal | null;

  /** The standing authorization that decided, or null. */
  readonly authorization: string | null;
  /** What the account stream says about its use, or null where it was not given. */
  readonly applied: 'reserved' | 'used' | 'released' | null;
  readonly execution: Execution['state'];
  /** What a person settled about a run of unknown outcome, or null. */
  readonly happened: boolean | null;
  /** Whether it was asked to be reversed, and whether it was. */
  readonly undone: 'no' | 'asked' | 'undone';
  /** Whether a person corrected the result that it led to. */
  readonly corrected: boolean;
  /** The handoff that this one reverses, or null. */
  readonly reverses: string | null;
  /** Whether the person had to say something again: as recorded, otherwise as the events suggest. */
  readonly repeatedContext: boolean;
  /** What somebody recorded about it in so many words. */
  readonly said: {
    readonly accepted: boolean | null;
    readonly repeatedContext: boolean | null;
    readonly couldAutoResolve: boolean | null;
  };
}

/** One order for all: by end, then by task and id, whatever order the records came in. */
export function inOrder(records: readonly DecisionRecord[]): readonly DecisionRecord[] {
  return records.toSorted((a, b) => a.endedAt - b.endedAt || compare(a.task, b.task) || compare(a.id, b.id));
}

/** Whether a person is meant, rather than an agent, a rule or the host. */
export function isPerson(party: { readonly kind: ActorKind } | null): boolean {
  return (
    party !== null && (party.kind === 'user' || party.kind === 'reviewer' || party.kind === 'administrator')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
