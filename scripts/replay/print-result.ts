import type { LabelFault } from './labels/run-labels.js';
import { RULES, type RunsScore } from './labels/score-runs.js';
import { type ChoiceTable, TASK_RULES } from './labels/score-tasks.js';
import type { Confusion } from './labels/score-transfers.js';
import { changesOf } from './labels/score-writes.js';
import { printReport, visible } from './print.js';
import { printComparison } from './print-comparison.js';
import type { TasksResult } from './replay-file.js';
import type { Result } from './result.js';
import { SIGNALS } from './signals/signals.js';
import { rateText, ruleName, taskRuleName } from './words.js';

/** What is said about one file, in lines for a terminal. */
export function printResult(result: Result): readonly string[] {
  const compared = result.compared === undefined ? [] : ['', ...printComparison(result.compared)];
  switch (result.kind) {
    case 'runs':
      return [
        `${visible(result.file)} with the tools of ${visible(result.tools)} under the policy ${visible(result.policy)}`,
        '',
        ...printReport(result),
        ...printScore(result.score, result.policy),
        ...compared,
      ];
    case 'tasks':
      return [
        `${visible(result.file)} under the policy ${visible(result.policy)}`,
        '',
        ...printTasks(result),
        ...compared,
      ];
    default:
      return result satisfies never;
  }
}

function printScore(score: RunsScore, policy: string): readonly string[] {
  const { runs, writes, stopped, bySignal, curve, transfers, faults } = score;
  if (runs.labelled === 0) return ['Without labels nothing is scored.', ...printFaults(faults)];
  return [
    `Writes by the labels of ${runs.labelled} runs, ${runs.failed} of them failed`,
    countLine('wrong', writes.wrong),
    countLine('wrong and carried out', writes.wrongThatRan),
    countLine('right', writes.right),
    'Stopped: wrong writes before they ran, and right writes needlessly, each with its 95 % interval',
    ...RULES.map((rule) =>
      stoppedLine(ruleName(rule, policy), rateText(stopped[rule].wrong), rateText(stopped[rule].right)),
    ),
    ...SIGNALS.map((kind) =>
      stoppedLine(`signal ${kind} alone`, rateText(bySignal[kind].wrong), rateText(bySignal[kind].right)),
    ),
    ...changesOf(curve).map(({ threshold, wrong, right }) =>
      stoppedLine(`score from ${threshold}`, rateText(wrong), rateText(right)),
    ),
    'Transfers to a person',
    ...confusionLines('by the recorded agent', transfers.recorded),
    ...confusionLines(`under ${policy}`, transfers.policy),
    ...printFaults(faults),
  ];
}

function printTasks({ score, decisions, policy }: TasksResult): readonly string[] {
  return [
    `${decisions.length} tasks, ${score.tasks.labelled} of them with labels`,
    ...(score.tasks.labelled === 0
      ? ['Without labels nothing is scored.']
      : [
          ...TASK_RULES.map((rule) => choiceLine(taskRuleName(rule, policy), score.rules[rule])),
          'By what makes the task hard, the action allowed in advance',
          ...Object.entries(score.byStressor).map(([name, table]) => choiceLine(name, table)),
          'By the fact that is open, the action allowed in advance',
          ...Object.entries(score.byOpenFact).map(([name, table]) => choiceLine(name, table)),
          ...score.wrong.map(
            ({ task, chosen, right }) => `  ${visible(task)}: ${chosen}, and ${right} was right`,
          ),
        ]),
    ...printFaults(score.faults),
  ];
}

function printFaults(faults: readonly LabelFault[]): readonly string[] {
  const [first] = faults;
  if (first === undefined) return [];
  return [
    `${faults.length} labels cannot be read, the first at ${visible(first.path)}: it ${first.message}.`,
  ];
}

function choiceLine(name: string, table: ChoiceTable): string {
  return (
    `  ${visible(name).padEnd(48)}right ${rateText(table.right)} · asked: ${table.askedRightly} rightly, ` +
    `${table.askedNeedlessly} needlessly · acted: ${table.actedRightly} rightly, ${table.actedWrongly} wrongly`
  );
}

function stoppedLine(name: string, wrong: string, right: string): string {
  return `  ${visible(name).padEnd(40)}wrong ${wrong.padEnd(28)}right ${right}`;
}

function confusionLines(name: string, table: Confusion): readonly string[] {
  return [
    `  ${visible(name)}: wanted and made ${table.wantedMade}, wanted and not made ${table.wantedNotMade}, ` +
      `not wanted and made ${table.unwantedMade}, neither ${table.unwantedNotMade}`,
  ];
}

function countLine(name: string, count: number): string {
  return `  ${name.padEnd(26)}${String(count).padStart(6)}`;
}
