import { checkJson } from '../../action/check-json.js';
import type { JsonObject, JsonValue, Parsed } from '../../action/json.js';
import { defineTool, type Tool } from '../../gate/tool.js';
import type { EventLog } from '../../log/event-log.js';
import { createMemoryLog } from '../../log/memory-log.js';
import type { Policy } from '../../policy/policy.js';
import { SUPPORT_POLICY } from '../../policy/presets/support.js';
import type { Desk } from '../../task/rules/rule.js';
import type { Handoff, Task } from '../../task/state.js';
import type { Viewer } from '../../task/viewer.js';
import { createHost } from '../create-host.js';
import type { AgentIdentity } from '../credentials.js';
import type { Host, HostOptions } from '../host.js';
import type { SecretStore } from '../secrets.js';

export const TENANT = 'northwind';
export const ILSE: Viewer = { tenant: TENANT, kind: 'user', id: 'ilse', name: 'Ilse Brandt', teams: [] };
export const MAYA: Viewer = {
  tenant: TENANT,
  kind: 'reviewer',
  id: 'maya',
  name: 'Maya Rao',
  teams: ['Billing'],
};
export const JONAS: Viewer = {
  tenant: TENANT,
  kind: 'reviewer',
  id: 'jonas',
  name: 'Jonas Weber',
  teams: ['Billing'],
};
export const AGENT: AgentIdentity = { tenant: TENANT, kind: 'agent', id: 'assistant', name: 'Assistant' };
export const START = Date.UTC(2026, 10, 18, 14, 2);

/** Everything that a test of the host needs, with a clock that only moves when told to. */
export interface Bench {
  readonly host: Host;
  readonly log: EventLog;
  readonly policy: Policy;
  readonly runs: { readonly tool: string; readonly args: JsonValue }[];
  readonly agent: ReturnType<Host['agent']>;
  now: number;
  /** What the next run does instead of succeeding. */
  effect: ((args: JsonObject) => Promise<JsonValue>) | null;
  task(): Promise<Task>;
  handoff(index?: number): Promise<Handoff>;
  /** Waits until the task is as described. */
  until(condition: (task: Task) => boolean): Promise<void>;
  /** Waits until the host has nothing more to run by itself. */
  settled(): Promise<void>;
}

function anyArgs(args: JsonObject): Parsed<JsonObject> {
  return { ok: true, value: args };
}

/** A host with one open task of Ilse's and four tools: a note, an address, an e-mail and a refund. */
export async function createBench(
  options: {
    readonly policy?: Partial<Policy>;
    readonly log?: EventLog;
    readonly desk?: () => Desk;
    readonly signals?: NonNullable<HostOptions['signals']>;
    readonly open?: boolean;
    readonly tenant?: string;
    /** Besides the four. */
    readonly tools?: readonly Tool[];
    readonly secrets?: SecretStore;
    /** Version of every tool. */
    readonly version?: string;
    /** Begins every id, where several hosts share a log. */
    readonly ids?: string;
  } = {},
): Promise<Bench> {
  const runs: { tool: string; args: JsonValue }[] = [];
  const log = options.log ?? createMemoryLog();
  let ids = 0;

  async function run(tool: string, args: JsonObject): Promise<JsonValue> {
    const copy = checkJson(args);
    runs.push({ tool, args: copy.ok ? copy.value : null });
    return bench.effect ? bench.effect(args) : { done: true };
  }

  function noted(tool: Tool): Tool {
    return {
      ...tool,
      call(args) {
        const read = tool.call(args);
        return read.ok ? { ok: true, value: { ...read.value, run: () => run(tool.name, args) } } : read;
      },
    };
  }

  const tools: readonly Tool[] = [
    defineTool<JsonObject>({
      name: 'set_note',
      version: options.version ?? '1',
      parse: anyArgs,
      describe: () => ({
        facts: { type: 'order.note', reversibility: 'reversible', audience: 'internal' },
        description: {
          context: 'Delivery of order 48213',
          proposal: 'Add a note for the driver.',
          approve: 'Add note',
          reject: 'Leave as is',
        },
      }),
      run: (args) => run('set_note', args),
      reverse: (args) => ({ tool: 'set_note', args: { ...args, note: '' } }),
    }),
    defineTool<JsonObject>({
      name: 'change_address',
      version: options.version ?? '1',
      parse: anyArgs,
      describe: () => ({
        facts: { type: 'account.address', reversibility: 'externally-reversible', audience: 'self' },
        description: {
          context: 'Address of your account',
          proposal: 'Change the address.',
          approve: 'Change address',
          reject: 'Keep address',
          editable: ['/street'],
        },
      }),
      run: (args) => run('change_address', args),
    }),
    defineTool<JsonObject>({
      name: 'send_reply',
      version: options.version ?? '1',
      parse: anyArgs,
      describe: () => ({
        facts: { type: 'email.send', reversibility: 'irreversible', audience: 'external' },
        description: {
          context: 'Answering a question',
          proposal: 'Send the reply.',
          consequence: 'It cannot be unsent.',
          approve: 'Send reply',
          reject: 'Keep draft',
          editable: ['/body'],
        },
      }),
      run: (args) => run('send_reply', args),
    }),
    defineTool<{ readonly order: string; readonly cents: number }>({
      name: 'issue_refund',
      version: options.version ?? '1',
      parse: ({ order, cents }) =>
        typeof order === 'string' && typeof cents === 'number'
          ? { ok: true, value: { order, cents } }
          : { ok: false, faults: [{ path: '/cents', code: 'type', message: 'Give the amount in cents.' }] },
      describe: ({ order, cents }) => ({
        facts: {
          type: 'refund.issue',
          reversibility: 'irreversible',
          audience: 'self',
          target: order,
          value: { amount: cents, currency: 'EUR' },
        },
        description: {
          context: `Refund for order ${order}`,
          proposal: 'Refund the customer.',
          consequence: 'A refund cannot be taken back.',
          approve: 'Refund',
          reject: 'Do not refund',
          editable: ['/cents'],
        },
      }),
      run: (args) => run('issue_refund', { ...args }),
    }),
    ...(options.tools ?? []).map((tool) => noted(tool)),
  ];

  const policy: Policy = {
    ...SUPPORT_POLICY,
    firstTime: false,
    actions: { 'email.send': { route: 'user' } },
    ...options.policy,
  };
  const bench: Bench = {
    log,
    policy,
    runs,
    now: START,
    effect: null,
    host: createHost({
      tenant: options.tenant ?? TENANT,
      log,
      policy,
      tools,
      now: () => bench.now,
      newId: (of) => {
        ids += 1;
        return `${options.ids ?? ''}${of}-${ids}`;
      },
      ...(options.secrets ? { secrets: options.secrets } : {}),
      ...(options.desk ? { desk: options.desk } : {}),
      ...(options.signals ? { signals: options.signals } : {}),
    }),
    get agent() {
      return bench.host.agent('t1', AGENT);
    },
    async task() {
      const task = await bench.host.task('t1');
      if (!task) {
        throw new Error('The task of this test was not opened.');
      }
      return task;
    },
    async handoff(index = -1) {
      const handoff = (await bench.task()).handoffs.at(index);
      if (!handoff) {
        throw new Error('Nothing was proposed in this test.');
      }
      return handoff;
    },
    async until(condition) {
      const reached = new Promise<void>((resolve) => {
        const stop = bench.host.watch((task) => {
          if (condition(task)) {
            stop();
            resolve();
          }
        });
      });
      if (!condition(await bench.task())) {
        await reached;
      }
    },
    async settled() {
      for (const { id, callId } of (await bench.task()).handoffs) {
        if (callId === null) {
          await bench.host.run('t1', id);
        }
      }
    },
  };
  if (options.open ?? true) {
    await bench.host.send(
      't1',
      {
        type: 'task.open',
        task: 't1',
        title: 'Where is my order 48213?',
        user: { id: 'ilse', name: 'Ilse Brandt' },
      },
      ILSE,
    );
  }
  return bench;
}

/** The command of a decision about exactly what is pending. */
export function decisionOn(handoff: Handoff, verdict: 'approved' | 'rejected' = 'approved') {
  return {
    type: 'handoff.decide',
    handoff: handoff.id,
    verdict,
    digest: handoff.subject.kind === 'approval' ? handoff.subject.proposal.digest : null,
    fence: null,
    changes: null,
    option: null,
    answers: null,
    rejection: verdict === 'rejected' ? 'wrong-facts' : null,
    recommendation: null,
    note: null,
  } as const;
}
