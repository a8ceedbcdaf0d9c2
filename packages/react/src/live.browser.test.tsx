import {
  type Client,
  createHost,
  createMemoryLog,
  defineTool,
  type Host,
  type JsonObject,
  refuse,
  SUPPORT_POLICY,
  type Viewer,
} from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HandoffProvider, useHandoff, useHandoffs } from './index.js';

const ILSE: Viewer = { tenant: 'northwind', kind: 'user', id: 'ilse', name: 'Ilse Brandt', teams: [] };
const AGENT = { tenant: 'northwind', kind: 'agent', id: 'assistant', name: 'Assistant' } as const;

let host: Host;
let ran: JsonObject[];

beforeEach(async () => {
  let ids = 0;
  ran = [];
  host = createHost({
    tenant: 'northwind',
    log: createMemoryLog(),
    policy: { ...SUPPORT_POLICY, actions: { 'email.send': { route: 'user' } } },
    tools: [
      defineTool<JsonObject>({
        name: 'send_reply',
        version: '1',
        parse: (args) => ({ ok: true, value: args }),
        describe: () => ({
          facts: { type: 'email.send', reversibility: 'irreversible', audience: 'external' },
          description: {
            context: 'Answering a question about Q3 pricing',
            proposal: 'Send the reply.',
            approve: 'Send reply',
            reject: 'Don’t send',
          },
        }),
        async run(args) {
          ran.push(args);
          return { sent: true };
        },
      }),
    ],
    now: () => Date.UTC(2026, 10, 18, 14, 2),
    newId: (of) => {
      ids += 1;
      return `${of}-${ids}`;
    },
  });
  const user = { id: ILSE.id, name: ILSE.name };
  await host.send('task-1', { type: 'task.open', task: 'task-1', title: 'Q3 pricing', user }, ILSE);
  await host.agent('task-1', AGENT).propose({ tool: 'send_reply', args: { to: 'ada@northwind.example' } });
});

/** A card of the product's own, without any guard. */
function Own({ id }: { readonly id: string }): ReactNode {
  const handoff = useHandoff('task-1', id);
  return (
    handoff && (
      <article>
        <p>{handoff.view.key}</p>
        <p>{handoff.client.command.state === 'refused' && handoff.client.command.refusal.code}</p>
        <button type="button" onClick={() => handoff.approve()}>
          Send reply
        </button>
      </article>
    )
  );
}

function All(): ReactNode {
  return useHandoffs('task-1').map((id) => <Own key={id} id={id} />);
}

function open(client: Client, name = 'Here') {
  const main = document.body.appendChild(document.createElement('main'));
  main.ariaLabel = name;
  const root = createRoot(main);
  root.render(
    <StrictMode>
      <HandoffProvider client={client} messages={en} timeZone="UTC">
        <All />
      </HandoffProvider>
    </StrictMode>,
  );
  onTestFinished(() => {
    root.unmount();
    main.remove();
  });
  const within = page.getByRole('main', { name });
  return { card: within.getByRole('article'), button: within.getByRole('button', { name: 'Send reply' }) };
}

async function decisions(): Promise<number> {
  await host.agent('task-1', AGENT).say('Is there anything else?');
  return (await host.events('task-1')).filter(({ type }) => type === 'handoff.decided').length;
}

test('a button of one’s own that is pressed thrice while the host takes its time decides once', async () => {
  const client = host.client(ILSE);
  const sent: string[] = [];
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { card, button } = open({
    ...client,
    async send(task, command) {
      sent.push(command.type);
      await answered;
      return client.send(task, command);
    },
  });
  await userEvent.tripleClick(button);
  answer();
  await expect.element(card).toMatchTextContent(/succeeded/);
  expect(sent).toEqual(['handoff.decide']);
  expect(await decisions()).toBe(1);
  expect(ran).toEqual([{ to: 'ada@northwind.example' }]);
});

test('two windows that are pressed in the same moment decide once, and both say what came of it', async () => {
  const here = open(host.client(ILSE), 'Here');
  const there = open(host.client(ILSE), 'There');
  await expect.element(here.button).toBeInTheDocument();
  await expect.element(there.button).toBeInTheDocument();
  const other = there.button.element();
  here.button.element().addEventListener('click', () => other instanceof HTMLElement && other.click());
  await userEvent.click(here.button);
  await expect.element(here.card).toMatchTextContent(/succeeded|already-decided/);
  await expect.element(there.card).toMatchTextContent(/succeeded|already-decided/);
  expect(await decisions()).toBe(1);
  expect(ran).toHaveLength(1);
});

test('an approval that the host could not be reached with is not sent later', async () => {
  const client = host.client(ILSE);
  let reached = false;
  const { card, button } = open({
    ...client,
    send: async (task, command) =>
      reached ? client.send(task, command) : refuse('offline', 'The line of this test was cut.'),
  });
  await userEvent.click(button);
  await expect.element(card).toMatchTextContent(/offline/);
  reached = true;
  expect(await decisions()).toBe(0);
  expect(ran).toEqual([]);
  await userEvent.click(button);
  await expect.element(card).toMatchTextContent(/succeeded/);
  expect(await decisions()).toBe(1);
});
