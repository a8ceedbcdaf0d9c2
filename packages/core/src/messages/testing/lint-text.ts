import type { Check } from './finding.js';
import type { Language } from './languages.js';

/** What stands for a parameter where only the text around it counts. */
export const PLACE = '\uFFFC';

const HIDDEN = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u;
const LEFTOVER = /\b(?:TODO|FIXME|TBD|XXX)\b|\b[Ll]orem\b|\bfoo(?:bar)?\b|[{}]|%[sd]|<\/?\w+>|#/u;
const QUOTE = /[“”„‟‘’‚‛«»‹›「」『』]/u;
const APOSTROPHE = '’';

/** How a finished text is set: blanks, marks, quotes, and what should not be in it. */
export function lintText(text: string, language: Language | null): readonly Check[] {
  const hidden = HIDDEN.exec(text);
  const leftover = LEFTOVER.exec(text);
  const banned = language?.banned.anywhere.exec(text);
  const foreign = language?.foreign.exec(text);
  const spacing = language?.spacing?.exec(text);
  const quote = language ? wrongQuote(text, language.quotes) : null;
  return [
    ...found('hidden-character', hidden && `U+${hex(hidden[0])} cannot be seen.`),
    ...found('leftover', leftover && `“${leftover[0]}” is left over.`),
    ...found('banned-phrase', banned && `“${banned[0]}” says nothing of what happens.`),
    ...found('foreign-mark', foreign && `“${foreign[0]}” is not a mark of this script.`),
    ...found('narrow-blank', spacing && `“${spacing[0]}” lacks its fixed blank.`),
    ...found('quotation-marks', quote && `“${quote}” is not the mark of this language at this place.`),
    ...found('straight-quotes', /['"]/.test(text) && 'A quote is straight.'),
    ...found('three-dots', /\.\.|。。/.test(text) && 'The ellipsis is one character: …'),
    ...found('blanks', /^\s|\s$/u.test(text) && 'A blank stands at an end.'),
    ...found('blanks', /\s{2}/u.test(text) && 'Two blanks follow each other.'),
    ...found('blanks', /\s[.,]/u.test(text) && 'A blank stands before a mark.'),
  ];
}

function found(rule: Check['rule'], message: string | false | null | undefined): readonly Check[] {
  return message ? [{ rule, message }] : [];
}

/** The first quotation mark that neither opens nor closes a pair of the language; an apostrophe follows a letter. */
function wrongQuote(text: string, pairs: readonly string[]): string | null {
  const open: string[] = [];
  let before = '';
  for (const character of text) {
    const pair = pairs.find((one) => one.startsWith(character));
    if (character === open.at(-1)) open.pop();
    else if (pair) open.push(pair.slice(1));
    else if (character === APOSTROPHE ? !/[\p{L}\p{N}\uFFFC]/u.test(before) : QUOTE.test(character))
      return character;
    before = character;
  }
  return open[0] ?? null;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
