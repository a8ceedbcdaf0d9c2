import {
  type Client,
  createHost,
  createMemoryLog,
  defineTool,
  type Host,
  isRefusal,
  type JsonObject,
  SUPPORT_POLICY,
  type Viewer,
} from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { HandoffProvider, useHandoff, useHandoffs } from '@handoff-kit/react';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import { HandoffCard } from '../handoff-card/handoff-card.js';

const TENANT = 'northwind';
const AGENT = { tenant: TENANT, kind: 'agent', id: 'assistant', name: 'Assistant' } as const;
const START = Date.UTC(2026, 10, 18, 14, 2);

export const TASK = 'task-1';
export const ILSE: Viewer = { tenant: TENANT, kind: 'user', id: 'ilse', name: 'Ilse Brandt', teams: [] };
export const MAYA: Viewer = { tenant: TENANT, kind: 'reviewer', id: 'maya', name: 'Maya Rao', teams: [] };
export const JONAS: Viewer = {
  tenant: TENANT,
  kind: 'reviewer',
  id: 'jonas',
  name: 'Jonas Weber',
  teams: [],
};

/** A host in this page with one open task of Ilse's. A reply is hers to decide, a refund the desk's. */
export interface LiveBench {
  readonly host: Host;
  /** The arguments of every run of a tool, oldest first. */
  readonly ran: readonly JsonObject[];
  client(viewer: Viewer): Client;
  /** The agent proposes a reply. Gives the id of the handoff. */
  reply(to: string, details?: { readonly body?: string; readonly supersedes?: string }): Promise<string>;
  /** The agent proposes a refund in a task of its own. Gives the id of the handoff. */
  refund(order: string, task?: string): Promise<string>;
  /** The verdicts on record, once everything that was sent before this call has been answered. */
  verdicts(task?: string): Promise<readonly unknown[]>;
}

const anyArgs = (args: JsonObject) => ({ ok: true, value: args }) as const;

/** Makes a host whose clock stands still; the page's own timers are real. */
export async function createLiveBench(): Promise<LiveBench> {
  const ran: JsonObject[] = [];
  let ids = 0;

  async function run(args: JsonObject): Promise<JsonObject> {
    ran.push(args);
    return { done: true };
  }

  const sendReply = defineTool<JsonObject>({
    name: 'send_reply',
    version: '1',
    parse: anyArgs,
    describe: ({ to }) => ({
      facts: { type: 'email.send', reversibility: 'irreversible', audience: 'external' },
      description: {
        context: 'Answering a question about Q3 pricing',
        proposal: 'I’ve drafted a reply that confirms the standard terms.',
        consequence: 'It can’t be unsent.',
        approve: `Send to ${to}`,
        reject: 'Don’t send',
        edit: 'Review draft',
        receipt: `Sent to ${to}`,
        editable: ['/body'],
      },
    }),
    run,
  });
  const issueRefund = defineTool<JsonObject>({
    name: 'issue_refund',
    version: '1',
    parse: anyArgs,
    describe: ({ order }) => ({
      facts: { type: 'refund.issue', reversibility: 'irreversible', audience: 'self' },
      description: {
        context: `Refund for order ${order}`,
        proposal: `Refund order ${order}.`,
        consequence: 'A refund can’t be taken back.',
        approve: 'Refund €112.40',
        reject: 'Don’t refund',
        receipt: 'Refunded €112.40',
      },
    }),
    run,
  });

  const host = createHost({
    tenant: TENANT,
    log: createMemoryLog(),
    policy: {
      ...SUPPORT_POLICY,
      actions: { 'email.send': { route: 'user' }, 'refund.issue': { route: 'desk', floor: true } },
    },
    tools: [sendReply, issueRefund],
    now: () => START,
    newId: (of) => {
      ids += 1;
      return `${of}-${ids}`;
    },
  });

  async function open(task: string, title: string): Promise<void> {
    if (!(await host.task(task))) {
      await host.send(task, { type: 'task.open', task, title, user: { id: ILSE.id, name: ILSE.name } }, ILSE);
    }
  }

  async function propose(
    task: string,
    tool: string,
    args: JsonObject,
    supersedes: readonly string[],
  ): Promise<string> {
    const outcome = await host.agent(task, AGENT).propose({ tool, args, supersedes });
    if (isRefusal(outcome) || outcome.state !== 'waiting') {
      throw new Error('What was proposed in this test waits for nobody.');
    }
    return outcome.handoff;
  }

  await open(TASK, 'Q3 pricing');
  return {
    host,
    ran,
    client: (viewer) => host.client(viewer),
    reply: (to, { body = 'The standard terms hold.', supersedes } = {}) =>
      propose(TASK, 'send_reply', { to, body }, supersedes === undefined ? [] : [supersedes]),
    async refund(order, task = TASK) {
      await open(task, `Order ${order} arrived broken`);
      return propose(task, 'issue_refund', { order, cents: 11_240 }, []);
    },
    async verdicts(task = TASK) {
      await host.agent(task, AGENT).say('Is there anything else?');
      const events = await host.events(task);
      return events.filter(({ type }) => type === 'handoff.decided').map(({ data }) => data?.verdict);
    },
  };
}

/** Mounts a page of its own for a client until the test has finished. Gives the element it is in. */
export function mount(
  client: Client,
  children: ReactNode,
  name = 'Page',
): { readonly page: HTMLElement; close(): void } {
  const page = document.body.appendChild(document.createElement('main'));
  page.ariaLabel = name;
  page.style.inlineSize = '480px';
  const root = createRoot(page);
  root.render(
    <StrictMode>
      <HandoffProvider client={client} messages={en} timeZone="UTC">
        {children}
      </HandoffProvider>
    </StrictMode>,
  );
  let open = true;

  function close(): void {
    if (open) {
      open = false;
      root.unmount();
      page.remove();
    }
  }

  onTestFinished(close);
  return { page, close };
}

/** One live card. */
export function LiveCard({ task = TASK, id }: { readonly task?: string; readonly id: string }): ReactNode {
  const handoff = useHandoff(task, id);
  return handoff && <HandoffCard handoff={handoff} />;
}

/** Every card of the task, the newest on top where `newestFirst`. */
export function LiveCards({ newestFirst = false }: { readonly newestFirst?: boolean }): ReactNode {
  const ids = useHandoffs(TASK);
  const order = newestFirst ? ids.toReversed() : ids;
  return order.map((id) => <LiveCard key={id} id={id} />);
}
