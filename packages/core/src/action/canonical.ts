import { copyJson, isOwn } from './check-json.js';
import { HandoffError } from './handoff-error.js';
import { isJsonArray, type JsonValue } from './json.js';

/**
 * The one text of a JSON value (RFC 8785, JCS): the same value gives the same text, whatever the order of its members.
 * Any finite number is written as the double it is. Throws `not-json`, with the path, for what is not plain JSON.
 */
export function canonicalize(value: JsonValue): string {
  if (isOwn(value)) return write(value);
  const copy = copyJson(value, 'any');
  if (copy.ok) return write(copy.value);
  const where = copy.faults.map(({ path, message }) => `${path || '(whole)'}: ${message}`).join(' ');
  throw new HandoffError('not-json', `The value has no canonical form. ${where}`);
}

function write(value: JsonValue): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (isJsonArray(value)) return `[${value.map(write).join(',')}]`;
  const members = Object.keys(value).sort();
  return `{${members.map((member) => `${JSON.stringify(member)}:${write(value[member] ?? null)}`).join(',')}}`;
}
