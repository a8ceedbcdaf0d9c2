import { entriesOf, type Manifest } from '../packages/manifest.js';
import type { SizeRow } from './rows.js';
import { kib, type Line } from './table.js';

/** One language of the kit, whole or its essential lines: what it is imported from, and where its lines are built. */
export interface Locale {
  readonly entry: string;
  readonly essential: boolean;
  /** What the path of each of its modules begins with. */
  readonly built: string;
}

const ESSENTIAL = './messages/essential/';

/** Every locale that core publishes. */
export function localesOf(core: Manifest): readonly Locale[] {
  return entriesOf(core, 'default')
    .filter(([subpath]) => subpath.startsWith('./messages/'))
    .map(([subpath, file]) => ({
      entry: core.name + subpath.slice(1),
      essential: subpath.startsWith(ESSENTIAL),
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
    .filter(({ entry }) => !isInvited(entry, imports))
    .filter(({ built }) => modules.some(({ path }) => path === `${built}.js` || path.startsWith(`${built}/`)))
    .map(
      ({ entry }) => `"${name}" loads ${entry} without importing it: only an application chooses a language.`,
    );
}

/** A whole locale brings its essential lines, and both are made of the same files. */
function isInvited(entry: string, imports: string): boolean {
  const whole = entry.replace('/essential/', '/');
  const essential = whole.replace('/messages/', '/messages/essential/');
  return imports.includes(`'${whole}'`) || imports.includes(`'${essential}'`);
}

/** From which to which size one locale costs, as a sentence. */
export function costOfOne(lines: readonly Line[], locales: readonly Locale[]): string {
  const range = (essential: boolean): string => {
    const names = new Set(
      locales.filter((one) => one.essential === essential).map(({ entry }) => nameOf(entry)),
    );
    const sizes = lines.filter(({ name }) => names.has(name)).map(({ weight }) => weight.gzip);
    return [Math.min(...sizes), Math.max(...sizes)].map((bytes) => kib(bytes).toFixed(2)).join(' … ');
  };
  return `One locale costs ${range(false)} KiB, its essential lines ${range(true)} KiB; none is loaded unless imported.`;
}

function nameOf(entry: string): string {
  return entry.replace('@handoff-kit/', '');
}
