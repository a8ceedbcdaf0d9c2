import { checkJson, isJsonObject, type JsonObject } from '@handoff-kit/core';
import { type Fields, isFields } from './fields.js';
import { whyNotJson } from './read-text.js';
import { ReplayFault } from './replay-fault.js';

/** Who called a tool: the agent, or the customer on their own device. */
export type Caller = 'agent' | 'customer';

/** One tool call as it was recorded. */
export interface RecordedCall {
  /** The runtime's own id; not always unique. */
  readonly id: string;
  readonly tool: string;
  readonly args: JsonObject;
  readonly by: Caller;
}

/** One message of a recorded conversation. */
export type RecordedMessage =
  | { readonly role: 'system'; readonly text: string }
  | { readonly role: 'assistant' | 'user'; readonly text: string; readonly calls: readonly RecordedCall[] }
  | { readonly role: 'tool'; readonly call: string; readonly text: string; readonly failed: boolean };

/** One conversation from beginning to end. */
export interface RecordedRun {
  readonly id: string;
  /** Which task of the benchmark it was, or '' where the file does not say. */
  readonly task: string;
  readonly messages: readonly RecordedMessage[];
}

/** What is read of a file of recorded runs. Labels and rewards are never among it. */
export interface Recording {
  /** The domain that the file names, or null. */
  readonly domain: string | null;
  readonly runs: readonly RecordedRun[];
}

/** Reads a file of recorded runs in the format of τ²-bench, or throws a `ReplayFault` that names the first fault. */
export function parseRecording(text: string, file: string): Recording {
  const fail = (path: string, problem: string): never => {
    throw new ReplayFault(`${file}: ${path ? `${path} ` : ''}${problem}.`);
  };

  function read(): unknown {
    try {
      return JSON.parse(text);
    } catch {
      return fail('', whyNotJson(text));
    }
  }

  function readFields(value: unknown, path: string): Fields {
    return isFields(value) ? value : fail(path, 'must be an object');
  }

  function readList(value: unknown, path: string): readonly unknown[] {
    return Array.isArray(value) ? value : fail(path, value === undefined ? 'is missing' : 'must be an array');
  }

  function readName(value: unknown, path: string): string {
    if (typeof value === 'string' && value !== '') return value;
    return fail(path, value === undefined ? 'is missing' : 'must be a text that is not empty');
  }

  function readContent(value: unknown, path: string): string {
    if (value === undefined || value === null) return '';
    return typeof value === 'string' ? value : fail(path, 'must be a text or null');
  }

  function readArgs(value: unknown, path: string): JsonObject {
    const json = checkJson(value);
    if (!json.ok) {
      const [fault] = json.faults;
      return fail(
        `${path}${fault?.path ?? ''}`,
        `cannot be taken: ${fault?.message.replace(/\.$/, '') ?? ''}`,
      );
    }
    return isJsonObject(json.value) ? json.value : fail(path, 'must be an object');
  }

  function readCall(value: unknown, role: 'assistant' | 'user', path: string): RecordedCall {
    const call = readFields(value, path);
    const { requestor } = call;
    if (requestor !== undefined && requestor !== 'assistant' && requestor !== 'user') {
      return fail(`${path}/requestor`, 'must be assistant or user');
    }
    return {
      id: typeof call.id === 'string' ? call.id : '',
      tool: readName(call.name, `${path}/name`),
      args: readArgs(call.arguments, `${path}/arguments`),
      by: (requestor ?? role) === 'user' ? 'customer' : 'agent',
    };
  }

  function readMessage(value: unknown, path: string): RecordedMessage {
    const message = readFields(value, path);
    const content = readContent(message.content, `${path}/content`);
    switch (message.role) {
      case 'system':
        return { role: 'system', text: content };
      case 'tool':
        return {
          role: 'tool',
          call: typeof message.id === 'string' ? message.id : '',
          text: content,
          failed: message.error === true,
        };
      case 'assistant':
      case 'user': {
        const { role } = message;
        const calls = message.tool_calls ?? [];
        return {
          role,
          text: content,
          calls: readList(calls, `${path}/tool_calls`).map((call, index) =>
            readCall(call, role, `${path}/tool_calls/${index}`),
          ),
        };
      }
      default:
        return fail(`${path}/role`, 'must be system, user, assistant or tool');
    }
  }

  function readRun(value: unknown, path: string): RecordedRun {
    const run = readFields(value, path);
    const task = run.task_id;
    return {
      id: readName(run.id, `${path}/id`),
      task: typeof task === 'string' || typeof task === 'number' ? String(task) : '',
      messages: readList(run.messages, `${path}/messages`).map((message, index) =>
        readMessage(message, `${path}/messages/${index}`),
      ),
    };
  }

  const source = read();
  if (!isFields(source) || !Array.isArray(source.simulations)) {
    return fail('', 'this is not a file of τ²-bench runs: it has no list "simulations"');
  }
  const runs = source.simulations.map((run, index) => readRun(run, `/simulations/${index}`));
  const seen = new Set<string>();
  for (const [index, { id }] of runs.entries()) {
    if (seen.has(id)) return fail(`/simulations/${index}/id`, `is "${id}", which an earlier run has too`);
    seen.add(id);
  }
  return { domain: domainOf(source), runs };
}

function domainOf(source: Fields): string | null {
  const { info } = source;
  const environment = isFields(info) ? info.environment_info : null;
  const name = isFields(environment) ? environment.domain_name : null;
  return typeof name === 'string' ? name : null;
}
