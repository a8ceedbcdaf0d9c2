/** Anything that JSON can say, and nothing else. */
export type JsonValue = string | number | boolean | null | JsonArray | JsonObject;

/** A JSON array that nobody changes. */
export type JsonArray = readonly JsonValue[];

/** A JSON object that nobody changes. Its own members are its data, even one named `__proto__`. */
export interface JsonObject {
  readonly [member: string]: JsonValue;
}

/** One thing wrong with a value: where (a JSON Pointer, '' for the whole), a stable code, and what to do about it. */
export interface Fault<Code extends string = string> {
  readonly path: string;
  readonly code: Code;
  readonly message: string;
}

/** A value of the kind asked for, or everything that was found wrong with it. */
export type Parsed<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Fault<Code>[] };

/** Why something is not JSON that can be shown, digested and run unchanged. */
export type JsonFaultCode =
  | 'syntax'
  | 'duplicate-member'
  | 'unsafe-integer'
  | 'number-range'
  | 'lone-surrogate'
  | 'too-deep'
  | 'too-large'
  | 'not-json'
  | 'accessor'
  | 'hidden-member'
  | 'symbol-member'
  | 'sparse-array'
  | 'cycle'
  | 'unreadable';

/** How many arrays and objects may stand inside each other. */
export const DEPTH_LIMIT = 200;

/** How many faults are reported at most; the rest are of the same making. */
export const FAULT_LIMIT = 20;

/** Whether a JSON value is an array. */
export function isJsonArray(value: JsonValue): value is JsonArray {
  return Array.isArray(value);
}

/** Whether a JSON value is an object, and not an array or null. */
export function isJsonObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Sets an own member, also one named `__proto__`, without touching the prototype. */
export function setMember(target: Record<string, JsonValue>, member: string, value: JsonValue): void {
  if (member === '__proto__') {
    Object.defineProperty(target, member, { value, enumerable: true, configurable: true, writable: true });
  } else {
    target[member] = value;
  }
}

/** Whether a text has half of a surrogate pair, which UTF-8 cannot carry. */
export function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}
