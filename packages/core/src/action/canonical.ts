import { copyJson, isOwn } from './check-json.js';
import { HandoffError } from './handoff-error.js';
import { isJsonArray, type JsonValue } from './json.js';

/**
 * The one text of a JSON value (RFC 8785, JCS): the same value gives the same text, whatever the order of its members.
 * Any finite number is written as the double it is. Throws `not-json`, with the path, for what is not plain JSON.
 */
export function canonicalize(value: JsonValue): string {
  if (isOwn(value)) return writeJson(value);
  const copy = copyJson(value, 'any');
  if (copy.ok) return writeJson(copy.value);
  const where = copy.faults.map(({ path, message }) => `${path || '(whole)'}: ${message}`).join(' ');
  throw new HandoffError('not-json', `The value has no canonical form. ${where}`);
}

/** The canonical text of what is known to be plain JSON, such as what `JSON.parse` gave: nothing is checked again. */
export function writeJson(value: JsonValue): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  let text = '';
  if (isJsonArray(value)) {
    for (const element of value) text += `${text && ','}${writeJson(element)}`;
    return `[${text}]`;
  }
  for (const member of inOrder(Object.keys(value))) {
    text += `${text && ','}${JSON.stringify(member)}:${writeJson(value[member] ?? null)}`;
  }
  return `{${text}}`;
}

/** Sorting costs more than looking whether there is anything to sort. */
function inOrder(members: string[]): readonly string[] {
  return members.every((member, index) => index === 0 || (members[index - 1] ?? '') < member)
    ? members
    : members.sort();
}
