import type { MockLanguageModelV4 } from 'ai/test';

/** What a model is given to read. */
export type Prompt = Parameters<MockLanguageModelV4['doStream']>[0]['prompt'];

/** One tool call that has been answered since the customer last wrote. */
export interface Done {
  readonly tool: string;
  readonly result: Readonly<Record<string, unknown>>;
  /** Whether a person changed the arguments before it ran. */
  readonly edited: boolean;
  /** What the model was told instead of a result, or null. */
  readonly error: string | null;
}

/** Everything that the customer said, oldest first, and what has been done since the last of it. */
export function readPrompt(prompt: Prompt): {
  readonly said: readonly string[];
  readonly done: readonly Done[];
} {
  const last = prompt.findLastIndex(({ role }) => role === 'user');
  return { said: prompt.flatMap(saidIn), done: prompt.slice(last + 1).flatMap(doneIn) };
}

function saidIn(message: Prompt[number]): readonly string[] {
  return message.role === 'user'
    ? [message.content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join(' ')]
    : [];
}

function doneIn(message: Prompt[number]): readonly Done[] {
  if (message.role !== 'tool') {
    return [];
  }
  return message.content.flatMap((part): readonly Done[] => {
    if (part.type !== 'tool-result') {
      return [];
    }
    const { toolName: tool, output } = part;
    switch (output.type) {
      case 'json': {
        const given = fieldsOf(output.value);
        const edited = Array.isArray(given.edited) && given.edited.length > 0;
        return [{ tool, result: fieldsOf(given.result ?? output.value), edited, error: null }];
      }
      case 'error-text':
        return [{ tool, result: {}, edited: false, error: output.value }];
      case 'error-json':
        return [{ tool, result: {}, edited: false, error: JSON.stringify(output.value) }];
      case 'execution-denied':
        return [{ tool, result: {}, edited: false, error: output.reason ?? 'This was not allowed.' }];
      default:
        return [{ tool, result: {}, edited: false, error: null }];
    }
  });
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
