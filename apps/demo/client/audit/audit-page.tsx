import { type ReactNode, useState } from 'react';
import * as z from 'zod';
import { timeOf } from '../shell.js';
import { useLive } from '../use-live.js';
import { briefly } from './briefly.js';

const line = z.object({
  task: z.string(),
  title: z.string(),
  event: z.object({
    id: z.string(),
    seq: z.number(),
    at: z.number(),
    type: z.string(),
    actor: z.object({ kind: z.string(), name: z.string() }),
    data: z.unknown(),
    hash: z.string(),
  }),
});

type Line = z.infer<typeof line>;

const frame = z.object({ lines: z.array(line) });
const NONE: readonly Line[] = [];

function take(before: readonly Line[], data: unknown): readonly Line[] {
  const known = new Set(before.map(({ event }) => event.id));
  return [...before, ...frame.parse(data).lines.filter(({ event }) => !known.has(event.id))];
}

/** The trail: what was proposed, decided and run, as the log has it. */
export function AuditPage(): ReactNode {
  const lines = useLive('/api/audit', NONE, take);
  const [task, setTask] = useState<string | null>(null);
  const tasks = [...new Map(lines.map((one) => [one.task, one.title]))].toReversed();
  const shown = lines.filter((one) => task === null || one.task === task).toSorted(newestFirst);
  return (
    <div className="trail">
      <h1>Audit trail</h1>
      <p className="lead">Every event, newest first. State, views and this page are folds of the same log.</p>
      <label className="trail-filter">
        Conversation{' '}
        <select value={task ?? ''} onChange={({ target }) => setTask(target.value || null)}>
          <option value="">All</option>
          {tasks.map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {shown.length === 0 ? (
        <p className="empty">Nothing has happened since the server started.</p>
      ) : (
        <section className="trail-scroll" aria-label="Events">
          <table>
            <thead>
              <tr>
                <th scope="col">Time</th>
                <th scope="col">Nr.</th>
                <th scope="col">Who</th>
                <th scope="col">What</th>
                <th scope="col">With</th>
                <th scope="col">Hash</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ task: of, title, event }) => (
                <tr key={event.id} data-type={event.type}>
                  <td>{timeOf(event.at)}</td>
                  <td>{event.seq}</td>
                  <td>{event.actor.name}</td>
                  <td>
                    <code>{event.type}</code>
                    {task === null && <a href={`/tasks/${of}`}>{title}</a>}
                  </td>
                  <td>
                    <details>
                      <summary>{briefly(event.data) || 'Details'}</summary>
                      <pre>{JSON.stringify(event.data, null, 2)}</pre>
                    </details>
                  </td>
                  <td>
                    <code>{event.hash.replace('sha256:', '').slice(0, 10)}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

function newestFirst(a: Line, b: Line): number {
  return b.event.at - a.event.at || b.event.seq - a.event.seq;
}
