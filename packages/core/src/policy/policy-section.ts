import { isExactName } from '../action/exact-name.js';
import {
  type Fault,
  isJsonArray,
  isJsonObject,
  type JsonFaultCode,
  type JsonObject,
  type JsonValue,
} from '../action/json.js';
import { type Segment, toPointer } from '../action/pointer.js';

/** Why a policy cannot be used. */
export type PolicyFaultCode =
  | JsonFaultCode
  | 'missing'
  | 'unknown-member'
  | 'kind'
  | 'range'
  | 'blank'
  | 'choice'
  | 'currency'
  | 'duplicate'
  | 'pattern'
  | 'order'
  | 'contradiction'
  | 'same-version';

/** What is said of a name that is no exact action type. */
export const NO_PATTERN = 'This is not an exact action type and would match nothing. Name each type.';

/** One object of a policy, read member by member. What is wrong is collected; a stand-in is given for it meanwhile. */
export interface PolicySection {
  fault(member: Segment, code: PolicyFaultCode, message: string): void;
  /** Whether nothing was wrong in it so far: members are only held against each other where all could be read. */
  isSound(): boolean;
  text(member: string): string;
  flag(member: string): boolean;
  /** A whole number that JSON keeps, from `least`. */
  whole(member: string, least: number, most?: number): number;
  /** A number from 0 to 1. */
  share(member: string): number;
  oneOf<Word extends string>(member: string, words: readonly [Word, ...Word[]]): Word;
  list<Item>(member: string, read: (items: PolicySection, index: string) => Item): readonly Item[];
  section<Value>(member: string, read: (section: PolicySection) => Value): Value | null;
  /** An object with a section for each action type, named exactly. */
  byType<Value>(
    member: string,
    read: (section: PolicySection, type: string) => Value,
  ): Readonly<Record<string, Value>>;
  /** Reads a member that may be left out. */
  maybe<Value>(member: string, read: () => Value): Value | undefined;
}

/** Reads one object to its end: what nobody asked for is a fault too. */
export function readSection<Value>(
  source: JsonObject,
  path: readonly Segment[],
  faults: Fault<PolicyFaultCode>[],
  read: (section: PolicySection) => Value,
): Value {
  const asked = new Set<string>();
  const before = faults.length;

  function take(member: string): JsonValue | undefined {
    asked.add(member);
    return Object.hasOwn(source, member) ? source[member] : undefined;
  }

  function fault(member: Segment, code: PolicyFaultCode, message: string): void {
    faults.push({ path: toPointer([...path, member]), code, message });
  }

  function wrong(member: string, wanted: string): void {
    fault(member, Object.hasOwn(source, member) ? 'kind' : 'missing', `Give ${wanted}.`);
  }

  function number(member: string, wanted: string, fits: (number: number) => boolean): number {
    const value = take(member);
    if (typeof value !== 'number') {
      wrong(member, wanted);
      return 0;
    }
    if (!fits(value)) fault(member, 'range', `${value} is outside. Give ${wanted}.`);
    return value;
  }

  function object(member: string): JsonObject | null {
    const value = take(member);
    if (value !== undefined && isJsonObject(value)) return value;
    wrong(member, 'an object');
    return null;
  }

  const value = read({
    fault,
    isSound: () => faults.length === before,
    text(member) {
      const text = take(member);
      if (typeof text !== 'string') {
        wrong(member, 'a text');
        return '';
      }
      if (text.trim() === '') fault(member, 'blank', 'Give a text that is not blank.');
      return text;
    },
    flag(member) {
      const flag = take(member);
      if (typeof flag !== 'boolean') wrong(member, 'true or false');
      return flag === true;
    },
    whole: (member, least, most = Number.MAX_SAFE_INTEGER) =>
      number(
        member,
        most === Number.MAX_SAFE_INTEGER
          ? `a whole number from ${least}`
          : `a whole number from ${least} to ${most}`,
        (whole) => Number.isSafeInteger(whole) && whole >= least && whole <= most,
      ),
    share: (member) => number(member, 'a number from 0 to 1', (share) => share >= 0 && share <= 1),
    oneOf(member, words) {
      const word = take(member);
      const found = words.find((one) => one === word);
      if (found !== undefined) return found;
      if (typeof word !== 'string') wrong(member, `one of ${words.join(', ')}`);
      else fault(member, 'choice', `There is no such choice. Give one of ${words.join(', ')}.`);
      return words[0];
    },
    list(member, readItem) {
      const list = take(member);
      if (list === undefined || !isJsonArray(list)) {
        wrong(member, 'a list');
        return [];
      }
      return readSection(Object.fromEntries(list.entries()), [...path, member], faults, (items) =>
        list.map((_, index) => readItem(items, String(index))),
      );
    },
    section(member, readIt) {
      const inner = object(member);
      return inner && readSection(inner, [...path, member], faults, readIt);
    },
    byType(member, readIt) {
      const inner = object(member) ?? {};
      return readSection(inner, [...path, member], faults, (types) =>
        Object.fromEntries(
          Object.keys(inner).flatMap((type) => {
            if (!isExactName(type)) types.fault(type, 'pattern', NO_PATTERN);
            const one = types.section(type, (section) => readIt(section, type));
            return one === null ? [] : [[type, one] as const];
          }),
        ),
      );
    },
    maybe(member, readIt) {
      return Object.hasOwn(source, member) ? readIt() : undefined;
    },
  });
  for (const member of Object.keys(source)) {
    if (!asked.has(member)) fault(member, 'unknown-member', 'Leave this out: nobody reads it.');
  }
  return value;
}
