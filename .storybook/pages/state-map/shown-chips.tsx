import { type CatalogueEntry, type ComponentName, catalogue } from '@handoff-kit/ui/catalogue';
import type { ReactNode } from 'react';
import { componentTitle } from '../../story-id.js';
import { EntryLink } from '../entry-link.js';
import type { Shown } from './read-map.js';

/** Props of `ShownChips`. */
export interface ShownChipsProps {
  readonly shows: readonly Shown[];
}

/** Links to the stories of the states that components show, by component. */
export function ShownChips({ shows }: ShownChipsProps): ReactNode {
  const byComponent = Map.groupBy(entriesOf(shows), ({ component }) => component);
  if (byComponent.size === 0) return <p className="hk-doc-note">No component shows it.</p>;
  return (
    <dl className="hk-map-shows">
      {[...byComponent].map(([component, entries]) => (
        <div key={component}>
          <dt className="hk-doc-label">{componentTitle(component)}</dt>
          <dd>
            <ul className="hk-doc-chips">
              {entries.map((entry) => (
                <li key={entry.name}>
                  <EntryLink entry={entry} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The entries of the catalogue for what components show. */
export function entriesOf(shows: readonly Shown[]): readonly CatalogueEntry[] {
  return shows.flatMap(({ component, key }) => STATES.get(nameOf(component, key)) ?? []);
}

const STATES = new Map(
  catalogue.filter(({ isVariant }) => !isVariant).map((one) => [nameOf(one.component, one.name), one]),
);

function nameOf(component: ComponentName, key: string): string {
  return `${component}.${key}`;
}
