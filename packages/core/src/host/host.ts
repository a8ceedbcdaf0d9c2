import type { AccountCommand, SuggestionAnswer } from '../account/commands.js';
import type { AccountPermissions } from '../account/permit.js';
import { type AccountRefusal, refuseOnAccount } from '../account/refusal.js';
import type { Account } from '../account/state.js';
import type { ProposedAction } from '../action/action.js';
import { HandoffError } from '../action/handoff-error.js';
import type { LogExport } from '../audit/export-log.js';
import type { Accepted, Client } from '../client/client.js';
import type { AnswerTo, Question } from '../client/question.js';
import type { Tool } from '../gate/tool.js';
import type { Instant, Recorded } from '../log/envelope.js';
import type { EventLog } from '../log/event-log.js';
import { requirePolicy } from '../policy/parse-policy.js';
import type { Policy } from '../policy/policy.js';
import { type AccountSignal, NO_SIGNALS, type Signals } from '../policy/signals.js';
import type { TaskCommand } from '../task/commands.js';
import { decide } from '../task/decide.js';
import type { TaskDraft, TaskViewEvent } from '../task/events.js';
import { EMPTY_TASK, evolve } from '../task/evolve.js';
import type { Permissions } from '../task/permissions.js';
import { permit } from '../task/permit.js';
import { isRefusal, type Refusal, type RefusalCode, refuse } from '../task/refusal.js';
import type { Desk, Prepared, TaskContext } from '../task/rules/rule.js';
import { compareEntries, queueEntries } from '../task/select-queue.js';
import type { Task } from '../task/state.js';
import type { Viewer } from '../task/viewer.js';
import type { QueueEntry } from '../task/views.js';
import type { TrailExportFormat } from '../trail/page.js';
import { createAccounts } from './accounts.js';
import { type AgentHandle, createAgentHandle } from './agent-handle.js';
import { createAnswers } from './answers.js';
import { type AgentIdentity, actorOf, type Credentials } from './credentials.js';
import { createDecisionHistory } from './decision-history.js';
import { createInProcessClient } from './in-process-client.js';
import { prepare } from './prepare.js';
import { isUnreadable, readTaskEvent } from './read-event.js';
import { createRunner, type Outcome } from './runner.js';
import { createMemorySecrets, forgetPrepared, forgetSpent, type SecretStore } from './secrets.js';
import { openStream, type Stream, streamIds, streamName } from './stream.js';
import { createSuggestions } from './suggestions.js';
import { createTicker } from './ticker.js';
import { createTrail, type KeptCheckpoint } from './trail.js';

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

/** How often a command is decided again when other hosts append in between. */
const ATTEMPTS = 20;

/**
 * Makes a host over a log.
 *
 * @throws {PolicyError} for a policy that cannot be used; the host works with a copy of its own.
 */
export function createHost(options: HostOptions): Host {
  const { tenant, log, now, newId, onError = () => undefined } = options;
  const policy = requirePolicy(options.policy);
  const secrets = options.secrets ?? createMemorySecrets();
  const desk = options.desk ?? ((): Desk => ({ state: 'staffed' }));
  const tools = new Map(options.tools.map((tool) => [tool.name, tool]));
  const toolVersion = (tool: string): string | null => tools.get(tool)?.version ?? null;
  const accounts = createAccounts({ tenant, log, policy, now, newId, toolVersion, onError });
  const streams = new Map<string, Promise<Stream<Task>>>();
  const behind = new Map<string, Promise<Stream<Task>>>();
  const watchers = new Set<Watcher>();

  function streamOf(id: string): Promise<Stream<Task>> {
    const known = streams.get(id);
    if (known) {
      return known;
    }
    const opened = open(id);
    streams.set(id, opened);
    opened.catch(() => streams.delete(id));
    return opened;
  }

  async function open(id: string): Promise<Stream<Task>> {
    let live = false;
    const stream: Stream<Task> = openStream<Task>(
      log,
      streamName('task', tenant, id),
      { empty: EMPTY_TASK, evolve: (task, event) => evolve(task, readTaskEvent(event)) },
      (events) => {
        if (live) {
          tell(stream.state, events.map(readTaskEvent));
        }
      },
    );
    await stream.refresh();
    live = true;
    return stream;
  }

  function tell(task: Task, events: readonly TaskViewEvent[]): void {
    for (const listener of [...watchers]) {
      try {
        Promise.resolve(listener(task, events)).catch(onError);
      } catch (error) {
        onError(error);
      }
    }
  }

  function context(by: Credentials, prepared: Prepared | null): TaskContext {
    return {
      now: now(),
      actor: actorOf(by),
      newId,
      policy,
      desk: desk(),
      toolVersion,
      prepared,
    };
  }

  async function signals(task: Task, action: ProposedAction, confidence: number | null): Promise<Signals> {
    return {
      ...NO_SIGNALS,
      confidence,
      ...options.signals?.(task, action),
      ...(await accounts.signals(task.user.id, action)),
    };
  }

  async function taskIds(): Promise<readonly string[]> {
    return streamIds(log, 'task', tenant);
  }

  async function send(id: string, command: TaskCommand, by: Credentials): Promise<Accepted | Refusal> {
    if (by.tenant !== tenant || id === '' || (command.type === 'task.open' && command.task !== id)) {
      return refuse('not-found', 'There is no such task.', { about: 'task' });
    }
    try {
      const stream = await streamOf(id);
      const answer = await stream.exclusively(() => attempt(stream, command, by));
      return isRefusal(answer) ? answer : { refused: false, task: id, seq: stream.seq };
    } catch (error) {
      onError(error);
      return error instanceof HandoffError && error.code === 'not-json'
        ? refuse('invalid', messageOf(error), { about: 'command' })
        : refuse('storage', 'The log could not be written. Nothing was done.', { about: 'log' });
    }
  }

  async function attempt(
    stream: Stream<Task>,
    command: TaskCommand,
    by: Credentials,
  ): Promise<readonly TaskDraft[] | Refusal> {
    if (stream.seq === 0) {
      // Another host may have opened it: what is refused about a task that exists must be on its record.
      await stream.refresh();
    }
    for (let tries = 0; tries < ATTEMPTS; tries += 1) {
      const task = stream.state;
      const barred = otherUser(task, stream.events, by);
      if (barred?.code === 'not-found') {
        return barred;
      }
      const prepared = barred ?? (await prepareFor(task, command, by));
      let kept = false;
      try {
        const answer = isRefusal(prepared) ? prepared : answerTo(stream, command, by, prepared);
        const drafts = isRefusal(answer) ? refused(task, command.type, answer, by) : answer;
        const before = stream.seq;
        if (drafts.length === 0 || (await stream.append(drafts, stamp(by)))) {
          kept = !isRefusal(answer);
          const appended = stream.events.slice(before).map(readTaskEvent);
          await accounts.follow(stream.state, appended).catch(onError);
          return answer;
        }
      } finally {
        if (!kept) {
          await giveBack(task, prepared).catch(onError);
        }
      }
      await stream.refresh();
    }
    return refuse('storage', 'Others kept writing. Nothing was done; try again.', { about: 'log' });
  }

  async function refuseUnread(id: string, unread: UnreadCommand, by: Credentials): Promise<void> {
    try {
      if (by.tenant === tenant && (await recordOf(id))) {
        const stream = await streamOf(id);
        await stream.exclusively(() => appendUnread(stream, unread, by));
      }
    } catch (error) {
      onError(error);
    }
  }

  async function appendUnread(stream: Stream<Task>, unread: UnreadCommand, by: Credentials): Promise<void> {
    for (let tries = 0; tries < ATTEMPTS; tries += 1) {
      const task = stream.state;
      const drafts = refused(task, unread.command, unread, by);
      if (
        otherUser(task, stream.events, by)?.code === 'not-found' ||
        (await stream.append(drafts, stamp(by)))
      ) {
        return;
      }
      await stream.refresh();
    }
  }

  function answerTo(
    stream: Stream<Task>,
    command: TaskCommand,
    by: Credentials,
    prepared: Prepared | null,
  ): readonly TaskDraft[] | Refusal {
    return command.type === 'grant.consume' && stream.events.some(isUnreadable)
      ? refuse('storage', 'Part of the record of this task cannot be read. Nothing runs.', { about: 'log' })
      : decide(stream.state, command, context(by, prepared));
  }

  /** A product's own code may throw while an action is described or judged: that is a refusal about the action. */
  async function prepareFor(
    task: Task,
    command: TaskCommand,
    by: Credentials,
  ): Promise<Prepared | Refusal | null> {
    try {
      return await prepare(task, command, actorOf(by), {
        tenant,
        policy,
        tools,
        newId,
        signals: (action, confidence) => signals(task, action, confidence),
        reserve: (authorization, handoff, action) => accounts.reserve(task, authorization, handoff, action),
        secrets,
      });
    } catch (error) {
      onError(error);
      return refuse('invalid', `The action could not be prepared. ${messageOf(error)}`, { about: 'action' });
    }
  }

  /** What was reserved for a proposal that did not come about is free again. */
  async function giveBack(task: Task, prepared: Prepared | Refusal | null): Promise<void> {
    if (!prepared || isRefusal(prepared)) {
      return;
    }
    await forgetPrepared(task, prepared, secrets);
    if (prepared.kind === 'proposal') {
      const { authorization } = prepared.proposal.assessment;
      if (authorization !== null) {
        await accounts.release(task, authorization, prepared.handoff);
      }
    }
  }

  function stamp(by: Credentials) {
    return { tenant, at: now(), actor: actorOf(by), newId };
  }

  function refused(
    task: Task,
    command: string,
    { code, about }: Pick<Refusal, 'code' | 'about'>,
    by: Credentials,
  ): readonly TaskDraft[] {
    return task.phase === 'unopened'
      ? []
      : [{ type: 'command.refused', data: { command, code, about, by: actorOf(by) } }];
  }

  function watch(listener: Watcher): () => void {
    watchers.add(listener);
    return () => {
      watchers.delete(listener);
    };
  }

  /** What was never opened is not kept: asking for tasks that do not exist must not fill the memory. */
  async function recordOf(id: string): Promise<TaskRecord | null> {
    const { state, events } = await streamOf(id);
    if (state.phase === 'unopened') {
      streams.delete(id);
      return null;
    }
    return { task: state, events };
  }

  async function taskOf(id: string): Promise<Task | null> {
    return (await recordOf(id))?.task ?? null;
  }

  const history = createDecisionHistory(log, tenant);
  const suggestions = createSuggestions({ policy, now, toolVersion, accounts, history });
  const runner = createRunner({ tenant, tools, newId, secrets, taskOf, send, use: accounts.use, watch });

  /** What no runtime is going to call back for: undone actions and what people proposed. */
  watchers.add((task, events) => {
    for (const event of events) {
      if (event.type === 'grant.issued') {
        const handoff = task.handoffs.find(({ id }) => id === event.data.handoff);
        if (handoff?.callId === null) {
          runner.run(task.id, handoff.id).catch(onError);
        }
      }
    }
  });
  watchers.add((task, events) => forgetSpent(task, events, secrets));
  if (options.onEvents) {
    watchers.add(options.onEvents);
  }
  log.subscribe((name) => {
    const prefix = streamName('task', tenant, '');
    const known = name.startsWith(prefix) && streams.get(decodeURIComponent(name.slice(prefix.length)));
    if (known) {
      catchUp(name, known);
    }
  });

  /** A log that cannot be read now says nothing of it later: the next tick reads it again. */
  async function catchUp(name: string, opened: Promise<Stream<Task>>): Promise<void> {
    try {
      const stream = await opened;
      await stream.exclusively(() => stream.refresh());
      behind.delete(name);
    } catch (error) {
      behind.set(name, opened);
      onError(error);
    }
  }

  const ticker = createTicker({
    policy,
    now,
    onError,
    send: (task, command) => send(task, command, { kind: 'system', tenant }),
    tasks: taskIds,
    stateOf: async (id) => (await streamOf(id)).state,
    tellOfTime: (task) => tell(task, []),
    tickAccounts: accounts.tick,
  });

  const trail = createTrail({ tenant, log, now, kept: options.kept });

  const host: Host = {
    tenant,
    send,
    refuseUnread,
    task: taskOf,
    account: (user) => accounts.account(user),
    async sendToAccount(user, command, by) {
      if (by.tenant !== tenant || (by.kind === 'user' && by.id !== user)) {
        return refuseOnAccount('not-found', 'There is no such account.', { about: 'account' });
      }
      try {
        return command.type === 'suggestion.accept' || command.type === 'suggestion.decline'
          ? await suggestions.answer(user, command, actorOf(by))
          : await accounts.send(user, command, actorOf(by));
      } catch (error) {
        onError(error);
        return refuse('storage', 'The log could not be read or written. Nothing was done.', { about: 'log' });
      }
    },
    accountPermissions: (user, account, viewer) => accounts.permissions(user, account, actorOf(viewer)),
    watchAccount: accounts.watch,
    answer: createAnswers({
      tenant,
      policy,
      tools: options.tools,
      history,
      suggestions: suggestions.suggestions,
      trail,
      onError,
    }),
    exportLog: trail.exportLog,
    async events(id) {
      return (await streamOf(id)).events;
    },
    read: recordOf,
    tasks: taskIds,
    async queue() {
      const entries: QueueEntry[] = [];
      for (const id of await taskIds()) {
        try {
          entries.push(...queueEntries((await streamOf(id)).state, now(), policy.team));
        } catch (error) {
          onError(error);
        }
      }
      return entries.sort(compareEntries);
    },
    permissions: (task, viewer) => permit(task, context(viewer, null)),
    agent: (id, identity) => createAgentHandle(host, id, identity),
    run: (id, handoff) => runner.run(id, handoff),
    client: (viewer) => createInProcessClient(host, viewer, now, onError),
    async tick() {
      await Promise.all([...behind].map(([name, opened]) => catchUp(name, opened)));
      return ticker();
    },
    watch,
  };
  return host;
}

/** The task of another user is not there, but for somebody who has worked on it: they know that it is. */
function otherUser(task: Task, events: readonly Recorded[], by: Credentials): Refusal | null {
  if (by.kind !== 'user' || task.phase === 'unopened' || by.id === task.user.id) {
    return null;
  }
  return events.some(({ actor }) => actor.kind === 'reviewer' && actor.id === by.id)
    ? refuse('not-eligible', 'They are no reviewer any more.', { about: 'viewer' })
    : refuse('not-found', 'There is no such task.', { about: 'task' });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
