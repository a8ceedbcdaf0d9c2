import { type ReactNode, useId, useState } from 'react';
import { exportLines } from '../../../scripts/copy/export-lines.js';
import { writeSheet } from '../../../scripts/copy/write-sheet.js';
import { LOCALES } from '../../locales.js';
import { CHOICES } from '../../toolbar.js';
import { DocSection } from '../doc-page.js';
import { keysOf } from '../keys-of.js';
import { COPY_LINES } from './lines.js';
import type { Tag } from './written.js';

const TAGS = keysOf(LOCALES);
const PLACES = Object.fromEntries(COPY_LINES.map(({ key, states }) => [key, states]));

/** The lines of a language as a file for translators, the same as `npm run copy -- export` writes. */
export function ExportCsv(): ReactNode {
  const [tag, setTag] = useState<Tag>('de');
  const id = useId();
  const file = `copy-${tag}.csv`;
  return (
    <DocSection title="Work on a language">
      <div className="hk-doc-tools">
        <div className="hk-doc-tool">
          <label className="hk-doc-label" htmlFor={id}>
            Language of the file
          </label>
          <select
            id={id}
            className="hk-doc-field"
            value={tag}
            onChange={(event) => setTag(TAGS.find((one) => one === event.target.value) ?? 'en')}
          >
            {TAGS.map((one) => (
              <option key={one} value={one} lang={one}>
                {CHOICES.locale[one]}
              </option>
            ))}
          </select>
        </div>
        <button type="button" className="hk-doc-button" onClick={() => save(file, csvOf(tag))}>
          Export CSV
        </button>
      </div>
      <p className="hk-doc-text">
        Change the column <code className="hk-doc-code">translation</code> and nothing else. Bring it back
        with <code className="hk-doc-code">{`npm run copy -- import ${file} --locale ${tag}`}</code>: it is
        checked line by line first, and nothing is written while a fault is left.
      </p>
    </DocSection>
  );
}

function csvOf(tag: Tag): string {
  return writeSheet(exportLines(tag, PLACES));
}

function save(file: string, csv: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  link.href = address;
  link.download = file;
  link.click();
  URL.revokeObjectURL(address);
}
