import { entriesOf, type Manifest } from '../packages/manifest.js';
import type { SizeRow } from './rows.js';
import { kib, type Line } from './table.js';

/** One language of the kit: what it is imported from, and where its lines are built. */
export interface Locale {
  readonly entry: string;
  /** What the path of each of its modules begins with. */
  readonly built: string;
}

/** Every locale that core publishes. */
export function localesOf(core: Manifest): readonly Locale[] {
  return entriesOf(core, 'default')
    .filter(([subpath]) => subpath.startsWith('./messages/'))
    .map(([subpath, file]) => ({
      entry: core.name + subpath.slice(1),
      built: `packages/core/${file.slice(2).replace(/\.js$/, '')}`,
    }));
}

/** A row for each locale alone. */
export function localeRows(locales: readonly Locale[]): readonly SizeRow[] {
  return locales.map(({ entry }) => ({ name: nameOf(entry), imports: `export * from '${entry}';` }));
}

/** One line for each locale whose lines are among the modules of a row that does not import it. */
export function uninvited(
  { name, imports }: SizeRow,
  modules: readonly { readonly path: string }[],
  locales: readonly Locale[],
): readonly string[] {
  return locales
    .filter(({ entry }) => !imports.includes(`'${entry}'`))
    .filter(({ built }) => modules.some(({ path }) => path === `${built}.js` || path.startsWith(`${built}/`)))
    .map(
      ({ entry }) => `"${name}" loads ${entry} without importing it: only an application chooses a language.`,
    );
}

/** From which to which size one locale costs, as a sentence. */
export function costOfOne(lines: readonly Line[], locales: readonly Locale[]): string {
  const names = new Set(locales.map(({ entry }) => nameOf(entry)));
  const sizes = lines.filter(({ name }) => names.has(name)).map(({ weight }) => weight.gzip);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)].map((bytes) => kib(bytes).toFixed(2));
  return `One locale costs ${least} … ${most} KiB; none is loaded unless imported.`;
}

function nameOf(entry: string): string {
  return entry.replace('@handoff-kit/', '');
}
