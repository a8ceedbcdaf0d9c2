import { isJsonArray, type JsonValue } from '@handoff-kit/core';

/** Text as it is compared: one form of each character, small letters, single spaces. */
export function normalize(text: string): string {
  return text.normalize('NFKC').replace(/[‘’]/g, "'").toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * Whether a normalised text says a value. Words and numbers must stand alone; a list or an object is said where each of
 * its parts is; `true` and `false` need no words.
 */
export function isMentioned(value: JsonValue | undefined, text: string): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (typeof value === 'boolean') return true;
  if (typeof value === 'string') return mentionsWords(text, normalize(value));
  if (typeof value === 'number') return mentionsNumber(text, value);
  const parts = isJsonArray(value) ? value : Object.values(value);
  return parts.length > 0 && parts.every((part) => isMentioned(part, text));
}

function mentionsWords(text: string, words: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** 2 is said by "2 GB", "2GB" and "2.0", and not by "12", "2.5" or "2,000". */
function mentionsNumber(text: string, number: number): boolean {
  const digits = escaped(String(number));
  const zeros = Number.isInteger(number) ? '(?:\\.0+)?' : '0*';
  return new RegExp(`(?<![\\p{L}\\p{N}.,])${digits}${zeros}(?![.,]?\\p{N})`, 'u').test(text);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
