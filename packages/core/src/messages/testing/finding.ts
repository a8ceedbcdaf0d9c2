/**
 * Every rule. `breaks`: a line that misses it is not there, cannot be written, or is written with the wrong facts; the other
 * rules are about how it reads.
 */
export const RULES = {
  'missing-key': { breaks: true, asks: 'every line of English is there' },
  'unknown-key': { breaks: true, asks: 'no line that English does not have' },
  malformed: {
    breaks: true,
    asks: 'the message can be read: braces closed, known kinds, cases with `other`',
  },
  'missing-parameter': { breaks: true, asks: 'every parameter of English is used' },
  'unknown-parameter': { breaks: true, asks: 'no parameter that English does not have' },
  'parameter-kind': { breaks: true, asks: 'a parameter is written as in English: `{at, time}` stays a time' },
  'unused-parameter': { breaks: true, asks: 'each case uses what the same cases of English all use' },
  'misplaced-parameter': { breaks: true, asks: 'no case uses what the same cases of English never use' },
  'select-cases': { breaks: true, asks: 'the cases of a select are those of English' },
  'plural-cases': {
    breaks: true,
    asks: 'a plural has the categories of its language, and `=2` only where English has it',
  },
  'banned-phrase': { breaks: false, asks: 'a line says what happens, a button what it does' },
  'sentence-count': {
    breaks: false,
    asks: 'why in one sentence, a title in one at most, anything in three at most',
  },
  'button-words': { breaks: false, asks: 'a button has one to three words, articles left out' },
  'button-width': { breaks: false, asks: 'a button is no wider than 30 columns' },
  'too-long': { breaks: false, asks: 'a translation keeps to the room that its English has, with a margin' },
  untranslated: { breaks: false, asks: 'a translation is not the English text' },
  'final-mark': {
    breaks: false,
    asks: 'it ends as English does: as a sentence, a question, a list, or open',
  },
  'foreign-mark': { breaks: false, asks: 'punctuation is that of the script' },
  'quotation-marks': { breaks: false, asks: 'quotation marks are those of the language, in pairs' },
  'straight-quotes': { breaks: false, asks: 'no straight quotes' },
  'three-dots': { breaks: false, asks: 'an ellipsis is one character' },
  blanks: { breaks: false, asks: 'no blank at an end, before a comma or full stop, or twice' },
  'narrow-blank': { breaks: false, asks: 'in French, a fixed blank before ; ! ? : and inside « »' },
  leftover: { breaks: false, asks: 'nothing that was meant for a developer' },
  'hidden-character': {
    breaks: false,
    asks: 'no character that cannot be seen; the kit isolates directions itself',
  },
} as const satisfies Readonly<Record<string, { readonly breaks: boolean; readonly asks: string }>>;

/** Name of a rule of the lint. */
export type Rule = keyof typeof RULES;

/** What the lint says about one line. */
export interface Finding {
  readonly key: string;
  readonly rule: Rule;
  readonly message: string;
}

/** What a rule says about a line: nothing, or what is wrong with it. */
export type Check = Omit<Finding, 'key'>;
