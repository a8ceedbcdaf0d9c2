import type { Client } from '@handoff-kit/core';

/**
 * A client that watches only while its page can be seen. A browser keeps six connections to one server for all of its
 * windows; hidden pages must not use them up. What was missed arrives when the page is seen again.
 */
export function watchWhileVisible(client: Client): Client {
  return {
    viewer: client.viewer,
    send: (task, command) => client.send(task, command),
    sendToAccount: (account, command) => client.sendToAccount(account, command),
    ask: (question) => client.ask(question),
    subscribe(query, listener) {
      let stop: (() => void) | null = null;
      function follow(): void {
        if (document.hidden) {
          stop?.();
          stop = null;
        } else {
          stop ??= client.subscribe(query, listener);
        }
      }
      follow();
      document.addEventListener('visibilitychange', follow);
      return () => {
        document.removeEventListener('visibilitychange', follow);
        stop?.();
      };
    },
  };
}
