import type { RunsComparison, TasksComparison } from './compare.js';
import { visible } from './print.js';
import { rateText } from './words.js';

/** Two policies side by side, in lines for a terminal. */
export function printComparison(compared: RunsComparison | TasksComparison): readonly string[] {
  switch (compared.kind) {
    case 'runs':
      return printRuns(compared);
    case 'tasks':
      return printTasks(compared);
    default:
      return compared satisfies never;
  }
}

function printRuns({ sides, differences }: RunsComparison): readonly string[] {
  const [one, other] = sides;
  return [
    row('Side by side', one.policy, other.policy),
    row('  calls that ask', String(one.asks), String(other.asks)),
    row('  wrong writes stopped', rateText(one.stopped.wrong), rateText(other.stopped.wrong)),
    row('  right writes stopped', rateText(one.stopped.right), rateText(other.stopped.right)),
    row(
      '  the same, writes allowed in advance: wrong',
      rateText(one.stoppedInAdvance.wrong),
      rateText(other.stoppedInAdvance.wrong),
    ),
    row(
      '  the same, writes allowed in advance: right',
      rateText(one.stoppedInAdvance.right),
      rateText(other.stoppedInAdvance.right),
    ),
    `They differ in ${differences.length} runs`,
    ...differences.flatMap(({ run, calls }) =>
      calls.map(
        ({ messageIndex, tool, patterns: [from, to] }) =>
          `  ${visible(run)}: ${visible(tool)} at message ${messageIndex}: ${from}, ${to}`,
      ),
    ),
  ];
}

function printTasks({ sides, differences }: TasksComparison): readonly string[] {
  const [one, other] = sides;
  return [
    row('Side by side', one.policy, other.policy),
    row('  right', rateText(one.asItStands.right), rateText(other.asItStands.right)),
    row(
      '  right, the action allowed in advance',
      rateText(one.inAdvance.right),
      rateText(other.inAdvance.right),
    ),
    `They differ in ${differences.length} tasks`,
    ...differences.map(({ task, choices: [from, to] }) => `  ${visible(task)}: ${from}, ${to}`),
  ];
}

function row(name: string, one: string, other: string): string {
  return `${name.padEnd(46)}${visible(one).padEnd(28)}${visible(other)}`;
}
