import type { ReactNode } from 'react';
import { DocTable, NOTHING } from '../doc-table.js';
import type { StateMap } from './read-map.js';

const SENDERS = ['agent', 'user', 'reviewer', 'administrator', 'system'] as const;

/** Props of `CommandsTable`. */
export interface CommandsTableProps {
  readonly map: StateMap;
}

/** Every command that moved something, and from whom it was accepted. */
export function CommandsTable({ map }: CommandsTableProps): ReactNode {
  const edges = map.machines.flatMap((machine) =>
    machine.edges.flatMap(({ event, causes }) =>
      causes.map((cause) => ({ ...cause, event, moves: machine.name })),
    ),
  );
  const commands = Map.groupBy(edges, ({ command }) => command ?? '');
  const rows = [...commands]
    .filter(([command]) => command !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([command, causes]) => ({
      key: command,
      cells: [
        <code key="command">{command}</code>,
        ...SENDERS.map((sender) => {
          const sent = causes.filter(({ sentBy }) => sentBy === sender);
          if (sent.length === 0) return NOTHING;
          return sent.some(({ owed }) => owed) ? 'when it is due' : 'may';
        }),
        [...new Set(causes.map(({ moves }) => moves))].join(', '),
      ],
    }));
  return (
    <DocTable
      caption="Commands, and who may send them"
      columns={['Command', ...SENDERS, 'Moves']}
      rows={rows}
    />
  );
}
