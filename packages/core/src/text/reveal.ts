import { realHosts } from './hosts.js';
import { lookAlikes } from './look-alikes.js';

/**
 * A stretch of text as it can safely be shown: as it is, one character made visible, one letter marked, a long run of blanks
 * or of marks on one letter counted, or after an address where it really leads.
 */
export type RevealedPart =
  | { readonly kind: 'text'; readonly text: string }
  /** `name` is its code point: `U+202E`. */
  | { readonly kind: 'hidden'; readonly name: string; readonly code: number }
  /** A letter of another alphabet than its word. `name` is its code point. */
  | { readonly kind: 'look-alike'; readonly text: string; readonly name: string }
  /** The host of the address that ends here, in ASCII. */
  | { readonly kind: 'host'; readonly host: string }
  /** `name` is the code point of the repeated blank, `mixed` for several, or `marks` for those on the letter before. */
  | { readonly kind: 'run'; readonly name: string; readonly count: number };

/** How to read the text. In a `multiline` text (default false) line feeds and tabs are layout and not hidden. */
export interface RevealOptions {
  readonly multiline?: boolean;
}

/** The longest run of blanks that is shown as it is. */
const RUN_LIMIT = 8;

/** The most combining marks on one letter that any orthography needs; a stack of more is there to cover something. */
const MARKS_LIMIT = 6;
const STACK = new RegExp(`[\\p{Mn}\\p{Me}]{${MARKS_LIMIT + 1},}`, 'gu');

const HIDDEN =
  '\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cn}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\u2800\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';
const HIDDEN_CHARACTER = new RegExp(`[${HIDDEN}]`, 'gu');
const BLANKS = new RegExp(`[ ${HIDDEN}]+`, 'gu');
const LAYOUT = /^[ \t\n]*$/;
const SPACE = 'U+0020';
const LINE_FEED = 'U+000A';

/**
 * Makes hidden, direction-changing and odd-space characters visible, marks letters that pass for others, names the real
 * host of an address, and counts long runs of blanks and more than 6 marks on one letter, so that nothing stands in a text
 * that a person does not see. In a single line, spaces at either end are counted too.
 */
export function reveal(text: string, { multiline = false }: RevealOptions = {}): readonly RevealedPart[] {
  const parts: RevealedPart[] = [];
  let shown = '';
  let at = 0;

  function flush(): void {
    for (const part of markVisible(shown)) parts.push(part);
    shown = '';
  }

  function mark(part: RevealedPart): void {
    flush();
    parts.push(part);
  }

  for (const { 0: blanks, index } of text.matchAll(BLANKS)) {
    shown += text.slice(at, index);
    at = index + blanks.length;
    const atEdge = !multiline && (index === 0 || at === text.length);
    for (const stretch of stretchesOf(blanks, multiline)) {
      if (stretch.count > RUN_LIMIT || (atEdge && stretch.name === SPACE)) {
        mark({ kind: 'run', name: stretch.name, count: stretch.count });
      } else {
        for (const character of stretch.text) showBlank(character);
      }
    }
  }
  shown += text.slice(at);
  flush();
  return parts;

  function showBlank(character: string): void {
    if (isLayout(character, multiline)) shown += character;
    else mark({ kind: 'hidden', name: codeName(character), code: character.codePointAt(0) ?? 0 });
  }
}

/** How many characters of a text `reveal` would have to make visible. Ordinary spaces never count. */
export function hiddenCount(text: string, { multiline = false }: RevealOptions = {}): number {
  const found = text.match(HIDDEN_CHARACTER) ?? [];
  const hidden = multiline ? found.filter((character) => !LAYOUT.test(character)) : found;
  return hidden.length + [...text.matchAll(STACK)].reduce((sum, [stack]) => sum + [...stack].length, 0);
}

/** Splits a text without hidden characters at what has to be marked in it. */
function markVisible(text: string): readonly RevealedPart[] {
  const marks = [
    ...[...text.matchAll(STACK)].map(({ 0: stack, index }) => ({
      from: index,
      to: index + stack.length,
      part: { kind: 'run', name: 'marks', count: [...stack].length } as const,
    })),
    ...lookAlikes(text).map(({ index, letter }) => ({
      from: index,
      to: index + letter.length,
      part: { kind: 'look-alike', text: letter, name: codeName(letter) } as const,
    })),
    ...realHosts(text).map(({ index, host }) => ({
      from: index,
      to: index,
      part: { kind: 'host', host } as const,
    })),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
  const parts: RevealedPart[] = [];
  let at = 0;
  for (const { from, to, part } of marks) {
    if (from < at) continue;
    if (from > at) parts.push({ kind: 'text', text: text.slice(at, from) });
    parts.push(part);
    at = to;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

interface Stretch {
  readonly text: string;
  readonly name: string;
  readonly count: number;
}

/** Splits a run of blanks into stretches that are each counted or shown; one stretch when it hides or pushes away much. */
function stretchesOf(blanks: string, multiline: boolean): readonly Stretch[] {
  const characters = [...blanks];
  const hidden = characters.filter((character) => !isLayout(character, multiline));
  const lines = multiline ? characters.filter((character) => character === '\n').length : 0;
  if (hidden.length > RUN_LIMIT) return [stretchOf(blanks)];
  if (lines > RUN_LIMIT) {
    return [hidden.length > 0 ? stretchOf(blanks) : { text: blanks, name: LINE_FEED, count: lines }];
  }
  return (blanks.match(multiline ? /[ \t]+|\n+|[^ \t\n]+/gu : / +|[^ ]+/gu) ?? []).map(stretchOf);
}

function stretchOf(text: string): Stretch {
  const characters = [...text];
  const [first = ''] = characters;
  const uniform = characters.every((character) => character === first);
  return { text, name: uniform ? codeName(first) : 'mixed', count: characters.length };
}

function isLayout(character: string, multiline: boolean): boolean {
  return character === ' ' || (multiline && LAYOUT.test(character));
}

function codeName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
