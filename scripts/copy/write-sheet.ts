// The browser's build: it runs in Node as well, and a page of the Storybook writes the same sheet.
import { stringify } from 'csv-stringify/browser/esm/sync';
import { harmless } from './formula.js';

/** The columns of a sheet, in order. A sheet that comes back needs `key` and `translation` only. */
export const COLUMNS = [
  'key',
  'component',
  'where',
  'english',
  'translation',
  'parameters',
  'length',
  'limit',
  'findings',
] as const;

/** One line of copy, ready for a translator. */
export type SheetLine = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Writes a sheet that Excel, Numbers and LibreOffice open as it is: UTF-8 with its mark, comma, CRLF. */
export function writeSheet(lines: readonly SheetLine[]): string {
  const rows = lines.map((line) => COLUMNS.map((column) => harmless(line[column])));
  return stringify([[...COLUMNS], ...rows], { bom: true, record_delimiter: '\r\n' });
}
