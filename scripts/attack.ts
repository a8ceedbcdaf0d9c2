import { mkdir, readFile, rm } from 'node:fs/promises';
import { readTests, resultOf, strangers } from './attack/results.js';
import { ROWS } from './attack/rows.js';
import { execute } from './execute.js';

const REPORT = 'node_modules/.cache/handoff-kit/attack.json';
const OWN = ['packages/core/src/attacks/', 'packages/ui/src/attacks/', 'packages/core/src/audit/'];

const proofs = ROWS.flatMap((row) => (row.where === 'server' ? [] : (row.by ?? []).map(({ file }) => file)));
await mkdir('node_modules/.cache/handoff-kit', { recursive: true });
await rm(REPORT, { force: true });
const { code, output } = await execute('vitest', [
  'run',
  ...['core', 'ui', 'browser'].flatMap((project) => ['--project', project]),
  '--reporter=json',
  `--outputFile.json=${REPORT}`,
  ...OWN,
  ...new Set(proofs),
]);
const report = await readFile(REPORT, 'utf8').catch(() => null);
const tests = report === null ? [] : readTests(report);

const results = ROWS.map((row) => resultOf(row, tests));
const unknown = strangers(ROWS, tests);
const count = (wanted: string) => results.filter(({ result }) => result === wanted).length;
for (const { line } of results) console.log(line);
for (const id of unknown) console.log(`${id} is the id of a test and not in the list`);
if (code !== 0) console.log(`\n${output.trim()}\n`);
console.log(
  `${results.length} rows: ${count('held')} held, ${count('failed')} failed, ${count('server')} need the server`,
);
if (code !== 0 || unknown.length > 0 || count('failed') > 0) process.exitCode = 1;
