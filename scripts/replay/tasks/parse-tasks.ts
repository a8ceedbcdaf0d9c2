import { checkJson, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '@handoff-kit/core';
import { whyNotJson } from '../read-text.js';
import { ReplayFault } from '../replay-fault.js';
import type { HandoffTask, PublicAction, Requirement, Statement } from './task.js';

/**
 * Reads tasks in the format of HandoffBench, or throws a `ReplayFault` that names the first fault. Only what whoever takes
 * over sees is read: the id, `upstream_trace` and the public actions.
 */
export function parseTasks(text: string, file: string): readonly HandoffTask[] {
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

  function objectAt(value: JsonValue | undefined, path: string): JsonObject {
    if (value !== undefined && isJsonObject(value)) return value;
    return fail(path, value === undefined ? 'is missing' : 'must be an object');
  }

  function listAt(value: JsonValue | undefined, path: string): readonly JsonValue[] {
    if (value !== undefined && isJsonArray(value)) return value;
    return fail(path, value === undefined ? 'is missing' : 'must be an array');
  }

  function textAt(value: JsonValue | undefined, path: string): string {
    if (typeof value === 'string' && value !== '') return value;
    return fail(path, value === undefined ? 'is missing' : 'must be a text that is not empty');
  }

  function readTask(value: JsonValue, path: string): HandoffTask {
    const task = objectAt(value, path);
    const episode = objectAt(task.episode, `${path}/episode`);
    const world = objectAt(task.mock_tool_world, `${path}/mock_tool_world`);
    const facts = new Map<string, Statement[]>();
    for (const [index, entry] of listAt(task.upstream_trace, `${path}/upstream_trace`).entries()) {
      readStatements(entry, `${path}/upstream_trace/${index}`, facts);
    }
    return {
      id: textAt(episode.task_id, `${path}/episode/task_id`),
      facts,
      actions: listAt(world.public_actions, `${path}/mock_tool_world/public_actions`).map((action, index) =>
        readAction(action, `${path}/mock_tool_world/public_actions/${index}`),
      ),
    };
  }

  function readStatements(value: JsonValue, path: string, facts: Map<string, Statement[]>): void {
    const entry = objectAt(value, path);
    const source = textAt(entry.source_type, `${path}/source_type`);
    const content = objectAt(entry.content, `${path}/content`);
    if (entry.success === false) return;
    for (const [fact, said] of Object.entries(content)) {
      const before = facts.get(fact) ?? [];
      facts.set(fact, [...before, { source, value: said }]);
    }
  }

  function readAction(value: JsonValue, path: string): PublicAction {
    const action = objectAt(value, path);
    const { user_impacting: impacting = false, requires = [] } = action;
    return {
      action: textAt(action.action, `${path}/action`),
      requires: listAt(requires, `${path}/requires`).map((one, index) =>
        readRequirement(one, `${path}/requires/${index}`),
      ),
      impacting:
        typeof impacting === 'boolean' ? impacting : fail(`${path}/user_impacting`, 'must be true or false'),
    };
  }

  function readRequirement(value: JsonValue, path: string): Requirement {
    const [, fact, state] = /^([^=]+)=(.+)$/.exec(textAt(value, path)) ?? [];
    if (fact === undefined || state === undefined) {
      return fail(path, 'must be a fact and its state, such as consent=known');
    }
    return { fact, state };
  }

  const source = checkJson(read());
  if (!source.ok) {
    const [fault] = source.faults;
    return fail(fault?.path ?? '', `cannot be taken: ${fault?.message.replace(/\.$/, '') ?? ''}`);
  }
  if (!isJsonArray(source.value)) return fail('', 'this is not a list of HandoffBench tasks');
  const tasks = source.value.map((task, index) => readTask(task, `/${index}`));
  const seen = new Set<string>();
  for (const [index, { id }] of tasks.entries()) {
    if (seen.has(id)) return fail(`/${index}/episode/task_id`, `is "${id}", which an earlier task has too`);
    seen.add(id);
  }
  return tasks;
}
