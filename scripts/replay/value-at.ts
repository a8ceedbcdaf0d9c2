import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, parsePointer } from '@handoff-kit/core';

/** The value at a JSON Pointer, or undefined where there is none. */
export function valueAt(args: JsonObject, path: string): JsonValue | undefined {
  let value: JsonValue | undefined = args;
  for (const segment of parsePointer(path) ?? []) {
    if (value === undefined) return undefined;
    if (isJsonArray(value)) value = /^(0|[1-9]\d*)$/.test(segment) ? value[Number(segment)] : undefined;
    else value = isJsonObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
  }
  return value;
}
