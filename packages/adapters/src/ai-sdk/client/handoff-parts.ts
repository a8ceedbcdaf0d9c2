import type { DynamicToolUIPart, ToolUIPart, UIMessage } from 'ai';

/** Where one tool call of a message stands, as a person sees it. */
export type HandoffPartState =
  | 'preparing'
  | 'running'
  | 'waiting'
  | 'answered'
  | 'succeeded'
  | 'failed'
  | 'refused';

/** One tool call of a message. With a host, `toolCallId` is the handoff's `callId`; without one, `approvalId` takes the answer. */
export interface HandoffPart {
  readonly toolCallId: string;
  readonly toolName: string;
  /** Null until the call asks for approval. */
  readonly approvalId: string | null;
  readonly state: HandoffPartState;
  /** True where policy answered and not a person. */
  readonly automatic: boolean;
  /** The message part itself, signature and all. Hand it on as it is: a copy without the signature is refused. */
  readonly part: ToolUIPart | DynamicToolUIPart;
}

/** The tool calls of a message, in the order in which they were made. */
export function handoffParts(message: Pick<UIMessage, 'parts'>): readonly HandoffPart[] {
  return message.parts.filter(isToolPart).map(handoffPart);
}

const TOOL = 'tool-';

/** Whether a part of a message is a tool call. Needs nothing of the AI SDK at run time, so that a page stays small. */
export function isToolPart(part: UIMessage['parts'][number]): part is ToolUIPart | DynamicToolUIPart {
  return part.type === 'dynamic-tool' || part.type.startsWith(TOOL);
}

/** Reads one tool part. */
export function handoffPart(part: ToolUIPart | DynamicToolUIPart): HandoffPart {
  return {
    toolCallId: part.toolCallId,
    toolName: part.type === 'dynamic-tool' ? part.toolName : part.type.slice(TOOL.length),
    approvalId: part.approval?.id ?? null,
    state: stateOf(part),
    automatic: part.approval?.isAutomatic ?? false,
    part,
  };
}

function stateOf(part: ToolUIPart | DynamicToolUIPart): HandoffPartState {
  switch (part.state) {
    case 'input-streaming':
      return 'preparing';
    case 'input-available':
      return 'running';
    case 'approval-requested':
      return 'waiting';
    case 'approval-responded':
      return part.approval.approved ? 'answered' : 'refused';
    case 'output-available':
      return 'succeeded';
    case 'output-error':
      return 'failed';
    case 'output-denied':
      return 'refused';
    default:
      return part satisfies never;
  }
}
