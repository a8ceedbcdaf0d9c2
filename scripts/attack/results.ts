import { z } from 'zod';
import type { Row, TestedRow } from './row.js';

const schema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({ title: z.string(), ancestorTitles: z.array(z.string()), status: z.string() }),
      ),
    }),
  ),
});

/** One test as Vitest reports it. */
export interface TestResult {
  readonly file: string;
  readonly titles: readonly string[];
  readonly passed: boolean;
}

/** What came of one row. */
export interface RowResult {
  readonly id: string;
  readonly result: 'held' | 'failed' | 'server';
  readonly line: string;
}

/** Every test of a JSON report of Vitest. */
export function readTests(report: string): readonly TestResult[] {
  return schema.parse(JSON.parse(report)).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ title, ancestorTitles, status }) => ({
      file: name.replaceAll('\\', '/'),
      titles: [...ancestorTitles, title],
      passed: status === 'passed',
    })),
  );
}

/** What the tests say about a row. A row without a test, or with a proof that is gone, has failed. */
export function resultOf(row: Row, tests: readonly TestResult[]): RowResult {
  if (row.where === 'server') {
    return { id: row.id, result: 'server', line: `${row.id} needs the server: ${row.why}` };
  }
  const fault = faultOf(row, tests);
  return fault === null
    ? { id: row.id, result: 'held', line: `${row.id} held` }
    : { id: row.id, result: 'failed', line: `${row.id} FAILED: ${fault}` };
}

/** Ids that tests carry and the list does not. */
export function strangers(rows: readonly Row[], tests: readonly TestResult[]): readonly string[] {
  const known = new Set(rows.map(({ id }) => id));
  const carried = tests.flatMap(({ titles }) => titles.flatMap((title) => idOf(title) ?? []));
  return [...new Set(carried)].filter((id) => !known.has(id));
}

function faultOf(row: TestedRow, tests: readonly TestResult[]): string | null {
  const { by = [] } = row;
  const own = tests.filter(({ titles }) => titles.some((title) => idOf(title) === row.id));
  const proofs = by.map((proof) => ({
    proof,
    found: tests.filter(
      ({ file, titles }) => file.endsWith(proof.file) && titles.at(-1)?.startsWith(proof.title),
    ),
  }));
  const gone = proofs.find(({ found }) => found.length === 0);
  if (gone) return `there is no test “${gone.proof.title}” in ${gone.proof.file}.`;
  const all = [...own, ...proofs.flatMap(({ found }) => found)];
  if (all.length === 0) return 'there is no test for it.';
  const red = all.find(({ passed }) => !passed);
  if (red) return `“${red.titles.join(' › ')}” is red.`;
  return row.open === undefined ? null : `${row.open}.`;
}

/** `A1` of `A1 other arguments` and of `F1: one row is edited`, or null. */
function idOf(title: string): string | null {
  return /^([A-F]\d{1,2}|STORM|RACE)(?=[ :])/.exec(title)?.[1] ?? null;
}
