import type { ProposedAction } from '../action/action.js';
import type { JsonObject, JsonValue } from '../action/json.js';
import type { Presentation } from '../action/presentation.js';
import type { Actor, DraftOf, FactOf, Instant, Person } from '../log/envelope.js';
import type { Assessment, Route, Trigger } from '../policy/assessment.js';

/** One action ready to be decided: what would run, how it is shown, and the digest that binds the two. */
export interface Proposal {
  readonly action: ProposedAction;
  readonly presentation: Presentation;
  readonly digest: string;
  readonly assessment: Assessment;
  /** Set where the arguments hold secrets, which are masked here: the digest of the call as it was made. */
  readonly sealedCall?: string;
}

/** One way out of a decision that the agent is unsure of. `proposal` is null where choosing only answers. */
export interface ChoiceOption {
  readonly id: string;
  readonly label: string;
  readonly detail: string | null;
  readonly proposal: Proposal | null;
}

/** One thing that the agent needs to know. `options` is set for kind `choice` only. */
export interface QuestionField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'number' | 'date' | 'choice';
  readonly required: boolean;
  readonly options: readonly string[] | null;
}

/** What a handoff asks of a person. */
export type Subject =
  | { readonly kind: 'approval'; readonly proposal: Proposal }
  | { readonly kind: 'choice'; readonly question: string; readonly options: readonly ChoiceOption[] }
  | { readonly kind: 'question'; readonly question: string; readonly fields: readonly QuestionField[] };

/** Position among actions that were proposed together. */
export interface Batch {
  readonly id: string;
  readonly index: number;
  readonly size: number;
}

/** How a request ended by a decision. */
export type Verdict = 'approved' | 'approved-with-changes' | 'answered' | 'rejected';

/** Why a person said no; counted and exported. */
export type RejectionReason =
  | 'wrong-facts'
  | 'wrong-action'
  | 'wrong-tone'
  | 'wrong-time'
  | 'not-needed'
  | 'other';

/** What became of the recommended action in the reviewer's hands. */
export type Recommendation = 'accepted' | 'edited' | 'rejected';

/** One changed argument of an edited approval. `path` is a JSON Pointer into the arguments; undefined means absent. */
export interface ArgumentChange {
  readonly path: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

/** Why a grant can no longer be used. */
export type VoidReason =
  | 'expired'
  | 'taken-over'
  | 'task-ended'
  | 'authorization-suspended'
  | 'policy-changed'
  | 'tool-changed'
  | 'operand-changed';

/** What goes along when the task changes hands, as people read it ("Last 6 messages"). */
export type ContextPart = string;

/** What a person can do while the task waits. */
export type Fallback = 'edit' | 'save' | 'email-summary' | 'notify-later';

/** Every event of a task stream, with its data. */
export interface TaskEventData {
  'task.opened': { readonly task: string; readonly title: string; readonly user: Person };
  'input.added': { readonly text: string };
  'message.sent': { readonly text: string; readonly audience: 'everyone' | 'staff' };
  'context.packaged': {
    readonly parts: readonly ContextPart[];
    /** One line for the reviewer. */
    readonly summary: string;
    /** What is known, by its label, as the reviewer reads it. */
    readonly fields: Readonly<Record<string, string>>;
  };
  'task.split': { readonly part: string; readonly into: string };
  'task.finished': { readonly result: string; readonly handoff: string | null };
  'task.cancelled': { readonly reason: string };

  'agent.started': { readonly what: string };
  'agent.progressed': { readonly what: string; readonly drafting: boolean };
  'agent.checking': { readonly what: string };
  'agent.drafted': { readonly what: string; readonly draft: string };
  'agent.hesitated': { readonly decision: string; readonly options: readonly string[] };
  'agent.asked': { readonly fields: readonly string[] };
  'agent.stalled': { readonly tool: string; readonly attempts: number; readonly next: string };
  'agent.recovered': { readonly what: string };
  'agent.stopped': { readonly why: string; readonly partial: readonly string[]; readonly next: string };
  'agent.out-of-scope': {
    readonly boundary: string;
    readonly extendedBy: string;
    readonly inScope: string | null;
  };
  'agent.paused': Record<never, never>;
  'agent.resumed': Record<never, never>;

  'scope.accepted': { readonly part: string };
  'scope.extended': { readonly by: string };
  'scope.parked': { readonly parked: string; readonly what: string; readonly partial: readonly string[] };
  'scope.resumed': { readonly parked: string };
  'fallback.chosen': { readonly fallback: Fallback; readonly text: string | null };
  'result.corrected': { readonly correction: string };

  'handoff.proposed': {
    readonly handoff: string;
    readonly subject: Subject;
    readonly route: Route;
    readonly approvals: number;
    readonly why: Trigger | null;
    readonly promise: Instant | null;
    readonly expiresAt: Instant;
    readonly undoFor: number | null;
    readonly batch: Batch | null;
    readonly reverses: string | null;
    readonly callId: string | null;
    /** 0–1 as the agent reported it, whether or not policy uses it; absent where it reported none. */
    readonly confidence?: number;
  };
  'handoff.withdrawn': { readonly handoff: string; readonly why: string };
  'handoff.superseded': { readonly handoff: string; readonly by: string | null };
  'handoff.opened': { readonly handoff: string };
  'handoff.claimed': { readonly handoff: string; readonly until: Instant; readonly fence: number };
  'handoff.claim-renewed': { readonly handoff: string; readonly until: Instant };
  'handoff.released': { readonly handoff: string };
  'handoff.voted': {
    readonly handoff: string;
    readonly digest: string;
    readonly viewedFully?: boolean;
  };
  'handoff.decided': {
    readonly handoff: string;
    readonly verdict: Verdict;
    readonly digest: string;
    readonly changed: { readonly proposal: Proposal; readonly changes: readonly ArgumentChange[] } | null;
    readonly option: string | null;
    readonly answers: JsonObject | null;
    readonly rejection: RejectionReason | null;
    readonly recommendation: Recommendation | null;
    readonly note: string | null;
    /** Whether all of it had been on screen, as whoever showed it said; absent where nobody said so. */
    readonly viewedFully?: boolean;
  };
  'handoff.deferred': { readonly handoff: string };
  'handoff.reopened': { readonly handoff: string };
  'handoff.expired': { readonly handoff: string };
  'handoff.unpresentable': { readonly handoff: string; readonly why: string };

  'grant.issued': {
    readonly handoff: string;
    readonly grant: string;
    readonly digest: string;
    readonly expiresAt: Instant;
  };
  'grant.consumed': {
    readonly handoff: string;
    readonly grant: string;
    readonly runner: string;
    readonly deadline: Instant;
  };
  'grant.voided': { readonly handoff: string; readonly grant: string; readonly why: VoidReason };
  'action.succeeded': {
    readonly handoff: string;
    readonly runner: string;
    readonly result: JsonValue;
    readonly late: boolean;
  };
  'action.failed': {
    readonly handoff: string;
    readonly runner: string;
    readonly message: string;
    readonly late: boolean;
  };
  'action.unknown': { readonly handoff: string };
  'action.settled': { readonly handoff: string; readonly happened: boolean; readonly note: string | null };

  'ownership.requested': {
    readonly team: string;
    readonly why: Trigger;
    readonly goesAlong: readonly ContextPart[];
    readonly updateBy: Instant | null;
  };
  'ownership.queued': { readonly position: number | null; readonly updateBy: Instant | null };
  'ownership.taken': { readonly team: string; readonly updateBy: Instant | null };
  'ownership.promised': { readonly updateBy: Instant };
  'ownership.escalated': { readonly to: string };
  'ownership.reassigned': { readonly to: Person; readonly team: string; readonly updateBy: Instant | null };
  'ownership.handed-back': { readonly note: string | null };
  'ownership.unavailable': { readonly alternative: string };
  'ownership.cancelled': Record<never, never>;
  'ownership.reminded': { readonly handoff: string | null };

  'review.summary-edited': { readonly summary: string };
  'review.field-corrected': { readonly field: string; readonly value: string };
  'review.draft-edited': { readonly draft: string };

  'notification.sent': { readonly about: 'transfer' | 'completion'; readonly channel: string };
  'outcome.recorded': {
    readonly handoff: string | null;
    readonly accepted: boolean | null;
    readonly repeatedContext: boolean | null;
    readonly couldAutoResolve: boolean | null;
  };
  'command.refused': {
    readonly command: string;
    readonly code: string;
    readonly about: string | null;
    readonly by: Actor;
  };
}

/** Name of a task event. */
export type TaskEventType = keyof TaskEventData;

/** Something that happened to a task. */
export type TaskEvent = FactOf<TaskEventData>;

/** A task event before the host has stamped it. */
export type TaskDraft = DraftOf<TaskEventData>;

/** An event that this viewer may not read: it keeps its place and loses its data. */
export interface HiddenEvent {
  readonly id: string;
  readonly seq: number;
  readonly at: Instant;
  readonly type: 'hidden';
}

/** What reaches a viewer: the event as far as they may read it. */
export type TaskViewEvent = TaskEvent | HiddenEvent;
