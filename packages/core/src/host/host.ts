import type { AccountCommand, SuggestionAnswer } from '../account/commands.js';
import type { AccountPermissions } from '../account/permit.js';
import type { AccountRefusal } from '../account/refusal.js';
import type { Account } from '../account/state.js';
import type { ProposedAction } from '../action/action.js';
import type { LogExport } from '../audit/export-log.js';
import type { Accepted, Client } from '../client/client.js';
import type { AnswerTo, Question } from '../client/question.js';
import type { Tool } from '../gate/tool.js';
import type { Instant, Recorded } from '../log/envelope.js';
import type { EventLog } from '../log/event-log.js';
import type { Policy } from '../policy/policy.js';
import type { AccountSignal, Signals } from '../policy/signals.js';
import type { TaskCommand } from '../task/commands.js';
import type { TaskViewEvent } from '../task/events.js';
import type { Permissions } from '../task/permissions.js';
import type { Refusal, RefusalCode } from '../task/refusal.js';
import type { Desk } from '../task/rules/rule.js';
import type { Task } from '../task/state.js';
import type { Viewer } from '../task/viewer.js';
import type { QueueEntry } from '../task/views.js';
import type { TrailExportFormat } from '../trail/page.js';
import type { AgentHandle } from './agent-handle.js';
import type { AgentIdentity, Credentials } from './credentials.js';
import type { Outcome } from './runner.js';
import type { SecretStore } from './secrets.js';
import type { KeptCheckpoint } from './trail.js';

/** Told of what was appended to a task; with no events, that time alone has changed what may be done. */
export type Watcher = (task: Task, events: readonly TaskViewEvent[]) => void | Promise<void>;

/** What a host needs. Time, ids and timers come from outside, so that everything can be tested. */
export interface HostOptions {
  readonly tenant: string;
  readonly log: EventLog;
  readonly policy: Policy;
  readonly tools: readonly Tool[];
  readonly now: () => Instant;
  /** Gives an id that was never given before, with at least 128 bits of entropy. */
  readonly newId: (of: 'handoff' | 'grant' | 'event' | 'salt' | 'runner' | 'authorization') => string;
  /** Who can be reached at the desk. Default: somebody. */
  readonly desk?: () => Desk;
  /** What the product knows around an action. What the account's own log says, nobody else can say for it. */
  readonly signals?: (task: Task, action: ProposedAction) => Partial<Omit<Signals, AccountSignal>>;
  /** Where actions with secrets are kept while they may run: the log masks them. Default: in memory. */
  readonly secrets?: SecretStore;
  /** Told after events are in the log: where an agent is resumed, a mail is sent, a metric is counted. */
  readonly onEvents?: Watcher;
  /** What the log is verified against when somebody asks. Default: nothing, so that a missing end cannot be seen. */
  readonly kept?: KeptCheckpoint;
  /** Told of an error that had nobody to be returned to. */
  readonly onError?: (error: unknown) => void;
}

/** Something that came as a command and could not be read as one. */
export interface UnreadCommand {
  /** The type of the command, or `unknown`. */
  readonly command: string;
  readonly code: Extract<RefusalCode, 'invalid' | 'identity-mismatch'>;
  readonly about: string;
}

/** A task and the events of which it is the fold. */
export interface TaskRecord {
  readonly task: Task;
  readonly events: readonly Recorded[];
}

/** The authority: the only writer of the log, and the only one who holds the tools. */
export interface Host {
  readonly tenant: string;
  /** Decides, appends and answers. A command is refused only when what it is about has moved. */
  send(task: string, command: TaskCommand, by: Credentials): Promise<Accepted | Refusal>;
  /** Puts on record what came as a command about a task and is none. Nothing where there is no such task for them. */
  refuseUnread(task: string, unread: UnreadCommand, by: Credentials): Promise<void>;
  /** The state of a task, or null where there is none. */
  task(task: string): Promise<Task | null>;
  /** What an account has decided in advance, and what was executed for it: by the id of the user. */
  account(user: string): Promise<Account>;
  /** Sends a command about an account; null when it was taken. */
  sendToAccount(
    user: string,
    command: AccountCommand | SuggestionAnswer,
    by: Credentials,
  ): Promise<AccountRefusal | Refusal | null>;
  /** Everything that a viewer may do to an account now. */
  accountPermissions(user: string, account: Account, viewer: Viewer): AccountPermissions;
  /** Tells of every change of an account until the returned function is called. */
  watchAccount(user: string, listener: () => void): () => void;
  /** Answers a question for this viewer, or says why not. */
  answer<Asked extends Question>(question: Asked, viewer: Viewer): Promise<AnswerTo<Asked> | Refusal>;
  /** The whole log as a file, for administrators. */
  exportLog(format: TrailExportFormat, viewer: Viewer): Promise<LogExport | Refusal>;
  /** Every event of a task, as the log has it. */
  events(task: string): Promise<readonly Recorded[]>;
  /** State and events of the same moment, or null where there is no such task. */
  read(task: string): Promise<TaskRecord | null>;
  /** The ids of all tasks, in the order in which this host came to know them. */
  tasks(): Promise<readonly string[]>;
  /** What the desk has to do, most pressing first. */
  queue(): Promise<readonly QueueEntry[]>;
  /** Everything that a viewer may do to a task now. */
  permissions(task: Task, viewer: Viewer): Permissions;
  /** The handle through which an agent reaches this task, and the only way in which it reaches a tool. */
  agent(task: string, identity: AgentIdentity): AgentHandle;
  /** Runs what a decision has granted, once; asked again, it gives the recorded outcome. */
  run(task: string, handoff: string): Promise<Outcome | Refusal>;
  /** A client for this viewer in the same process. */
  client(viewer: Viewer): Client;
  /** Carries out what time owes, and gives the time at which it owes something next, or null. */
  tick(): Promise<Instant | null>;
  /** Tells of every change of a task until the returned function is called. */
  watch(listener: Watcher): () => void;
}
