import { RULES, type RunsScore } from './labels/score-runs.js';
import { type ChoiceTable, TASK_RULES } from './labels/score-tasks.js';
import type { Confusion } from './labels/score-transfers.js';
import { changesOf, type Stopped } from './labels/score-writes.js';
import { visible } from './print.js';
import type { RunsResult, TasksResult } from './replay-file.js';
import type { Result } from './result.js';
import { SIGNALS } from './signals/signals.js';
import { rateText, ruleName, taskRuleName } from './words.js';

type Row = readonly (string | number)[];

/** The tables of `docs/evidence.md`, in Markdown. */
export function evidenceTables(results: readonly Result[]): string {
  const runs = results.filter((result) => result.kind === 'runs');
  const tasks = results.filter((result) => result.kind === 'tasks');
  return [...(runs.length > 0 ? runsTables(runs) : []), ...(tasks.length > 0 ? tasksTables(tasks) : [])].join(
    '\n',
  );
}

function runsTables(results: readonly RunsResult[]): readonly string[] {
  return [
    '### Recorded runs of τ²-bench',
    '',
    table(
      ['File', 'Runs', 'Failed', 'Calls', 'Writes', 'Wrong', 'Wrong and carried out', 'Right'],
      results.map(({ file, totals, score: { runs, writes } }) => [
        file,
        totals.runs,
        runs.failed,
        totals.toolCalls,
        writes.wrong + writes.right,
        writes.wrong,
        writes.wrongThatRan,
        writes.right,
      ]),
    ),
    table(
      ['File', 'What is stopped', 'Wrong writes stopped before they ran', 'Right writes stopped needlessly'],
      results.flatMap(({ file, policy, score }) => [
        ...RULES.map((rule) => stoppedRow(file, ruleName(rule, policy), score.stopped[rule])),
        ...SIGNALS.map((kind) => stoppedRow(file, `signal ${kind} alone`, score.bySignal[kind])),
        ...curveRows(file, score),
      ]),
    ),
    table(
      ['File', 'Transfers', 'Wanted, made', 'Wanted, not made', 'Not wanted, made', 'Neither'],
      results.flatMap(({ file, policy, score: { transfers } }) => [
        transferRow(file, 'by the recorded agent', transfers.recorded),
        transferRow(file, `under ${policy}`, transfers.policy),
      ]),
    ),
  ];
}

function tasksTables(results: readonly TasksResult[]): readonly string[] {
  const columns = ['Right', 'Asked rightly', 'Asked needlessly', 'Acted rightly', 'Acted wrongly'];
  return [
    '### Tasks of HandoffBench',
    '',
    table(
      ['File', 'Rule', ...columns],
      results.flatMap(({ file, policy, score }) =>
        TASK_RULES.map((rule) => choiceRow(file, taskRuleName(rule, policy), score.rules[rule])),
      ),
    ),
    'By what makes the task hard, the action allowed in advance:',
    '',
    table(
      ['File', 'Stressor', ...columns],
      results.flatMap(({ file, score }) =>
        Object.entries(score.byStressor).map(([name, one]) => choiceRow(file, name, one)),
      ),
    ),
    'By the kind of fact that is open, the action allowed in advance:',
    '',
    table(
      ['File', 'Open fact', ...columns],
      results.flatMap(({ file, score }) =>
        Object.entries(score.byOpenFact).map(([name, one]) => choiceRow(file, name, one)),
      ),
    ),
  ];
}

function curveRows(file: string, { curve }: RunsScore): readonly Row[] {
  return changesOf(curve).map((point) => stoppedRow(file, `score from ${point.threshold}`, point));
}

function stoppedRow(file: string, name: string, { wrong, right }: Stopped): Row {
  return [file, name, rateText(wrong), rateText(right)];
}

function transferRow(file: string, name: string, made: Confusion): Row {
  return [file, name, made.wantedMade, made.wantedNotMade, made.unwantedMade, made.unwantedNotMade];
}

function choiceRow(file: string, name: string, one: ChoiceTable): Row {
  const { askedRightly, askedNeedlessly, actedRightly, actedWrongly } = one;
  return [file, name, rateText(one.right), askedRightly, askedNeedlessly, actedRightly, actedWrongly];
}

/** A table with its columns in line, and an empty line after it. */
function table(columns: readonly string[], rows: readonly Row[]): string {
  const cells = [
    columns,
    ...rows.map((row) => row.map((cell) => visible(String(cell)).replaceAll('|', '\\|'))),
  ];
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, index) => (row[index] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line), ''].join('\n');
}
