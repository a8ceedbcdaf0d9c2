import type { Actor, Instant, Recorded, Seq } from '../log/envelope.js';
import type { EventLog } from '../log/event-log.js';
import { GENESIS, seal } from '../log/seal.js';

/** What a fold of one stream looks like from outside. */
export interface Fold<State> {
  readonly empty: State;
  readonly evolve: (state: State, event: Recorded) => State;
}

/** One stream of the log with its state, held by the host. */
export interface Stream<State> {
  readonly name: string;
  readonly state: State;
  readonly seq: Seq;
  readonly events: readonly Recorded[];
  /** Reads what others have appended. */
  refresh(): Promise<void>;
  /** Seals and appends; false when somebody else was faster, after which `refresh` is due. Rejects on storage errors. */
  append(drafts: readonly Draft[], stamp: Stamp): Promise<boolean>;
  /** Runs one piece of work after another, so that this host does not compete with itself. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** An event to append: the host adds id, time, sequence, salt and hash. */
export interface Draft {
  readonly type: string;
  readonly data: unknown;
  readonly actor?: Actor;
}

/** What is stamped on every event of one append. */
export interface Stamp {
  readonly tenant: string;
  readonly at: Instant;
  readonly actor: Actor;
  readonly newId: (of: 'event' | 'salt') => string;
}

/** The name of a stream: no tenant and no id can be made to look like another. */
export function streamName(kind: 'task' | 'account', tenant: string, id: string): string {
  return `${kind}/${encodeURIComponent(tenant)}/${encodeURIComponent(id)}`;
}

/** The ids of all streams of a kind. */
export async function streamIds(
  log: EventLog,
  kind: 'task' | 'account',
  tenant: string,
): Promise<readonly string[]> {
  const prefix = streamName(kind, tenant, '');
  const names = await log.streams(tenant);
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => decodeURIComponent(name.slice(prefix.length)));
}

/** Opens a stream of the log. `onGrown` is called with the new events whenever the state has moved. */
export function openStream<State>(
  log: EventLog,
  name: string,
  fold: Fold<State>,
  onGrown: (events: readonly Recorded[]) => void,
): Stream<State> {
  let state = fold.empty;
  let events: readonly Recorded[] = [];
  let tail: Promise<unknown> = Promise.resolve();

  function take(fresh: readonly Recorded[]): void {
    const next = fresh.filter(({ seq }) => seq > events.length);
    if (next.length > 0) {
      state = next.reduce(fold.evolve, state);
      events = [...events, ...next];
      onGrown(next);
    }
  }

  /** What was erased from the log is not kept here either. */
  function forget(all: readonly Recorded[]): void {
    events = all.slice(0, events.length);
    state = events.reduce(fold.evolve, fold.empty);
  }

  return {
    name,
    get state() {
      return state;
    },
    get seq() {
      return events.length;
    },
    get events() {
      return events;
    },
    async refresh() {
      const fresh = await log.read(name, events.length);
      if (fresh.some(({ type }) => type === 'record.erased')) {
        forget(await log.read(name));
      }
      take(fresh);
    },
    async append(drafts, { tenant, at, actor, newId }) {
      const expected = events.length;
      const sealed: Recorded[] = [];
      let prev = events.at(-1)?.hash ?? GENESIS;
      for (const { type, data, actor: ruled = actor } of drafts) {
        const by = ruled.kind === 'rule' || ruled.kind === 'system' ? ruled : actor;
        const seq = expected + sealed.length + 1;
        const event = await seal(
          { id: newId('event'), tenant, stream: name, seq, at, actor: by, type, data, salt: newId('salt') },
          prev,
        );
        sealed.push(event);
        prev = event.hash;
      }
      const appended = await log.append(name, expected, sealed);
      if (!appended.conflict) {
        take(sealed);
      }
      return !appended.conflict;
    },
    exclusively(work) {
      const turn = tail.then(work, work);
      tail = turn.catch(() => undefined);
      return turn;
    },
  };
}
