import { type JsonValue, toPointer } from '@handoff-kit/core';
import { valueAt } from '../value-at.js';
import { type BeforeCall, lookedUp } from './before-call.js';
import { isMentioned, normalize } from './mentions.js';

/**
 * Paths of the arguments that neither the customer has said nor a look-up has returned. What the agent said is no source:
 * it may have made it up. Only those of `paths` are looked at.
 */
export function unsaidArguments(before: BeforeCall, paths: readonly string[]): readonly string[] {
  if (paths.length === 0) return [];
  const known = knownText(before);
  return paths.filter((path) => !isMentioned(valueAt(before.placed.call.args, path), known));
}

/** The arguments that must come from somewhere: those that the table requires, and all others that say something. */
export function groundedPaths({ row, placed: { call } }: BeforeCall): readonly string[] {
  const given = Object.entries(call.args).flatMap(([name, value]) =>
    saysSomething(value) ? [toPointer([name])] : [],
  );
  return [...new Set([...row.requires, ...given])];
}

function saysSomething(value: JsonValue): boolean {
  if (value === null || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

function knownText(before: BeforeCall): string {
  const said = before.turns.flatMap(({ by, text }) => (by === 'customer' ? [text] : []));
  return normalize([...said, ...lookedUp(before).map(({ text }) => spelledOut(text))].join('\n'));
}

/** JSON without its escapes, so that "Zoë" is found whether or not the tool wrote it as \u00eb. */
function spelledOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
