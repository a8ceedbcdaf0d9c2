import { isUnsafeInteger, keepOwn } from './check-json.js';
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

/** How long a JSON text from the wire may be, in UTF-8 bytes: 1 MiB. */
export const TEXT_LIMIT = 1024 * 1024;

const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const WHITESPACE = /[ \t\n\r]*/y;
const LITERALS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;

class Abort extends Error {}

/**
 * Reads JSON from the wire without the silent changes that `JSON.parse` makes: a duplicate member, an integer beyond
 * 2^53 - 1, a number that a double turns into 0 or infinity, half a surrogate pair, nesting deeper than 200 and a text
 * above `limit` bytes (1 MiB by default) are refused with their path. The value is deep-frozen.
 */
export function parseJson(
  text: string,
  { limit = TEXT_LIMIT }: { readonly limit?: number } = {},
): Parsed<JsonValue, JsonFaultCode> {
  const faults: Fault<JsonFaultCode>[] = [];
  const trail: Segment[] = [];
  let at = 0;

  function refuse(code: JsonFaultCode, message: string): void {
    if (faults.length < FAULT_LIMIT) faults.push({ path: toPointer(trail), code, message });
  }

  function abort(code: JsonFaultCode, message: string): never {
    refuse(code, message);
    throw new Abort(message);
  }

  function expected(what: string): never {
    const found = at < text.length ? `character ${at + 1}` : 'its end';
    return abort('syntax', `The text is not JSON: ${what} was expected at ${found}.`);
  }

  function match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found;
  }

  /** Whether the next character, after whitespace, is this one; it is then passed. */
  function take(character: string): boolean {
    match(WHITESPACE);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  }

  function readText(): string {
    const start = at;
    at += 1;
    let escaped = false;
    while (text[at] !== '"') {
      if (at >= text.length || text.charCodeAt(at) < 0x20) expected('a closing quotation mark');
      if (text[at] === '\\') {
        escaped = true;
        at += 1;
      }
      at += 1;
    }
    at += 1;
    return escaped ? readEscapes(start) : text.slice(start + 1, at - 1);
  }

  function readEscapes(start: number): string {
    try {
      return String(JSON.parse(text.slice(start, at)));
    } catch {
      at = start;
      return expected('a text with valid escapes');
    }
  }

  function readNumber(): number {
    const found = match(NUMBER);
    if (!found) return expected('a value');
    const value = Number(found[0]);
    const plain = found[1] === undefined && found[2] === undefined;
    if (isUnsafeInteger(value) || (plain && !Number.isSafeInteger(value))) {
      refuse(
        'unsafe-integer',
        'The integer is beyond 2^53 - 1 and would change when read. Send it as a text.',
      );
    } else if (!Number.isFinite(value) || (value === 0 && /^[^eE]*[1-9]/.test(found[0]))) {
      refuse(
        'number-range',
        'The number does not fit a double and would change when read. Send it as a text.',
      );
    }
    return value === 0 ? 0 : value;
  }

  function readArray(depth: number): JsonValue {
    const result: JsonValue[] = [];
    if (take(']')) return keepOwn(result);
    do {
      trail.push(result.length);
      result.push(read(depth));
      trail.pop();
    } while (take(','));
    if (!take(']')) expected('a comma or a closing bracket');
    return keepOwn(result);
  }

  function readObject(depth: number): JsonValue {
    const result: Record<string, JsonValue> = {};
    if (take('}')) return keepOwn(result);
    do {
      match(WHITESPACE);
      if (text[at] !== '"') expected('a member name in quotation marks');
      const member = readText();
      trail.push(member);
      checkText(member);
      if (Object.hasOwn(result, member)) {
        refuse('duplicate-member', 'The member is there twice and one would be lost. Send it once.');
      }
      if (!take(':')) expected('a colon');
      setMember(result, member, read(depth));
      trail.pop();
    } while (take(','));
    if (!take('}')) expected('a comma or a closing brace');
    return keepOwn(result);
  }

  function checkText(value: string): string {
    if (hasLoneSurrogate(value)) {
      refuse('lone-surrogate', 'The text has half of a surrogate pair. Send well-formed Unicode.');
    }
    return value;
  }

  function read(depth: number): JsonValue {
    const opens = take('[') ? readArray : take('{') ? readObject : null;
    if (opens) {
      if (depth === DEPTH_LIMIT)
        abort('too-deep', `The text is nested deeper than ${DEPTH_LIMIT}. Flatten it.`);
      return opens(depth + 1);
    }
    if (text[at] === '"') return checkText(readText());
    for (const [literal, value] of LITERALS) {
      if (text.startsWith(literal, at)) {
        at += literal.length;
        return value;
      }
    }
    return readNumber();
  }

  try {
    if (isLonger(text, limit))
      abort('too-large', `The text is longer than ${limit} bytes. Send less at once.`);
    const value = read(0);
    match(WHITESPACE);
    if (at < text.length) expected('nothing more');
    return faults.length === 0 ? { ok: true, value } : { ok: false, faults };
  } catch (error) {
    if (error instanceof Abort) return { ok: false, faults };
    throw error;
  }
}

function isLonger(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  return text.length * 3 > limit && new TextEncoder().encode(text).length > limit;
}
