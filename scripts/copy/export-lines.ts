import { lintLine, measure } from '../../packages/core/src/messages/testing/lint.js';
import { LOCALES, type LocaleTag } from '../../packages/core/src/messages/testing/locales.js';
import { type Placeholder, placeholders } from '../../packages/core/src/messages/text.js';
import type { SheetLine } from './write-sheet.js';

/** The states that show a line, by key. */
export type Places = Readonly<Record<string, readonly string[]>>;

/** Every line of a locale as a translator needs it: the English beside it, where it is shown, and what it may hold. */
export function exportLines(tag: LocaleTag, places: Places): readonly SheetLine[] {
  const lines: Readonly<Record<string, string>> = LOCALES[tag].lines;
  return Object.entries(LOCALES.en.lines).map(([key, english]) => {
    const translation = lines[key] ?? '';
    const { width, limit } = measure(key, translation);
    const findings = lintLine(key, translation, tag).map(({ message }) => message);
    return {
      key,
      component: key.split('.')[0] ?? '',
      where: (places[key] ?? []).join(', '),
      english,
      translation,
      parameters: placeholders(english)
        .map((one) => describe(one, tag))
        .join(' '),
      length: `${width}`,
      limit: `${limit}`,
      findings: findings.join(' '),
    };
  });
}

/** A parameter as it may be written, and the cases that the language needs. */
function describe({ name, kind, cases = [] }: Placeholder, tag: LocaleTag): string {
  if (kind === 'text') return `{${name}}`;
  if (kind !== 'plural') return `{${[name, kind, ...cases].join(', ')}}`;
  const exact = cases.filter((one) => one.startsWith('='));
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  return `{${[name, kind, ...exact, ...pluralCategories].join(', ')}}`;
}
