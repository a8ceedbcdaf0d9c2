import {
  type AgentIdentity,
  type Handoff,
  type Host,
  isRefusal,
  type Task,
  type TaskEvent,
  type TaskViewEvent,
} from '@handoff-kit/core';
import {
  type Agent,
  createAgentUIStream,
  InvalidToolInputError,
  NoSuchToolError,
  readUIMessageStream,
  type ToolSet,
} from 'ai';
import type { ConversationMessage, MessageStore } from './conversation-message.js';
import { messageOf } from './message-of.js';
import { isAgentsTurn, settleMessages } from './settle-messages.js';
import { NotRunError } from './told.js';

/** What the agent reports about one turn, in words that people read. */
export interface TurnWords {
  /** What it is doing, said when it starts: "Answering your question about order 48213". */
  readonly started: (task: Task) => string;
  /** What came of it, said when nothing is left to wait for. `handoff` is the last action that changed something, or null. */
  readonly finished: (task: Task, handoff: Handoff | null) => string;
  /** What is said when the model or its connection fails. */
  readonly stopped: (task: Task) => { readonly why: string; readonly next: string };
}

/** What the conversations of a host need. */
export interface ConversationsOptions<Tools extends ToolSet> {
  readonly host: Host;
  readonly identity: AgentIdentity;
  readonly store: MessageStore;
  /** The agent for a task, made with `guardTools` for the same task. */
  readonly agent: (task: string) => Agent<never, Tools>;
  /** Gives an id that was never given before. */
  readonly newId: () => string;
  readonly words: TurnWords;
  /** Told of every change of a conversation, also while the agent is still writing. */
  readonly onMessages?: (task: string, messages: readonly ConversationMessage[]) => void;
  /** Told of an error that had nobody to be returned to. */
  readonly onError?: (error: unknown) => void;
}

/** The conversations that a host keeps: it continues them itself, whether or not anybody has the page open. */
export interface Conversations {
  messages(task: string): Promise<readonly ConversationMessage[]>;
  /** Continues a conversation if it is the agent's turn. Needed after a restart only; events do it otherwise. */
  resume(task: string): Promise<void>;
  /** Stops listening to the host. What is being written is cut off. */
  close(): void;
}

/** Keeps the conversation of every task: takes what people say, lets the agent answer, and resumes it after decisions. */
export function createConversations<Tools extends ToolSet>(
  options: ConversationsOptions<Tools>,
): Conversations {
  const { host, identity, store, newId, words, onMessages, onError = () => undefined } = options;
  const queues = new Map<string, Promise<void>>();
  const live = new Map<string, ConversationMessage[]>();
  const turns = new Map<string, AbortController>();

  async function current(task: string): Promise<ConversationMessage[]> {
    const known = live.get(task);
    if (known) {
      return known;
    }
    const read = [...(await store.read(task))];
    const raced = live.get(task) ?? read;
    live.set(task, raced);
    return raced;
  }

  async function change(task: string, messages: readonly ConversationMessage[]): Promise<void> {
    live.set(task, [...messages]);
    onMessages?.(task, messages);
    await store.write(task, messages);
  }

  async function put(task: string, message: ConversationMessage): Promise<void> {
    const messages = await current(task);
    const at = messages.findIndex(({ id }) => id === message.id);
    await change(task, at < 0 ? [...messages, message] : messages.with(at, message));
  }

  function inTurn(task: string, work: () => Promise<void>): Promise<void> {
    const next = (queues.get(task) ?? Promise.resolve()).then(work).catch(onError);
    queues.set(task, next);
    return next;
  }

  async function advance(id: string): Promise<void> {
    for (;;) {
      const task = await host.task(id);
      if (!task || !mayAct(task)) {
        return;
      }
      const before = await current(id);
      const settled = await settleMessages(before, task, host);
      if (settled.length !== before.length || settled.some((message, at) => message !== before[at])) {
        await change(id, merged(settled, before, await current(id)));
      }
      const now = await current(id);
      if (!isAgentsTurn(now) || !(await turn(task, now))) {
        return;
      }
    }
  }

  async function turn(task: Task, messages: readonly ConversationMessage[]): Promise<boolean> {
    const handle = host.agent(task.id, identity);
    const started = await handle.report({ type: 'agent.started', data: { what: words.started(task) } });
    if (isRefusal(started)) {
      return false;
    }
    const abort = new AbortController();
    turns.set(task.id, abort);
    try {
      await write(task.id, messages, abort.signal);
    } catch (error) {
      if (!abort.signal.aborted) {
        onError(error);
        await stop(task);
      }
      return false;
    } finally {
      turns.delete(task.id);
    }
    if (abort.signal.aborted) {
      return false;
    }
    const after = await host.task(task.id);
    if (after && STANDS.has(after.activity.state)) {
      return false;
    }
    if (after && after.activity.state !== 'waiting' && mayAct(after)) {
      const ran = after.handoffs.findLast(
        ({ execution, proposedSeq, subject }) =>
          execution.state === 'succeeded' &&
          subject.kind === 'approval' &&
          subject.proposal.action.reversibility !== 'read-only' &&
          (proposedSeq > task.seq || execution.at >= task.activity.since),
      );
      await handle.finish(words.finished(after, ran ?? null), ran?.id ?? null);
    }
    return true;
  }

  async function write(
    task: string,
    messages: readonly ConversationMessage[],
    abortSignal: AbortSignal,
  ): Promise<void> {
    let failure: { readonly error: unknown } | null = null;
    let seen: { readonly error: unknown } | null = null;
    const last = messages.at(-1);
    const stream = await createAgentUIStream({
      agent: options.agent(task),
      uiMessages: [...messages],
      abortSignal,
      generateMessageId: newId,
      // A tool that did not run comes through here too: the model is told, and the turn goes on.
      onError: (error) => {
        if (isToolError(error)) {
          return error instanceof NotRunError ? error.message : NOT_READ;
        }
        seen = { error };
        return BROKEN_OFF;
      },
    });
    const snapshots = readUIMessageStream<ConversationMessage>({
      stream,
      ...(last?.role === 'assistant' ? { message: structuredClone(last) } : {}),
      onError: (error) => {
        failure ??= seen ?? { error };
      },
    });
    for await (const message of snapshots) {
      if (!abortSignal.aborted) {
        await put(task, message);
      }
    }
    if (failure && !abortSignal.aborted) {
      throw toError(failure);
    }
  }

  async function stop(task: Task): Promise<void> {
    const { why, next } = words.stopped(task);
    await host.agent(task.id, identity).report({ type: 'agent.stopped', data: { why, partial: [], next } });
  }

  async function take(task: Task, event: TaskEvent): Promise<void> {
    const message = messageOf(event, task, identity);
    if (message) {
      await put(task.id, message);
    }
    if (CONTINUES.has(event.type) || message) {
      void inTurn(task.id, () => advance(task.id));
    }
  }

  const stopWatching = host.watch((task, events) => {
    for (const event of events) {
      if (event.type === 'hidden') {
        continue;
      }
      if (INTERRUPTS.has(event.type) && event.actor.kind !== 'agent') {
        turns.get(task.id)?.abort();
      }
      take(task, event).catch(onError);
    }
  });

  return {
    messages: current,
    resume: (task) => inTurn(task, () => advance(task)),
    close() {
      stopWatching();
      for (const abort of turns.values()) {
        abort.abort();
      }
    },
  };
}

const INTERRUPTS: ReadonlySet<TaskViewEvent['type']> = new Set([
  'agent.paused',
  'ownership.requested',
  'ownership.taken',
  'task.cancelled',
] satisfies TaskViewEvent['type'][]);

const CONTINUES: ReadonlySet<TaskViewEvent['type']> = new Set([
  'handoff.decided',
  'handoff.expired',
  'handoff.withdrawn',
  'handoff.superseded',
  'handoff.unpresentable',
  'agent.resumed',
  'ownership.cancelled',
] satisfies TaskViewEvent['type'][]);

/** What an agent has reported so that somebody says how it goes on: until then the turn is over, and nothing is done. */
const STANDS: ReadonlySet<Task['activity']['state']> = new Set([
  'unsure',
  'needs-information',
  'draft-ready',
  'stopped',
  'out-of-scope',
] satisfies Task['activity']['state'][]);

function mayAct(task: Task): boolean {
  const owned = task.owner.state === 'agent' || task.owner.state === 'nobody';
  return task.phase === 'open' && owned && task.activity.state !== 'paused';
}

const BROKEN_OFF = 'The agent could not go on.';
const NOT_READ = 'The call did not fit the tool, and nothing ran.';

function isToolError(error: unknown): boolean {
  return (
    error instanceof NotRunError ||
    InvalidToolInputError.isInstance(error) ||
    NoSuchToolError.isInstance(error)
  );
}

/** What was settled, with what arrived in the meantime behind it. */
function merged(
  settled: readonly ConversationMessage[],
  before: readonly ConversationMessage[],
  now: readonly ConversationMessage[],
): readonly ConversationMessage[] {
  const known = new Set(before.map(({ id }) => id));
  return [...settled, ...now.filter(({ id }) => !known.has(id))];
}

function toError({ error }: { readonly error: unknown }): Error {
  return error instanceof Error ? error : new Error(String(error));
}
