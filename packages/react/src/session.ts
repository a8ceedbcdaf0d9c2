import {
  type Accepted,
  type Client,
  IDLE_CLIENT,
  LOADING,
  type Refusal,
  type ReviewClientState,
  type Store,
  type TaskCommand,
  type TaskSnapshot,
  type Viewer,
} from '@handoff-kit/core';
import { followCommands, notReached } from './command-follower.js';

/** What the host answered; null where the command was not sent because another one was under way. */
export type Answer = Accepted | Refusal | null;

/** What is going on in this component besides its last command. */
export type Local = Omit<ReviewClientState, 'command'>;

/** What a component knows: the task, and what is happening here. */
export interface Situation {
  readonly viewer: Viewer;
  readonly snapshot: TaskSnapshot;
  readonly client: ReviewClientState;
}

/** One component's own connection to a task: it reads the shared snapshot and has its own last command. */
export interface Session {
  readonly task: string;
  /** Before anything is known. */
  readonly initial: Situation;
  /** The same object until something has changed. */
  read(): Situation;
  subscribe(listener: () => void): () => void;
  /** Sends a command and follows it. Ignored while one is under way. `what` names it to whoever waits. */
  send(what: string, command: TaskCommand): Promise<Answer>;
  /** Sends what nobody waits for: no state follows it. */
  tell(command: TaskCommand): void;
  /** Forgets a refusal. */
  dismiss(): void;
  /** Says what is happening here. */
  mark(local: Partial<Local>): void;
}

/** Makes a session. It does nothing until it is read, subscribed to or sent through. */
export function createSession(client: Client, store: Store, task: string): Session {
  const { viewer } = client;
  const listeners = new Set<() => void>();
  const follower = followCommands<TaskSnapshot, TaskCommand, Accepted, Refusal>({
    read: () => store.task(task),
    seqOf: heldBy,
    send: (command) => client.send(task, command),
    changed: notify,
  });
  let steps = 0;
  let local: Local = { ...IDLE_CLIENT, seenSeq: null };
  let known: { readonly steps: number; readonly local: Local; readonly situation: Situation } | null = null;

  function notify(): void {
    steps += 1;
    for (const listener of [...listeners]) {
      listener();
    }
  }

  function read(): Situation {
    const snapshot = store.task(task);
    if (local.seenSeq === null && snapshot.state === 'ready') {
      local = { ...local, seenSeq: snapshot.task.seq };
    }
    if (known?.situation.snapshot !== snapshot || known.steps !== steps || known.local !== local) {
      const situation = { viewer, snapshot, client: { ...local, command: follower.state(snapshot) } };
      known = { steps, local, situation };
    }
    return known.situation;
  }

  return {
    task,
    initial: { viewer, snapshot: LOADING, client: { ...local, command: { state: 'idle' } } },
    read,
    subscribe(listener) {
      const own = (): void => listener();
      listeners.add(own);
      const leave = store.subscribe({ kind: 'task', task }, own);
      return () => {
        listeners.delete(own);
        leave();
      };
    },
    send: follower.send,
    tell: (command) => void client.send(task, command).catch(notReached),
    dismiss: follower.dismiss,
    mark(patch) {
      local = { ...local, ...patch };
      notify();
    },
  };
}

/** What holds a command: nothing before the task is known; where there is none any more, there is nothing to wait for. */
function heldBy(snapshot: TaskSnapshot): number | null {
  switch (snapshot.state) {
    case 'loading':
      return null;
    case 'missing':
      return Number.POSITIVE_INFINITY;
    case 'ready':
      return snapshot.task.seq;
    default:
      return snapshot satisfies never;
  }
}
