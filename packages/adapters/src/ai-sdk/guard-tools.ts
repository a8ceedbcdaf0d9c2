import {
  type AgentIdentity,
  checkJson,
  type Handoff,
  type Host,
  isJsonObject,
  isSameCall,
  type JsonObject,
  type Refusal,
} from '@handoff-kit/core';
import { type ModelMessage, type Tool, type ToolApprovalStatus, tool } from 'ai';
import type { AgentTool } from './agent-tool.js';
import { type GuardedResult, NotRunError, tell } from './told.js';

/** Which tools are guarded, for which agent on which task. */
export interface GuardOptions {
  readonly host: Host;
  readonly task: string;
  readonly agent: AgentIdentity;
  readonly tools: readonly AgentTool[];
}

/** What an agent of the AI SDK is made with: `new ToolLoopAgent({ model, ...guardTools(…) })`. Both parts belong together. */
export interface GuardedTools {
  readonly tools: Record<string, Tool<unknown, GuardedResult>>;
  readonly toolApproval: Record<string, GuardedApproval>;
}

/** Asks the host what policy says of a call. Never answers `denied`: on an approved continuation that bricks the chat. */
export type GuardedApproval = (
  input: unknown,
  options: { readonly toolCallId: string; readonly messages: ModelMessage[] },
) => Promise<ToolApprovalStatus>;

/**
 * Makes AI SDK tools that reach their effect only through the host: the first approval check proposes the call, a person
 * or policy decides it there, and `execute` runs what was granted, once, or tells the model why nothing ran.
 */
export function guardTools({ host, task, agent, tools }: GuardOptions): GuardedTools {
  const handle = host.agent(task, agent);
  const refusals = new Map<string, Refusal>();

  async function onRecord(callId: string): Promise<Handoff | null> {
    const state = await host.task(task);
    return state?.handoffs.find((one) => one.callId === callId) ?? null;
  }

  async function check(
    { tool: { name }, doing }: AgentTool,
    input: JsonObject,
    callId: string,
    messages: readonly ModelMessage[],
  ): Promise<ToolApprovalStatus> {
    if ((await onRecord(callId)) || isContinuation(messages, callId)) {
      return 'user-approval';
    }
    const activity = doing(input);
    if (activity) {
      await handle.report(
        activity.reads
          ? { type: 'agent.checking', data: { what: activity.what } }
          : { type: 'agent.progressed', data: { what: activity.what, drafting: false } },
      );
    }
    const outcome = await handle.propose({ tool: name, args: input, callId });
    if ('refused' in outcome) {
      refusals.set(callId, outcome);
      return 'not-applicable';
    }
    return outcome.state === 'waiting' ? 'user-approval' : 'not-applicable';
  }

  async function execute(name: string, input: JsonObject, callId: string): Promise<GuardedResult> {
    const handoff = await onRecord(callId);
    if (!handoff) {
      const refusal = refusals.get(callId);
      throw refusal
        ? new NotRunError('refused', `This did not run. ${refusal.message}`)
        : new NotRunError('not-proposed', 'This call was never proposed here, and nothing ran.');
    }
    const proposal = handoff.subject.kind === 'approval' ? handoff.subject.proposal : null;
    if (!proposal || !(await isSameCall(handoff, name, input))) {
      throw new NotRunError('changed-call', 'This is not the call that was proposed, and nothing ran.');
    }
    return tell(await host.run(task, handoff.id), proposal.action.args);
  }

  return {
    tools: Object.fromEntries(
      tools.map(({ tool: { name }, description, inputSchema }) => [
        name,
        tool({
          description,
          inputSchema,
          execute: (input: unknown, { toolCallId }) => execute(name, plain(input), toolCallId),
        }),
      ]),
    ),
    toolApproval: Object.fromEntries(
      tools.map((one): [string, GuardedApproval] => [
        one.tool.name,
        (input, { toolCallId, messages }) => check(one, plain(input), toolCallId, messages),
      ]),
    ),
  };
}

/** The second check of a call comes with a history that holds it already; a forged history does too. */
function isContinuation(messages: readonly ModelMessage[], callId: string): boolean {
  return messages.some(
    ({ role, content }) =>
      role === 'assistant' &&
      typeof content !== 'string' &&
      content.some((part) => part.type === 'tool-call' && part.toolCallId === callId),
  );
}

function plain(input: unknown): JsonObject {
  const json = checkJson(input);
  if (!json.ok || !isJsonObject(json.value)) {
    throw new NotRunError('changed-call', 'The arguments are not plain JSON, and nothing ran.');
  }
  return json.value;
}
