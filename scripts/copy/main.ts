import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isLocaleTag, LOCALES, type LocaleTag } from '../../packages/core/src/messages/testing/locales.js';
import { checkRows } from './check-rows.js';
import { CopyFault } from './copy-fault.js';
import { exportLines, type Places } from './export-lines.js';
import { rewriteSource } from './rewrite-source.js';
import { readSheet } from './sheet.js';
import { writeSheet } from './write-sheet.js';

/** What the command gets from its surroundings. */
export interface Surroundings {
  /** The project's root. */
  readonly root: string;
  /** Where the command was typed: a sheet is found from there. */
  readonly typedIn: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Source text as the formatter writes it. */
  readonly format: (path: string, source: string) => string;
}

const USAGE = 'Usage: npm run copy -- export LOCALE > FILE | import FILE --locale LOCALE';
const PLACES = z.record(z.string(), z.object({ states: z.array(z.string()) }));

/** Runs the command. Gives 0, 1 for a sheet with faults, of which nothing is written, or 2 for what cannot be read at all. */
export function main(argv: readonly string[], surroundings: Surroundings): number {
  try {
    const { verb, subject, locale } = readArguments(argv);
    if (verb === 'import') return importSheet(subject, tagOf(locale), surroundings);
    surroundings.out(writeSheet(exportLines(tagOf(subject), placesIn(surroundings.root))));
    return 0;
  } catch (error) {
    if (!(error instanceof CopyFault)) throw error;
    surroundings.err(`${error.message}\n`);
    return 2;
  }
}

function importSheet(file: string, tag: LocaleTag, surroundings: Surroundings): number {
  const { faults, warnings, lines } = checkRows(readSheet(readUtf8(file, surroundings)), tag);
  for (const fault of faults) surroundings.err(`${fault}\n`);
  for (const warning of warnings) surroundings.err(`Warning. ${warning}\n`);
  if (faults.length > 0) {
    surroundings.err(`Faults: ${faults.length}. Nothing was written; correct them and import again.\n`);
    return 1;
  }
  const { count, names } = writeLocale(tag, lines, surroundings);
  surroundings.out(`Changed lines of ${tag}: ${[count, ...names].join(', ')}\n`);
  return 0;
}

function writeLocale(tag: LocaleTag, lines: ReadonlyMap<string, string>, { root, format }: Surroundings) {
  const folder = join(root, 'packages/core/src/messages');
  const rewritten = readdirSync(join(folder, 'en'))
    .map((name) => {
      const path = join(folder, tag.toLowerCase(), name);
      const english = readFileSync(join(folder, 'en', name), 'utf8');
      return { name, path, ...rewriteSource(readFileSync(path, 'utf8'), english, lines) };
    })
    .filter(({ changed }) => changed.length > 0)
    .map((file) => ({ ...file, source: format(file.path, file.source) }));
  for (const { path, source } of rewritten) writeFileSync(path, source);
  const count = rewritten.flatMap(({ changed }) => changed).length;
  return { count, names: rewritten.map(({ name }) => name) };
}

function readArguments(argv: readonly string[]) {
  const { values, positionals } = parse(argv);
  const [verb, subject, ...more] = positionals;
  if ((verb !== 'export' && verb !== 'import') || subject === undefined || more.length > 0) {
    throw new CopyFault(USAGE);
  }
  if ((values.locale !== undefined) !== (verb === 'import')) throw new CopyFault(USAGE);
  return { verb, subject, locale: values.locale ?? '' };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { locale: { type: 'string' } },
    });
  } catch {
    throw new CopyFault(USAGE);
  }
}

function tagOf(asked: string): LocaleTag {
  const [tag = ''] = Object.keys(LOCALES).filter((known) => known.toLowerCase() === asked.toLowerCase());
  if (isLocaleTag(tag)) return tag;
  throw new CopyFault(`There is no locale ${asked}. There are: ${Object.keys(LOCALES).join(', ')}.`);
}

function placesIn(root: string): Places {
  const file = join(root, 'packages/ui/src/catalogue/lines.json');
  if (!existsSync(file)) return {};
  const uses = PLACES.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.fromEntries(Object.entries(uses).map(([key, { states }]) => [key, states]));
}

function readUtf8(file: string, { typedIn }: Surroundings): string {
  const path = resolve(typedIn, file);
  if (!existsSync(path)) throw new CopyFault(`${file}: there is no such file.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    throw new CopyFault(`${file}: this is not UTF-8 text. Save the sheet as "CSV UTF-8", and try again.`);
  }
}
