import type { UIMessage } from 'ai';
import { expect, test } from 'vitest';
import { ILSE } from '../testing/bench.js';
import { type ApprovalDescription, approvalModel } from './approval-model.js';
import { type AddToolApprovalResponse, createApprovalResponder } from './approval-responder.js';
import { handoffParts } from './handoff-parts.js';

const INPUT = { to: 'procurement@northwind.example', body: 'Hello' };

const message: UIMessage = {
  id: 'm1',
  role: 'assistant',
  parts: [
    { type: 'text', text: 'Shall I send it?' },
    {
      type: 'tool-send_reply',
      toolCallId: 'call-1',
      state: 'approval-requested',
      input: INPUT,
      approval: { id: 'approval-1', signature: 'signed' },
    },
  ],
};

const DESCRIPTION: ApprovalDescription = {
  facts: { type: 'email.send', reversibility: 'irreversible', audience: 'external' },
  description: {
    context: 'Answering a question',
    proposal: 'Send the reply.',
    consequence: 'It cannot be unsent.',
    approve: 'Send reply',
    reject: 'Keep draft',
  },
  viewer: ILSE,
  agent: { id: 'assistant', name: 'Assistant' },
  now: 20,
  since: 10,
  armed: true,
};

function pending() {
  const [part] = handoffParts(message);
  if (!part) {
    throw new Error('The message of this test has no call.');
  }
  return part;
}

function decide(verdict: 'approved' | 'rejected' | 'approved-with-changes', note: string | null = null) {
  return { type: 'decide', decision: { verdict, note } } as const;
}

function channel() {
  const sent: Parameters<AddToolApprovalResponse>[0][] = [];
  return { sent, add: ((response) => void sent.push(response)) satisfies AddToolApprovalResponse };
}

test('a call that waits is found with both ids, and its part keeps the signature', () => {
  expect(handoffParts(message)).toEqual([
    {
      toolCallId: 'call-1',
      toolName: 'send_reply',
      approvalId: 'approval-1',
      state: 'waiting',
      automatic: false,
      part: message.parts[1],
    },
  ]);
  expect(pending().part).toBe(message.parts[1]);
});

test('approving and rejecting go back through the runtime', () => {
  const { sent, add } = channel();
  expect(createApprovalResponder(pending(), add)(decide('approved'))).toBe('sent');
  expect(createApprovalResponder(pending(), add)(decide('rejected', 'Wrong address'))).toBe('sent');
  expect(sent).toEqual([
    { id: 'approval-1', approved: true },
    { id: 'approval-1', approved: false, reason: 'Wrong address' },
  ]);
});

test('a second press sends nothing', () => {
  const { sent, add } = channel();
  const respond = createApprovalResponder(pending(), add);
  respond(decide('approved'));
  expect(respond(decide('approved'))).toBe('ignored');
  expect(sent).toHaveLength(1);
});

test('an edit is not turned into a plain yes', () => {
  const { sent, add } = channel();
  expect(createApprovalResponder(pending(), add)(decide('approved-with-changes'))).toBe('unsupported');
  expect(sent).toEqual([]);
});

test('without a host the card shows every argument and allows only yes and no', () => {
  const model = approvalModel(pending(), DESCRIPTION);
  const subject = model?.view.handoff.subject;
  expect(model?.view.key).toBe('confirm');
  expect(
    subject?.kind === 'approval' && subject.proposal.presentation.fields.map(({ path }) => path),
  ).toEqual(['/to', '/body']);
  const allowed = Object.entries(model?.can ?? {}).flatMap(([act, answer]) => (answer === true ? [act] : []));
  expect(allowed).toEqual(['approve', 'reject']);
});

test('a call that is answered has no card any more', () => {
  expect(approvalModel({ ...pending(), state: 'answered' }, DESCRIPTION)).toBeNull();
});
