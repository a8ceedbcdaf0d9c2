import { type Host, isRefusal, type Refusal } from '@handoff-kit/core';
import { tool } from 'ai';
import { z } from 'zod';
import { AGENT } from '../identities.js';

/** How the agent says where its scope ends, and how it keeps what it could not do. Nothing runs, so nobody is asked. */
export function scopeTools(host: Host, task: string) {
  return {
    stop_at_boundary: tool({
      description:
        'Say that a wish goes beyond what your tools can do, before you do any part of it. The customer then says how it goes on.',
      inputSchema: z.strictObject({
        boundary: z.string().max(120).describe('Where the scope ends, as it reads after a colon.'),
        opens: z.string().max(200).describe('A whole sentence: what would have to happen first.'),
        inScope: z
          .string()
          .max(300)
          .nullable()
          .describe('A whole sentence: the part that you can do, as the customer would ask for it. Or null.'),
      }),
      execute: async ({ boundary, opens, inScope }) =>
        told(
          await host.agent(task, AGENT).report({
            type: 'agent.out-of-scope',
            data: { boundary, extendedBy: opens, inScope },
          }),
        ),
    }),
    save_for_later: tool({
      description: 'Keep the part of a wish that could not be done, so that the customer can go on with it.',
      inputSchema: z.strictObject({
        what: z.string().max(300).describe('A whole sentence, as the customer would ask for it.'),
        ready: z.array(z.string().max(120)).max(6).describe('What of the wish is done already.'),
      }),
      execute: async ({ what, ready }, { toolCallId }) =>
        told(await host.send(task, { type: 'scope.park', parked: toolCallId, what, partial: ready }, AGENT)),
    }),
  };
}

function told(answer: Refusal | { readonly refused: false }) {
  return isRefusal(answer) ? { done: false, because: answer.message } : { done: true };
}
