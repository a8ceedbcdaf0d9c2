import { createHost, createMemoryLog, defineTool, SUPPORT_POLICY } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { HandoffProvider, useHandoff, useHandoffs } from '@handoff-kit/react';
import { HandoffCard } from '@handoff-kit/ui';

export const sent: string[] = [];

const sendReply = defineTool<{ readonly to: string; readonly body: string }>({
  name: 'send_reply',
  version: '1',
  parse: ({ to, body }) =>
    typeof to === 'string' && typeof body === 'string'
      ? { ok: true, value: { to, body } }
      : { ok: false, faults: [{ path: '', code: 'kind', message: 'Give to and body.' }] },
  describe: ({ to }) => ({
    facts: { type: 'email.send', reversibility: 'irreversible', audience: 'external', target: to },
    description: {
      context: 'Answering a question about Q3 pricing',
      proposal: 'Send the reply that confirms standard Q3 terms.',
      consequence: 'It goes to someone outside the company, and can’t be unsent.',
      approve: 'Send reply',
      receipt: `Sent — reply to ${to}`,
      reject: 'Don’t send',
      editable: ['/body'],
    },
  }),
  run: async ({ to, body }) => {
    sent.push(`${to}: ${body}`);
    return { sent: true };
  },
});

// README: begin
const host = createHost({
  tenant: 'northwind',
  log: createMemoryLog(),
  policy: { ...SUPPORT_POLICY, actions: { 'email.send': { route: 'user' } } },
  tools: [sendReply],
  now: Date.now,
  newId: () => crypto.randomUUID(),
});

function Handoff(props: { task: string; id: string }) {
  const handoff = useHandoff(props.task, props.id);
  return handoff && <HandoffCard handoff={handoff} />;
}

function Handoffs(props: { task: string }) {
  return useHandoffs(props.task).map((id) => <Handoff key={id} task={props.task} id={id} />);
}
// README: end

export const ilse = {
  tenant: 'northwind',
  kind: 'user',
  id: 'ilse',
  name: 'Ilse Brandt',
  teams: [],
} as const;
const assistant = { tenant: 'northwind', kind: 'agent', id: 'assistant', name: 'Assistant' } as const;
export const client = host.client(ilse);

export function App(props: { task: string }) {
  return (
    <HandoffProvider client={client} messages={en}>
      <Handoffs task={props.task} />
    </HandoffProvider>
  );
}

export async function callOnce() {
  // README: call begin
  const outcome = await host
    .agent('task-1', assistant)
    .call({ tool: 'send_reply', args: { to: 'ada@northwind.example', body: 'Hello' }, callId: 'call-1' });
  // README: call end
  return outcome;
}

export { host };
