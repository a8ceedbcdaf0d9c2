import { type Client, type Query, refuse, type Update } from '@handoff-kit/core';

/**
 * How a line to the host stands. `stale`: commands go through, but no news arrive. `unnoticed`: nothing goes through and the
 * page does not know it yet. `offline`: nothing goes through and the page knows.
 */
export type LineState = 'live' | 'stale' | 'unnoticed' | 'offline';

/** A client whose connection does what a test tells it to. */
export interface Line extends Client {
  set(state: LineState): void;
}

interface Watch {
  readonly query: Query;
  readonly listener: (update: Update) => void;
  stop: () => void;
}

/** Puts a line between a page and its client. It begins live. */
export function createLine(client: Client): Line {
  const watches = new Set<Watch>();
  let state: LineState = 'live';

  function listen(watch: Watch): void {
    watch.stop = client.subscribe(watch.query, watch.listener);
  }

  const reaches = (): boolean => state === 'live' || state === 'stale';
  const cut = refuse('offline', 'The line of this test was cut.', { about: 'host' });

  return {
    viewer: client.viewer,
    send: async (task, command) => (reaches() ? client.send(task, command) : cut),
    sendToAccount: async (account, command) => (reaches() ? client.sendToAccount(account, command) : cut),
    ask: async (question) => (reaches() ? client.ask(question) : cut),
    subscribe(query, listener) {
      const watch: Watch = { query, listener, stop: () => undefined };
      watches.add(watch);
      if (state === 'live') {
        listen(watch);
      }
      return () => {
        watch.stop();
        watches.delete(watch);
      };
    },
    set(next) {
      const noticed = state === 'unnoticed' || state === 'offline';
      state = next;
      for (const watch of watches) {
        watch.stop();
        if (next === 'offline') {
          watch.listener({ kind: 'connection', state: 'offline' });
        } else if (next === 'live') {
          if (noticed) {
            watch.listener({ kind: 'connection', state: 'live' });
          }
          listen(watch);
        }
      }
    },
  };
}
