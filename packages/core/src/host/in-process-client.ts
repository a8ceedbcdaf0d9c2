import type { Client, Query, Update } from '../client/client.js';
import type { Instant, Seq } from '../log/envelope.js';
import { refuse } from '../task/refusal.js';
import type { Task } from '../task/state.js';
import type { Viewer } from '../task/viewer.js';
import type { Host } from './host.js';
import { project } from './project.js';
import { projectAccount } from './project-account.js';
import { readTaskEvent } from './read-event.js';

/** A client without a network: the same host, projected for one viewer. */
export function createInProcessClient(
  host: Host,
  viewer: Viewer,
  now: () => Instant,
  onError: (error: unknown) => void,
): Client {
  function mayRead(task: Task): boolean {
    return viewer.tenant === host.tenant && (viewer.kind !== 'user' || task.user.id === viewer.id);
  }

  function watchTask(id: string, listener: (update: Update) => void): () => void {
    let sent: Seq | null = null;
    let missing = false;
    let stopped = false;

    /** Always from the log and from where we are: whatever was appended in between is never skipped. */
    async function report(): Promise<void> {
      const record = await host.read(id);
      if (stopped) {
        return;
      }
      if (!record || !mayRead(record.task)) {
        // Once: how often a foreign task changes is nobody else's to know.
        if (!missing) {
          missing = true;
          const refusal = refuse('not-found', 'There is no such task.', { about: 'task' });
          listener({ kind: 'missing', refusal });
        }
        return;
      }
      missing = false;
      const { task, events } = record;
      const after: Seq = sent ?? 0;
      const reset = sent === null;
      sent = task.seq;
      listener({
        kind: 'task',
        reset,
        events: events.slice(after).map((event) => project(readTaskEvent(event), viewer)),
        can: host.permissions(task, viewer),
        now: now(),
      });
    }

    const stop = host.watch((task) => {
      if (task.id === id && !stopped) {
        report().catch(onError);
      }
    });
    report().catch(onError);
    return () => {
      stopped = true;
      stop();
    };
  }

  function watchQueue(listener: (update: Update) => void): () => void {
    let stopped = false;
    const report = async () => {
      const entries = viewer.kind === 'user' || viewer.tenant !== host.tenant ? [] : await host.queue();
      if (!stopped) {
        listener({ kind: 'queue', entries, now: now() });
      }
    };
    const stop = host.watch(() => void report().catch(onError));
    report().catch(onError);
    return () => {
      stopped = true;
      stop();
    };
  }

  function watchAccount(owner: string, listener: (update: Update) => void): () => void {
    let stopped = false;
    if (viewer.tenant !== host.tenant || (viewer.kind === 'user' && viewer.id !== owner)) {
      const refusal = refuse('not-found', 'There is no such account.', { about: 'account' });
      listener({ kind: 'missing', refusal });
      return () => undefined;
    }
    const report = async () => {
      const account = await host.account(owner);
      if (!stopped) {
        const can = host.accountPermissions(owner, account, viewer);
        listener({ kind: 'account', account: projectAccount(account, viewer), can, now: now() });
      }
    };
    const stop = host.watchAccount(owner, () => void report().catch(onError));
    report().catch(onError);
    return () => {
      stopped = true;
      stop();
    };
  }

  return {
    viewer,
    send: (task, command) => host.send(task, command, viewer),
    async sendToAccount(account, command) {
      const refusal = await host.sendToAccount(account, command, viewer);
      return refusal ?? { refused: false, account, seq: (await host.account(account)).seq };
    },
    ask: (question) => host.answer(question, viewer),
    subscribe(query: Query, listener) {
      switch (query.kind) {
        case 'task':
          return watchTask(query.task, listener);
        case 'queue':
          return watchQueue(listener);
        case 'account':
          return watchAccount(query.account, listener);
        default:
          return query satisfies never;
      }
    },
  };
}
