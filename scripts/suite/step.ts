import { mkdir, readFile, rm } from 'node:fs/promises';
import { execute } from '../execute.js';
import type { Outcome } from './outcome.js';
import { readReport } from './vitest-report.js';

/** One step of the suite. A step that needs another one counts as failed when that one failed. */
export interface Step {
  readonly name: string;
  readonly needs?: string;
  readonly run: () => Promise<Outcome>;
}

const ownScript = ['--conditions=handoff-kit-source', '--import', './scripts/source-hooks.mjs'];

/** Commands that together count as one test. They all run, so that one look shows everything there is to fix. */
export async function commands(
  ...argvs: readonly (readonly [command: string, ...args: string[]])[]
): Promise<Outcome> {
  let output = '';
  for (const [command, ...args] of argvs) {
    const execution = await execute(command, args);
    if (execution.code !== 0) output += execution.output || `${command} ended with code ${execution.code}\n`;
  }
  const failed = output === '' ? 0 : 1;
  return { passed: 1 - failed, failed, skipped: 0, output };
}

/** One of the project's own scripts, as one test. */
export function script(name: string): Promise<Outcome> {
  return commands(['node', ...ownScript, `scripts/${name}.ts`]);
}

/** Vitest projects, counted test by test. */
export async function vitest(...projects: string[]): Promise<Outcome> {
  const report = `node_modules/.cache/handoff-kit/vitest-${projects.join('-')}.json`;
  await mkdir('node_modules/.cache/handoff-kit', { recursive: true });
  await rm(report, { force: true });
  const { code, output } = await execute('vitest', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counts = readReport(await readFile(report, 'utf8').catch(() => null), code);
  return { ...counts, output };
}
