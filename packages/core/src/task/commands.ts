import type { JsonObject, JsonValue } from '../action/json.js';
import type { Instant, Person } from '../log/envelope.js';
import type { Trigger } from '../policy/assessment.js';
import type {
  Batch,
  ContextPart,
  Fallback,
  QuestionField,
  Recommendation,
  RejectionReason,
  TaskEventData,
  TaskEventType,
  Verdict,
  VoidReason,
} from './events.js';

/** What the agent says of itself: one of its own events. */
export type AgentReport = {
  [Type in Extract<TaskEventType, `agent.${string}`>]: {
    readonly type: Type;
    readonly data: TaskEventData[Type];
  };
}[Exclude<Extract<TaskEventType, `agent.${string}`>, 'agent.paused' | 'agent.resumed'>];

/** What a person decided, about exactly what they were shown. */
export interface DecideCommand {
  readonly handoff: string;
  readonly verdict: Verdict;
  /** Digest of what was shown; for `choice`, of the option taken. Null only for questions and options that run nothing. */
  readonly digest: string | null;
  /** Fencing number of the claim under which it is decided, or null outside the desk. */
  readonly fence: number | null;
  /** Arguments to change before it runs, by JSON Pointer. For `approved-with-changes` only. */
  readonly changes: Readonly<Record<string, JsonValue>> | null;
  readonly option: string | null;
  readonly answers: JsonObject | null;
  readonly rejection: RejectionReason | null;
  readonly recommendation: Recommendation | null;
  readonly note: string | null;
  /**
   * Whether the end of everything was on screen, as whoever showed it says. A large proposal is only approved with true;
   * leave it out where all of it fits.
   */
  readonly viewedFully?: boolean;
}

/** A tool call that an agent, or a person who owns the task, wants to make. */
export interface ProposeCommand {
  readonly tool: string;
  readonly args: JsonObject;
  /** The runtime's id of the call; proposing it again gives the same handoff. */
  readonly callId: string | null;
  /** What the agent says about why, in its own words. Shown as a claim, never as a fact. */
  readonly agentSays: string | null;
  /** The agent's confidence, 0–1, or null where it gives none. */
  readonly confidence: number | null;
  readonly batch: Batch | null;
  /** Open handoffs that this one replaces. */
  readonly supersedes: readonly string[];
}

/** What somebody wants, by command type. Commands may be refused; events may not. */
export interface TaskCommandData {
  'task.open': { readonly task: string; readonly title: string; readonly user: Person };
  'task.add-input': { readonly text: string; readonly supersedes: readonly string[] };
  'task.send-message': { readonly text: string; readonly audience: 'everyone' | 'staff' };
  'task.package-context': {
    readonly parts: readonly ContextPart[];
    /** One line for the reviewer. */
    readonly summary: string;
    /** What is known, by its label, as the reviewer reads it. */
    readonly fields: Readonly<Record<string, string>>;
  };
  'task.split': { readonly part: string; readonly into: string };
  'task.finish': { readonly result: string; readonly handoff: string | null };
  'task.cancel': { readonly reason: string };
  'agent.report': { readonly report: AgentReport };
  'agent.pause': Record<never, never>;
  'agent.resume': Record<never, never>;
  'scope.accept': { readonly part: string };
  'scope.extend': { readonly by: string };
  'scope.park': { readonly parked: string; readonly what: string; readonly partial: readonly string[] };
  'scope.resume': { readonly parked: string };
  'fallback.choose': { readonly fallback: Fallback; readonly text: string | null };
  'result.correct': { readonly correction: string };
  'handoff.propose': ProposeCommand;
  'handoff.offer': {
    readonly question: string;
    readonly options: readonly {
      readonly id: string;
      readonly label: string;
      readonly detail: string | null;
      readonly call: { readonly tool: string; readonly args: JsonObject } | null;
    }[];
    readonly confidence: number | null;
    readonly callId: string | null;
  };
  'handoff.ask': {
    readonly question: string;
    readonly fields: readonly QuestionField[];
    readonly callId: string | null;
  };
  'handoff.undo': { readonly handoff: string };
  'handoff.withdraw': { readonly handoff: string; readonly why: string };
  'handoff.open': { readonly handoff: string };
  'handoff.claim': { readonly handoff: string };
  'handoff.renew-claim': { readonly handoff: string };
  'handoff.release': { readonly handoff: string };
  'handoff.decide': DecideCommand;
  'handoff.defer': { readonly handoff: string };
  'handoff.reopen': { readonly handoff: string };
  'handoff.expire': { readonly handoff: string };
  'handoff.mark-unpresentable': { readonly handoff: string; readonly why: string };
  'grant.consume': { readonly handoff: string; readonly digest: string; readonly runner: string };
  'grant.void': { readonly handoff: string; readonly why: VoidReason };
  'action.report-success': { readonly handoff: string; readonly runner: string; readonly result: JsonValue };
  'action.report-failure': { readonly handoff: string; readonly runner: string; readonly message: string };
  'action.declare-unknown': { readonly handoff: string };
  'action.settle': { readonly handoff: string; readonly happened: boolean; readonly note: string | null };
  'ownership.request': {
    readonly team: string | null;
    readonly why: Trigger;
    readonly goesAlong: readonly ContextPart[];
  };
  'ownership.queue': { readonly position: number | null; readonly updateBy: Instant | null };
  'ownership.take': { readonly updateBy: Instant | null };
  'ownership.promise': { readonly updateBy: Instant };
  'ownership.escalate': { readonly to: string };
  'ownership.reassign': { readonly to: Person; readonly team: string; readonly updateBy: Instant | null };
  'ownership.hand-back': { readonly note: string | null };
  'ownership.declare-unavailable': { readonly alternative: string };
  'ownership.cancel': Record<never, never>;
  'ownership.remind': { readonly handoff: string | null };
  'review.edit-summary': { readonly summary: string };
  'review.correct-field': { readonly field: string; readonly value: string };
  'review.edit-draft': { readonly draft: string };
  'notification.record': { readonly about: 'transfer' | 'completion'; readonly channel: string };
  'outcome.record': TaskEventData['outcome.recorded'];
}

/** Name of a task command. */
export type TaskCommandType = keyof TaskCommandData;

/** Something that somebody wants done to a task. */
export type TaskCommand = {
  [Type in TaskCommandType]: { readonly type: Type } & TaskCommandData[Type];
}[TaskCommandType];

/** The command of one type. */
export type TaskCommandOf<Type extends TaskCommandType> = { readonly type: Type } & TaskCommandData[Type];
