/** Where unsent text is kept: `localStorage`, `sessionStorage`, or anything alike. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What a piece of unsent text belongs to. A request that has changed has another digest, and so other drafts. */
export interface DraftScope {
  readonly task: string;
  /** Null for the request that somebody takes the task over. */
  readonly handoff: string | null;
  /** Digest of what is being decided, or null where nothing runs. */
  readonly digest: string | null;
}

/** Unsent text of this browser. It never leaves it, and becomes an event only when it is sent. */
export interface Drafts {
  read(scope: DraftScope, field: string): string | null;
  /** Keeps a text, or forgets it with null. */
  write(scope: DraftScope, field: string, text: string | null): void;
  /** Forgets every text of a scope. */
  clear(scope: DraftScope): void;
  subscribe(listener: () => void): () => void;
}

/** Where a provider's drafts are kept, and the drafts once somebody has asked for them. */
export interface DraftPlace {
  readonly storage: DraftStorage | null;
  kept: Drafts | null;
}

type Fields = Readonly<Record<string, string>>;

const NONE: Fields = {};

/**
 * Makes a store of drafts, in the page's `localStorage` where no other is given. Text is kept in memory as well, so that a storage that is full, forbidden or broken loses
 * nothing before the page is closed.
 */
export function createDrafts(given: DraftStorage | null): Drafts {
  const storage = (): DraftStorage => given ?? localStorage;
  const memory = new Map<string, Fields>();
  const listeners = new Set<() => void>();

  const keyOf = ({ task, handoff, digest }: DraftScope): string =>
    `handoff-kit:${JSON.stringify([task, handoff, digest])}`;

  function load(key: string): Fields {
    const fields = memory.get(key) ?? parseFields(attempt(() => storage().getItem(key)));
    memory.set(key, fields);
    return fields;
  }

  function save(key: string, fields: Fields): void {
    memory.set(key, fields);
    attempt(() =>
      Object.keys(fields).length > 0
        ? storage().setItem(key, JSON.stringify(fields))
        : storage().removeItem(key),
    );
    for (const listener of [...listeners]) {
      listener();
    }
  }

  return {
    read: (scope, field) => load(keyOf(scope))[field] ?? null,
    write(scope, field, text) {
      const key = keyOf(scope);
      const { [field]: _, ...rest } = load(key);
      save(key, text === null ? rest : { ...rest, [field]: text });
    },
    clear: (scope) => save(keyOf(scope), NONE),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Storage may be missing, full or forbidden; a draft must not stop anybody from deciding. */
function attempt<Result>(run: () => Result): Result | null {
  try {
    return run();
  } catch {
    return null;
  }
}

function parseFields(text: string | null): Fields {
  const parsed: unknown = attempt(() => JSON.parse(text ?? '{}'));
  return typeof parsed === 'object' && parsed
    ? Object.fromEntries(
        Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      )
    : NONE;
}
