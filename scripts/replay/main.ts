import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Policy, SUPPORT_POLICY } from '@handoff-kit/core';
import { type Asked, readArguments } from './arguments.js';
import { updateEvidence } from './evidence-page.js';
import { openFile } from './open-file.js';
import { openPolicy } from './open-policy.js';
import { playFile, tableFor } from './play-file.js';
import { visible } from './print.js';
import { printResult } from './print-result.js';
import type { RecordedRun, Recording } from './recording.js';
import { ReplayFault } from './replay-fault.js';
import { createReplay, type ShownRun } from './replay-run.js';
import type { Played } from './result.js';
import { find, type Surroundings } from './surroundings.js';

/** Runs the command and gives its exit code: 0, or 2 for input that cannot be replayed. */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    const asked = readArguments(argv);
    if (asked.evidence) await updateEvidence(asked.files, surroundings);
    else if (asked.open === null) await replay(asked, surroundings);
    else await openRun(asked, asked.open, surroundings);
    return 0;
  } catch (error) {
    if (!(error instanceof ReplayFault)) throw error;
    surroundings.err(`${visible(error.message)}\n`);
    return 2;
  }
}

async function replay(asked: Asked, surroundings: Surroundings): Promise<void> {
  const { out, root, now } = surroundings;
  const policy = policyFrom(asked.policy, surroundings) ?? SUPPORT_POLICY;
  const other = policyFrom(asked.compare, surroundings);
  const files = asked.files.map((name) => openFile(name, surroundings));
  const played: Played[] = [];
  for (const file of files) {
    played.push(await playFile(file, { policy, other, tools: asked.tools }, surroundings));
  }
  if (asked.report !== null) {
    const { writeReport } = await import('./page/write-report.js');
    const folder = find(asked.report, surroundings);
    writeReport(played, { policy, folder, name: asked.report, root, now });
  }
  const results = played.map(({ result }) => result);
  if (asked.json) {
    out(`${JSON.stringify(results.length === 1 ? results[0] : { files: results })}\n`);
    return;
  }
  out(`${results.map((result) => printResult(result).join('\n')).join('\n\n')}\n`);
  if (asked.report !== null) out(`\nWritten: ${visible(join(asked.report, 'index.html'))}\n`);
}

async function openRun(asked: Asked, id: string, surroundings: Surroundings): Promise<void> {
  const { out, root, now, newId } = surroundings;
  const [name = ''] = asked.files;
  const policy = policyFrom(asked.policy, surroundings) ?? SUPPORT_POLICY;
  const file = openFile(name, surroundings);
  if (file.kind !== 'runs') throw new ReplayFault(`${name}: these are tasks; --open shows a recorded run.`);
  const { table } = tableFor(file.recording, asked.tools, surroundings);
  const player = createReplay({ table, policy, now, newId });
  const shown = await player.show(findRun(file.recording, id, name));
  const calls = shown.steps.filter(({ kind }) => kind === 'call').length;
  out(`Run ${visible(shown.run)}: ${shown.steps.length} steps, ${calls} of them tool calls.\n`);
  await surroundings.showInDemo(writeDown(shown, root));
}

function policyFrom(name: string | null, surroundings: Surroundings): Policy | null {
  return name === null ? null : openPolicy(name, surroundings);
}

function findRun({ runs }: Recording, asked: string, file: string): RecordedRun {
  const exact = runs.find(({ id }) => id === asked);
  const [only, ...others] = exact ? [exact] : runs.filter(({ id }) => id.startsWith(asked));
  if (only === undefined || asked === '') throw new ReplayFault(`${file}: there is no run ${asked}.`);
  if (others.length > 0) {
    throw new ReplayFault(`${file}: ${others.length + 1} runs begin with ${asked}; name one of them.`);
  }
  return only;
}

function writeDown(shown: ShownRun, root: string): string {
  const file = join(root, 'node_modules/.cache/handoff-kit/replay.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(shown)}\n`);
  return file;
}
