import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Fault, picturesIn } from './fault.js';
import { fileOf, reportPage } from './report-page.js';

/** Removes the report of an earlier run. */
export function clearReport(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Writes a report that stands on its own: a page and the pictures that it shows. Returns the path of the page. */
export function writeReport(folder: string, faults: readonly Fault[]): string {
  mkdirSync(folder, { recursive: true });
  for (const file of ['report.css', 'report.js']) {
    copyFileSync(fileURLToPath(new URL(`./report/${file}`, import.meta.url)), join(folder, file));
  }
  for (const fault of faults) {
    for (const [kind, picture] of Object.entries(picturesIn(fault))) {
      writeFileSync(join(folder, fileOf(fault, kind)), picture);
    }
  }
  const page = join(folder, 'index.html');
  writeFileSync(page, reportPage(faults));
  return page;
}
