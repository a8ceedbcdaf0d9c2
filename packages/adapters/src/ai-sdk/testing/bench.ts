import {
  type AgentIdentity,
  createHost,
  createMemoryLog,
  type EventLog,
  type Handoff,
  type Host,
  type JsonObject,
  type JsonValue,
  SUPPORT_POLICY,
  type Task,
  type Viewer,
} from '@handoff-kit/core';
import { simulateReadableStream, ToolLoopAgent } from 'ai';
import { MockLanguageModelV4 } from 'ai/test';
import { z } from 'zod';
import { type AgentTool, defineAgentTool } from '../agent-tool.js';
import { guardTools } from '../guard-tools.js';

const TENANT = 'northwind';
export const ILSE: Viewer = { tenant: TENANT, kind: 'user', id: 'ilse', name: 'Ilse Brandt', teams: [] };
export const MAYA: Viewer = {
  tenant: TENANT,
  kind: 'reviewer',
  id: 'maya',
  name: 'Maya Rao',
  teams: ['Support'],
};
export const AGENT: AgentIdentity = { tenant: TENANT, kind: 'agent', id: 'assistant', name: 'Assistant' };
export const TASK = 't1';

type Stream = Awaited<ReturnType<MockLanguageModelV4['doStream']>>['stream'];
type Chunk = Stream extends ReadableStream<infer One> ? One : never;
/** What the model has been told last, and what it says next. */
export type Script = (told: Told) => readonly Chunk[] | Promise<readonly Chunk[]>;

/** The last message of a prompt, as the script reads it. */
export interface Told {
  readonly role: string;
  readonly text: string;
}

const NO_USAGE = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 },
} as const;

/** The chunks of one tool call. */
export function callTool(toolCallId: string, toolName: string, input: JsonObject): readonly Chunk[] {
  return [
    { type: 'tool-call', toolCallId, toolName, input: JSON.stringify(input) },
    { type: 'finish', finishReason: { unified: 'tool-calls', raw: undefined }, usage: NO_USAGE },
  ];
}

/** The chunks of one answer. */
export function answer(text: string): readonly Chunk[] {
  return [
    { type: 'text-start', id: 'text' },
    { type: 'text-delta', id: 'text', delta: text },
    { type: 'text-end', id: 'text' },
    { type: 'finish', finishReason: { unified: 'stop', raw: undefined }, usage: NO_USAGE },
  ];
}

/** A host with a refund (the desk decides), a note (runs at once) and an e-mail (the customer decides). */
export interface Bench {
  readonly host: Host;
  readonly runs: { readonly tool: string; readonly args: JsonObject }[];
  readonly told: Told[];
  readonly agent: ReturnType<typeof agentOf>;
  /** An agent with another model, or one that signs its approval requests. */
  agentWith(script: Script, secret?: string): ReturnType<typeof agentOf>;
  now: number;
  /** What the next run does instead of succeeding. */
  effect: ((args: JsonObject) => Promise<JsonValue>) | null;
  task(): Promise<Task>;
  handoff(index?: number): Promise<Handoff>;
  decide(
    verdict: 'approved' | 'rejected',
    more?: { readonly changes?: JsonObject; readonly note?: string },
  ): Promise<void>;
}

export async function createBench(script: Script, log: EventLog = createMemoryLog()): Promise<Bench> {
  const runs: { tool: string; args: JsonObject }[] = [];
  const told: Told[] = [];
  let ids = 0;
  async function run(tool: string, args: JsonObject): Promise<JsonValue> {
    runs.push({ tool, args: { ...args } });
    return bench.effect ? bench.effect(args) : { done: true };
  }
  const refund = z.strictObject({ order: z.string(), cents: z.int().positive() });
  const note = z.strictObject({ order: z.string(), note: z.string() });
  const tools: readonly AgentTool[] = [
    defineAgentTool({
      name: 'issue_refund',
      version: '1',
      description: 'Refund an order.',
      inputSchema: refund,
      doing: ({ order }) => `Preparing the refund for order ${order}`,
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
          approve: 'Refund',
          reject: 'Do not refund',
          editable: ['/cents'],
        },
      }),
      run: (args) => run('issue_refund', args),
    }),
    defineAgentTool({
      name: 'set_note',
      version: '1',
      description: 'Leave a note for the driver.',
      inputSchema: note,
      describe: ({ order }) => ({
        facts: { type: 'order.note', reversibility: 'reversible', audience: 'internal' },
        description: {
          context: `Delivery of order ${order}`,
          proposal: 'Add a note for the driver.',
          approve: 'Add note',
          reject: 'Leave as is',
        },
      }),
      run: (args) => run('set_note', args),
      reverse: ({ order }) => ({ tool: 'set_note', args: { order, note: '' } }),
    }),
  ];
  const host = createHost({
    tenant: TENANT,
    log,
    policy: { ...SUPPORT_POLICY, firstTime: false },
    tools: tools.map(({ tool }) => tool),
    now: () => bench.now,
    newId: (of) => {
      ids += 1;
      return `${of}-${ids}`;
    },
  });
  const bench: Bench = {
    host,
    runs,
    told,
    agentWith: (other, secret) => agentOf(host, tools, other, secret),
    agent: agentOf(host, tools, (prompt) => {
      told.push(prompt);
      return script(prompt);
    }),
    now: Date.UTC(2026, 10, 18, 14, 2),
    effect: null,
    async task() {
      const task = await host.task(TASK);
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
    async decide(verdict, { changes = null, note: said = null } = {}) {
      const { id, subject } = await bench.handoff();
      await host.send(
        TASK,
        {
          type: 'handoff.decide',
          handoff: id,
          verdict: changes ? 'approved-with-changes' : verdict,
          digest: subject.kind === 'approval' ? subject.proposal.digest : null,
          fence: null,
          changes,
          option: null,
          answers: null,
          rejection: verdict === 'rejected' ? 'wrong-facts' : null,
          recommendation: null,
          note: said,
        },
        MAYA,
      );
    },
  };
  const opened = await host.task(TASK);
  if (opened) {
    return bench;
  }
  await host.send(
    TASK,
    {
      type: 'task.open',
      task: TASK,
      title: 'Refund for order 48213',
      user: { id: 'ilse', name: 'Ilse Brandt' },
    },
    ILSE,
  );
  return bench;
}

function agentOf(host: Host, tools: readonly AgentTool[], script: Script, secret?: string) {
  return new ToolLoopAgent({
    model: new MockLanguageModelV4({
      doStream: async ({ prompt }) => ({
        stream: simulateReadableStream({ chunks: [...(await script(lastOf(prompt)))], chunkDelayInMs: null }),
      }),
    }),
    instructions: 'Help the customer.',
    onError: () => undefined,
    maxRetries: 0,
    ...(secret === undefined ? {} : { experimental_toolApprovalSecret: secret }),
    ...guardTools({ host, task: TASK, agent: AGENT, tools }),
  });
}

function lastOf(prompt: Parameters<MockLanguageModelV4['doStream']>[0]['prompt']): Told {
  const last = prompt.at(-1);
  return { role: last?.role ?? '', text: last ? JSON.stringify(last.content) : '' };
}
