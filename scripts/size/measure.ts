import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entriesOf, readManifest } from '../packages/manifest.js';
import { bundle, weigh } from './bundle.js';
import { cssOf } from './css.js';
import { type Locale, localeRows, localesOf, uninvited } from './locales.js';
import { LATER_ONLY, rows, type SizeRow, withOneLocale } from './rows.js';
import type { Line } from './table.js';

const PACKAGES = ['core', 'react', 'ui', 'adapters'] as const;

/** What could be measured, and one line for each row that could not, or that loads what it must not. */
export interface Measurement {
  readonly lines: readonly Line[];
  readonly problems: readonly string[];
}

/** The locales that are measured, each as a row of its own. */
export async function publicLocales(): Promise<readonly Locale[]> {
  return localesOf(await readManifest('packages/core/package.json'));
}

/** Measures every row, every locale and every other public entry of the built packages. */
export async function measureAll(locales: readonly Locale[]): Promise<Measurement> {
  const entries = await Promise.all(PACKAGES.map(publicEntries));
  const wanted = [...rows, withOneLocale, ...localeRows(locales), ...entries.flat()];
  const settled = await Promise.allSettled(wanted.map((row) => measure(row, locales)));
  const measured = settled.map((one, index) =>
    one.status === 'fulfilled'
      ? one.value
      : { lines: [], problems: [`"${wanted[index]?.name}" cannot be bundled: ${one.reason}`] },
  );
  return {
    lines: [...measured.flatMap(({ lines }) => lines), ...(await styles())],
    problems: measured.flatMap(({ problems }) => problems),
  };
}

async function measure(row: SizeRow, locales: readonly Locale[]): Promise<Measurement> {
  const { name, imports, reach, compared } = row;
  const { first, later, modules } = await bundle(imports);
  const css = rows.includes(row) && (await cssOf(modules.map(({ path }) => path)));
  return {
    lines: [
      { name, weight: first, reach: reach?.js ?? null, compared: compared === true, modules },
      ...(later ? [{ ...plain(`${name}, loaded later`), weight: later }] : []),
      ...(css ? [{ ...plain(`${name}, CSS`), ...css, reach: reach?.css ?? null }] : []),
    ],
    problems: [
      ...tooEarly(name, modules),
      ...uninvited(row, [...modules, ...(later?.modules ?? [])], locales),
    ],
  };
}

function tooEarly(name: string, modules: Line['modules']): readonly string[] {
  return LATER_ONLY.filter((what) => modules.some(({ path }) => path.includes(what))).map(
    (what) => `"${name}" loads ${what} at once; it belongs behind an import().`,
  );
}

function plain(name: string): Omit<Line, 'weight'> {
  return { name, reach: null, compared: false, modules: [] };
}

/** Each entry but the locales, as a whole: what a bundler that keeps everything would load. */
async function publicEntries(folder: string): Promise<readonly SizeRow[]> {
  const manifest = await readManifest(`packages/${folder}/package.json`);
  const locales = new Set(localesOf(manifest).map(({ entry }) => entry));
  return entriesOf(manifest, 'default')
    .map(([subpath]) => join(manifest.name, subpath))
    .filter((entry) => !locales.has(entry))
    .map((entry) => ({ name: `all of ${entry}`, imports: `export * from '${entry}';` }));
}

async function styles(): Promise<readonly Line[]> {
  return Promise.all(
    ['styles.css', 'tailwind.css', 'tokens.css'].map(async (file) => ({
      ...plain(`ui/${file}`),
      weight: weigh([await readFile(`packages/ui/dist/${file}`)]),
    })),
  );
}
