import './microcopy.css';
import type { ComponentName } from '@handoff-kit/ui/catalogue';
import { type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react';
import { componentTitle } from '../../story-id.js';
import { CHOICES } from '../../toolbar.js';
import { DocPage } from '../doc-page.js';
import { COMPONENTS } from '../entries.js';
import { ExportCsv } from './export-csv.js';
import { LanguageChoice } from './language-choice.js';
import { LineRow } from './line-row.js';
import { COPY_LINES } from './lines.js';
import { find } from './search.js';
import { useGrowing } from './use-growing.js';
import type { Tag } from './written.js';

const LEAD =
  'Every line that a reader of the kit can meet, with the values of a state that shows it, at the catalogue’s moment in UTC. What is marked is a parameter; seconds say how long a line takes to read.';

/** Every line of copy in every language: searched, measured, linted and taken along as a file. */
export function MicrocopyPage(): ReactNode {
  const [words, setWords] = useState('');
  const [component, setComponent] = useState<ComponentName | null>(null);
  const [onlyFindings, setOnlyFindings] = useState(false);
  const [others, setOthers] = useState<readonly Tag[]>(['de']);
  const tags = useMemo<readonly Tag[]>(() => ['en', ...others], [others]);
  const search = useDeferredValue(
    useMemo(() => ({ words, component, onlyFindings, tags }), [words, component, onlyFindings, tags]),
  );
  const found = useMemo(() => find(COPY_LINES, search), [search]);
  const count = `${COPY_LINES.length} lines, ${found.length === COPY_LINES.length ? 'all' : found.length} shown`;
  return (
    <DocPage title="Microcopy" lead={LEAD}>
      <search className="hk-doc-tools">
        <SearchField value={words} onChange={setWords} />
        <ComponentChoice value={component} onChange={setComponent} />
        <label className="hk-doc-check">
          <input
            type="checkbox"
            checked={onlyFindings}
            onChange={(event) => setOnlyFindings(event.target.checked)}
          />
          Only with findings
        </label>
      </search>
      <LanguageChoice chosen={others} onChange={setOthers} />
      <p className="hk-copy-count" role="status">
        {count}
      </p>
      <Lines found={found} tags={search.tags} />
      <ExportCsv />
    </DocPage>
  );
}

function Lines({
  found,
  tags,
}: {
  readonly found: ReturnType<typeof find>;
  readonly tags: readonly Tag[];
}): ReactNode {
  const { drawn, end } = useGrowing(found.length);
  if (found.length === 0) {
    return <p className="hk-copy-none">No line has all of these words. Try fewer, or another component.</p>;
  }
  return (
    <div className="hk-copy-scroll">
      <table className="hk-copy-table" style={{ inlineSize: `${17 + 15 * tags.length}rem` }}>
        <caption className="hk-doc-unseen">Lines of copy by language</caption>
        <thead>
          <tr className="hk-copy-row">
            <th scope="col" className="hk-copy-key">
              Key, and where it is read
            </th>
            {tags.map((tag) => (
              <th key={tag} scope="col" lang={tag}>
                {CHOICES.locale[tag]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.slice(0, drawn).map((line) => (
            <LineRow key={line.key} line={line} tags={tags} />
          ))}
        </tbody>
      </table>
      <div ref={end} />
    </div>
  );
}

function SearchField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (words: string) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="hk-doc-tool">
      <label className="hk-doc-label" htmlFor={id}>
        Search keys, texts and states
      </label>
      <input
        id={id}
        type="search"
        className="hk-doc-field hk-copy-search"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

function ComponentChoice({
  value,
  onChange,
}: {
  readonly value: ComponentName | null;
  readonly onChange: (component: ComponentName | null) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="hk-doc-tool">
      <label className="hk-doc-label" htmlFor={id}>
        Read in
      </label>
      <select
        id={id}
        className="hk-doc-field"
        value={value ?? ''}
        onChange={(event) => onChange(COMPONENTS.find((name) => name === event.target.value) ?? null)}
      >
        <option value="">Every component</option>
        {COMPONENTS.map((name) => (
          <option key={name} value={name}>
            {componentTitle(name)}
          </option>
        ))}
      </select>
    </div>
  );
}
