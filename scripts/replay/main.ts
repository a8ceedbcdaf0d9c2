import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Policy, SUPPORT_POLICY } from '@handoff-kit/core';
import { chooseTable } from './choose-table.js';
import { printReport, visible } from './print.js';
import { readText } from './read-text.js';
import { parseRecording, type RecordedRun, type Recording } from './recording.js';
import { ReplayFault } from './replay-fault.js';
import { createReplay, type ShownRun } from './replay-run.js';
import { report, reportRun } from './report.js';

/** What the command gets from its surroundings. */
export interface Surroundings {
  /** The project's root; the tables that come with it are in `tools`. */
  readonly root: string;
  /** Where the command was typed: paths are tried from there too. */
  readonly typedIn: string;
  readonly now: () => number;
  readonly newId: () => string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Starts the demo with a run that was written down, and stays until it ends. */
  readonly showInDemo: (file: string) => Promise<void>;
}

const USAGE = 'Usage: npm run replay -- FILE [--tools TABLE] [--json | --open RUN]';
const POLICY: Policy = SUPPORT_POLICY;

/** Runs the command and gives its exit code: 0, or 2 for input that cannot be replayed. */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    await replay(argv, surroundings);
    return 0;
  } catch (error) {
    if (!(error instanceof ReplayFault)) throw error;
    surroundings.err(`${visible(error.message)}\n`);
    return 2;
  }
}

async function replay(argv: readonly string[], surroundings: Surroundings): Promise<void> {
  const { out, root, now, newId } = surroundings;
  const asked = readArguments(argv);
  const file = find(asked.file, surroundings);
  const recording = parseRecording(readText(file, asked.file), asked.file);
  const given = asked.tools === null ? null : { path: find(asked.tools, surroundings), name: asked.tools };
  const chosen = chooseTable(recording, given, { path: join(root, 'tools'), name: 'tools' });
  const player = createReplay({ table: chosen.table, policy: POLICY, now, newId });
  if (asked.open !== null) {
    const shown = await player.show(findRun(recording, asked.open, asked.file));
    const calls = shown.steps.filter(({ kind }) => kind === 'call').length;
    out(`Run ${visible(shown.run)}: ${shown.steps.length} steps, ${calls} of them tool calls.\n`);
    await surroundings.showInDemo(writeDown(shown, root));
    return;
  }
  const runs = [];
  for (const run of recording.runs) runs.push(reportRun(run, await player.play(run)));
  const result = report(runs);
  if (asked.json) {
    out(`${JSON.stringify(result)}\n`);
    return;
  }
  out(
    `${visible(asked.file)} with the tools of ${visible(chosen.name)} under the policy ${POLICY.version}\n\n`,
  );
  out(`${printReport(result).join('\n')}\n`);
}

interface Asked {
  readonly file: string;
  readonly tools: string | null;
  readonly json: boolean;
  readonly open: string | null;
}

function readArguments(argv: readonly string[]): Asked {
  const { values, positionals } = parse(argv);
  const [file, ...more] = positionals;
  if (file === undefined) throw new ReplayFault(`No file was named. ${USAGE}`);
  if (more.length > 0) throw new ReplayFault(`One file at a time. ${USAGE}`);
  const { tools = null, open = null, json = false } = values;
  if (json && open !== null) throw new ReplayFault(`--json and --open do not go together. ${USAGE}`);
  return { file, tools, json, open };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { tools: { type: 'string' }, json: { type: 'boolean' }, open: { type: 'string' } },
    });
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
    throw new ReplayFault(`${why}. ${USAGE}`);
  }
}

function find(path: string, { root, typedIn }: Surroundings): string {
  const fromRoot = resolve(root, path);
  const fromThere = resolve(typedIn, path);
  return existsSync(fromRoot) || !existsSync(fromThere) ? fromRoot : fromThere;
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
