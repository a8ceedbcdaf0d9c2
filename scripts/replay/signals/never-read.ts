import { isJsonArray, isJsonObject, type JsonValue } from '@handoff-kit/core';
import { valueAt } from '../value-at.js';
import { type BeforeCall, lookedUp } from './before-call.js';
import { isMentioned, normalize } from './mentions.js';

/**
 * What a call is done to, where nothing has read it before: no look-up was made with it, and none returned a record of it.
 * A list that only names it is no record. Null where it was read, or where the table or the call names no target.
 */
export function neverReadTarget(before: BeforeCall): string | null {
  const { row, placed } = before;
  const target = row.target === null ? undefined : valueAt(placed.call.args, row.target);
  if (typeof target !== 'string' && typeof target !== 'number') return null;
  const wasRead = lookedUp(before).some(
    ({ placed: { call }, text }) => Object.values(call.args).includes(target) || recordsIt(text, target),
  );
  return wasRead ? null : String(target);
}

function recordsIt(text: string, target: string | number): boolean {
  const normalized = normalize(text);
  if (!normalized.includes(normalize(String(target)))) return false;
  const json = parsed(text);
  if (json === undefined) return normalized !== normalize(String(target)) && isMentioned(target, normalized);
  return hasRecord(json, target);
}

/** An object that has the target as one of several members is a record of it. */
function hasRecord(json: JsonValue, target: string | number): boolean {
  if (isJsonArray(json)) return json.some((one) => hasRecord(one, target));
  if (!isJsonObject(json)) return false;
  const members = Object.values(json);
  return (
    (members.length > 1 && members.includes(target)) ||
    (Object.hasOwn(json, String(target)) && isRecord(json[String(target)])) ||
    members.some((one) => hasRecord(one, target))
  );
}

function isRecord(value: JsonValue | undefined): boolean {
  return value !== undefined && isJsonObject(value);
}

function parsed(text: string): JsonValue | undefined {
  try {
    const json: JsonValue = JSON.parse(text);
    return typeof json === 'object' && json !== null ? json : undefined;
  } catch {
    return undefined;
  }
}
