import { randomUUID } from 'node:crypto';
import {
  type ConversationMessage,
  type Conversations,
  createConversations,
  createMemoryMessages,
} from '@handoff-kit/adapters/ai-sdk';
import { createHost, createMemoryLog, type Host } from '@handoff-kit/core';
import { type ChosenModel, createAgent } from './agent.js';
import { createDemoClock, type DemoClock } from './demo-clock.js';
import { AGENT, CUSTOMER, TENANT } from './identities.js';
import { fillPast } from './past.js';
import { POLICY } from './policy.js';
import { reactTo } from './reactions.js';
import { createScriptedModel } from './scripted/scripted-model.js';
import { createShop, type Shop } from './shop.js';
import { accountTools } from './tools/account-tools.js';
import { letterTools } from './tools/letter-tools.js';
import { orderTools } from './tools/order-tools.js';
import { WORDS } from './words.js';

/** What a demo can be made with. */
export interface DemoOptions {
  /** The model that answers; without one, the scripted model. */
  readonly model?: ChosenModel | null;
  /** Between two words of the scripted model, in milliseconds. */
  readonly pace?: number;
  readonly onError?: (error: unknown) => void;
}

/** Everything behind the pages. In memory: a restart starts empty. */
export interface Demo {
  readonly host: Host;
  readonly shop: Shop;
  readonly clock: DemoClock;
  readonly conversations: Conversations;
  readonly modelName: string;
  readonly startedAt: number;
  /** Tells of a conversation that has changed. */
  readonly onMessages: Set<(task: string, messages: readonly ConversationMessage[]) => void>;
  /** Opens a task of the customer with what they wrote, and gives its id. */
  open(title: string, text: string): Promise<string>;
  /** Writes a month of decisions into the log, once, so that trust has something to count. */
  fillPast(): Promise<void>;
  /** Carries out what time owes. */
  tick(): Promise<void>;
  close(): void;
}

const TICK = 500;

/** Makes the demo: a host with its tools, the agent, and what the product does around them. */
export function createDemo({ model = null, pace = 22, onError = () => undefined }: DemoOptions = {}): Demo {
  const clock = createDemoClock(() => Date.now());
  const shop = createShop(clock.now);
  const tools = [...orderTools(shop), ...accountTools(shop), ...letterTools(shop)];
  const log = createMemoryLog();
  const host = createHost({
    tenant: TENANT,
    log,
    policy: POLICY,
    tools: tools.map(({ tool }) => tool),
    now: clock.now,
    newId: (of) => `${of}-${randomUUID()}`,
    onError,
  });
  const chosen = model ?? { model: createScriptedModel({ pace, newId: randomUUID }), name: 'scripted model' };
  const onMessages: Demo['onMessages'] = new Set();
  const stopReacting = reactTo(host, shop, onError);
  const conversations = createConversations({
    host,
    identity: AGENT,
    store: createMemoryMessages(),
    agent: (task) => createAgent(host, task, tools, chosen.model),
    newId: () => `message-${randomUUID()}`,
    words: WORDS,
    onError,
    onMessages(task, messages) {
      for (const listener of onMessages) {
        listener(task, messages);
      }
    },
  });
  let past: Promise<void> | null = null;
  let isFilling = false;
  const ticking = setInterval(() => void demo.tick(), TICK);

  const demo: Demo = {
    host,
    shop,
    clock,
    conversations,
    modelName: chosen.name,
    startedAt: clock.now(),
    onMessages,
    async open(title, text) {
      const task = `NW-${randomUUID().slice(0, 8)}`;
      const { id, name } = CUSTOMER;
      const opened = await host.send(task, { type: 'task.open', task, title, user: { id, name } }, CUSTOMER);
      if (opened.refused) {
        throw new Error(opened.message);
      }
      await host.send(task, { type: 'task.add-input', text, supersedes: [] }, CUSTOMER);
      return task;
    },
    fillPast() {
      past ??= fill();
      return past;
    },
    async tick() {
      // What is decided a month ago would be too late for today's clock.
      if (!isFilling) {
        await host.tick().catch(onError);
      }
    },
    close() {
      clearInterval(ticking);
      stopReacting();
      conversations.close();
    },
  };
  return demo;

  async function fill(): Promise<void> {
    isFilling = true;
    try {
      await fillPast(log, clock.now(), (of) => `${of}-${randomUUID()}`);
    } finally {
      isFilling = false;
    }
  }
}
