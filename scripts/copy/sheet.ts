import { CsvError, type Options, parse } from 'csv-parse/sync';
import { CopyFault } from './copy-fault.js';
import { restored } from './formula.js';

/** What came back for one line. `english` is null where the sheet does not have it. */
export interface SheetRow {
  /** As the spreadsheet counts them: the header is row 1. */
  readonly row: number;
  readonly key: string;
  readonly english: string | null;
  readonly translation: string;
}

/** Reads a sheet, whatever separates its cells and ends its lines. Throws a `CopyFault` where it is no such sheet. */
export function readSheet(text: string): readonly SheetRow[] {
  for (const delimiter of [',', ';', '\t']) {
    const names = readNames(text, delimiter);
    if (!names.includes('key') || !names.includes('translation')) continue;
    return readRecords(text, { delimiter, from: 2 }).flatMap((record, index) => {
      if (record.every((cell) => cell.trim() === '')) return [];
      const cell = (name: string): string => restored(record[names.indexOf(name)] ?? '');
      const english = names.includes('english') ? cell('english') : null;
      return [{ row: index + 2, key: cell('key').trim(), english, translation: cell('translation') }];
    });
  }
  throw new CopyFault(
    'The first row has to name the columns, with "key" and "translation" among them. Start from an export.',
  );
}

/** The names of the columns; none where this separator does not fit. */
function readNames(text: string, delimiter: string): readonly string[] {
  try {
    const [header = []] = readRecords(text, { delimiter, to: 1 });
    return header.map((name) => name.trim().toLowerCase());
  } catch (error) {
    if (error instanceof CopyFault) return [];
    throw error;
  }
}

function readRecords(text: string, options: Options): readonly (readonly string[])[] {
  try {
    const any = { bom: true, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true };
    return parse(text, { ...any, ...options });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CopyFault(
      `This is not CSV: ${error.message}. Export it again from the spreadsheet, as "CSV UTF-8".`,
    );
  }
}
