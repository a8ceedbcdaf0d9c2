import type { JsonObject } from '../../action/json.js';
import { type ActionFacts, defineTool, type Tool, type ToolDefinition } from '../../gate/tool.js';
import type { Actor } from '../../log/envelope.js';
import { NO_SIGNALS, type Signals } from '../../policy/signals.js';
import { isRefusal } from '../../task/refusal.js';
import { AGENT, POLICY } from '../../task/testing/cast.js';
import { proposeCommand, TaskBench } from '../../task/testing/task-bench.js';
import { type Preparation, prepare } from '../prepare.js';
import { createMemorySecrets } from '../secrets.js';

export const NOTE: ActionFacts = { type: 'order.note', reversibility: 'reversible', audience: 'internal' };

/** A tool that does what its definition says, and a note for an order otherwise. */
export function tool(name: string, more: Partial<ToolDefinition<JsonObject>> = {}, facts = NOTE): Tool {
  return defineTool<JsonObject>({
    name,
    version: '1',
    parse: (value) => ({ ok: true, value }),
    describe: () => ({
      facts,
      description: {
        context: 'Order 48213',
        proposal: 'Add a note.',
        approve: 'Add',
        reject: 'Leave',
        editable: ['/note', '/list'],
      },
    }),
    run: () => Promise.resolve(null),
    ...more,
  });
}

const takeBack: Partial<ToolDefinition<JsonObject>> = {
  reverse: (args, result) => (result === 'kept' ? null : { tool: 'set_note', args: { ...args, note: '' } }),
};

/** What a host has when it prepares, with a task to prepare for. */
export class Rig {
  readonly bench = new TaskBench();
  readonly asked: (readonly [authorization: string, handoff: string])[] = [];
  readonly confidences: (number | null)[] = [];
  room = true;
  signals: Partial<Signals> = {};
  tools = [
    tool('set_note', takeBack),
    tool('say', {}, { type: 'reply.send', reversibility: 'irreversible', audience: 'external' }),
    tool('burn', takeBack, { ...NOTE, reversibility: 'irreversible' }),
  ];
  policy = POLICY;
  readonly secrets = createMemorySecrets();

  host(): Preparation {
    return {
      tenant: 'northwind',
      policy: this.policy,
      tools: new Map(this.tools.map((one) => [one.name, one])),
      newId: (of) => `${of}-new`,
      signals: async (_, confidence) => {
        this.confidences.push(confidence);
        return { ...NO_SIGNALS, confidence, ...this.signals };
      },
      reserve: async (authorization, handoff) => {
        this.asked.push([authorization, handoff]);
        return this.room;
      },
      secrets: this.secrets,
    };
  }

  prepare(command: Parameters<typeof prepare>[1], actor: Actor = AGENT) {
    return prepare(this.bench.task, command, actor, this.host());
  }

  async proposal(command: Parameters<typeof prepare>[1], actor: Actor = AGENT) {
    const made = await this.prepare(command, actor);
    if (!made || isRefusal(made) || made.kind === 'options') throw new Error('Nothing was proposed.');
    return made;
  }

  /** Proposes for real, so that it can be decided and undone. */
  async pending(name: string, args: JsonObject = { note: 'Ring twice' }, agentSays: string | null = null) {
    const command = proposal(name, args, { agentSays });
    const made = await this.proposal(command);
    this.bench.do(command, AGENT, made);
    const handoff = this.bench.task.handoffs.at(-1);
    if (!handoff) throw new Error('Nothing waits in this test.');
    return handoff;
  }
}

/** The call that proposes a use of a tool. */
export function proposal(name: string, args: JsonObject = { note: 'Ring twice' }, more = {}) {
  return { ...proposeCommand('order.note', more), tool: name, args };
}
