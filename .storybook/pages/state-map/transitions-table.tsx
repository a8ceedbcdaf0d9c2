import type { ReactNode } from 'react';
import { DocTable } from '../doc-table.js';
import type { Machine } from './read-map.js';
import { commandsOf, exceptions, staysOf, type Transition, transitionsOf } from './transitions.js';

/** Props of `TransitionsTable`. */
export interface TransitionsTableProps {
  readonly machine: Machine;
}

/** What the drawing shows, in words: from where, by which event and command, to where. */
export function TransitionsTable({ machine }: TransitionsTableProps): ReactNode {
  const moves = transitionsOf(machine).map((one) => ({ ...one, leadsTo: one.to }));
  const stays = staysOf(machine).map((one) => ({ ...one, leadsTo: 'stays' }));
  return (
    <DocTable
      caption={`What moves ${machine.name}`}
      columns={['From', 'Event', 'To', 'Caused by']}
      rows={[...moves, ...stays].map((one) => ({
        key: [one.from, one.event, one.leadsTo].join(' '),
        cells: [
          fromOf(one, machine),
          one.event ? <code key="event">{one.event}</code> : 'time passes',
          one.leadsTo,
          <ul key="commands" className="hk-map-commands">
            {commandsOf(one.causes).map((command) => (
              <li key={command}>{command}</li>
            ))}
          </ul>,
        ],
      }))}
    />
  );
}

function fromOf(transition: Transition, machine: Machine): string {
  const missing = exceptions(transition, machine);
  if (missing === null) return transition.from.join(', ');
  return missing.length === 0 ? 'every other state' : `every state except ${missing.join(', ')}`;
}
