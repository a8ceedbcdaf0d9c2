import { isJsonArray, isJsonObject, type JsonValue } from '../action/json.js';

/** The value at a path of members, or undefined: an export is read as it is, not as it should be. */
export function jsonAt(value: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined {
  let at = value;
  for (const member of path) {
    at = at !== undefined && isJsonObject(at) && Object.hasOwn(at, member) ? at[member] : undefined;
  }
  return at;
}

/** The text at a path, or null. */
export function textAt(value: JsonValue | undefined, ...path: readonly string[]): string | null {
  const found = jsonAt(value, ...path);
  return typeof found === 'string' ? found : null;
}

/** The number at a path, or null. */
export function numberAt(value: JsonValue | undefined, ...path: readonly string[]): number | null {
  const found = jsonAt(value, ...path);
  return typeof found === 'number' ? found : null;
}

/** The elements of the list at a path; none where there is no list. */
export function listAt(value: JsonValue | undefined, ...path: readonly string[]): readonly JsonValue[] {
  const found = jsonAt(value, ...path);
  return found !== undefined && isJsonArray(found) ? found : [];
}
