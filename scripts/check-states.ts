import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { LOCALES } from '../packages/core/src/messages/testing/locales.js';
import type { Entry } from './states/batches.js';
import { compareTrees, type TreeFault } from './states/compare-trees.js';
import { type Fault, linesOf } from './states/fault.js';
import { type Found, lookAt } from './states/look-at.js';
import { mergeTrees } from './states/merge-trees.js';
import { storedTrees, storeTrees } from './states/stored-trees.js';
import { buildPage } from './visual/build-page.js';
import { launchBrowser } from './visual/launch-browser.js';
import { openPage } from './visual/open-page.js';
import { isChosen } from './visual/picture.js';

const treeFolder = fileURLToPath(new URL('../trees/', import.meta.url));

const { values, positionals: filters } = parseArgs({
  options: { update: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const folder = await buildPage('states');
const browser = await launchBrowser();
try {
  const catalogue = await readCatalogue(browser);
  const paths = catalogue.map(({ path }) => path);
  const entries = catalogue.filter(({ path }) => isAskedFor(path));
  const found = await lookAt(browser, folder, entries, values.update ? 'trees' : 'everything');
  if (entries.length === 0) {
    console.error(
      `No entry has a name with ${filters.join(' or ')} in it. A part of a name has to be whole.`,
    );
    process.exitCode = 1;
  } else if (values.update) update(found, paths);
  else compare(found, paths);
} finally {
  await browser.close();
}

async function readCatalogue(browser: Browser): Promise<readonly Entry[]> {
  const page = await openPage(browser, folder, { width: 390, height: 844, forcedColors: false });
  const subjects = await page.evaluate(() => globalThis.pictures.subjects());
  await page.context().close();
  return subjects.map((subject, index) => ({
    ...subject,
    index,
    path: `${subject.component}.${subject.name}`,
  }));
}

function isAskedFor(path: string): boolean {
  return isChosen(path, filters);
}

function compare({ trees, audits, layouts, faults }: Found, catalogue: readonly string[]): void {
  // The tree of an entry that could not be read is not stale.
  const isExpected = (path: string): boolean =>
    isAskedFor(path) && (trees.has(path) || !catalogue.includes(path));
  const expected = new Map([...storedTrees(treeFolder)].filter(([path]) => isExpected(path)));
  const differing = compareTrees(expected, trees);
  print([...faults, ...differing.map(faultOf)]);
  const count = (part: Fault['part']): number => faults.filter((fault) => fault.part === part).length;
  const counted = (rule: TreeFault['rule']): number =>
    differing.filter((fault) => fault.rule === rule).length;
  console.log(
    `${trees.size} accessibility trees, ${counted('differs')} differ, ${counted('missing')} missing, ${counted('stale')} stale`,
  );
  console.log(`${audits} axe runs, ${count('axe')} violations`);
  console.log(`${layouts} layouts in ${Object.keys(LOCALES).length} languages, ${count('layout')} faults`);
  console.log(`${count('console')} errors and warnings on the console (${Math.round(process.uptime())} s)`);
}

function update({ trees, faults }: Found, catalogue: readonly string[]): void {
  storeTrees(treeFolder, mergeTrees(storedTrees(treeFolder), trees, catalogue, isAskedFor));
  print(faults);
  console.log(`${trees.size} accessibility trees written (${Math.round(process.uptime())} s)`);
}

function faultOf({ path, rule, lines }: TreeFault): Fault {
  return { part: 'tree', entry: path, environment: 'en', rule, text: 'accessibility tree', details: lines };
}

function print(faults: readonly Fault[]): void {
  for (const line of linesOf(faults)) console.log(line);
  if (faults.length > 0) process.exitCode = 1;
}
