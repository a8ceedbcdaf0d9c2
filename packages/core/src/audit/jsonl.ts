import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, type Parsed } from '../action/json.js';
import type { Instant, Recorded } from '../log/envelope.js';
import { type Checkpoint, parseCheckpoint, type VerifySignature } from './checkpoint.js';
import { compareFindings, type Finding, type Verification } from './finding.js';
import { parseCanonical, parseLine, toLine } from './parse-recorded.js';
import { type VerifyOptions, verifyLog } from './verify.js';

/** What the first line of an export says about it. Nothing in it is proof: whoever changes the file can change it. */
export interface ExportHeader {
  readonly exportedAt: Instant;
  /** Whether data was left out on purpose. */
  readonly data: 'complete' | 'withheld';
  /** The streams that are in it, where it is not all that the checkpoint covers. */
  readonly streams: readonly string[] | null;
  readonly checkpoint: Checkpoint | null;
  /** The public key of the checkpoint's signature as a JSON Web Key. */
  readonly publicKey: JsonObject | null;
}

/** An export that was read: what it says of itself, its events, and the lines that are none (the first is 1). */
export interface Export {
  readonly header: ExportHeader;
  readonly events: readonly Recorded[];
  readonly unreadable: readonly number[];
}

/**
 * The exact export: a header line, then one event a line in canonical form, in the order given. It verifies offline, and
 * `parseJsonl` gives back every text as it was, whatever it holds.
 */
export function toJsonl(
  events: Iterable<Recorded>,
  header: Partial<ExportHeader> & Pick<ExportHeader, 'exportedAt'>,
): string {
  return headerLine(header) + eventLines(events);
}

/** The first line of an export, with its end. */
export function headerLine({
  exportedAt,
  ...header
}: Partial<ExportHeader> & Pick<ExportHeader, 'exportedAt'>): string {
  const first = {
    format: 'handoff-log',
    v: 1,
    exportedAt,
    data: header.data ?? 'complete',
    streams: header.streams ?? null,
    checkpoint: header.checkpoint ? checkpointJson(header.checkpoint) : null,
    publicKey: header.publicKey ?? null,
  };
  return `${toLine(first)}\n`;
}

/** The other lines of an export, each with its end. */
export function eventLines(events: Iterable<Recorded>): string {
  return Array.from(events, (event) => `${lineOf(event)}\n`).join('');
}

function lineOf({
  v,
  id,
  tenant,
  stream,
  seq,
  at,
  actor,
  type,
  data,
  salt,
  dataDigest,
  prev,
  hash,
}: Recorded) {
  const { kind, id: actorId, name } = actor;
  const by = { kind, id: actorId, name };
  return toLine({ v, id, tenant, stream, seq, at, actor: by, type, data, salt, dataDigest, prev, hash });
}

function checkpointJson({ v, tenant, at, heads, root, signature }: Checkpoint): JsonObject {
  return {
    v,
    tenant,
    at,
    heads: heads.map(({ stream, seq, hash }) => ({ stream, seq, hash })),
    root,
    signature: signature && { by: signature.by, value: signature.value },
  };
}

/** Reads an export. Refused where the first line is no header of this format; any other line is at worst unreadable. */
export function parseJsonl(text: string): Parsed<Export> {
  const [first = '', ...lines] = text.split('\n');
  const header = parseHeader(first);
  if (!header) {
    const message = 'The first line is no header of a handoff-log export, version 1.';
    return { ok: false, faults: [{ path: '/1', code: 'not-an-export', message }] };
  }
  if (lines.at(-1) === '') lines.pop();
  const events: Recorded[] = [];
  const unreadable: number[] = [];
  lines.forEach((line, index) => {
    const event = parseLine(line);
    if (event) events.push(event);
    else unreadable.push(index + 2);
  });
  return { ok: true, value: { header, events, unreadable } };
}

function parseHeader(line: string): ExportHeader | null {
  const value = parseCanonical(line);
  const source = value !== null && isJsonObject(value) ? value : {};
  const { format, v, exportedAt, data, streams = null, checkpoint = null, publicKey = null } = source;
  if (format !== 'handoff-log' || v !== 1 || typeof exportedAt !== 'number') return null;
  if (data !== 'complete' && data !== 'withheld') return null;
  if (publicKey !== null && !isJsonObject(publicKey)) return null;
  if (streams !== null && !isTexts(streams)) return null;
  const kept = checkpoint === null ? null : parseCheckpoint(checkpoint);
  if (kept && !kept.ok) return null;
  return { exportedAt, data, streams, checkpoint: kept ? kept.value : null, publicKey };
}

function isTexts(value: JsonValue): value is readonly string[] {
  return isJsonArray(value) && value.every((one) => typeof one === 'string');
}

/**
 * How an export is verified: with a checkpoint kept elsewhere, or with a trusted key for the one that came with it. What
 * the header says of streams and withheld data excuses nothing: only `streams` and `withheld` do.
 */
export type VerifyExportOptions = Pick<VerifyOptions, 'checkpoint' | 'sha256' | 'streams' | 'withheld'> & {
  readonly verifySignature?: VerifySignature;
};

/**
 * Verifies an export. A checkpoint that came in the file is compared too, but the tail only counts as checked where the
 * checkpoint was kept elsewhere or a trusted key has signed it.
 */
export async function verifyExport(
  { header, events, unreadable }: Export,
  { checkpoint, verifySignature, ...options }: VerifyExportOptions = {},
): Promise<Verification> {
  const compared = checkpoint ?? header.checkpoint;
  const result = await verifyLog(events, {
    ...options,
    ...(compared ? { checkpoint: compared } : {}),
    ...(verifySignature ? { verifySignature } : {}),
  });
  const lines = unreadable.map(
    (line): Finding => ({
      stream: '',
      seq: 0,
      kind: 'unreadable',
      message: `Line ${line} is no event in canonical form.`,
    }),
  );
  const trusted = checkpoint !== undefined || verifySignature !== undefined;
  return {
    ...result,
    verdict: lines.length > 0 ? 'tampered' : result.verdict,
    findings: [...lines, ...result.findings].sort(compareFindings),
    tail: trusted ? result.tail : 'not-checked',
  };
}
