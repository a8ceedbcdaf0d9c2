import { isToolUIPart } from 'ai';
import { expect, test } from 'vitest';
import type { ConversationMessage, MessagePart, ToolPart } from './conversation-message.js';
import { isAgentsTurn, settleMessages } from './settle-messages.js';
import { AGENT, answer, type Bench, createBench, TASK } from './testing/bench.js';

const REFUND = { order: '48213', cents: 22_800 };

const written: ConversationMessage = { id: 'm9', role: 'user', parts: [{ type: 'text', text: 'And?' }] };

function called(...parts: readonly MessagePart[]): ConversationMessage {
  return { id: 'm1', role: 'assistant', parts: [{ type: 'step-start' }, ...parts] };
}

function requested(toolCallId: string): ToolPart {
  return {
    type: 'tool-issue_refund',
    toolCallId,
    state: 'approval-requested',
    input: REFUND,
    approval: { id: `approval-${toolCallId}`, signature: 'signed' },
  };
}

async function propose(bench: Bench, callId: string): Promise<void> {
  await bench.host.agent(TASK, AGENT).propose({ tool: 'issue_refund', args: REFUND, callId });
}

async function settle(bench: Bench, ...messages: readonly ConversationMessage[]) {
  const settled = await settleMessages(messages, await bench.task(), bench.host);
  return { settled, calls: settled.flatMap(({ parts }) => parts.filter(isToolUIPart)) };
}

test('a decided request is answered in the last message, with its signature', async () => {
  const bench = await createBench(() => answer(''));
  await propose(bench, 'call-1');
  await bench.decide('approved');
  const { settled, calls } = await settle(bench, called(requested('call-1')));
  expect(calls).toMatchObject([
    { state: 'approval-responded', approval: { signature: 'signed', approved: true } },
  ]);
  expect(isAgentsTurn(settled)).toBe(true);
  expect(bench.runs).toEqual([]);
});

test('what was approved before something newer was written runs, once', async () => {
  const bench = await createBench(() => answer(''));
  await propose(bench, 'call-1');
  await bench.decide('approved');
  const responded: ToolPart = {
    type: 'tool-issue_refund',
    toolCallId: 'call-1',
    state: 'approval-responded',
    input: REFUND,
    approval: { id: 'a1', approved: true },
  };
  const { settled, calls } = await settle(bench, called(responded), written);
  expect(calls).toMatchObject([{ state: 'output-available', output: { executed: REFUND } }]);
  await settle(bench, ...settled);
  expect(bench.runs).toHaveLength(1);
});

test('what was approved does not wait for the decision about something else', async () => {
  const bench = await createBench(() => answer(''));
  await propose(bench, 'call-1');
  await bench.decide('approved');
  await propose(bench, 'call-2');
  const { settled, calls } = await settle(bench, called(requested('call-1'), requested('call-2')));
  expect(calls.map(({ state }) => state)).toEqual(['output-available', 'approval-requested']);
  expect(isAgentsTurn(settled)).toBe(false);
  expect(bench.runs).toHaveLength(1);
});

test('a call that was cut off before it was proposed disappears, and so does half a sentence', async () => {
  const bench = await createBench(() => answer(''));
  const { settled } = await settle(
    bench,
    written,
    called(
      { type: 'text', text: 'I will look', state: 'streaming' },
      { type: 'tool-issue_refund', toolCallId: 'call-1', state: 'input-available', input: REFUND },
    ),
  );
  expect(settled).toEqual([written]);
});

test('a call that was cut off after it was proposed asks again for the decision that it waits for', async () => {
  const bench = await createBench(() => answer(''));
  await propose(bench, 'call-1');
  const { calls } = await settle(
    bench,
    called({ type: 'tool-issue_refund', toolCallId: 'call-1', state: 'input-available', input: REFUND }),
  );
  expect(calls).toMatchObject([{ state: 'approval-requested' }]);
});
