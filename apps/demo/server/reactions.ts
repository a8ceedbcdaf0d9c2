import { type Credentials, type Host, isOpen, type Task, type TaskEvent } from '@handoff-kit/core';
import { CUSTOMER, TENANT } from './identities.js';
import type { Shop } from './shop.js';

const SYSTEM: Credentials = { kind: 'system', tenant: TENANT };
const ADDRESS = 'ilse.brandt@example.com';

/** What the product does when something happens to a task: packs the context, gives queue places, writes mails. */
export function reactTo(host: Host, shop: Shop, onError: (error: unknown) => void): () => void {
  const wantsNotice = new Set<string>();

  async function react(task: Task, event: TaskEvent): Promise<void> {
    switch (event.type) {
      case 'input.added':
        await host.send(
          task.id,
          {
            type: 'task.package-context',
            parts: partsOf(task),
            summary: event.data.text,
            fields: fieldsOf(task),
          },
          SYSTEM,
        );
        return;
      case 'ownership.requested':
        await host.send(
          task.id,
          { type: 'ownership.queue', position: await placeOf(task.id), updateBy: null },
          SYSTEM,
        );
        return;
      case 'fallback.chosen':
        if (event.data.fallback === 'email-summary') {
          shop.post({
            to: ADDRESS,
            subject: `Where we are: ${task.title}`,
            body: summaryOf(task),
            why: 'Summary asked for',
          });
        }
        if (event.data.fallback === 'edit' && event.data.text) {
          const supersedes = task.handoffs.filter(isOpen).map(({ id }) => id);
          await host.send(task.id, { type: 'task.add-input', text: event.data.text, supersedes }, CUSTOMER);
        }
        if (event.data.fallback === 'notify-later') {
          wantsNotice.add(task.id);
        }
        return;
      case 'ownership.taken':
        await notify(task, 'transfer', `${event.actor.name} has your request now.`);
        return;
      case 'task.finished':
        await notify(task, 'completion', event.data.result);
        return;
      default:
        return;
    }
  }

  async function placeOf(task: string): Promise<number> {
    const waiting = (await host.queue()).filter((entry) => entry.handoff === null && entry.claim === null);
    return Math.max(1, waiting.findIndex((entry) => entry.task === task) + 1 || waiting.length + 1);
  }

  async function notify(task: Task, about: 'transfer' | 'completion', text: string): Promise<void> {
    if (wantsNotice.has(task.id)) {
      wantsNotice.delete(task.id);
      shop.post({ to: ADDRESS, subject: task.title, body: text, why: 'Notification asked for' });
      await host.send(task.id, { type: 'notification.record', about, channel: 'e-mail' }, SYSTEM);
    }
  }

  return host.watch((task, events) => {
    for (const event of events) {
      if (event.type !== 'hidden') {
        react(task, event).catch(onError);
      }
    }
  });
}

function orderIn(task: Task): string | undefined {
  return task.messages.map(({ text }) => /\b\d{5}\b/.exec(text)?.[0]).findLast((found) => found);
}

function fieldsOf(task: Task): Readonly<Record<string, string>> {
  const order = orderIn(task);
  const written = task.messages.filter(({ by }) => by.kind === 'user').length;
  return {
    Account: 'NW-20418',
    ...(order ? { Order: order } : {}),
    Written: written === 1 ? 'Once' : `${written} times`,
  };
}

function partsOf(task: Task): readonly string[] {
  const order = orderIn(task);
  const count = task.messages.length;
  return [
    count === 1 ? '1 message' : `Last ${Math.min(count, 6)} messages`,
    'Account NW-20418',
    ...(order ? [`Order ${order}`] : []),
  ];
}

function summaryOf(task: Task): string {
  const asked = task.input ? [`You asked: ${task.input.text}`] : [];
  const done = task.handoffs.flatMap(({ subject, request, execution }) =>
    subject.kind === 'approval' && subject.proposal.action.reversibility !== 'read-only'
      ? [
          `${subject.proposal.presentation.proposal} (${execution.state === 'none' ? request.state : execution.state})`,
        ]
      : [],
  );
  return [`Hello ${CUSTOMER.name},`, ...asked, ...done, 'We will write to you when there is news.'].join(
    '\n\n',
  );
}
