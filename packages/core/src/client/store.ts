import type { AccountPermissions } from '../account/permit.js';
import type { Account } from '../account/state.js';
import { EMPTY_TASK, evolve } from '../task/evolve.js';
import type { Permissions } from '../task/permissions.js';
import type { Refusal } from '../task/refusal.js';
import type { Task } from '../task/state.js';
import type { QueueEntry } from '../task/views.js';
import type { Client, Query, Update } from './client.js';
import type { Clock } from './clock.js';
import { isSame } from './same.js';

/** How the connection to the host stands. */
export interface Link {
  readonly connection: 'live' | 'offline';
  /** How often the connection has come back. */
  readonly returns: number;
}

/** What is known of something that is watched; `Known` once it has arrived. */
export type Watched<Known> = Link &
  (
    | { readonly state: 'loading' }
    | { readonly state: 'missing'; readonly refusal: Refusal }
    | ({ readonly state: 'ready' } & Known)
  );

/** A task as this viewer may see it, and what they may do to it. */
export type TaskSnapshot = Watched<TaskFacts>;

/** The queue of the viewer's desk. */
export type QueueSnapshot = Watched<QueueFacts>;

/** An account as it stands, and what this viewer may do to it. */
export type AccountSnapshot = Watched<AccountFacts>;

/** What one client reports, kept once for everybody who looks. A snapshot stays the same object until it says something else. */
export interface Store {
  /** The task as it is known now; `loading` while nobody has subscribed to it. */
  task(id: string): TaskSnapshot;
  /** The queue as it is known now; `loading` while nobody has subscribed to it. */
  queue(): QueueSnapshot;
  /** The account as it is known now; `loading` while nobody has subscribed to it. */
  account(id: string): AccountSnapshot;
  /** Calls back after every change, until the returned function is called. All listeners of a query share one subscription. */
  subscribe(query: Query, listener: () => void): () => void;
}

/** Nothing known yet. */
export const LOADING: Link & { readonly state: 'loading' } = {
  state: 'loading',
  connection: 'live',
  returns: 0,
};

const stores = new WeakMap<Client, WeakMap<Clock, Store>>();

/** The one store of a client and a clock, made when it is first asked for. */
export function storeOf(client: Client, clock: Clock): Store {
  const ofClient = stores.get(client) ?? new WeakMap<Clock, Store>();
  stores.set(client, ofClient);
  const store = ofClient.get(clock) ?? createStore(client, clock);
  ofClient.set(clock, store);
  return store;
}

/** Makes a store that shares its subscriptions with nobody else. */
export function createStore(client: Client, clock: Clock): Store {
  const tasks = new Map<string, Line<TaskFacts>>();
  const queue = new Map<'queue', Line<QueueFacts>>();
  const accounts = new Map<string, Line<AccountFacts>>();
  return {
    task: (id) => tasks.get(id)?.snapshot() ?? LOADING,
    queue: () => queue.get('queue')?.snapshot() ?? LOADING,
    account: (id) => accounts.get(id)?.snapshot() ?? LOADING,
    subscribe(query, listener) {
      switch (query.kind) {
        case 'task':
          return join(tasks, query.task, listener, () => openLine(client, query, clock, foldTask));
        case 'queue':
          return join(queue, 'queue', listener, () => openLine(client, query, clock, foldQueue));
        case 'account':
          return join(accounts, query.account, listener, () => openLine(client, query, clock, foldAccount));
        default:
          return query satisfies never;
      }
    },
  };
}

interface TaskFacts {
  readonly task: Task;
  readonly can: Permissions;
}

interface QueueFacts {
  readonly entries: readonly QueueEntry[];
}

interface AccountFacts {
  readonly account: Account;
  readonly can: AccountPermissions;
}

type Content = Extract<Update, { readonly kind: 'task' | 'queue' | 'account' }>;

interface Line<Known> {
  readonly listeners: Set<() => void>;
  snapshot(): Watched<Known>;
  close(): void;
}

/** Leaving is put off to the next microtask, so that who leaves and comes back at once keeps the subscription. */
function join<Key, Known>(
  lines: Map<Key, Line<Known>>,
  key: Key,
  listener: () => void,
  open: () => Line<Known>,
): () => void {
  const line = lines.get(key) ?? open();
  lines.set(key, line);
  const own = (): void => listener();
  line.listeners.add(own);
  return () => {
    line.listeners.delete(own);
    void Promise.resolve().then(() => {
      if (line.listeners.size === 0 && lines.get(key) === line) {
        lines.delete(key);
        line.close();
      }
    });
  };
}

function openLine<Known extends object>(
  client: Client,
  query: Query,
  clock: Clock,
  fold: (known: Known | null, update: Content) => Known | 'gap' | null,
): Line<Known> {
  const listeners = new Set<() => void>();
  let snapshot: Watched<Known> = LOADING;
  let known: Known | null = null;
  let again = false;
  let run = 0;
  let end = (): void => {};

  function show(next: Watched<Known>): void {
    if (!isSame(snapshot, next)) {
      snapshot = next;
      for (const listener of [...listeners]) {
        listener();
      }
    }
  }

  function linked(connection: Link['connection']): Link {
    const back = connection === 'live' && snapshot.connection === 'offline';
    return { connection, returns: snapshot.returns + (back ? 1 : 0) };
  }

  function receive(update: Update): void {
    switch (update.kind) {
      case 'connection':
        show({ ...snapshot, ...linked(update.state) });
        return;
      case 'missing':
        known = null;
        show({ state: 'missing', refusal: update.refusal, ...linked('live') });
        return;
      case 'task':
      case 'queue':
      case 'account': {
        const next = fold(known, update);
        if (next !== known) {
          clock.sync(update.now, !known || (update.kind === 'task' && update.reset));
          learn(next);
        }
        return;
      }
      default:
        update satisfies never;
    }
  }

  /** A gap that is still there after asking again is a host that cannot be read: nothing may be decided on it. */
  function learn(next: Known | 'gap' | null): void {
    if (next !== 'gap') {
      again = false;
      known = next;
      if (next) {
        show({ ...next, state: 'ready', ...linked('live') });
      }
    } else if (again) {
      show({ ...snapshot, ...linked('offline') });
    } else {
      start(true);
    }
  }

  function start(repeated: boolean): void {
    again = repeated;
    end();
    run += 1;
    const mine = run;
    const stop = client.subscribe(query, (update) => {
      if (mine === run) {
        receive(update);
      }
    });
    if (mine === run) {
      end = stop;
    } else {
      stop();
    }
  }

  start(false);
  return {
    listeners,
    snapshot: () => snapshot,
    close() {
      run += 1;
      end();
    },
  };
}

/**
 * An event that does not follow on the last one is a gap: the whole task is asked for again. What ends before the last
 * event that is known has come late and is not taken.
 */
function foldTask(known: TaskFacts | null, update: Content): TaskFacts | 'gap' | null {
  if (update.kind !== 'task') {
    return known;
  }
  const last = update.events.at(-1)?.seq ?? (update.reset ? 0 : known?.task.seq);
  if (known && last !== undefined && last < known.task.seq) {
    return known;
  }
  let task = update.reset || !known ? EMPTY_TASK : known.task;
  for (const event of update.events) {
    if (event.seq > task.seq + 1) {
      return 'gap';
    }
    task = evolve(task, event);
  }
  return {
    task: known && isSame(known.task, task) ? known.task : task,
    can: known && isSame(known.can, update.can) ? known.can : update.can,
  };
}

function foldQueue(known: QueueFacts | null, update: Content): QueueFacts | null {
  return update.kind === 'queue' ? { entries: update.entries } : known;
}

/** Updates of an account are whole; an older one that comes late is not taken. */
function foldAccount(known: AccountFacts | null, update: Content): AccountFacts | null {
  if (update.kind !== 'account' || (known && update.account.seq < known.account.seq)) {
    return known;
  }
  return { account: update.account, can: update.can };
}
