import type { JsonObject } from '@handoff-kit/core';
import { placedCalls, type RecordedResult } from './agent-calls.js';
import type { Caller, RecordedRun } from './recording.js';

/** One step of a recorded run, in the order in which it happened. Plain JSON. */
export type ReplayStep =
  | { readonly kind: 'message'; readonly messageIndex: number; readonly by: Caller; readonly text: string }
  | {
      readonly kind: 'call';
      readonly messageIndex: number;
      readonly by: Caller;
      /** Unique within the run. */
      readonly call: string;
      readonly tool: string;
      readonly args: JsonObject;
      /** What the tool answered then, or null where the recording ends before it. */
      readonly result: RecordedResult | null;
    };

/** A recorded run step by step: what was said and which tools were called, each call with the answer that it got. */
export function stepsOf(run: RecordedRun): readonly ReplayStep[] {
  const calls = placedCalls(run);
  return run.messages.flatMap((message, messageIndex): ReplayStep[] => {
    if (message.role !== 'assistant' && message.role !== 'user') return [];
    const by = message.role === 'user' ? 'customer' : 'agent';
    const said: ReplayStep[] =
      message.text.trim() === '' ? [] : [{ kind: 'message', messageIndex, by, text: message.text }];
    const called = calls
      .filter((placed) => placed.messageIndex === messageIndex)
      .map(
        ({ key, call, result }): ReplayStep => ({
          kind: 'call',
          messageIndex,
          by: call.by,
          call: key,
          tool: call.tool,
          args: call.args,
          result,
        }),
      );
    return [...said, ...called];
  });
}
