import {
  type Accepted,
  type Client,
  type CommandState,
  IDLE_CLIENT,
  isRefusal,
  LOADING,
  type Refusal,
  type ReviewClientState,
  refuse,
  type Store,
  type TaskCommand,
  type TaskSnapshot,
  type Viewer,
} from '@handoff-kit/core';

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

type Sent =
  | Exclude<CommandState, { readonly state: 'sending' | 'offline' }>
  /** `seq` once the host has accepted: it stays under way until the view holds it. */
  | { readonly state: 'sending'; readonly what: string; readonly seq: number | null }
  /** `returns` counts the reconnects before; the next one ends it. */
  | { readonly state: 'offline'; readonly returns: number };

const OFFLINE: CommandState = { state: 'offline' };

/** Makes a session. It does nothing until it is read, subscribed to or sent through. */
export function createSession(client: Client, store: Store, task: string): Session {
  const { viewer } = client;
  const listeners = new Set<() => void>();
  let sent: Sent = { state: 'idle' };
  let local: Local = { ...IDLE_CLIENT, seenSeq: null };
  let known: { readonly sent: Sent; readonly local: Local; readonly situation: Situation } | null = null;

  function change(next: Sent): void {
    sent = next;
    notify();
  }

  function notify(): void {
    for (const listener of [...listeners]) {
      listener();
    }
  }

  function read(): Situation {
    const snapshot = store.task(task);
    if (local.seenSeq === null && snapshot.state === 'ready') {
      local = { ...local, seenSeq: snapshot.task.seq };
    }
    if (known?.situation.snapshot !== snapshot || known.sent !== sent || known.local !== local) {
      const situation = { viewer, snapshot, client: { ...local, command: commandState(sent, snapshot) } };
      known = { sent, local, situation };
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
    async send(what, command) {
      if (read().client.command.state === 'sending') {
        return null;
      }
      change({ state: 'sending', what, seq: null });
      const answer = await ask(client, task, command);
      if (!isRefusal(answer)) {
        change({ state: 'sending', what, seq: answer.seq });
      } else if (answer.code === 'offline') {
        change({ state: 'offline', returns: store.task(task).returns });
      } else {
        change({ state: 'refused', refusal: answer });
      }
      return answer;
    },
    tell: (command) => void ask(client, task, command),
    dismiss() {
      if (sent.state !== 'sending') {
        change({ state: 'idle' });
      }
    },
    mark(patch) {
      local = { ...local, ...patch };
      notify();
    },
  };
}

/** Whatever fails on the way counts as not reached: it is never taken for a yes. */
async function ask(client: Client, task: string, command: TaskCommand): Promise<Accepted | Refusal> {
  try {
    return await client.send(task, command);
  } catch (error) {
    return refuse('offline', `The host could not be reached: ${error}`);
  }
}

function commandState(sent: Sent, snapshot: TaskSnapshot): CommandState {
  switch (sent.state) {
    case 'sending': {
      const arrived =
        sent.seq !== null &&
        (snapshot.state === 'missing' || (snapshot.state === 'ready' && snapshot.task.seq >= sent.seq));
      return arrived ? here(snapshot) : { state: 'sending', what: sent.what };
    }
    case 'offline':
      return snapshot.returns > sent.returns ? here(snapshot) : OFFLINE;
    case 'refused':
      return sent;
    case 'idle':
      return here(snapshot);
    default:
      return sent satisfies never;
  }
}

function here({ connection }: TaskSnapshot): CommandState {
  return connection === 'offline' ? OFFLINE : IDLE_CLIENT.command;
}
