import type { RecordedCall, RecordedRun } from './recording.js';

/** What a tool answered in the recording. `failed` is what the tool itself reported. */
export interface RecordedResult {
  readonly text: string;
  readonly failed: boolean;
}

/** One call with its place in the run and the answer that it got, or null where the recording ends before it. */
export interface PlacedCall {
  /** Unique within the run, unlike the runtime's own id. */
  readonly key: string;
  /** Index of its message in the run, from 0. */
  readonly messageIndex: number;
  readonly call: RecordedCall;
  readonly result: RecordedResult | null;
}

/** Every tool call of a run in its order, the customer's own included. */
export function placedCalls(run: RecordedRun): readonly PlacedCall[] {
  const answered = new Set<number>();

  function resultOf(call: RecordedCall, after: number): RecordedResult | null {
    for (let index = after + 1; index < run.messages.length; index += 1) {
      const message = run.messages[index];
      if (message?.role === 'tool' && message.call === call.id && !answered.has(index)) {
        answered.add(index);
        return { text: message.text, failed: message.failed };
      }
    }
    return null;
  }

  return run.messages.flatMap((message, messageIndex) =>
    message.role === 'assistant' || message.role === 'user'
      ? message.calls.map((call, position) => ({
          key: `${messageIndex}.${position}`,
          messageIndex,
          call,
          result: resultOf(call, messageIndex),
        }))
      : [],
  );
}

/** The agent's own calls of a run, in their order. */
export function agentCalls(run: RecordedRun): readonly PlacedCall[] {
  return placedCalls(run).filter(({ call }) => call.by === 'agent');
}
