import { RULES } from '../../packages/core/src/messages/testing/finding.js';
import { lintLine } from '../../packages/core/src/messages/testing/lint.js';
import { LOCALES, type LocaleTag } from '../../packages/core/src/messages/testing/locales.js';
import type { SheetRow } from './sheet.js';

/** What is said about a sheet: faults keep it out, warnings do not. Each is one line with the row where it is. */
export interface Verdict {
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
  /** What to write, by key. */
  readonly lines: ReadonlyMap<string, string>;
}

const ENGLISH: ReadonlyMap<string, string> = new Map(Object.entries(LOCALES.en.lines));

/** Holds every row to the contract of English, and says all that is wrong with them at once. */
export function checkRows(rows: readonly SheetRow[], tag: LocaleTag): Verdict {
  const firstRows = new Map<string, number>();
  const faults: string[] = [];
  const warnings: string[] = [];
  const lines = new Map<string, string>();

  for (const { row, key, english, translation } of rows) {
    const say = (message: string): string => `Row ${row}, ${key || 'no key'}: ${message}`;
    const first = firstRows.get(key);
    if (key === '') faults.push(say('the row has no key.'));
    else if (first !== undefined) faults.push(say(`this key is in row ${first} already.`));
    else if (ENGLISH.has(key) && translation.trim() === '') faults.push(say('the translation is missing.'));
    else {
      for (const { rule, message } of lintLine(key, translation, tag)) {
        (RULES[rule].breaks ? faults : warnings).push(say(message));
      }
      const now = ENGLISH.get(key);
      if (english !== null && now !== undefined && english !== now) {
        warnings.push(say(`English has changed since this was exported: ${now}`));
      }
      lines.set(key, translation);
    }
    firstRows.set(key, first ?? row);
  }
  for (const key of ENGLISH.keys()) {
    if (!firstRows.has(key)) faults.push(`No row, ${key}: the line is missing. Add a row for it.`);
  }
  return { faults, warnings, lines };
}
