import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { entriesOf, readManifest } from './manifest.js';

/** Every name that each entry of a package exports; a name that is only a type reads `type Name`. */
type ExportsList = Record<string, string[]>;

async function exportsOf(folder: string): Promise<ExportsList> {
  const manifest = await readManifest(join(folder, 'package.json'));
  const entries = entriesOf(manifest, 'types').map(
    ([subpath, file]) => [subpath, resolve(folder, file)] as const,
  );
  const program = ts.createProgram(
    entries.map(([, file]) => file),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      skipLibCheck: true,
    },
  );
  const checker = program.getTypeChecker();
  return Object.fromEntries(
    entries.map(([subpath, file]) => [subpath, namesIn(checker, program.getSourceFile(file))]),
  );
}

function namesIn(checker: ts.TypeChecker, source: ts.SourceFile | undefined): string[] {
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) return [];
  return checker
    .getExportsOfModule(module)
    .map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return target.flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`;
    })
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Compares the exported names with the committed `exports.json`. Returns one line per difference. */
export async function checkExports(folder: string): Promise<string[]> {
  const actual = await exportsOf(folder);
  const text = await readFile(listFile(folder), 'utf8').catch(() => '{}');
  const committed: ExportsList = JSON.parse(text);
  return compareExports(committed, actual);
}

/** The differences between two lists, as sentences. */
export function compareExports(committed: ExportsList, actual: ExportsList): string[] {
  const subpaths = new Set([...Object.keys(committed), ...Object.keys(actual)]);
  return [...subpaths].flatMap((subpath) => {
    const before = new Set(committed[subpath]);
    const after = new Set(actual[subpath]);
    return [
      ...[...after.difference(before)].map(
        (name) => `${subpath} newly exports ${name}; exports.json does not list it`,
      ),
      ...[...before.difference(after)].map(
        (name) => `${subpath} no longer exports ${name}; exports.json lists it`,
      ),
    ];
  });
}

/** Writes `exports.json`, the list that later runs are compared with. */
export async function writeExports(folder: string): Promise<void> {
  await writeFile(listFile(folder), `${JSON.stringify(await exportsOf(folder), null, 2)}\n`);
}

function listFile(folder: string): string {
  return join(folder, 'exports.json');
}
