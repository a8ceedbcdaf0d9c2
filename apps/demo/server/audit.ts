import type { Host, Recorded } from '@handoff-kit/core';
import type { Listen } from './live.js';

/** One line of the trail. */
export interface AuditLine {
  readonly task: string;
  readonly title: string;
  readonly event: Recorded;
}

/** Every event of every task, then each new one. */
export function auditOf(host: Host): Listen<{ readonly lines: readonly AuditLine[] }> {
  return (tell) => {
    const sent = new Map<string, number>();

    async function send(id: string): Promise<void> {
      const task = await host.task(id);
      const events = await host.events(id);
      const from = sent.get(id) ?? 0;
      sent.set(id, Math.max(from, events.length));
      const lines = events.slice(from).map((event) => ({ task: id, title: task?.title ?? id, event }));
      if (lines.length > 0) {
        tell({ lines });
      }
    }

    const stop = host.watch((task) => void send(task.id));
    void host.tasks().then((ids) => {
      tell({ lines: [] });
      for (const id of ids) {
        void send(id);
      }
    });
    return stop;
  };
}
