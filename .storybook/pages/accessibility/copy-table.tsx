import { type ReactNode, useState } from 'react';

/** Props of `CopyTable`. */
export interface CopyTableProps {
  /** The cells of each row, the header first. */
  readonly rows: readonly (readonly string[])[];
}

/** Copies a table so that a spreadsheet takes it: a row per line, cells between tabs. */
export function CopyTable({ rows }: CopyTableProps): ReactNode {
  const [said, setSaid] = useState('');
  async function copy(): Promise<void> {
    const text = rows.map((cells) => cells.map((cell) => cell.replaceAll(/\s+/g, ' ')).join('\t')).join('\n');
    await navigator.clipboard.writeText(text).then(
      () => setSaid(`Copied ${rows.length - 1} rows.`),
      () => setSaid('The browser did not let it be copied. Select the table instead.'),
    );
  }
  return (
    <p className="hk-doc-tools">
      <button type="button" className="hk-doc-button" onClick={copy}>
        Copy table
      </button>
      <span className="hk-doc-note" role="status">
        {said}
      </span>
    </p>
  );
}
