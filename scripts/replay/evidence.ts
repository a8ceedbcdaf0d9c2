import { isJsonArray, type JsonValue } from '@handoff-kit/core';
import { agentCalls, type PlacedCall } from './agent-calls.js';
import { unsaidFacts } from './recorded-tools.js';
import type { RecordedRun } from './recording.js';
import type { ToolRow, ToolTable } from './tool-table.js';
import { valueAt } from './value-at.js';

/** What the conversation says about a call before it is made. */
export interface Evidence {
  /** Required facts that nobody has given: names of arguments. */
  readonly missing: readonly string[];
  /** The tool, where it has failed without a success since. */
  readonly failing: { readonly tool: string; readonly attempts: number } | null;
}

/** Reads the conversation up to a call, and nothing after it. */
export function evidenceFor(run: RecordedRun, placed: PlacedCall, row: ToolRow, table: ToolTable): Evidence {
  const earlier = agentCalls(run).filter(({ messageIndex }) => messageIndex < placed.messageIndex);
  const attempts = failuresInARow(earlier.filter(({ call }) => call.tool === placed.call.tool));
  const known = row.requires.length === 0 ? '' : knownText(run, placed.messageIndex, earlier, table);
  const unknown = row.requires.filter((path) => !isKnown(valueAt(placed.call.args, path), known));
  return {
    missing: [...new Set([...unknown, ...unsaidFacts(row, placed.call.args)])].map((path) => path.slice(1)),
    failing: attempts > 0 ? { tool: placed.call.tool, attempts } : null,
  };
}

function failuresInARow(calls: readonly PlacedCall[]): number {
  const lastSuccess = calls.findLastIndex(({ result }) => result !== null && !result.failed);
  return calls.slice(lastSuccess + 1).filter(({ result }) => result?.failed).length;
}

/** What the customer said and what was looked up. What the agent said is no source: it may have made it up. */
function knownText(
  run: RecordedRun,
  before: number,
  earlier: readonly PlacedCall[],
  table: ToolTable,
): string {
  const said = run.messages
    .slice(0, before)
    .flatMap((message) => (message.role === 'user' ? [message.text] : []));
  const lookedUp = earlier.flatMap(({ call, result }) =>
    result === null || result.failed || table.tools.get(call.tool)?.effect === 'think'
      ? []
      : [spelledOut(result.text)],
  );
  return normalize([...said, ...lookedUp].join('\n'));
}

/** JSON without its escapes, so that "Zoë" is found whether or not the tool wrote it as \u00eb. */
function spelledOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

function isKnown(value: JsonValue | undefined, known: string): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (typeof value === 'boolean') return true;
  if (typeof value === 'string') return mentions(known, normalize(value));
  if (typeof value === 'number') return mentionsNumber(known, value);
  const parts = isJsonArray(value) ? value : Object.values(value);
  return parts.length > 0 && parts.every((part) => isKnown(part, known));
}

function mentions(known: string, words: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'u').test(known);
}

/** 2 is said by "2 GB", "2GB" and "2.0", and not by "12", "2.5" or "2,000". */
function mentionsNumber(known: string, number: number): boolean {
  const digits = escaped(String(number));
  const zeros = Number.isInteger(number) ? '(?:\\.0+)?' : '0*';
  return new RegExp(`(?<![\\p{L}\\p{N}.,])${digits}${zeros}(?![.,]?\\p{N})`, 'u').test(known);
}

function normalize(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
