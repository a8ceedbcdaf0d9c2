const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** The words of a text that mix Latin, Cyrillic or Greek letters, whose look-alikes pass for each other; each word once. */
export function mixedScripts(text: string): readonly string[] {
  const words = text.match(WORD) ?? [];
  return [...new Set(words)].filter((word) => SCRIPTS.filter((script) => script.test(word)).length > 1);
}
