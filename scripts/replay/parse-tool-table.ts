import {
  type Audience,
  type Fault,
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
  parsePointer,
  type Reversibility,
  toPointer,
} from '@handoff-kit/core';
import { whyNotJson } from './read-text.js';
import { ReplayFault } from './replay-fault.js';
import type { Effect, ToolRow, ToolTable, ValueRule } from './tool-table.js';

const EFFECTS = ['write', 'read', 'handoff', 'think'] as const satisfies readonly Effect[];
const REVERSIBILITIES = [
  'read-only',
  'reversible',
  'externally-reversible',
  'irreversible',
] as const satisfies readonly Reversibility[];
const AUDIENCES = ['self', 'internal', 'external', 'public'] as const satisfies readonly Audience[];
const UNITS = ['major', 'minor'] as const satisfies readonly ValueRule['unit'][];
const MEMBERS = [
  'type',
  'effect',
  'reversibility',
  'audience',
  'target',
  'value',
  'scale',
  'requires',
  'summary',
] as const satisfies readonly Exclude<keyof ToolRow, 'tool'>[];

/** Reads a table of tools, or throws a `ReplayFault` that lists every fault with its path. */
export function parseToolTable(text: string, file: string): ToolTable {
  const json = parseJson(text);
  if (!json.ok) {
    const [fault] = json.faults;
    if (fault === undefined || fault.code === 'syntax')
      throw new ReplayFault(`${file}: ${whyNotJson(text)}.`);
    throw new ReplayFault(`${file}: ${describe([fault])}`);
  }
  const faults: Fault[] = [];
  const table = readTable(json.value, faults);
  if (faults.length > 0) throw new ReplayFault(`${file}: ${describe(faults)}`);
  return table;
}

function readTable(value: JsonValue, faults: Fault[]): ToolTable {
  const source = readObject(value, '', faults);
  rejectUnknown(source, ['domain', 'tools'], '', faults);
  const domain = readString(source.domain, '/domain', faults);
  const tools = new Map<string, ToolRow>();
  for (const [tool, row] of Object.entries(readObject(source.tools, '/tools', faults))) {
    tools.set(tool, readRow(tool, row, toPointer(['tools', tool]), faults));
  }
  return { domain, tools };
}

function readRow(tool: string, value: JsonValue, path: string, faults: Fault[]): ToolRow {
  const row = readObject(value, path, faults);
  rejectUnknown(row, MEMBERS, path, faults);
  const effect = readOne(row.effect, EFFECTS, `${path}/effect`, faults);
  const writes = effect === 'write';
  const reversibility =
    row.reversibility === undefined && !writes
      ? 'read-only'
      : readOne(row.reversibility, REVERSIBILITIES, `${path}/reversibility`, faults);
  if (writes === (reversibility === 'read-only')) {
    add(faults, `${path}/reversibility`, `cannot be ${reversibility} for the effect ${effect}`);
  }
  if (row.summary !== undefined && effect !== 'handoff') {
    add(faults, `${path}/summary`, 'is for the effect handoff only');
  }
  return {
    tool,
    type: readString(row.type, `${path}/type`, faults),
    effect,
    reversibility,
    audience:
      row.audience === undefined && !writes
        ? 'self'
        : readOne(row.audience, AUDIENCES, `${path}/audience`, faults),
    target: row.target === undefined ? null : readPath(row.target, `${path}/target`, faults),
    value: row.value === undefined ? null : readValue(row.value, `${path}/value`, faults),
    scale: row.scale === undefined ? null : readScale(row.scale, `${path}/scale`, faults),
    requires: row.requires === undefined ? [] : readPaths(row.requires, `${path}/requires`, faults),
    summary: row.summary === undefined ? null : readPath(row.summary, `${path}/summary`, faults),
  };
}

function readValue(value: JsonValue, path: string, faults: Fault[]): ValueRule {
  const source = readObject(value, path, faults);
  rejectUnknown(source, ['amount', 'currency', 'unit'], path, faults);
  const currency = readString(source.currency, `${path}/currency`, faults);
  if (currency !== '' && !/^[A-Z]{3}$/.test(currency)) {
    add(faults, `${path}/currency`, 'must be an ISO 4217 code, such as USD');
  }
  return {
    amount: readPath(source.amount, `${path}/amount`, faults),
    currency,
    unit: source.unit === undefined ? 'major' : readOne(source.unit, UNITS, `${path}/unit`, faults),
  };
}

function readScale(value: JsonValue, path: string, faults: Fault[]): string | number {
  if (typeof value !== 'number') return readPath(value, path, faults);
  if (value < 0) add(faults, path, 'must be 0 or more');
  return value;
}

function readPaths(value: JsonValue, path: string, faults: Fault[]): readonly string[] {
  if (isJsonArray(value)) return value.map((one, index) => readPath(one, `${path}/${index}`, faults));
  add(faults, path, 'must be an array of paths');
  return [];
}

function readPath(value: JsonValue | undefined, path: string, faults: Fault[]): string {
  if (typeof value === 'string' && value !== '' && parsePointer(value) !== null) return value;
  add(faults, path, 'must be the path of an argument, such as /order_id');
  return '';
}

function readString(value: JsonValue | undefined, path: string, faults: Fault[]): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  add(faults, path, value === undefined ? 'is missing' : 'must be a text that is not blank');
  return '';
}

function readOne<Choice extends string>(
  value: JsonValue | undefined,
  choices: readonly [Choice, ...Choice[]],
  path: string,
  faults: Fault[],
): Choice {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) {
    add(
      faults,
      path,
      `${value === undefined ? 'is missing; it is' : 'must be'} one of ${choices.join(', ')}`,
    );
  }
  return choice ?? choices[0];
}

function readObject(value: JsonValue | undefined, path: string, faults: Fault[]): JsonObject {
  if (value !== undefined && isJsonObject(value)) return value;
  add(faults, path, value === undefined ? 'is missing' : 'must be an object');
  return {};
}

function rejectUnknown(source: JsonObject, members: readonly string[], path: string, faults: Fault[]): void {
  for (const member of Object.keys(source)) {
    if (!members.includes(member)) add(faults, path + toPointer([member]), 'is unknown');
  }
}

function add(faults: Fault[], path: string, message: string): void {
  faults.push({ path, code: 'tool-table', message });
}

function describe(faults: readonly Fault[]): string {
  return faults
    .map(({ path, message }) => `${path || 'the table'} ${message.replace(/\.$/, '')}`)
    .join('; ')
    .concat('.');
}
