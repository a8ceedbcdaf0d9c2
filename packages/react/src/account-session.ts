import {
  type AccountAccepted,
  type AccountCommand,
  type AccountCommandState,
  type AccountRefusal,
  type AccountSnapshot,
  type Client,
  LOADING,
  type Refusal,
  type Store,
  type SuggestionAnswer,
  type Viewer,
} from '@handoff-kit/core';
import { followCommands } from './command-follower.js';

/** What the host answered about an account; null where the command was not sent because another one was under way. */
export type AccountReply = AccountAccepted | AccountRefusal | Refusal | null;

/** What a component knows: the account, and what is happening here. */
export interface AccountSituation {
  readonly snapshot: AccountSnapshot;
  readonly command: AccountCommandState;
  /** What the last command was about: the id of an authorization or a suggestion; null before the first. */
  readonly about: string | null;
  /** Offers that were open while this component looked. */
  readonly seen: ReadonlySet<string>;
  /** Offers that are not to be shown here any more. */
  readonly put: ReadonlySet<string>;
}

/** One component's own connection to an account: it reads the shared snapshot and has its own last command. */
export interface AccountSession {
  readonly account: string;
  readonly viewer: Viewer;
  /** Before anything is known. */
  readonly initial: AccountSituation;
  /** The same object until something has changed. */
  read(): AccountSituation;
  subscribe(listener: () => void): () => void;
  /** Sends a command and follows it. Ignored while one is under way. */
  send(about: string, command: AccountCommand | SuggestionAnswer): Promise<AccountReply>;
  /** Forgets a refusal. */
  dismiss(): void;
  /** Puts an offer out of the way, here and for now. */
  putAway(offer: string): void;
}

/** Makes a session. It does nothing until it is read, subscribed to or sent through. */
export function createAccountSession(client: Client, store: Store, account: string): AccountSession {
  const { viewer } = client;
  const listeners = new Set<() => void>();
  const follower = followCommands<
    AccountSnapshot,
    AccountCommand | SuggestionAnswer,
    AccountAccepted,
    AccountRefusal | Refusal
  >({
    read: () => store.account(account),
    seqOf: heldBy,
    send: (command) => client.sendToAccount(account, command),
    changed: notify,
  });
  let steps = 0;
  let about: string | null = null;
  let seen: ReadonlySet<string> = new Set();
  let put: ReadonlySet<string> = new Set();
  let known: { readonly steps: number; readonly situation: AccountSituation } | null = null;

  function notify(): void {
    steps += 1;
    for (const listener of [...listeners]) {
      listener();
    }
  }

  function look(snapshot: AccountSnapshot): void {
    const offered =
      snapshot.state === 'ready'
        ? snapshot.account.authorizations.filter(({ status }) => status.state === 'offered')
        : [];
    if (offered.some(({ id }) => !seen.has(id))) {
      seen = new Set([...seen, ...offered.map(({ id }) => id)]);
    }
  }

  return {
    account,
    viewer,
    initial: { snapshot: LOADING, command: { state: 'idle' }, about, seen, put },
    read() {
      const snapshot = store.account(account);
      if (known?.situation.snapshot !== snapshot || known.steps !== steps) {
        look(snapshot);
        known = { steps, situation: { snapshot, command: follower.state(snapshot), about, seen, put } };
      }
      return known.situation;
    },
    subscribe(listener) {
      const own = (): void => listener();
      listeners.add(own);
      const leave = store.subscribe({ kind: 'account', account }, own);
      return () => {
        listeners.delete(own);
        leave();
      };
    },
    send(what, command) {
      if (follower.state(store.account(account)).state !== 'sending') {
        about = what;
      }
      return follower.send(what, command);
    },
    dismiss: follower.dismiss,
    putAway(offer) {
      put = new Set([...put, offer]);
      notify();
    },
  };
}

/** What holds a command: nothing before the account is known; where there is none any more, there is nothing to wait for. */
function heldBy(snapshot: AccountSnapshot): number | null {
  switch (snapshot.state) {
    case 'loading':
      return null;
    case 'missing':
      return Number.POSITIVE_INFINITY;
    case 'ready':
      return snapshot.account.seq;
    default:
      return snapshot satisfies never;
  }
}
