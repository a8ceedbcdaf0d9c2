import type { ReactNode } from 'react';
import { visible } from '../print.js';

/** Props of `Table`. */
export interface TableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Each row begins with what it is about. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A table whose rows and columns have headers. */
export function Table({ caption, columns, rows }: TableProps): ReactNode {
  return (
    <table>
      <caption>{visible(caption)}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {visible(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells]) => (
          <tr key={head}>
            <th scope="row">{visible(String(head))}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]}>{visible(String(cell))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
