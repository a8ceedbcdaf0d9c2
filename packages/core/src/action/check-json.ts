import {
  DEPTH_LIMIT,
  FAULT_LIMIT,
  type Fault,
  hasLoneSurrogate,
  type JsonFaultCode,
  type JsonValue,
  type Parsed,
  setMember,
} from './json.js';
import { type Segment, toPointer } from './pointer.js';

/** How much one in-memory value may hold, in characters of its texts and names and 16 more for each value. */
export const SIZE_LIMIT = 16 * 1024 * 1024;

const VALUE_SIZE = 16;

const ownCopies = new WeakSet<object>();

/** Freezes a container that holds only checked values and remembers it, so that nobody has to check it again. */
export function keepOwn<Container extends object>(container: Container): Container {
  ownCopies.add(container);
  return Object.freeze(container);
}

/** Whether a value is one of our own deep-frozen copies. */
export function isOwn(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ownCopies.has(value);
}

/** Whether a number is an integer that JSON would write in plain digits and a double cannot tell from its neighbours. */
export function isUnsafeInteger(value: number): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21;
}

/**
 * Takes a deep-frozen copy of an in-memory value, or says with paths why it is not plain JSON. `-0` becomes 0. What a
 * getter, a Proxy or the caller does to the original afterwards never reaches the copy.
 */
export function checkJson(value: unknown): Parsed<JsonValue, JsonFaultCode> {
  return isOwnJson(value) ? { ok: true, value } : copyJson(value, 'safe');
}

/** As `checkJson`; with `any`, integers beyond 2^53 - 1 are taken as the doubles they are. */
export function copyJson(value: unknown, integers: 'safe' | 'any'): Parsed<JsonValue, JsonFaultCode> {
  const faults: Fault<JsonFaultCode>[] = [];
  const trail: Segment[] = [];
  const ancestors = new Set<object>();
  let size = 0;

  function refuse(code: JsonFaultCode, message: string): null {
    if (faults.length < FAULT_LIMIT) faults.push({ path: toPointer(trail), code, message });
    return null;
  }

  function grow(by: number): boolean {
    const before = size;
    size += by;
    if (before <= SIZE_LIMIT && size > SIZE_LIMIT) {
      refuse('too-large', 'The value is larger than 16 MiB. Send a reference to it instead.');
    }
    return size <= SIZE_LIMIT;
  }

  function copyText(text: string): string | null {
    if (hasLoneSurrogate(text)) {
      return refuse('lone-surrogate', 'The text has half of a surrogate pair. Send well-formed Unicode.');
    }
    return text;
  }

  function copyNumber(number: number): number | null {
    if (!Number.isFinite(number)) {
      return refuse('not-json', `${number} is not JSON. Send a finite number, null or a text.`);
    }
    if (integers === 'safe' && isUnsafeInteger(number)) {
      return refuse(
        'unsafe-integer',
        'The integer is beyond 2^53 - 1 and may have changed. Send it as a text.',
      );
    }
    return number === 0 ? 0 : number;
  }

  function copyMember(container: object, member: string): JsonValue {
    const property = Reflect.getOwnPropertyDescriptor(container, member);
    if (property === undefined) return refuse('unreadable', 'The member cannot be read. Send plain data.');
    if (!('value' in property)) {
      return refuse('accessor', 'The member is a getter and may answer differently later. Send its value.');
    }
    if (!property.enumerable) {
      return refuse(
        'hidden-member',
        'The member is not enumerable and would not be shown. Make it plain data.',
      );
    }
    return copy(property.value);
  }

  function copyArray(array: readonly unknown[]): JsonValue {
    const members = Reflect.ownKeys(array);
    if (members.length < array.length + 1) {
      return refuse('sparse-array', 'The array has holes. Send null where there is nothing.');
    }
    if (members.length > array.length + 1) {
      return refuse('not-json', 'The array has members besides its elements. Send an object instead.');
    }
    const result: JsonValue[] = [];
    for (let index = 0; index < array.length && size <= SIZE_LIMIT; index += 1) {
      trail.push(index);
      result.push(copyMember(array, String(index)));
      trail.pop();
    }
    return keepOwn(result);
  }

  function copyObject(object: object): JsonValue {
    const result: Record<string, JsonValue> = {};
    for (const member of Reflect.ownKeys(object)) {
      if (size > SIZE_LIMIT) break;
      if (typeof member === 'symbol') {
        refuse('symbol-member', 'A member is named by a symbol. Name it by a text.');
        continue;
      }
      trail.push(member);
      if (grow(member.length) && copyText(member) !== null)
        setMember(result, member, copyMember(object, member));
      trail.pop();
    }
    return keepOwn(result);
  }

  function copyContainer(container: object): JsonValue {
    if (ancestors.has(container))
      return refuse('cycle', 'The value contains itself. Send a copy without the cycle.');
    if (ancestors.size === DEPTH_LIMIT) {
      return refuse('too-deep', `The value is nested deeper than ${DEPTH_LIMIT}. Flatten it.`);
    }
    const foreign = foreignKind(container);
    if (foreign !== null) return refuse('not-json', foreign);
    ancestors.add(container);
    const result = Array.isArray(container) ? copyArray(container) : copyObject(container);
    ancestors.delete(container);
    return result;
  }

  function copy(part: unknown): JsonValue {
    if (!grow(typeof part === 'string' ? part.length + VALUE_SIZE : VALUE_SIZE)) return null;
    if (part === null || typeof part === 'boolean') return part;
    if (typeof part === 'string') return copyText(part);
    if (typeof part === 'number') return copyNumber(part);
    if (typeof part !== 'object') {
      return refuse('not-json', `A value of type ${typeof part} is not JSON. Leave it out or send a text.`);
    }
    const { length } = trail;
    try {
      return copyContainer(part);
    } catch {
      trail.length = length;
      ancestors.delete(part);
      return refuse('unreadable', 'Reading the value failed. Send plain data.');
    }
  }

  const result = copy(value);
  return faults.length === 0 ? { ok: true, value: result } : { ok: false, faults };
}

function isOwnJson(value: unknown): value is JsonValue {
  return isOwn(value);
}

function foreignKind(container: object): string | null {
  const prototype: unknown = Object.getPrototypeOf(container);
  if (Array.isArray(container)) {
    return Array.isArray(prototype) ? null : 'An instance of an array class is not JSON. Send a plain array.';
  }
  if (prototype === null || isObjectPrototype(prototype)) return null;
  if (container instanceof Date) return 'A Date is not JSON. Send an ISO 8601 text.';
  if (container instanceof Map) return 'A Map is not JSON. Send a plain object.';
  if (container instanceof Set) return 'A Set is not JSON. Send a plain array.';
  return 'An instance of a class is not JSON. Send a plain object with its data.';
}

/** Also that of another realm: a frame, a worker, a test environment. */
function isObjectPrototype(prototype: unknown): boolean {
  return (
    typeof prototype === 'object' &&
    prototype !== null &&
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, 'isPrototypeOf')
  );
}
