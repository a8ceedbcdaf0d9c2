/** A stretch of text as it can safely be shown: as it is, one character made visible, or a long run of blanks counted. */
export type RevealedPart =
  | { readonly kind: 'text'; readonly text: string }
  /** `name` is its code point: `U+202E`. */
  | { readonly kind: 'hidden'; readonly name: string; readonly code: number }
  /** `name` is the code point of the repeated character, or `mixed`. */
  | { readonly kind: 'run'; readonly name: string; readonly count: number };

/** How to read the text. In a `multiline` text (default false) line feeds and tabs are layout and not hidden. */
export interface RevealOptions {
  readonly multiline?: boolean;
}

/** The longest run of blanks that is shown as it is. */
const RUN_LIMIT = 8;

const HIDDEN =
  '\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cn}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\u2800\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';
const HIDDEN_CHARACTER = new RegExp(`[${HIDDEN}]`, 'gu');
const BLANKS = new RegExp(`[ ${HIDDEN}]+`, 'gu');
const LAYOUT = /^[ \t\n]*$/;
const SPACE = 'U+0020';
const LINE_FEED = 'U+000A';

/**
 * Makes hidden, direction-changing and odd-space characters visible and counts long runs of blanks, so that nothing stands
 * in a text that a person does not see. In a single line, spaces at either end are counted too.
 */
export function reveal(text: string, { multiline = false }: RevealOptions = {}): readonly RevealedPart[] {
  const parts: RevealedPart[] = [];
  let shown = '';
  let at = 0;

  function flush(): void {
    if (shown !== '') parts.push({ kind: 'text', text: shown });
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
  return multiline ? found.filter((character) => !LAYOUT.test(character)).length : found.length;
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
