import type { ReactNode } from 'react';
import * as z from 'zod';
import { timeOf } from '../shell.js';
import { useLive } from '../use-live.js';

const mail = z.object({
  id: z.string(),
  at: z.number(),
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  why: z.string(),
});

type Mail = z.infer<typeof mail>;

const frame = z.object({ mails: z.array(mail) });
const NONE: readonly Mail[] = [];

/** What would have been sent by e-mail. */
export function OutboxPage(): ReactNode {
  const mails = useLive('/api/outbox', NONE, (_, data) => frame.parse(data).mails);
  return (
    <div className="trail">
      <h1>Outbox</h1>
      <p className="lead">What a product would have sent. This demo sends nothing.</p>
      {mails.length === 0 ? (
        <p className="empty">Nothing has been written yet.</p>
      ) : (
        <ul className="mails">
          {mails.map(({ id, at, to, subject, body, why }) => (
            <li key={id}>
              <p className="mail-meta">
                {timeOf(at)} · {why} · to {to}
              </p>
              <h2>{subject}</h2>
              <p className="mail-body">{body}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
