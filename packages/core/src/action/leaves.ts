import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from './json.js';
import { type Segment, toPointer } from './pointer.js';

/** A part of the arguments that has no parts of its own: a text, number, boolean, null, or an empty array or object. */
export interface Leaf {
  readonly path: string;
  readonly segments: readonly Segment[];
  readonly value: JsonValue;
}

/** Every leaf of the arguments, in the order of the document. `{}` is one leaf, at ''. */
export function leavesOf(args: JsonObject): readonly Leaf[] {
  const leaves: Leaf[] = [];

  function walk(value: JsonValue, segments: readonly Segment[]): void {
    const parts = partsOf(value);
    if (parts.length === 0) leaves.push({ path: toPointer(segments), segments, value });
    for (const [segment, part] of parts) walk(part, [...segments, segment]);
  }

  walk(args, []);
  return leaves;
}

/** What an array or object holds, in order; nothing for anything else. */
export function partsOf(value: JsonValue): readonly (readonly [Segment, JsonValue])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isJsonArray(value)) return value.map((part, index) => [index, part]);
  return isJsonObject(value) ? Object.entries(value) : [];
}
