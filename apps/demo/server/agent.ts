import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import { type AgentTool, guardTools } from '@handoff-kit/adapters/ai-sdk';
import type { Host, Trigger } from '@handoff-kit/core';
import { isStepCount, type LanguageModel, ToolLoopAgent, tool } from 'ai';
import { z } from 'zod';
import { AGENT } from './identities.js';
import { scopeTools } from './tools/scope-tools.js';
import { waitingTools } from './tools/waiting-tools.js';

/** Which model answers, and how the start page says so. */
export interface ChosenModel {
  readonly model: LanguageModel;
  readonly name: string;
}

/** The real model that a key in the environment gives access to, or null where there is no key. */
export function realModel(env: Readonly<Record<string, string | undefined>>): ChosenModel | null {
  if (env.OPENAI_API_KEY) {
    const id = env.OPENAI_MODEL ?? 'gpt-5.2';
    return { model: createOpenAI({ apiKey: env.OPENAI_API_KEY })(id), name: id };
  }
  if (env.ANTHROPIC_API_KEY) {
    const id = env.ANTHROPIC_MODEL ?? 'claude-sonnet-4-6';
    return { model: createAnthropic({ apiKey: env.ANTHROPIC_API_KEY })(id), name: id };
  }
  return null;
}

const INSTRUCTIONS = `You are the support assistant of Northwind, a shop for desks and lamps. The customer is Ilse Brandt,
account NW-20418. Look things up before you claim them. Use a tool for everything that changes something: whether a
person has to approve it is not yours to decide, and the tool tells you what became of it. Say plainly what was done,
what a person changed, and what was not done. Draft an e-mail before you send one. When the customer asks for a person
or is at their wit's end, call bring_in_person and stop. When the customer takes something back, call take_back. When a wish goes
beyond your tools, call stop_at_boundary first, say so in one sentence and stop; once the part in scope is done, call save_for_later with the rest. Call
what_is_waiting before you propose money or close anything, and never propose again what waits already. Amounts are in cents. Be brief and warm.`;

/** The agent of one task: everything but asking for a person goes through the gate. */
export function createAgent(host: Host, task: string, tools: readonly AgentTool[], model: LanguageModel) {
  const guarded = guardTools({ host, task, agent: AGENT, tools });
  const handle = host.agent(task, AGENT);
  return new ToolLoopAgent({
    model,
    instructions: INSTRUCTIONS,
    stopWhen: isStepCount(8),
    toolApproval: guarded.toolApproval,
    onError: () => undefined,
    tools: {
      ...guarded.tools,
      ...waitingTools(host, task),
      ...scopeTools(host, task),
      bring_in_person: tool({
        description: 'Hand the conversation to a person at the desk. Say nothing more afterwards.',
        inputSchema: z.strictObject({ reason: z.enum(['person-asked', 'frustration']) }),
        execute: async ({ reason }) => {
          const state = await host.task(task);
          const written = state?.messages.filter(({ by }) => by.kind === 'user').length ?? 0;
          const why: Trigger =
            reason === 'frustration' && written > 1
              ? { kind: 'frustration', rephrased: written - 1 }
              : { kind: 'person-asked' };
          const asked = await handle.requestPerson({
            team: null,
            why,
            goesAlong: state?.context?.parts ?? [],
          });
          return asked.refused ? { asked: false, because: asked.message } : { asked: true };
        },
      }),
    },
  });
}
