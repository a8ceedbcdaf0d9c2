import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SUPPORT_POLICY } from '@handoff-kit/core';
import { evidenceTables } from './evidence-tables.js';
import { openFile } from './open-file.js';
import { playFile } from './play-file.js';
import { readText } from './read-text.js';
import { ReplayFault } from './replay-fault.js';
import type { Result } from './result.js';
import type { Surroundings } from './surroundings.js';

/** The page that keeps the last result. */
export const EVIDENCE_PAGE = 'docs/evidence.md';

/** What is used where no file is named, below the folder with real runs. */
const FILES = [
  'tau2/retail-gpt-4.1.json',
  'tau2/telecom-gpt-4.1.json',
  'handoffbench/commerce.json',
  'handoffbench/scheduling.json',
] as const;
const BEGIN = '<!-- begin: written by npm run replay -- --evidence -->';
const END = '<!-- end -->';

/** Writes the tables of `docs/evidence.md` anew, from the files named or from those below the folder with real runs. */
export async function updateEvidence(files: readonly string[], surroundings: Surroundings): Promise<void> {
  const { root, out } = surroundings;
  const page = join(root, EVIDENCE_PAGE);
  const text = readText(page, EVIDENCE_PAGE);
  const changed = withTables(text, evidenceTables(await evidenceResults(files, surroundings)));
  if (changed !== text) writeFileSync(page, changed);
  out(`${EVIDENCE_PAGE} ${changed === text ? 'is as it was' : 'is written'}.\n`);
}

/** What the evidence is made of: every file under the policy and the tables that come with the kit. */
export async function evidenceResults(
  files: readonly string[],
  surroundings: Surroundings,
): Promise<readonly Result[]> {
  const named = files.length > 0 ? files : FILES.map((file) => join(dataOf(surroundings), file));
  const results: Result[] = [];
  for (const name of named) {
    const file = openFile(name, surroundings);
    const played = await playFile(file, { policy: SUPPORT_POLICY, other: null, tools: null }, surroundings);
    results.push(played.result);
  }
  return results;
}

/** The page with other tables between its two marks. */
export function withTables(page: string, tables: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END, begin);
  if (begin < 0 || end < 0) {
    throw new ReplayFault(`${EVIDENCE_PAGE}: the marks ${BEGIN} and ${END} are missing.`);
  }
  return `${page.slice(0, begin + BEGIN.length)}\n\n${tables}\n${page.slice(end)}`;
}

function dataOf({ root, data }: Surroundings): string {
  return resolve(root, data ?? '../shared/data');
}
