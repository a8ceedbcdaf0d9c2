import {
  type AgentHandle,
  type Client,
  createHost,
  createMemoryLog,
  type Description,
  defineTool,
  type Host,
  type Instant,
  isRefusal,
  type JsonObject,
  type Outcome,
  type Refusal,
  SUPPORT_POLICY,
  type Viewer,
} from '@handoff-kit/core';
import { ILSE, TASK } from './live-bench.js';

const AGENT = { tenant: ILSE.tenant, kind: 'agent', id: 'assistant', name: 'Assistant' } as const;

/** A reply that a person has to approve, in everyday words. */
const REPLY: Description = {
  context: 'Answering a question about Q3 pricing',
  proposal: 'Send the reply that confirms €28.50 per seat for 40 seats.',
  consequence: 'It goes to someone outside the company and can’t be unsent.',
  approve: 'Send reply',
  edit: 'Review draft',
  reject: 'Don’t send',
  receipt: 'Sent — Q3 pricing for 40 seats',
  agentSays: 'The price list of 1 October has €28.50 for 25 seats and more.',
  editable: ['/subject', '/body'],
  fields: {
    '/to': { label: 'To', key: true },
    '/subject': { label: 'Subject', key: true },
    '/body': { label: 'Draft', kind: 'long-text' },
  },
};

/** What the reply consists of. */
export const LETTER = {
  to: 'procurement@fabrikam.example',
  subject: 'Re: Q3 pricing for 40 seats',
  body: 'Hello Ms Okafor,\n\nthe price of €28.50 per seat holds until 11 December.\n\nIlse Brandt',
} as const;

/** A host in this page with one task of Ilse's and everything that can come up in it. */
export interface Northwind {
  readonly host: Host;
  /** The agent that works on the task. */
  readonly agent: AgentHandle;
  /** The arguments of every run of a tool, oldest first. */
  readonly ran: readonly JsonObject[];
  client(viewer: Viewer): Client;
  /** The agent proposes a reply, for Ilse to decide. Gives the id of the handoff. */
  reply(letter?: Partial<Record<keyof typeof LETTER, string>>): Promise<string>;
  /** The agent proposes a refund, for the desk to decide. Gives the id of the handoff. */
  refund(): Promise<string>;
  /** The agent asks for what it needs. Gives the id of the handoff. */
  ask(): Promise<string>;
  /** What the agent knows is packed for whoever takes over. */
  pack(): Promise<void>;
  /** Whatever runs from now on fails with this message. */
  breakDown(message: string): void;
}

/** Makes the host. It has the time of `now`; `reply` says how a reply is described. */
export async function createNorthwind(options: {
  readonly now: () => Instant;
  readonly reply?: Description;
}): Promise<Northwind> {
  const { now, reply = REPLY } = options;
  const ran: JsonObject[] = [];
  let broken: string | null = null;
  let ids = 0;

  async function run(args: JsonObject): Promise<JsonObject> {
    if (broken !== null) throw new Error(broken);
    ran.push(args);
    return { done: true };
  }

  const parse = (args: JsonObject) => ({ ok: true, value: args }) as const;
  const sendReply = defineTool<JsonObject>({
    name: 'send_reply',
    version: '1',
    parse,
    describe: () => ({
      facts: { type: 'email.send', reversibility: 'irreversible', audience: 'external' },
      description: reply,
    }),
    run,
  });
  const issueRefund = defineTool<JsonObject>({
    name: 'issue_refund',
    version: '1',
    parse,
    describe: () => ({
      facts: {
        type: 'refund.issue',
        reversibility: 'irreversible',
        audience: 'self',
        value: { amount: 11_240, currency: 'EUR' },
      },
      description: {
        context: 'Refund for order 48213',
        proposal: 'Refund order 48213, which arrived broken.',
        consequence: 'A refund can’t be taken back.',
        approve: 'Refund €112.40',
        reject: 'Don’t refund',
        receipt: 'Refunded €112.40',
        agentSays: 'The photo shows a broken screen.',
        editable: ['/note'],
        fields: {
          '/order': { label: 'Order', key: true },
          '/cents': { label: 'Amount', key: true, kind: 'money', currency: 'EUR' },
          '/note': { label: 'Note to the customer', kind: 'long-text' },
        },
      },
    }),
    run,
  });

  const host = createHost({
    tenant: ILSE.tenant,
    log: createMemoryLog(),
    policy: {
      ...SUPPORT_POLICY,
      team: 'Billing',
      actions: { 'email.send': { route: 'user', floor: true }, 'refund.issue': { route: 'desk' } },
    },
    tools: [sendReply, issueRefund],
    now,
    newId: (of) => {
      ids += 1;
      return `${of}-${ids}`;
    },
  });
  const title = 'Q3 pricing and a broken order';
  await host.send(
    TASK,
    { type: 'task.open', task: TASK, title, user: { id: ILSE.id, name: ILSE.name } },
    ILSE,
  );
  await host.send(
    TASK,
    { type: 'task.add-input', text: 'Order 48213 arrived broken.', supersedes: [] },
    ILSE,
  );
  const agent = host.agent(TASK, AGENT);

  return {
    host,
    agent,
    ran,
    client: (viewer) => host.client(viewer),
    reply: async (letter) =>
      handoffIn(await agent.propose({ tool: 'send_reply', args: { ...LETTER, ...letter } })),
    refund: async () =>
      handoffIn(
        await agent.propose({
          tool: 'issue_refund',
          args: { order: '48213', cents: 11_240, note: 'Hello Ilse, the money is on its way.' },
        }),
      ),
    ask: async () =>
      handoffIn(
        await agent.ask({
          question: 'When may the technician come?',
          fields: [
            { name: 'day', label: 'Day', kind: 'text', required: true, options: null },
            { name: 'phone', label: 'Phone', kind: 'text', required: false, options: null },
          ],
          callId: null,
        }),
      ),
    async pack() {
      await host.send(
        TASK,
        {
          type: 'task.package-context',
          parts: ['Last 6 messages', 'Order number'],
          summary: 'Broken order 48213, refund asked for',
          fields: { 'Order number': '48213' },
        },
        AGENT,
      );
    },
    breakDown(message) {
      broken = message;
    },
  };
}

function handoffIn(outcome: Outcome | Refusal): string {
  if (isRefusal(outcome) || outcome.state !== 'waiting') {
    throw new Error('What was proposed in this test waits for nobody.');
  }
  return outcome.handoff;
}
