import { createPublicKey, hash, verify } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseJson } from '@handoff-kit/core';
import {
  type Checkpoint,
  type EvidenceReport,
  evidenceHtml,
  evidenceOf,
  parseCheckpoint,
  parseJsonl,
  type Verification,
  type VerifyExportOptions,
  verifyExport,
} from '@handoff-kit/core/audit';
import { visible } from '../replay/print.js';

/** What the command gets from its surroundings. */
export interface Surroundings {
  readonly root: string;
  /** Where the command was typed: paths are tried from there too. */
  readonly typedIn: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const USAGE =
  'Usage: npm run evidence -- FILE.jsonl --from TIME --to TIME --out DIR [--seed TEXT] [--sample 25] [--checkpoint FILE] [--key FILE.jwk]';

class EvidenceFault extends Error {}

/** Runs the command. Ends with 0, with 1 where the log does not verify (the report says so), with 2 for bad input. */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    return await gather(argv, surroundings);
  } catch (error) {
    if (!(error instanceof EvidenceFault)) throw error;
    surroundings.err(`${visible(error.message)}\n`);
    return 2;
  }
}

async function gather(argv: readonly string[], { root, typedIn, out }: Surroundings): Promise<number> {
  const asked = readArguments(argv);
  const path = (name: string): string => {
    const fromThere = resolve(typedIn, name);
    return existsSync(fromThere) ? fromThere : resolve(root, name);
  };
  const read = parseJsonl(readText(path(asked.file), asked.file));
  if (!read.ok) throw new EvidenceFault(`${asked.file}: ${read.faults[0]?.message ?? 'it cannot be read.'}`);
  const chain = await verifyExport(read.value, {
    sha256: (text) => hash('sha256', text),
    ...(asked.checkpoint === null
      ? {}
      : { checkpoint: readCheckpoint(path(asked.checkpoint), asked.checkpoint) }),
    ...(asked.key === null ? {} : { verifySignature: readKey(path(asked.key), asked.key) }),
  });
  const report = await evidenceOf(read.value.events, { ...asked, chain });
  const folder = resolve(typedIn, asked.out);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'evidence.json'), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(folder, 'evidence.html'), evidenceHtml(report));
  out(`${summary(asked.file, report, chain).map(visible).join('\n')}\n`);
  return chain.verdict === 'intact' ? 0 : 1;
}

function summary(file: string, report: EvidenceReport, chain: Verification): readonly string[] {
  const { population, sample, gaps } = report;
  return [
    `${file}: ${chain.verdict}, tail ${chain.tail === 'checked' ? 'checked' : 'NOT checked'}`,
    ...chain.findings
      .slice(0, 10)
      .map(({ kind, stream, seq, message }) => `  ${kind} ${stream} ${seq}: ${message}`),
    `${population.executions} executions, ${sample.trails.length} of them as a sample, ${report.checks.failed.length} with a failed check`,
    `${gaps.length} gaps are listed in the report`,
    'Written: evidence.json, evidence.html',
  ];
}

function readArguments(argv: readonly string[]) {
  const { values, positionals } = parse(argv);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new EvidenceFault(`Name one file. ${USAGE}`);
  const { from, to, out } = values;
  if (from === undefined || to === undefined || out === undefined) {
    throw new EvidenceFault(`--from, --to and --out are needed. ${USAGE}`);
  }
  const sample = Number(values.sample ?? '25');
  if (!Number.isSafeInteger(sample) || sample < 0)
    throw new EvidenceFault('--sample is a whole number from 0.');
  const period = { from: readTime('--from', from), to: readTime('--to', to) };
  if (period.from >= period.to) throw new EvidenceFault('--from is before --to.');
  return {
    file,
    out,
    sample,
    ...period,
    seed: values.seed ?? `${from}/${to}`,
    checkpoint: values.checkpoint ?? null,
    key: values.key ?? null,
  };
}

function parse(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { from: text, to: text, out: text, seed: text, sample: text, checkpoint: text, key: text },
    });
  } catch (error) {
    throw new EvidenceFault(`${error instanceof Error ? error.message : ''} ${USAGE}`);
  }
}

/** A day (`2026-11-01`, from midnight UTC) or a time with its offset. */
function readTime(name: string, text: string): number {
  const isTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text);
  const time = isTime ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) {
    throw new EvidenceFault(`${name} ${text} is no time. Write 2026-11-01 or 2026-11-01T09:00:00Z.`);
  }
  return time;
}

function readText(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new EvidenceFault(`${name} cannot be read.`);
  }
}

function readCheckpoint(path: string, name: string): Checkpoint {
  const json = parseJson(readText(path, name));
  const read = json.ok ? parseCheckpoint(json.value) : json;
  if (!read.ok) throw new EvidenceFault(`${name} is no checkpoint: ${read.faults[0]?.message ?? ''}`);
  return read.value;
}

function readKey(path: string, name: string): NonNullable<VerifyExportOptions['verifySignature']> {
  try {
    const key = createPublicKey({ key: JSON.parse(readText(path, name)), format: 'jwk' });
    return (bytes, signature) => verify(null, bytes, key, signature);
  } catch {
    throw new EvidenceFault(`${name} is no public key in JWK form.`);
  }
}
