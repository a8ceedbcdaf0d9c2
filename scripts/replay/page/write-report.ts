import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '@handoff-kit/core';
import { bundle } from 'lightningcss';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ReplayFault } from '../replay-fault.js';
import type { Played } from '../result.js';
import { ReportPage } from './report-page.js';

/** Where a report goes, and what is needed to make it. */
export interface ReportOptions {
  readonly policy: Policy;
  readonly folder: string;
  /** How the folder is called where it cannot be written. */
  readonly name: string;
  /** The project's root, for the styles. */
  readonly root: string;
  readonly now: () => number;
}

/** Writes the report as `index.html`: one page with all its styles, and nothing else. */
export function writeReport(
  played: readonly Played[],
  { policy, folder, name, root, now }: ReportOptions,
): void {
  try {
    mkdirSync(folder, { recursive: true });
    const css = ['packages/ui/src/styles.css', 'scripts/replay/page/report.css'].map((file) =>
      bundle({ filename: join(root, file), minify: true }).code.toString(),
    );
    const page = createElement(ReportPage, { played, policy, css: css.join('\n'), now });
    writeFileSync(join(folder, 'index.html'), `<!doctype html>\n${renderToStaticMarkup(page)}\n`);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new ReplayFault(`${name}: the report cannot be written there.`);
  }
}
