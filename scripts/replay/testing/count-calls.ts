import { createReadStream } from 'node:fs';

/** The agent's and the customer's tool calls of a file. */
export interface Counted {
  readonly runs: number;
  readonly agent: number;
  readonly customer: number;
}

interface Frame {
  /** The member that is being read, or null in a list. */
  key: string | null;
  readonly texts: Map<string, string>;
}

/**
 * Counts the calls at simulations[].messages[].tool_calls[] by reading the file character by character. It shares no
 * code with the replay, so that the two can be compared.
 */
export async function countCalls(file: string): Promise<Counted> {
  const stack: Frame[] = [];
  let text: string | null = null;
  let lastText: string | null = null;
  let escaped = false;
  let runs = 0;
  let agent = 0;
  let customer = 0;

  function keys(): string {
    return stack.map(({ key }) => key ?? '[]').join('.');
  }

  function endObject(): void {
    const frame = stack.pop();
    const where = keys();
    if (where === 'simulations.[]') runs += 1;
    if (where === 'simulations.[].messages.[].tool_calls.[]') {
      if (frame?.texts.get('requestor') === 'user') customer += 1;
      else agent += 1;
    }
  }

  function take(character: string): void {
    const frame = stack.at(-1);
    switch (character) {
      case '{':
        stack.push({ key: '', texts: new Map() });
        return;
      case '[':
        stack.push({ key: null, texts: new Map() });
        return;
      case '}':
        endObject();
        return;
      case ']':
        stack.pop();
        return;
      case ':':
        if (frame) frame.key = lastText;
        return;
      default:
    }
  }

  for await (const chunk of createReadStream(file, 'utf8')) {
    for (const character of String(chunk)) {
      if (text === null) {
        if (character === '"') text = '';
        else take(character);
      } else if (escaped) {
        escaped = false;
        text += character;
      } else if (character === '\\') {
        escaped = true;
      } else if (character === '"') {
        const frame = stack.at(-1);
        if (frame?.key) frame.texts.set(frame.key, text);
        lastText = text;
        text = null;
      } else {
        text += character;
      }
    }
  }
  return { runs, agent, customer };
}
