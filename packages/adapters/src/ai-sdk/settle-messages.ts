import { type Handoff, type Host, outcomeOf, type Task } from '@handoff-kit/core';
import { isToolUIPart } from 'ai';
import type { ConversationMessage, MessagePart, ToolPart } from './conversation-message.js';
import { NotRunError, tell } from './told.js';

/**
 * Brings stored messages up to what the task has on record: decided requests are answered, refused ones say why, and
 * calls that were cut off either get their outcome or disappear. Afterwards the model can read every message.
 */
export async function settleMessages(
  messages: readonly ConversationMessage[],
  task: Task,
  host: Pick<Host, 'run'>,
): Promise<readonly ConversationMessage[]> {
  const settled: ConversationMessage[] = [];
  for (const [index, message] of messages.entries()) {
    const continued = index === messages.length - 1 && !message.parts.some((part) => stillWaits(part, task));
    const parts: MessagePart[] = [];
    for (const part of message.parts) {
      const next = isToolUIPart(part) ? await settlePart(part, task, continued, host) : settleText(part);
      if (next) {
        parts.push(next);
      }
    }
    const changed =
      parts.length !== message.parts.length || parts.some((part, at) => part !== message.parts[at]);
    const kept = changed ? { ...message, parts } : message;
    if (message.role !== 'assistant' || kept.parts.some(({ type }) => type !== 'step-start')) {
      settled.push(kept);
    }
  }
  return settled;
}

/** Whether the agent owes the next word: somebody wrote, or every call of its last step has its answer. */
export function isAgentsTurn(messages: readonly ConversationMessage[]): boolean {
  const last = messages.at(-1);
  if (last?.role !== 'assistant') {
    return last !== undefined && !last.metadata?.note;
  }
  if (last.metadata) {
    return false;
  }
  const start = last.parts.findLastIndex(({ type }) => type === 'step-start');
  const step = last.parts.slice(start + 1);
  const calls = step.filter(isToolUIPart);
  return (
    calls.length > 0 &&
    calls.every(({ state }) => ANSWERED.has(state)) &&
    !step.slice(step.findLastIndex(isToolUIPart) + 1).some(({ type }) => type === 'text')
  );
}

const ANSWERED: ReadonlySet<ToolPart['state']> = new Set([
  'approval-responded',
  'output-available',
  'output-error',
  'output-denied',
] satisfies ToolPart['state'][]);

function stillWaits(part: MessagePart, task: Task): boolean {
  if (!isToolUIPart(part) || part.state !== 'approval-requested') {
    return false;
  }
  const handoff = task.handoffs.find(({ callId }) => callId === part.toolCallId);
  return !handoff || outcomeOf(handoff).state === 'waiting';
}

function settleText(part: MessagePart): MessagePart | null {
  return part.type === 'text' && part.state === 'streaming' ? null : part;
}

async function settlePart(
  part: ToolPart,
  task: Task,
  continued: boolean,
  host: Pick<Host, 'run'>,
): Promise<ToolPart | null> {
  const handoff = task.handoffs.find(({ callId }) => callId === part.toolCallId) ?? null;
  switch (part.state) {
    case 'input-streaming':
      return null;
    case 'input-available':
      return handoff && cutOff(part, handoff, task, host);
    case 'approval-requested':
      return handoff ? answered(part, handoff, task, continued, host) : part;
    case 'approval-responded':
      return continued || !part.approval.approved ? part : finished(part, part.approval, handoff, task, host);
    case 'output-available':
    case 'output-error':
    case 'output-denied':
      return part;
    default:
      return part satisfies never;
  }
}

type Requested = Extract<ToolPart, { state: 'approval-requested' }>;

async function cutOff(
  part: Extract<ToolPart, { state: 'input-available' }>,
  handoff: Handoff,
  task: Task,
  host: Pick<Host, 'run'>,
): Promise<ToolPart> {
  const { state } = outcomeOf(handoff);
  return state === 'waiting'
    ? { ...part, state: 'approval-requested', approval: { id: handoff.id } }
    : finished(part, null, handoff, task, host);
}

async function answered(
  part: Requested,
  handoff: Handoff,
  task: Task,
  continued: boolean,
  host: Pick<Host, 'run'>,
): Promise<ToolPart> {
  const outcome = outcomeOf(handoff);
  switch (outcome.state) {
    case 'waiting':
      return part;
    case 'rejected':
    case 'not-run':
    case 'answered':
      return {
        ...part,
        state: 'output-denied',
        approval: { ...part.approval, approved: false, reason: told(handoff) },
      };
    case 'granted':
    case 'running':
    case 'unknown':
    case 'succeeded':
    case 'failed':
      return continued
        ? { ...part, state: 'approval-responded', approval: { ...part.approval, approved: true } }
        : finished(part, part.approval, handoff, task, host);
    default:
      return outcome satisfies never;
  }
}

/** Runs what was granted and what the runtime will not ask for now: it continues the last message only, and that as a whole. */
async function finished(
  part: Exclude<ToolPart, { state: 'input-streaming' }>,
  approval: { readonly id: string } | null,
  handoff: Handoff | null,
  task: Task,
  host: Pick<Host, 'run'>,
): Promise<ToolPart> {
  const { toolCallId, input } = part;
  const common = {
    ...(part.type === 'dynamic-tool' ? { type: part.type, toolName: part.toolName } : { type: part.type }),
    toolCallId,
    input,
    ...(approval ? { approval: { ...approval, approved: true as const } } : {}),
  };
  if (handoff?.subject.kind !== 'approval') {
    return {
      ...common,
      state: 'output-error',
      errorText: 'This call was never proposed here, and nothing ran.',
    };
  }
  try {
    const output = tell(await host.run(task.id, handoff.id), handoff.subject.proposal.action.args);
    return { ...common, state: 'output-available', output };
  } catch (error) {
    if (!(error instanceof NotRunError)) {
      throw error;
    }
    return { ...common, state: 'output-error', errorText: error.message };
  }
}

function told(handoff: Handoff): string {
  try {
    tell(outcomeOf(handoff), {});
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}
