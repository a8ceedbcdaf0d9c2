import { checkJson } from './check-json.js';
import {
  type Fault,
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Parsed,
  setMember,
} from './json.js';
import { partsOf } from './leaves.js';
import { parsePointer, type Segment, toPointer } from './pointer.js';

/** One difference between two versions of the arguments. `before` is absent for what is new, `after` for what is gone. */
export interface ArgsChange {
  readonly path: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

/**
 * Puts a person's changes, by JSON Pointer, into a new deep-frozen copy of the arguments. A change can only replace what
 * is there: a path that leads nowhere, the whole of the arguments, and a change inside another change are refused.
 */
export function applyChanges(
  args: JsonObject,
  changes: Readonly<Record<string, JsonValue>>,
): Parsed<JsonObject> {
  const values = new Map(Object.entries(changes));
  const faults: Fault[] = [...values.keys()].flatMap((path) => faultsOf(args, path, values));
  if (faults.length > 0) return { ok: false, faults };
  const changed = checkJson(replace(args, [], values));
  if (!changed.ok) return changed;
  return isJsonObject(changed.value)
    ? { ok: true, value: changed.value }
    : { ok: false, faults: [{ path: '', code: 'not-an-object', message: 'Arguments are an object.' }] };
}

/** Every part that differs between two versions of the arguments, each as deep down as it can be told. */
export function diffArgs(before: JsonObject, after: JsonObject): readonly ArgsChange[] {
  const changes: ArgsChange[] = [];

  function compare(old: JsonValue, now: JsonValue, segments: readonly Segment[]): void {
    if (isJsonArray(old) !== isJsonArray(now) || isJsonObject(old) !== isJsonObject(now)) {
      changes.push({ path: toPointer(segments), before: old, after: now });
      return;
    }
    if (typeof old !== 'object' || old === null) {
      if (old !== now) changes.push({ path: toPointer(segments), before: old, after: now });
      return;
    }
    const newParts = new Map(partsOf(now));
    const oldParts = new Map(partsOf(old));
    for (const [segment, part] of oldParts) {
      const counterpart = newParts.get(segment);
      if (counterpart === undefined) changes.push({ path: toPointer([...segments, segment]), before: part });
      else compare(part, counterpart, [...segments, segment]);
    }
    for (const [segment, part] of newParts) {
      if (!oldParts.has(segment)) changes.push({ path: toPointer([...segments, segment]), after: part });
    }
  }

  compare(before, after, []);
  return changes;
}

function faultsOf(args: JsonObject, path: string, changes: ReadonlyMap<string, JsonValue>): readonly Fault[] {
  const segments = parsePointer(path);
  if (!segments) {
    return [{ path, code: 'not-a-pointer', message: 'A change is named by a JSON Pointer: /lines/0/sku.' }];
  }
  if (segments.length === 0) {
    return [
      {
        path,
        code: 'whole-args',
        message: 'The arguments cannot be replaced as a whole. Change their parts.',
      },
    ];
  }
  if (!leadsSomewhere(args, segments)) {
    return [
      { path, code: 'no-such-path', message: 'The arguments have no such part. Change one that was shown.' },
    ];
  }
  const inside = segments.some((_, index) => index > 0 && changes.has(toPointer(segments.slice(0, index))));
  return inside
    ? [{ path, code: 'overlapping', message: 'The change is inside another change. Make one of the two.' }]
    : [];
}

function leadsSomewhere(args: JsonObject, segments: readonly string[]): boolean {
  let part: JsonValue = args;
  for (const segment of segments) {
    const found: readonly [Segment, JsonValue] | undefined = partsOf(part).find(
      ([name]) => String(name) === segment,
    );
    if (!found) return false;
    part = found[1];
  }
  return true;
}

function replace(
  value: JsonValue,
  segments: readonly Segment[],
  changes: ReadonlyMap<string, JsonValue>,
): JsonValue {
  const changed = changes.get(toPointer(segments));
  if (changed !== undefined) return changed;
  if (isJsonArray(value)) return value.map((part, index) => replace(part, [...segments, index], changes));
  if (!isJsonObject(value)) return value;
  const result: Record<string, JsonValue> = {};
  for (const [member, part] of Object.entries(value)) {
    setMember(result, member, replace(part, [...segments, member], changes));
  }
  return result;
}
