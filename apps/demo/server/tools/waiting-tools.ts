import { type Handoff, type Host, isOpen, isRefusal, type Task } from '@handoff-kit/core';
import { tool } from 'ai';
import { z } from 'zod';
import { AGENT } from '../identities.js';

/** What the agent can see and take back of its own open requests. Neither needs a person: nothing runs. */
export function waitingTools(host: Host, task: string) {
  return {
    what_is_waiting: tool({
      description: 'List what waits for a decision, in this and the other conversations of the customer.',
      inputSchema: z.strictObject({}),
      execute: async () => {
        const own = await host.task(task);
        const all = await Promise.all((await host.tasks()).map((id) => host.task(id)));
        return {
          waiting: all
            .filter((one): one is Task => one !== null && one.user.id === own?.user.id)
            .flatMap(({ handoffs }) => openOf(handoffs))
            .flatMap(({ subject }) =>
              subject.kind === 'approval'
                ? [
                    {
                      tool: subject.proposal.action.tool,
                      target: subject.proposal.action.target,
                      proposal: subject.proposal.presentation.proposal,
                    },
                  ]
                : [],
            ),
        };
      },
    }),
    take_back: tool({
      description:
        'Take back what you asked for in this conversation, because the customer does not want it.',
      inputSchema: z.strictObject({}),
      execute: async () => {
        const takenBack: string[] = [];
        for (const { id, subject } of openOf((await host.task(task))?.handoffs ?? [])) {
          const answer = await host.send(
            task,
            { type: 'handoff.withdraw', handoff: id, why: 'The customer took it back.' },
            AGENT,
          );
          if (!isRefusal(answer) && subject.kind === 'approval') {
            takenBack.push(subject.proposal.presentation.proposal);
          }
        }
        return { takenBack };
      },
    }),
  };
}

function openOf(handoffs: readonly Handoff[]): readonly Handoff[] {
  return handoffs.filter((one) => isOpen(one) && one.proposer.id === AGENT.id);
}
