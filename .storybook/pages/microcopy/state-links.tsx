import type { CatalogueEntry } from '@handoff-kit/ui/catalogue';
import type { ReactNode } from 'react';
import { componentTitle } from '../../story-id.js';
import { EntryLink } from '../entry-link.js';

/** Props of `StateLinks`. */
export interface StateLinksProps {
  readonly entries: readonly CatalogueEntry[];
}

const FEW = 2;

/** Links to the stories that show a line, by component: the first few at once, the others one press away. */
export function StateLinks({ entries }: StateLinksProps): ReactNode {
  const others = entries.slice(FEW);
  return (
    <>
      <ByComponent entries={entries.slice(0, FEW)} />
      {others.length > 0 && (
        <details className="hk-copy-source">
          <summary>{others.length} more</summary>
          <ByComponent entries={others} />
        </details>
      )}
    </>
  );
}

function ByComponent({ entries }: StateLinksProps): ReactNode {
  return [...Map.groupBy(entries, ({ component }) => component)].map(([component, own]) => (
    <div key={component} className="hk-copy-states">
      <span className="hk-doc-label">{componentTitle(component)}</span>
      <ul className="hk-doc-chips">
        {own.map((entry) => (
          <li key={entry.name}>
            <EntryLink entry={entry} />
          </li>
        ))}
      </ul>
    </div>
  ));
}
