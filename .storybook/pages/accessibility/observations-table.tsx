import { useMessages } from '@handoff-kit/react';
import type { ComponentName } from '@handoff-kit/ui/catalogue';
import type { ReactNode } from 'react';
import { componentTitle } from '../../story-id.js';
import { DocTable } from '../doc-table.js';
import { EntryLink } from '../entry-link.js';
import { CopyTable } from './copy-table.js';
import type { Named, Observation } from './observe.js';
import { useObservations } from './use-observations.js';

/** Props of `ObservationsTable`. */
export interface ObservationsTableProps {
  readonly component: ComponentName;
}

const COLUMNS = ['State', 'Role and name', 'Heading', 'Said on the way in', 'Controls, in turn'];

/** What each state of a component is to somebody who does not see it. */
export function ObservationsTable({ component }: ObservationsTableProps): ReactNode {
  const { locale, dir } = useMessages();
  const observations = useObservations(component);
  if (!observations) return <p className="hk-doc-note">Going through the states…</p>;
  return (
    <>
      <CopyTable rows={[COLUMNS, ...observations.map(cellsOf)]} />
      <DocTable
        caption={`${componentTitle(component)}, state by state`}
        columns={COLUMNS}
        rows={observations.map((observation) => {
          const [, ...cells] = cellsOf(observation);
          return {
            key: observation.entry.name,
            cells: [
              <EntryLink key="state" entry={observation.entry} />,
              ...cells.map((cell, index) => (
                <span key={COLUMNS[index + 1]} lang={locale} dir={dir}>
                  {cell}
                </span>
              )),
            ],
          };
        })}
      />
    </>
  );
}

/** An observation as the cells of a row, the first of which is the state. */
function cellsOf({ entry, whole, headings, said, controls }: Observation): readonly string[] {
  return [
    entry.name,
    whole ? nameOf(whole) : 'Nothing is shown',
    headings
      .map(({ level, text }) => `level ${level}: ${text === whole?.name ? 'the name' : text}`)
      .join('\n') || '–',
    said ? `${said.role === 'alert' ? 'alert, at once' : 'status, in turn'}: ${said.text}` : 'nothing',
    controls.map(nameOf).join('\n') || '–',
  ];
}

function nameOf({ role, name }: Named): string {
  return name === '' ? role : `${role} “${name}”`;
}
