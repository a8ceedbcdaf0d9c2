import { writeJson } from '../action/canonical.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../action/json.js';
import type { Actor, ActorKind, Recorded } from '../log/envelope.js';

const ACTOR_KINDS = {
  agent: true,
  user: true,
  reviewer: true,
  rule: true,
  administrator: true,
  system: true,
} as const satisfies Record<ActorKind, true>;

const MEMBERS = [
  'v',
  'id',
  'tenant',
  'stream',
  'seq',
  'at',
  'actor',
  'type',
  'data',
  'salt',
  'dataDigest',
  'prev',
  'hash',
] satisfies (keyof Recorded)[];

/**
 * Reads one line of an export. Null for anything but an event in its one canonical form: a member twice, a member more
 * or other spelling would be text that no digest covers.
 */
export function parseLine(line: string): Recorded | null {
  const value = parseCanonical(line);
  return value !== null && isJsonObject(value) ? parseRecorded(value) : null;
}

/** The value of a line that is its own canonical text, or null. */
export function parseCanonical(line: string): JsonValue {
  try {
    const value: JsonValue = JSON.parse(line);
    return toLine(value) === line ? value : null;
  } catch {
    return null;
  }
}

/** Control characters and separators that a terminal acts on, or that some reader takes for the end of a line. */
const UNSAFE = /[\u007F-\u009F\u2028\u2029]/g;

/** Canonical text on one line, for every reader: what JSON leaves as it is and a terminal does not is escaped. */
export function toLine(value: JsonValue): string {
  return writeJson(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function parseRecorded(source: JsonObject): Recorded | null {
  const { v, id, tenant, stream, seq, at, type, salt, dataDigest, prev, hash } = source;
  const actor = parseActor(source.actor);
  const data = source.data ?? null;
  if (
    v !== 1 ||
    typeof id !== 'string' ||
    typeof tenant !== 'string' ||
    typeof stream !== 'string' ||
    typeof seq !== 'number' ||
    !Number.isSafeInteger(seq) ||
    seq < 1 ||
    typeof at !== 'number' ||
    actor === null ||
    typeof type !== 'string' ||
    !(data === null || isJsonObject(data)) ||
    !(salt === null || typeof salt === 'string') ||
    typeof dataDigest !== 'string' ||
    typeof prev !== 'string' ||
    typeof hash !== 'string' ||
    source.data === undefined ||
    Object.keys(source).length !== MEMBERS.length
  ) {
    return null;
  }
  return { v, id, tenant, stream, seq, at, actor, type, data, salt, dataDigest, prev, hash };
}

function parseActor(value: JsonValue | undefined): Actor | null {
  const { kind, id, name, ...more } = value !== undefined && isJsonObject(value) ? value : {};
  return isActorKind(kind) &&
    typeof id === 'string' &&
    typeof name === 'string' &&
    Object.keys(more).length === 0
    ? { kind, id, name }
    : null;
}

function isActorKind(kind: JsonValue | undefined): kind is ActorKind {
  return typeof kind === 'string' && Object.hasOwn(ACTOR_KINDS, kind);
}
