import type { Leaf } from './leaves.js';
import type { Segment } from './pointer.js';

const ACRONYMS: ReadonlySet<string> = new Set(['iban', 'id', 'ip', 'sku', 'url', 'vat']);

/** The words of a member's name, in lower case except for what is written in capitals: `orderID` has order and ID. */
export function wordsOfName(name: string): readonly string[] {
  return name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[ _-]+/)
    .filter((word) => word !== '')
    .map((word) => (word.length > 1 && word === word.toUpperCase() ? word : word.toLowerCase()));
}

/**
 * A label for a leaf that its tool's author did not describe: its name in words, with its place in a list. A name that is
 * not made of words, or has anything odd in it, is shown as the whole path.
 */
export function labelOf(leaf: Leaf): string {
  const position = leaf.segments.findLastIndex((segment) => typeof segment === 'string');
  const name = leaf.segments[position];
  if (typeof name !== 'string' || !/^[\p{L}\p{N} _-]*$/u.test(name) || !/\p{L}/u.test(name)) return leaf.path;
  const words = wordsOfName(name).map((word) => (ACRONYMS.has(word) ? word.toUpperCase() : word));
  const places = leaf.segments.slice(position + 1).map((segment: Segment) => Number(segment) + 1);
  const [first = '', ...rest] = words;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest, ...places].join(' ');
}

/** Gives the full path to every field whose label another field has too, so that no two labels are the same. */
export function tellApart<Field extends { readonly path: string; readonly label: string }>(
  fields: readonly Field[],
): readonly Field[] {
  const seen = new Map<string, number>();
  for (const { label } of fields) seen.set(label, (seen.get(label) ?? 0) + 1);
  const told = fields.map((field) =>
    field.label !== field.path && (seen.get(field.label) ?? 0) > 1 ? { ...field, label: field.path } : field,
  );
  return told.some((field, index) => field !== fields[index]) ? tellApart(told) : told;
}
