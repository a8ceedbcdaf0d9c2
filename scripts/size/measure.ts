import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entriesOf, readManifest } from '../packages/manifest.js';
import { bundle, weigh } from './bundle.js';
import { cssOf } from './css.js';
import { LATER_ONLY, rows, type SizeRow } from './rows.js';
import type { Line } from './table.js';

const PACKAGES = ['core', 'react', 'ui', 'adapters'] as const;

/** What could be measured, and one line for each row that could not, or that loads at once what it must not. */
export interface Measurement {
  readonly lines: readonly Line[];
  readonly problems: readonly string[];
}

/** Measures every row and every public entry of the built packages. */
export async function measureAll(): Promise<Measurement> {
  const entries = await Promise.all(PACKAGES.map(publicEntries));
  const wanted = [...rows, ...entries.flat()];
  const settled = await Promise.allSettled(wanted.map((row) => measure(row, rows.includes(row))));
  const problems = settled.flatMap((one, index) =>
    one.status === 'rejected' ? [`"${wanted[index]?.name}" cannot be bundled: ${one.reason}`] : [],
  );
  const lines = settled.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  return { lines: [...lines, ...(await styles())], problems: [...problems, ...loadedTooEarly(lines)] };
}

function loadedTooEarly(lines: readonly Line[]): string[] {
  return LATER_ONLY.flatMap((what) =>
    lines
      .filter(({ modules }) => modules.some(({ path }) => path.includes(what)))
      .map(({ name }) => `"${name}" loads ${what} at once; it belongs behind an import().`),
  );
}

async function measure(
  { name, imports, reach, compared }: SizeRow,
  isStyled: boolean,
): Promise<readonly Line[]> {
  const { first, later, modules } = await bundle(imports);
  const css = isStyled && (await cssOf(modules.map(({ path }) => path)));
  return [
    { name, weight: first, reach: reach?.js ?? null, compared: compared === true, modules },
    ...(later ? [{ ...plain(`${name}, loaded later`), weight: later }] : []),
    ...(css ? [{ ...plain(`${name}, CSS`), ...css, reach: reach?.css ?? null }] : []),
  ];
}

function plain(name: string): Omit<Line, 'weight'> {
  return { name, reach: null, compared: false, modules: [] };
}

/** Each entry as a whole: what a bundler that keeps everything would load. */
async function publicEntries(folder: string): Promise<readonly SizeRow[]> {
  const manifest = await readManifest(`packages/${folder}/package.json`);
  return entriesOf(manifest, 'default').map(([subpath]) => {
    const entry = join(manifest.name, subpath);
    return { name: `all of ${entry}`, imports: `export * from '${entry}';` };
  });
}

async function styles(): Promise<readonly Line[]> {
  return Promise.all(
    ['styles.css', 'tailwind.css', 'tokens.css'].map(async (file) => ({
      ...plain(`ui/${file}`),
      weight: weigh([await readFile(`packages/ui/dist/${file}`)]),
    })),
  );
}
