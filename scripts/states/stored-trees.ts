import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTrees, type Trees, writeTrees } from './tree-file.js';

const ENDING = '.aria.yml';

/** The trees in a folder, by `component.entry`. Each component has a file. */
export function storedTrees(folder: string): Trees {
  return new Map(
    componentsIn(folder).flatMap((component) =>
      [...readTrees(readFileSync(fileOf(folder, component), 'utf8'))].map(
        ([name, tree]) => [`${component}.${name}`, tree] as const,
      ),
    ),
  );
}

/** Makes these the trees in a folder, and removes the file of a component that has none any more. */
export function storeTrees(folder: string, trees: Trees): void {
  mkdirSync(folder, { recursive: true });
  const files = Map.groupBy(trees, ([path]) => path.slice(0, path.indexOf('.')));
  for (const [component, own] of files) {
    const named = own.map(([path, tree]) => [path.slice(component.length + 1), tree] as const);
    writeFileSync(fileOf(folder, component), writeTrees(new Map(named)));
  }
  for (const component of componentsIn(folder)) {
    if (!files.has(component)) rmSync(fileOf(folder, component));
  }
}

function componentsIn(folder: string): readonly string[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.filter((file) => file.endsWith(ENDING)).map((file) => file.slice(0, -ENDING.length));
}

function fileOf(folder: string, component: string): string {
  return join(folder, component + ENDING);
}
