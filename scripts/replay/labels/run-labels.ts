import { checkJson, isJsonObject, type JsonObject } from '@handoff-kit/core';
import { type Fields, isFields } from '../fields.js';

/** An action that the benchmark expected of the agent. */
export interface ExpectedAction {
  readonly tool: string;
  readonly args: JsonObject;
}

/** What the benchmark says about one run. Only the scoring ever reads this. */
export interface RunLabel {
  /** Whether the run reached its goal. */
  readonly succeeded: boolean;
  /** What was expected of the agent; the customer's own actions are left out. */
  readonly expected: readonly ExpectedAction[];
}

/** A label that cannot be read: its run is not scored. */
export interface LabelFault {
  readonly path: string;
  readonly message: string;
}

/** The labels of a file, by the id of the run. A run without readable labels is not among them. */
export interface RunLabels {
  readonly byRun: ReadonlyMap<string, RunLabel>;
  readonly faults: readonly LabelFault[];
}

/** A reward of this much is a success, as in the benchmark itself. */
const SUCCESS = 1 - 1e-6;

class Unreadable extends Error {
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/** Reads the labels of a file that is already known to hold runs. What is wrong with a label costs that run its score. */
export function readRunLabels(text: string): RunLabels {
  const source: unknown = JSON.parse(text);
  const tasks = isFields(source) && Array.isArray(source.tasks) ? source.tasks : [];
  const runs = isFields(source) && Array.isArray(source.simulations) ? source.simulations : [];
  const places = new Map<string, number>();
  for (const [index, task] of tasks.entries()) {
    const id = isFields(task) ? nameOf(task.id) : null;
    if (id !== null && !places.has(id)) places.set(id, index);
  }
  const byRun = new Map<string, RunLabel>();
  const faults: LabelFault[] = [];
  for (const [index, run] of runs.entries()) {
    if (!isFields(run) || typeof run.id !== 'string') continue;
    try {
      byRun.set(run.id, readRun(run, `/simulations/${index}`, tasks, places));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      faults.push({ path: error.path, message: error.message });
    }
  }
  return { byRun, faults };
}

function readRun(
  run: Fields,
  path: string,
  tasks: readonly unknown[],
  places: ReadonlyMap<string, number>,
): RunLabel {
  const place = places.get(nameOf(run.task_id) ?? '');
  if (place === undefined) throw new Unreadable(`${path}/task_id`, 'names no task of this file');
  const reward = isFields(run.reward_info) ? run.reward_info.reward : undefined;
  if (typeof reward !== 'number') throw new Unreadable(`${path}/reward_info/reward`, 'is no number');
  return { succeeded: reward >= SUCCESS, expected: readExpected(tasks[place], `/tasks/${place}`) };
}

function readExpected(task: unknown, path: string): readonly ExpectedAction[] {
  const criteria = isFields(task) ? task.evaluation_criteria : undefined;
  if (!isFields(criteria)) throw new Unreadable(`${path}/evaluation_criteria`, 'is no object');
  const actions = criteria.actions ?? [];
  if (!Array.isArray(actions)) throw new Unreadable(`${path}/evaluation_criteria/actions`, 'is no array');
  return actions.flatMap((action: unknown, index) =>
    readAction(action, `${path}/evaluation_criteria/actions/${index}`),
  );
}

function readAction(action: unknown, path: string): readonly ExpectedAction[] {
  if (!isFields(action)) throw new Unreadable(path, 'is no object');
  if (action.requestor === 'user') return [];
  if (typeof action.name !== 'string' || action.name === '') {
    throw new Unreadable(`${path}/name`, 'is no text');
  }
  const args = checkJson(action.arguments ?? {});
  if (!args.ok || !isJsonObject(args.value)) throw new Unreadable(`${path}/arguments`, 'is no plain object');
  return [{ tool: action.name, args: args.value }];
}

function nameOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
