import {
  type Fault,
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Parsed,
} from '../action/json.js';
import { toPointer } from '../action/pointer.js';

/** Longest text that one member of a command may have, in UTF-16 code units. */
const TEXT_LIMIT = 100_000;

/** Reads the members of a JSON object one by one and collects everything that is wrong with them. */
export interface Form {
  text(member: string): string;
  nullableText(member: string): string | null;
  texts(member: string): readonly string[];
  /** An object whose members are all texts. */
  textsByName(member: string): Readonly<Record<string, string>>;
  number(member: string): number;
  nullableNumber(member: string): number | null;
  flag(member: string): boolean;
  nullableFlag(member: string): boolean | null;
  /** For what may be left out. */
  optionalFlag(member: string): boolean | undefined;
  oneOf<Word extends string>(member: string, words: readonly Word[]): Word;
  nullableOneOf<Word extends string>(member: string, words: readonly Word[]): Word | null;
  object(member: string): JsonObject;
  nullableObject(member: string): JsonObject | null;
  /** Reads an object with members of its own. */
  nested<Value>(member: string, read: (form: Form) => Value): Value;
  /** The value when nothing was wrong, all faults otherwise. Members that nobody asked for are faults. */
  done<Value>(value: Value): Parsed<Value>;
}

/** Opens a JSON object for reading. */
export function openForm(source: JsonObject, path: readonly string[] = [], faults: Fault[] = []): Form {
  const asked = new Set<string>();

  function take(member: string): JsonValue | undefined {
    asked.add(member);
    return Object.hasOwn(source, member) ? source[member] : undefined;
  }

  function wrong(member: string, wanted: string): void {
    faults.push({
      path: toPointer([...path, member]),
      code: Object.hasOwn(source, member) ? 'kind' : 'missing',
      message: `Give ${wanted}.`,
    });
  }

  function nullable<Value>(member: string, read: () => Value): Value | null {
    return take(member) === null ? null : read();
  }

  function text(member: string): string {
    const value = take(member);
    if (typeof value === 'string' && value.length <= TEXT_LIMIT) {
      return value;
    }
    wrong(member, `a text of at most ${TEXT_LIMIT} characters`);
    return '';
  }

  function number(member: string): number {
    const value = take(member);
    if (typeof value === 'number') {
      return value;
    }
    wrong(member, 'a number');
    return 0;
  }

  function flag(member: string): boolean {
    const value = take(member);
    if (typeof value === 'boolean') {
      return value;
    }
    wrong(member, 'true or false');
    return false;
  }

  function oneOf<Word extends string>(member: string, words: readonly Word[]): Word {
    const value = take(member);
    const [first] = words;
    const found = words.find((word) => word === value);
    if (found !== undefined) {
      return found;
    }
    wrong(member, `one of ${words.join(', ')}`);
    if (first === undefined) {
      throw new RangeError('oneOf needs at least one word.');
    }
    return first;
  }

  function object(member: string): JsonObject {
    const value = take(member);
    if (value !== undefined && isJsonObject(value)) {
      return value;
    }
    wrong(member, 'an object');
    return {};
  }

  function unasked(): readonly string[] {
    return Object.keys(source).filter((member) => !asked.has(member));
  }

  function close(): void {
    for (const member of unasked()) {
      faults.push({
        path: toPointer([...path, member]),
        code: 'unknown',
        message: 'Leave this out: nobody reads it.',
      });
    }
  }

  return {
    text,
    nullableText: (member) => nullable(member, () => text(member)),
    texts(member) {
      const value = take(member);
      if (value !== undefined && isJsonArray(value)) {
        const texts = value.filter((one) => typeof one === 'string');
        if (texts.length === value.length) {
          return texts;
        }
      }
      wrong(member, 'a list of texts');
      return [];
    },
    textsByName(member) {
      const named = Object.entries(object(member));
      const texts = named.flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as const] : [],
      );
      if (texts.length < named.length) {
        wrong(member, 'an object of texts');
      }
      return Object.fromEntries(texts);
    },
    number,
    nullableNumber: (member) => nullable(member, () => number(member)),
    flag,
    nullableFlag: (member) => nullable(member, () => flag(member)),
    optionalFlag: (member) => (take(member) === undefined ? undefined : flag(member)),
    oneOf,
    nullableOneOf: (member, words) => nullable(member, () => oneOf(member, words)),
    object,
    nullableObject: (member) => nullable(member, () => object(member)),
    nested(member, read) {
      const form = openForm(object(member), [...path, member], faults);
      const value = read(form);
      form.done(value);
      return value;
    },
    done(value) {
      close();
      return faults.length > 0 ? { ok: false, faults } : { ok: true, value };
    },
  };
}
