import type { ReactNode } from 'react';
import type { RunsComparison, TasksComparison } from '../compare.js';
import { rateText } from '../words.js';
import { Table } from './table.js';

/** Props of `ComparisonSection`. */
export interface ComparisonSectionProps {
  readonly compared: RunsComparison | TasksComparison;
}

/** Two policies side by side, and where they differ. */
export function ComparisonSection({ compared }: ComparisonSectionProps): ReactNode {
  const [one, other] = compared.sides;
  return (
    <>
      <h3>Two policies side by side</h3>
      <Table
        caption="What each does"
        columns={['Figure', one.policy, `${other.policy} (compared)`]}
        rows={rowsOf(compared)}
      />
      {compared.kind === 'runs' ? (
        <Table
          caption={`Calls that they treat differently, in ${compared.differences.length} runs`}
          columns={['Call', 'Tool', 'Message', one.policy, `${other.policy} (compared)`]}
          rows={compared.differences.flatMap(({ run, calls }) =>
            calls.map(({ call, tool, messageIndex, patterns }) => [
              `${call} of ${run}`,
              tool,
              messageIndex,
              ...patterns,
            ]),
          )}
        />
      ) : (
        <Table
          caption="Tasks that they decide differently"
          columns={['Task', one.policy, `${other.policy} (compared)`]}
          rows={compared.differences.map(({ task, choices }) => [task, ...choices])}
        />
      )}
    </>
  );
}

function rowsOf(compared: RunsComparison | TasksComparison): readonly (readonly (string | number)[])[] {
  if (compared.kind === 'tasks') {
    const [one, other] = compared.sides;
    return [
      ['Right', rateText(one.asItStands.right), rateText(other.asItStands.right)],
      [
        'Right, the action allowed in advance',
        rateText(one.inAdvance.right),
        rateText(other.inAdvance.right),
      ],
    ];
  }
  const [one, other] = compared.sides;
  return [
    ['Calls that ask', one.asks, other.asks],
    ['Wrong writes stopped', rateText(one.stopped.wrong), rateText(other.stopped.wrong)],
    ['Right writes stopped', rateText(one.stopped.right), rateText(other.stopped.right)],
    [
      'Wrong writes stopped, writes allowed in advance',
      rateText(one.stoppedInAdvance.wrong),
      rateText(other.stoppedInAdvance.wrong),
    ],
    [
      'Right writes stopped, writes allowed in advance',
      rateText(one.stoppedInAdvance.right),
      rateText(other.stoppedInAdvance.right),
    ],
  ];
}
