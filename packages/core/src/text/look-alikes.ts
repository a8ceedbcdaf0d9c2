/** A letter that passes for one of the alphabet around it, and where it stands in the text. */
export interface LookAlike {
  readonly index: number;
  readonly letter: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ASCII = /^[\0-\x7F]*$/;
const ALPHABETS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];
/** Greek letters that stand for a quantity or a unit and look like no Latin letter: 10 kΩ, ΔT. */
const SYMBOLS = /[ΓΔΘΛΞΠΣΦΨΩβδεζθλμξπσςφψ]/u;

/**
 * The letters by which a word mixes alphabets whose letters pass for each other: those that are not of the alphabet that
 * most of the word is in. A word in one alphabet has none, whatever stands beside it, nor has one with kana or kanji.
 */
export function lookAlikes(text: string): readonly LookAlike[] {
  if (ALPHABETS.filter((one) => one.test(text)).length < 2) return [];
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    ASCII.test(word) ? [] : oddLetters(word, index),
  );
}

function oddLetters(word: string, start: number): readonly LookAlike[] {
  const letters: (LookAlike & { readonly alphabet: number })[] = [];
  let index = start;
  for (const letter of word) {
    const alphabet = ALPHABETS.findIndex((one) => one.test(letter));
    if (alphabet >= 0 && !SYMBOLS.test(letter)) letters.push({ index, letter, alphabet });
    index += letter.length;
  }
  const counts = ALPHABETS.map((_, alphabet) => letters.filter((one) => one.alphabet === alphabet).length);
  const main = counts.indexOf(Math.max(...counts));
  return letters.filter(({ alphabet }) => alphabet !== main);
}
