import type { ReactNode } from 'react';

/** Props of `DocTable`. */
export interface DocTableProps {
  /** What the table is about; read out, not shown. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly DocRow[];
}

/** A row: the first cell names it. */
export interface DocRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
}

/** A cell that has nothing to say; it is left out where the table is narrow. */
export const NOTHING = '–';

/** A table. Where it is narrow, each row stands as a block of named lines, so that nothing scrolls sideways. */
export function DocTable({ caption, columns, rows }: DocTableProps): ReactNode {
  return (
    <div className="hk-doc-frame">
      <table className="hk-doc-table">
        <caption className="hk-doc-unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...others] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {columns.slice(1).map((column, index) => (
                <td key={column} data-empty={others[index] === NOTHING}>
                  <span className="hk-doc-cell-name" aria-hidden="true">
                    {column}
                  </span>
                  {others[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
