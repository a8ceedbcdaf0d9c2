import { agentCalls, type PlacedCall } from '../agent-calls.js';
import type { RecordedRun } from '../recording.js';
import type { ToolRow, ToolTable } from '../tool-table.js';

/** Something that was said, in the order in which it was. */
export interface Turn {
  readonly by: 'agent' | 'customer';
  readonly text: string;
}

/** A call and everything that came before it. Nothing after it can be reached from here. */
export interface BeforeCall {
  readonly placed: PlacedCall;
  readonly row: ToolRow;
  readonly table: ToolTable;
  /** What was said before the call; empty messages are left out. */
  readonly turns: readonly Turn[];
  /** The agent's own calls in earlier messages. */
  readonly earlier: readonly PlacedCall[];
}

/** Looks at a run up to one of its calls. */
export function beforeCall(run: RecordedRun, placed: PlacedCall, row: ToolRow, table: ToolTable): BeforeCall {
  return {
    placed,
    row,
    table,
    turns: run.messages.slice(0, placed.messageIndex).flatMap((message): Turn[] => {
      if ((message.role !== 'user' && message.role !== 'assistant') || message.text.trim() === '') return [];
      return [{ by: message.role === 'user' ? 'customer' : 'agent', text: message.text }];
    }),
    earlier: agentCalls(run).filter(({ messageIndex }) => messageIndex < placed.messageIndex),
  };
}

/** What was looked up before the call: answers of tools that did not fail. What the agent noted while thinking is none. */
export function lookedUp({ earlier, table }: BeforeCall): readonly { placed: PlacedCall; text: string }[] {
  return earlier.flatMap((placed) => {
    const { call, result } = placed;
    const isThought = table.tools.get(call.tool)?.effect === 'think';
    return result === null || result.failed || isThought ? [] : [{ placed, text: result.text }];
  });
}
