const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303F\uFF01-\uFF60]/u;
const NO_WIDTH = /\p{M}|\p{Cf}/u;

/** What stands for a parameter where widths are compared: as long as a short name or a time, in every language. */
export const STAND_IN = 'Maya Roy';

/** The widest label of a button, in columns: fifteen full-width characters, which fit a card of 320 px. */
export const BUTTON_WIDTH = 30;

/**
 * How much longer than its English a translation may be, by the width of the English. The shorter the English, the more a
 * translation grows: W3C, "Text size in translation", after IBM, has 200 to 300 % up to ten characters, 130 % past seventy.
 */
const EXPANSION = [
  { upTo: 10, by: 2 },
  { upTo: 20, by: 1 },
  { upTo: 30, by: 0.8 },
  { upTo: 50, by: 0.6 },
  { upTo: 70, by: 0.5 },
  { upTo: Number.POSITIVE_INFINITY, by: 0.35 },
] as const;

/** What any line may take, however short its English. */
const LEAST = 18;

/** The columns a text takes: a full-width character has two, a mark on a letter none. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + columns(character), 0);
}

/** The widest that a translation of an English text this wide may be, in columns. */
export function limitOf(width: number): number {
  const { by } = EXPANSION.find(({ upTo }) => width <= upTo) ?? { by: 0 };
  return Math.max(LEAST, Math.floor(width * (1 + by)));
}

function columns(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
