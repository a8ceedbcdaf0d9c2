import { refuseOnAccount } from '../account/refusal.js';
import type { ProposedAction } from '../action/action.js';
import { HandoffError } from '../action/handoff-error.js';
import type { Accepted } from '../client/client.js';
import { requirePolicy } from '../policy/parse-policy.js';
import { NO_SIGNALS, type Signals } from '../policy/signals.js';
import type { TaskCommand } from '../task/commands.js';
import { decide } from '../task/decide.js';
import type { TaskDraft, TaskViewEvent } from '../task/events.js';
import { EMPTY_TASK, evolve } from '../task/evolve.js';
import { permit } from '../task/permit.js';
import { isRefusal, type Refusal, refuse } from '../task/refusal.js';
import type { Desk, Prepared, TaskContext } from '../task/rules/rule.js';
import { compareEntries, queueEntries } from '../task/select-queue.js';
import type { Task } from '../task/state.js';
import type { QueueEntry } from '../task/views.js';
import { createAccounts } from './accounts.js';
import { createAgentHandle } from './agent-handle.js';
import { createAnswers } from './answers.js';
import { actorOf, type Credentials } from './credentials.js';
import { createDecisionHistory } from './decision-history.js';
import type { Host, HostOptions, TaskRecord, UnreadCommand, Watcher } from './host.js';
import { createInProcessClient } from './in-process-client.js';
import { otherUser } from './other-user.js';
import { prepare } from './prepare.js';
import { isUnreadable, readTaskEvent } from './read-event.js';
import { createRunner } from './runner.js';
import { createMemorySecrets, forgetPrepared, forgetSpent } from './secrets.js';
import { openStream, type Stream, streamIds, streamName } from './stream.js';
import { createSuggestions } from './suggestions.js';
import { createTicker } from './ticker.js';
import { createTrail } from './trail.js';

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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
