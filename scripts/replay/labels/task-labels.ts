import { type Fields, isFields } from '../fields.js';
import type { Choice } from '../tasks/decide-task.js';
import type { LabelFault } from './run-labels.js';

/** What the benchmark says about one task. Only the scoring ever reads this. */
export interface TaskLabel {
  readonly right: Choice;
  /** What makes the task hard, by the benchmark's first word for it. */
  readonly stressor: string;
  /** The kind of fact that is open, or `nothing open`. */
  readonly open: string;
}

/** The labels of a file of tasks, by the id of the task. A task without readable labels is not among them. */
export interface TaskLabels {
  readonly byTask: ReadonlyMap<string, TaskLabel>;
  readonly faults: readonly LabelFault[];
}

/** Reads the labels of a file that is already known to hold tasks. What is wrong with a label costs that task its score. */
export function readTaskLabels(text: string): TaskLabels {
  const source: unknown = JSON.parse(text);
  const byTask = new Map<string, TaskLabel>();
  const faults: LabelFault[] = [];
  for (const [index, task] of (Array.isArray(source) ? source : []).entries()) {
    const episode: unknown = isFields(task) ? task.episode : null;
    if (!isFields(task) || !isFields(episode) || typeof episode.task_id !== 'string') continue;
    const read = readLabel(task, episode);
    if (typeof read === 'string')
      faults.push({ path: `/${index}/episode/${read}`, message: 'cannot be read' });
    else byTask.set(episode.task_id, read);
  }
  return { byTask, faults };
}

/** The label, or the member that cannot be read. */
function readLabel(task: Fields, episode: Fields): TaskLabel | string {
  const claims = episode.gold_state;
  const allowed = episode.allowed_next_actions;
  if (!Array.isArray(claims) || !claims.every(isFields)) return 'gold_state';
  if (!Array.isArray(allowed) || allowed.length === 0 || !allowed.every(isFields)) {
    return 'allowed_next_actions';
  }
  const isRightNow = (action: Fields): boolean =>
    Array.isArray(action.when) && action.when.every((one: unknown) => holds(one, claims));
  const open = claims.find(({ status }) => status === 'unknown' || status === 'contradicted');
  const stressor: unknown = Array.isArray(task.stressors) ? task.stressors[0] : null;
  return {
    right: allowed.some((action) => action.irreversible === true && isRightNow(action)) ? 'act' : 'ask',
    stressor: typeof stressor === 'string' ? stressor : 'not named',
    open: typeof open?.category === 'string' ? open.category : 'nothing open',
  };
}

function holds(condition: unknown, claims: readonly Fields[]): boolean {
  const [, key, state] = typeof condition === 'string' ? (/^([^=]+)=(.+)$/.exec(condition) ?? []) : [];
  const claim = claims.find((one) => one.key === key);
  return state !== undefined && claim !== undefined && (claim.status === state || claim.value === state);
}
