import './anatomy.css';
import { type CatalogueEntry, type ComponentName, catalogue } from '@handoff-kit/ui/catalogue';
import { type ReactNode, useId, useState } from 'react';
import { componentTitle } from '../../story-id.js';
import { DocPage, DocSection } from '../doc-page.js';
import { EntryLink } from '../entry-link.js';
import { SPECS } from '../spec.js';
import { SpecBlocks } from '../spec-blocks.js';
import { Callouts } from './callouts.js';
import { PairView } from './pair-view.js';
import { PAIRS } from './pairs/pairs.js';

/** Props of `AnatomyPage`. */
export interface AnatomyPageProps {
  readonly component: ComponentName;
  /** The name of the entry that is shown first: one with many parts. */
  readonly first: string;
}

/** A component taken apart: its parts in any state, its rules, and what to do and not to do with it. */
export function AnatomyPage({ component, first }: AnatomyPageProps): ReactNode {
  const spec = SPECS[component];
  const entries = catalogue.filter((entry) => entry.component === component);
  const [chosen, setChosen] = useState(entries.find(({ name }) => name === first) ?? entries[0]);
  return (
    <DocPage title={componentTitle(component)} lead={plain(spec.lead[0] ?? '')}>
      <DocSection title="Parts">
        <StateChoice entries={entries} chosen={chosen} onChange={setChosen} />
        {chosen && <Callouts key={chosen.name} entry={chosen} />}
      </DocSection>
      <DocSection title="Do and don’t">
        <p className="hk-doc-text">The examples are in English. Each bad one breaks the rule above it.</p>
        {PAIRS[component].map((pair) => (
          <PairView key={pair.title} component={component} pair={pair} />
        ))}
      </DocSection>
      {spec.parts.map((part) => (
        <DocSection key={part.title} title={part.title}>
          <SpecBlocks part={part} />
        </DocSection>
      ))}
    </DocPage>
  );
}

function StateChoice({
  entries,
  chosen,
  onChange,
}: {
  readonly entries: readonly CatalogueEntry[];
  readonly chosen: CatalogueEntry | undefined;
  readonly onChange: (entry: CatalogueEntry | undefined) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="hk-doc-tools">
      <div className="hk-doc-tool">
        <label className="hk-doc-label" htmlFor={id}>
          State
        </label>
        <select
          id={id}
          className="hk-doc-field"
          value={chosen?.name}
          onChange={(event) => onChange(entries.find(({ name }) => name === event.target.value))}
        >
          {entries.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {chosen && <EntryLink entry={chosen} />}
    </div>
  );
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}
