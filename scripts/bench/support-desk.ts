import {
  createHost,
  createMemoryLog,
  defineTool,
  type Host,
  type JsonObject,
  SUPPORT_POLICY,
  type Viewer,
} from '@handoff-kit/core';

const TENANT = 'northwind';

/** The customer of the bench. */
export const ILSE: Viewer = { tenant: TENANT, kind: 'user', id: 'ilse', name: 'Ilse Brandt', teams: [] };

const changeAddress = defineTool<JsonObject>({
  name: 'change_address',
  version: '3',
  parse: (args) => ({ ok: true, value: args }),
  describe: ({ street }) => ({
    facts: { type: 'account.address', reversibility: 'externally-reversible', audience: 'self' },
    description: {
      context: 'Address of your account',
      proposal: `Change the address to ${street}.`,
      approve: 'Change address',
      reject: 'Keep address',
      editable: ['/street'],
    },
  }),
  run: () => Promise.resolve({ done: true }),
});

/** A host with one tool and an in-memory log. */
export function openHost(): Host {
  return createHost({
    tenant: TENANT,
    log: createMemoryLog(),
    policy: SUPPORT_POLICY,
    tools: [changeAddress],
    now: Date.now,
    newId: (of) => `${of}-${crypto.randomUUID()}`,
  });
}

/** Opens a task in which that many address changes wait for Ilse. Returns the ids of their handoffs. */
export async function openTask(host: Host, task: string, handoffs: number): Promise<readonly string[]> {
  const opened = await host.send(task, { type: 'task.open', task, title: 'New address', user: ILSE }, ILSE);
  if (opened.refused) throw new Error(opened.message);
  const agent = host.agent(task, { tenant: TENANT, kind: 'agent', id: 'assistant', name: 'Assistant' });
  const ids: string[] = [];
  for (let index = 0; index < handoffs; index += 1) {
    const args = { street: `Lindenweg ${index + 7}`, city: 'Bremen', postcode: '28203' };
    const outcome = await agent.propose({ tool: 'change_address', args, callId: `call-${index + 1}` });
    if ('refused' in outcome) throw new Error(outcome.message);
    ids.push(outcome.handoff);
  }
  return ids;
}
