import { simulateReadableStream } from 'ai';
import { MockLanguageModelV4 } from 'ai/test';
import { readPrompt } from './read-prompt.js';
import { nextStep, type Step } from './replies.js';
import { readWish } from './wish.js';

type Stream = Awaited<ReturnType<MockLanguageModelV4['doStream']>>['stream'];
type Chunk = Stream extends ReadableStream<infer One> ? One : never;

/** How the scripted model writes. */
export interface ScriptedModelOptions {
  /** Between two words, in milliseconds. */
  readonly pace: number;
  readonly newId: () => string;
}

/** A model that needs no key: it understands the wishes of this demo and answers with real streams and tool calls. */
export function createScriptedModel({ pace, newId }: ScriptedModelOptions): MockLanguageModelV4 {
  return new MockLanguageModelV4({
    provider: 'demo',
    modelId: 'scripted',
    doStream: async ({ prompt }) => {
      const { said, done } = readPrompt(prompt);
      const chunks = chunksOf(nextStep(readWish(said), done), newId());
      return {
        stream: simulateReadableStream({ chunks, initialDelayInMs: pace * 20, chunkDelayInMs: pace }),
      };
    },
  });
}

const NO_USAGE = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
} as const;

function chunksOf(step: Step, id: string): Chunk[] {
  switch (step.kind) {
    case 'say':
      return [...words(step.text, id), finish('stop')];
    case 'call':
      return [
        ...(step.saying === '' ? [] : words(step.saying, id)),
        {
          type: 'tool-call',
          toolCallId: `call-${id}`,
          toolName: step.tool,
          input: JSON.stringify(step.input),
        },
        finish('tool-calls'),
      ];
    default:
      return step satisfies never;
  }
}

function words(text: string, id: string): Chunk[] {
  const deltas = text.match(/\S+\s*/g) ?? [];
  return [
    { type: 'text-start', id },
    ...deltas.map((delta): Chunk => ({ type: 'text-delta', id, delta })),
    { type: 'text-end', id },
  ];
}

function finish(unified: 'stop' | 'tool-calls'): Chunk {
  return { type: 'finish', finishReason: { unified, raw: undefined }, usage: NO_USAGE };
}
