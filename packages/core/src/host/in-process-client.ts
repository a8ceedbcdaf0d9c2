import type { Client, Query, Update } from '../client/client.js';
import type { Instant, Seq } from '../log/envelope.js';
import type { TaskViewEvent } from '../task/events.js';
import { refuse } from '../task/refusal.js';
import type { Task } from '../task/state.js';
import type { Viewer } from '../task/viewer.js';
import type { Host } from './host.js';
import { project } from './project.js';
import { readTaskEvent } from './read-event.js';

/** A client without a network: the same host, projected for one viewer. */
export function createInProcessClient(host: Host, viewer: Viewer, now: () => Instant): Client {
  function mayRead(task: Task): boolean {
    return viewer.tenant === host.tenant && (viewer.kind !== 'user' || task.user.id === viewer.id);
  }

  function watchTask(id: string, listener: (update: Update) => void): () => void {
    let sent: Seq | null = null;
    let stopped = false;

    function report(task: Task, events: readonly TaskViewEvent[]): void {
      const fresh = events.filter(({ seq }) => seq > (sent ?? 0));
      if (stopped || !mayRead(task)) {
        return;
      }
      const reset = sent === null;
      sent = task.seq;
      listener({
        kind: 'task',
        reset,
        events: fresh.map((event) => project(event, viewer)),
        can: host.permissions(task, viewer),
        now: now(),
      });
    }

    const stop = host.watch((task, events) => {
      if (task.id === id && sent !== null) {
        report(task, events);
      }
    });
    host.task(id).then(async (task) => {
      if (stopped) {
        return;
      }
      if (!task || !mayRead(task)) {
        listener({
          kind: 'missing',
          refusal: refuse('not-found', 'There is no such task.', { about: 'task' }),
        });
        return;
      }
      const events = await host.events(id);
      const current = await host.task(id);
      report(current ?? task, events.map(readTaskEvent));
    });
    return () => {
      stopped = true;
      stop();
    };
  }

  function watchQueue(listener: (update: Update) => void): () => void {
    let stopped = false;
    const refresh = async () => {
      const entries = viewer.kind === 'user' || viewer.tenant !== host.tenant ? [] : await host.queue();
      if (!stopped) {
        listener({ kind: 'queue', entries, now: now() });
      }
    };
    const stop = host.watch(() => void refresh());
    void refresh();
    return () => {
      stopped = true;
      stop();
    };
  }

  return {
    viewer,
    send: (task, command) => host.send(task, command, viewer),
    subscribe: (query: Query, listener) =>
      query.kind === 'task' ? watchTask(query.task, listener) : watchQueue(listener),
  };
}
