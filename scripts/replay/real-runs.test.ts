import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EVIDENCE_PAGE, evidenceResults, withTables } from './evidence-page.js';
import { evidenceTables } from './evidence-tables.js';
import { main } from './main.js';
import type { Report } from './report.js';
import type { Surroundings } from './surroundings.js';
import { countCalls } from './testing/count-calls.js';
import { numberedIds } from './testing/recorded.js';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const DATA = resolve(ROOT, process.env.HANDOFF_REAL_DATA ?? '../shared/data');
const PRESENT = existsSync(join(DATA, 'tau2'));

const WRITE_EVIDENCE =
  'docs/evidence.md is not what the runs give now: write it with npm run replay -- --evidence';
const SURROUNDINGS: Surroundings = {
  root: ROOT,
  typedIn: ROOT,
  now: () => Date.UTC(2026, 10, 18),
  newId: numberedIds(),
  out: () => undefined,
  err: () => undefined,
  showInDemo: async () => undefined,
};

if (!PRESENT) {
  console.log(
    `Real runs are not replayed: there is no ${join(DATA, 'tau2')}. HANDOFF_REAL_DATA names another folder.`,
  );
}

describe.skipIf(!PRESENT)('real recorded runs', () => {
  it.each(['retail', 'telecom'])('add up to the calls that the file has: %s', async (domain) => {
    const file = join(DATA, `tau2/${domain}-gpt-4.1.json`);
    const { totals, runs } = await replay(file);
    const counted = await countCalls(file);
    expect(counted.agent).toBeGreaterThan(0);
    expect([totals.runs, totals.toolCalls]).toEqual([counted.runs, counted.agent]);
    expect(sum(Object.values(totals.byPattern))).toBe(counted.agent);
    expect(runs).toHaveLength(counted.runs);
    expect(sum(runs.map(({ toolCalls }) => toolCalls))).toBe(counted.agent);
  });

  it.each(['retail', 'telecom'])('have one reason for each handoff: %s', async (domain) => {
    const { totals, runs } = await replay(join(DATA, `tau2/${domain}-gpt-4.1.json`));
    const handoffs = runs.flatMap((run) => run.handoffs);
    expect(sum(Object.values(totals.byTrigger))).toBe(handoffs.length);
    expect(totals.toolCalls - totals.byPattern['auto-resolve']).toBe(handoffs.length);
    expect(handoffs.filter(({ wroteWithoutPerson }) => wroteWithoutPerson)).toHaveLength(
      totals.writesWithoutPerson,
    );
  });
});

describe.skipIf(!PRESENT || !existsSync(join(DATA, 'handoffbench')))('the committed evidence', () => {
  it('is what the command makes of the real runs', async () => {
    const page = readFileSync(join(ROOT, EVIDENCE_PAGE), 'utf8');
    const results = await evidenceResults([], { ...SURROUNDINGS, data: DATA });
    expect(withTables(page, evidenceTables(results)) === page, WRITE_EVIDENCE).toBe(true);
  });
});

async function replay(file: string): Promise<Report> {
  let out = '';
  const code = await main([file, '--json'], {
    ...SURROUNDINGS,
    out: (text) => {
      out += text;
    },
  });
  expect(code).toBe(0);
  return JSON.parse(out);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
