import { type Credentials, type Host, isOpen, type Task, type TaskEvent } from '@handoff-kit/core';
import { CUSTOMER, TENANT } from './identities.js';
import type { Shop } from './shop.js';

const SYSTEM: Credentials = { kind: 'system', tenant: TENANT };
const ADDRESS = 'ilse.brandt@example.com';

/** What the product does when something happens to a task: packs the context, gives queue places, writes mails. */
export function reactTo(host: Host, shop: Shop, onError: (error: unknown) => void): () => void {
  const wantsNotice = new Set<string>();
  let queueing = Promise.resolve();

  async function react(task: Task, event: TaskEvent): Promise<void> {
    switch (event.type) {
      case 'input.added':
      case 'agent.out-of-scope':
        await host.send(
          task.id,
          {
            type: 'task.package-context',
            parts: partsOf(task, shop),
            summary: wishesOf(task),
            fields: fieldsOf(task, shop),
          },
          SYSTEM,
        );
        return;
      case 'ownership.requested':
      case 'ownership.reassigned':
      case 'ownership.handed-back':
      case 'ownership.cancelled':
      case 'task.cancelled':
        await queueAgain();
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
        await queueAgain();
        return;
      case 'task.finished':
        await notify(
          task,
          'completion',
          event.data.handoff === null && event.actor.kind === 'agent'
            ? 'There is an answer for you.'
            : event.data.result,
        );
        await queueAgain();
        return;
      default:
        return;
    }
  }

  /** One after another, so that two changes at once do not give the same place twice. */
  function queueAgain(): Promise<void> {
    queueing = queueing.then(givePlaces, givePlaces);
    return queueing;
  }

  async function givePlaces(): Promise<void> {
    const waiting: Task[] = [];
    for (const { task, handoff, claim } of await host.queue()) {
      const state = handoff === null && claim === null ? await host.task(task) : null;
      if (state?.owner.state === 'queue' || state?.owner.state === 'transferring') {
        waiting.push(state);
      }
    }
    for (const [index, { id, owner }] of waiting.entries()) {
      if (owner.state !== 'queue' || owner.position !== index + 1) {
        await host.send(id, { type: 'ownership.queue', position: index + 1, updateBy: null }, SYSTEM);
      }
    }
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

/** The order that was named last; any other number of five digits, such as a postcode, is not one. */
function orderIn(task: Task, shop: Shop): string | undefined {
  return task.messages
    .flatMap(({ text }) => text.match(/\b\d{5}\b/g) ?? [])
    .findLast((number) => shop.orders.has(number));
}

function wishesOf(task: Task): string {
  const newest = task.input?.text ?? task.title;
  const first = task.messages.find(({ by }) => by.kind === 'user')?.text ?? newest;
  return first === newest ? first : `${first} · newest: ${newest}`;
}

function fieldsOf(task: Task, shop: Shop): Readonly<Record<string, string>> {
  const order = orderIn(task, shop);
  const written = task.messages.filter(({ by }) => by.kind === 'user').length;
  return {
    Account: 'NW-20418',
    ...(order ? { Order: order } : {}),
    Written: written === 1 ? 'Once' : `${written} times`,
    ...(task.activity.state === 'out-of-scope' ? { 'Beyond the agent': task.activity.boundary } : {}),
  };
}

function partsOf(task: Task, shop: Shop): readonly string[] {
  const order = orderIn(task, shop);
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
