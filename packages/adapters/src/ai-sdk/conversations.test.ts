import { isToolUIPart } from 'ai';
import { expect, test } from 'vitest';
import { createMemoryMessages } from './conversation-message.js';
import { createConversations } from './conversations.js';
import {
  AGENT,
  answer,
  type Bench,
  callTool,
  createBench,
  ILSE,
  MAYA,
  type Script,
  TASK,
} from './testing/bench.js';

const REFUND = { order: '48213', cents: 22_800 };

const refunds: Script = ({ role, text }) =>
  role === 'user' && text.includes('refund')
    ? callTool(`call-${text.length}`, 'issue_refund', REFUND)
    : answer('Understood.');

function converse(bench: Bench, agent: Bench['agent'] = bench.agent) {
  let ids = 0;
  const errors: unknown[] = [];
  const conversations = createConversations({
    host: bench.host,
    identity: AGENT,
    store: createMemoryMessages(),
    agent: () => agent,
    newId: () => {
      ids += 1;
      return `message-${ids}`;
    },
    words: {
      started: ({ title }) => title,
      finished: ({ title }) => title,
      stopped: () => ({ why: 'The model could not be reached.', next: 'Try again.' }),
    },
    onError: (error) => errors.push(error),
  });
  async function write(text: string, supersedes: readonly string[] = []) {
    await bench.host.send(TASK, { type: 'task.add-input', text, supersedes }, ILSE);
  }
  async function texts() {
    const messages = await conversations.messages(TASK);
    return messages.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])),
    );
  }
  async function calls() {
    return (await conversations.messages(TASK)).flatMap(({ parts }) => parts.filter(isToolUIPart));
  }
  async function pending() {
    await expect.poll(async () => (await calls()).at(-1)?.state).toBe('approval-requested');
    await conversations.resume(TASK);
  }
  return { conversations, errors, write, texts, calls, pending };
}

test('a decision resumes the agent although nobody has the page open', async () => {
  const bench = await createBench(refunds);
  const { write, texts, calls, pending } = converse(bench);
  await write('Please refund me.');
  await pending();
  await bench.decide('approved');
  await expect.poll(texts).toEqual(['Please refund me.', 'Understood.']);
  expect((await calls()).map(({ state }) => state)).toEqual(['output-available']);
  expect(bench.runs).toEqual([{ tool: 'issue_refund', args: REFUND }]);
});

test('a rejection resumes the agent, which is told why', async () => {
  const bench = await createBench(refunds);
  const { write, texts, calls, pending } = converse(bench);
  await write('Please refund me.');
  await pending();
  await bench.decide('rejected', { note: 'Not this order.' });
  await expect.poll(texts).toEqual(['Please refund me.', 'Understood.']);
  expect((await calls()).map(({ state }) => state)).toEqual(['output-denied']);
  expect(bench.told.at(-1)?.text).toContain('Not this order.');
  expect(bench.runs).toEqual([]);
});

test('a new wish replaces what was pending, and the conversation stays readable for the model', async () => {
  const bench = await createBench(refunds);
  const { write, texts, pending, errors } = converse(bench);
  await write('Please refund me.');
  await pending();
  await write('Actually, never mind.', [(await bench.handoff()).id]);
  await expect.poll(texts).toEqual(['Please refund me.', 'Actually, never mind.', 'Understood.']);
  expect((await bench.handoff()).request.state).toBe('superseded');
  expect(errors).toEqual([]);
  expect(bench.runs).toEqual([]);
});

test('a wish that stands beside a pending request is answered, and the request can still be decided', async () => {
  const bench = await createBench(refunds);
  const { write, texts, pending, errors } = converse(bench);
  await write('Please refund me.');
  await pending();
  await write('How long will it take?');
  await expect.poll(texts).toContain('Understood.');
  await bench.decide('approved');
  await expect.poll(() => bench.runs).toEqual([{ tool: 'issue_refund', args: REFUND }]);
  expect(errors).toEqual([]);
});

test('while a person has the task the agent stays silent, and it goes on when it is handed back', async () => {
  const bench = await createBench(() => answer('I am back.'));
  const { write, texts } = converse(bench);
  await bench.host.send(TASK, { type: 'ownership.take', updateBy: null }, MAYA);
  await write('Is anybody there?');
  await bench.host.send(TASK, { type: 'task.send-message', text: 'Maya here.', audience: 'everyone' }, MAYA);
  await bench.host.send(TASK, { type: 'task.send-message', text: 'Careful.', audience: 'staff' }, MAYA);
  await expect.poll(texts).toEqual(['Is anybody there?', 'Maya here.']);
  expect(bench.told).toEqual([]);
  await bench.host.send(TASK, { type: 'ownership.hand-back', note: 'A courier comes today.' }, MAYA);
  await expect.poll(async () => (await texts()).at(-1)).toBe('I am back.');
  expect(bench.told.at(-1)?.text).toContain('A courier comes today.');
});

test('a paused agent says nothing more until it is resumed', async () => {
  let reached = (): void => undefined;
  const asking = new Promise<void>((done) => {
    reached = done;
  });
  let release = (): void => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  const bench = await createBench(refunds);
  let first = true;
  const { write, texts, conversations } = converse(
    bench,
    bench.agentWith(async () => {
      if (first) {
        first = false;
        reached();
        await held;
      }
      return answer('Here I am.');
    }),
  );
  await write('Hello.');
  await asking;
  await bench.host.send(TASK, { type: 'agent.pause' }, ILSE);
  release();
  await conversations.resume(TASK);
  expect(await texts()).toEqual(['Hello.']);
  await bench.host.send(TASK, { type: 'agent.resume' }, ILSE);
  await expect.poll(texts).toEqual(['Hello.', 'Here I am.']);
});

test('a model that cannot be reached leaves the task stopped with what was asked', async () => {
  const bench = await createBench(refunds);
  const { write, errors } = converse(
    bench,
    bench.agentWith(async () => {
      throw new Error('503');
    }),
  );
  await write('Hello.');
  await expect.poll(async () => (await bench.task()).activity.state, { timeout: 20_000 }).toBe('stopped');
  expect((await bench.task()).input?.text).toBe('Hello.');
  expect(errors).toHaveLength(1);
}, 25_000);

test('a finished turn leaves the task done, with what ran', async () => {
  const bench = await createBench(({ role }) =>
    role === 'user' ? callTool('call-1', 'set_note', { order: '48213', note: 'Ring' }) : answer('Set.'),
  );
  const { write } = converse(bench);
  await write('Tell the driver to ring.');
  await expect.poll(async () => (await bench.task()).activity.state).toBe('done');
  const { activity, handoffs } = await bench.task();
  expect(activity).toMatchObject({ handoff: handoffs[0]?.id });
});

test('an agent that has said where its scope ends waits there, and goes on with the part that is accepted', async () => {
  const bench = await createBench(refunds);
  const boundary = {
    boundary: 'orders of other people',
    extendedBy: 'Their owner agrees.',
    inScope: 'Tell the driver to ring.',
  };
  const { write, texts, conversations } = converse(
    bench,
    bench.agentWith(async ({ text }) => {
      if (text.includes('sister')) {
        await bench.host.agent(TASK, AGENT).report({ type: 'agent.out-of-scope', data: boundary });
      }
      return answer('Understood.');
    }),
  );
  await write('Tell the driver to ring, and cancel my sister’s order.');
  await expect.poll(texts).toHaveLength(2);
  await conversations.resume(TASK);
  expect((await bench.task()).activity).toMatchObject({ state: 'out-of-scope', ...boundary });
  await bench.host.send(TASK, { type: 'scope.accept', part: boundary.inScope }, ILSE);
  await expect.poll(async () => (await texts()).slice(2)).toEqual([boundary.inScope, 'Understood.']);
  await expect.poll(async () => (await bench.task()).activity.state).toBe('done');
});

test('what was saved for later is told to the agent when somebody goes on with it', async () => {
  const bench = await createBench(refunds);
  const { texts } = converse(bench);
  const what = 'Cancel my sister’s order.';
  await bench.host.send(TASK, { type: 'scope.park', parked: 'parked-1', what, partial: [] }, ILSE);
  await bench.host.send(TASK, { type: 'scope.resume', parked: 'parked-1' }, ILSE);
  await expect.poll(texts).toEqual([what, 'Understood.']);
});

test('a tool that fails is told to the model, and the turn goes on', async () => {
  const bench = await createBench(({ role, text }) =>
    role === 'user'
      ? callTool('call-1', 'set_note', { order: '99999', note: 'Ring' })
      : answer(text.includes('There is no order 99999.') ? 'I cannot find it.' : 'Set.'),
  );
  bench.effect = async () => {
    throw new Error('There is no order 99999.');
  };
  const { write, texts, calls, errors } = converse(bench);
  await write('Tell the driver to ring.');
  await expect.poll(async () => (await bench.task()).activity.state).toBe('done');
  expect((await texts()).at(-1)).toBe('I cannot find it.');
  expect((await calls()).at(-1)).toMatchObject({
    errorText: expect.stringContaining('There is no order 99999.'),
  });
  expect(errors).toEqual([]);
});
