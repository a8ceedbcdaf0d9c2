import { type Rate, rateOf } from '@handoff-kit/core/insights';
import type { Choice, TaskDecision } from '../tasks/decide-task.js';
import type { LabelFault } from './run-labels.js';
import { readTaskLabels, type TaskLabel } from './task-labels.js';

/** Decisions by what was right: acted or asked, and which of them it should have been. */
export interface ChoiceTable {
  readonly askedRightly: number;
  readonly askedNeedlessly: number;
  readonly actedRightly: number;
  readonly actedWrongly: number;
  readonly right: Rate;
}

/** Ways to decide at a handoff. The first and the last are the baselines. */
export const TASK_RULES = [
  'always-ask',
  'policy',
  'policy-in-advance',
  'published-rule',
  'always-act',
] as const;

/** One way to decide at a handoff. */
export type TaskRule = (typeof TASK_RULES)[number];

/** What the labels of a file of tasks say about the decisions. */
export interface TasksScore {
  readonly tasks: { readonly labelled: number; readonly unlabelled: number };
  readonly rules: Readonly<Record<TaskRule, ChoiceTable>>;
  /** The policy with the action allowed in advance, by what makes the task hard. */
  readonly byStressor: Readonly<Record<string, ChoiceTable>>;
  /** The same by the kind of fact that is open. */
  readonly byOpenFact: Readonly<Record<string, ChoiceTable>>;
  /** Decisions that were wrong under the policy with the action allowed in advance. */
  readonly wrong: readonly { readonly task: string; readonly chosen: Choice; readonly right: Choice }[];
  readonly faults: readonly LabelFault[];
}

interface Scored {
  readonly decision: TaskDecision;
  readonly label: TaskLabel;
}

/** Scores decisions against the labels in the text of their file. The decisions have never seen them. */
export function scoreTasks(text: string, decisions: readonly TaskDecision[]): TasksScore {
  const labels = readTaskLabels(text);
  const scored = decisions.flatMap((decision): Scored[] => {
    const label = labels.byTask.get(decision.task);
    return label === undefined ? [] : [{ decision, label }];
  });
  const inAdvance = ({ decision }: Scored): Choice => decision.choice;
  return {
    tasks: { labelled: scored.length, unlabelled: decisions.length - scored.length },
    rules: {
      'always-ask': tableOf(scored, () => 'ask'),
      policy: tableOf(scored, ({ decision }) => decision.asItStands),
      'policy-in-advance': tableOf(scored, inAdvance),
      'published-rule': tableOf(scored, ({ decision }) => decision.published),
      'always-act': tableOf(scored, () => 'act'),
    },
    byStressor: groupsOf(scored, ({ label }) => label.stressor, inAdvance),
    byOpenFact: groupsOf(scored, ({ label }) => label.open, inAdvance),
    wrong: scored
      .filter(({ decision, label }) => decision.choice !== label.right)
      .map(({ decision, label }) => ({ task: decision.task, chosen: decision.choice, right: label.right })),
    faults: labels.faults,
  };
}

function groupsOf(
  scored: readonly Scored[],
  group: (one: Scored) => string,
  choice: (one: Scored) => Choice,
): Readonly<Record<string, ChoiceTable>> {
  const names = [...new Set(scored.map(group))].sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      tableOf(
        scored.filter((one) => group(one) === name),
        choice,
      ),
    ]),
  );
}

function tableOf(scored: readonly Scored[], choice: (one: Scored) => Choice): ChoiceTable {
  const count = (chosen: Choice, right: Choice): number =>
    scored.filter((one) => choice(one) === chosen && one.label.right === right).length;
  const askedRightly = count('ask', 'ask');
  const actedRightly = count('act', 'act');
  return {
    askedRightly,
    askedNeedlessly: count('ask', 'act'),
    actedRightly,
    actedWrongly: count('act', 'ask'),
    right: rateOf(askedRightly + actedRightly, scored.length),
  };
}
