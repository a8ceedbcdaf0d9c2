import type { ReactNode } from 'react';
import { type ChoiceTable, TASK_RULES } from '../labels/score-tasks.js';
import type { TasksResult } from '../replay-file.js';
import { rateText, taskRuleName } from '../words.js';
import { Table } from './table.js';

/** Props of `TasksSection`. */
export interface TasksSectionProps {
  readonly result: TasksResult;
}

const COLUMNS = ['Right', 'Asked rightly', 'Asked needlessly', 'Acted rightly', 'Acted wrongly'] as const;

/** The numbers of a file of tasks: decisions to ask or to act, by rule and by kind of task. */
export function TasksSection({ result: { decisions, score, policy } }: TasksSectionProps): ReactNode {
  return (
    <>
      <p>
        {decisions.length} tasks at the moment of a handoff, decided under the policy {policy}.
      </p>
      {score.tasks.labelled === 0 ? (
        <p>This file has no labels that can be read, so nothing is scored.</p>
      ) : (
        <>
          <Table
            caption="Decisions by rule, with 95 % intervals"
            columns={['Rule', ...COLUMNS]}
            rows={TASK_RULES.map((rule) => row(taskRuleName(rule, policy), score.rules[rule]))}
          />
          <Table
            caption="By what makes the task hard, the action allowed in advance"
            columns={['Stressor', ...COLUMNS]}
            rows={Object.entries(score.byStressor).map(([name, table]) => row(name, table))}
          />
          <Table
            caption="By the kind of fact that is open, the action allowed in advance"
            columns={['Open fact', ...COLUMNS]}
            rows={Object.entries(score.byOpenFact).map(([name, table]) => row(name, table))}
          />
        </>
      )}
      <Table
        caption="Each decision, the action allowed in advance"
        columns={['Task', 'Action', 'Decided', 'Missing', 'Disagreeing']}
        rows={decisions.map(({ task, action, choice, missing, conflicts }) => [
          task,
          action ?? 'none that changes something',
          choice,
          missing.join(', '),
          conflicts.join(', '),
        ])}
      />
    </>
  );
}

function row(name: string, table: ChoiceTable): readonly (string | number)[] {
  return [
    name,
    rateText(table.right),
    table.askedRightly,
    table.askedNeedlessly,
    table.actedRightly,
    table.actedWrongly,
  ];
}
