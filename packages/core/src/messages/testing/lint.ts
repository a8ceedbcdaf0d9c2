import { sentences, words } from '../../text/segment.js';
import { en } from '../en.js';
import { BUTTON_WIDTH, limitOf, STAND_IN, widthOf } from './budget.js';
import { BUTTONS } from './buttons.js';
import { casesOf, type MessageCase, nameOfCase, writeCase } from './cases.js';
import type { Check, Finding } from './finding.js';
import { type Language, languageOf } from './languages.js';
import { counterparts, lintParameters } from './lint-parameters.js';
import { lintText, PLACE } from './lint-text.js';

/** The lines of a locale, complete or not. */
export interface Lines {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly lines: Readonly<Record<string, string>>;
}

const ENGLISH: Readonly<Record<string, string>> = en.lines;

/** Everything that is wrong with a locale, by the rules in `RULES`; nothing for one that is complete and reads well. */
export function lintLocale({ locale, lines }: Lines): readonly Finding[] {
  const missing = Object.keys(ENGLISH).filter((key) => !Object.hasOwn(lines, key));
  return [
    ...missing.map((key): Finding => {
      return { key, rule: 'missing-key', message: `${locale} has no ${key}. English: ${ENGLISH[key]}` };
    }),
    ...Object.entries(lines).flatMap(([key, text]) => lintLine(key, text, locale)),
  ];
}

/** Everything that is wrong with one line, for example one that a host puts in place of the locale's own. */
export function lintLine(key: string, text: string, locale: string): readonly Finding[] {
  const english = Object.hasOwn(ENGLISH, key) ? ENGLISH[key] : undefined;
  const checks: readonly Check[] =
    english === undefined
      ? [{ rule: 'unknown-key', message: `English has no ${key}: correct the key, or remove the line.` }]
      : check(key, text, english, locale);
  const seen = new Map(checks.map((one) => [one.rule + one.message, { key, ...one }]));
  return [...seen.values()];
}

/** The width of a line in its longest case, in columns, and the most it may have in another language than English. */
export function measure(key: string, text: string): { readonly width: number; readonly limit: number } {
  const limit = limitOf(longest(ENGLISH[key] ?? ''));
  return { width: longest(text), limit: BUTTONS.has(key) ? Math.min(limit, BUTTON_WIDTH) : limit };
}

function check(key: string, text: string, english: string, locale: string): readonly Check[] {
  const cases = readable(text);
  if (typeof cases === 'string') return [{ rule: 'malformed', message: cases }];
  const language = languageOf(locale);
  const models = casesOf(english);
  return [
    ...lintParameters(text, english, locale),
    ...(locale === en.locale ? [] : lintAgainst(key, text, english, language)),
    ...cases.flatMap((one) => [
      ...lintText(writeCase(one, PLACE), language),
      ...lintSentences(key, one, locale),
      ...lintEnding(one, models, language),
      ...(BUTTONS.has(key) ? lintButton(writeCase(one, STAND_IN), language, locale) : []),
    ]),
  ];
}

function readable(text: string): readonly MessageCase[] | string {
  try {
    return casesOf(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function lintAgainst(
  key: string,
  text: string,
  english: string,
  language: Language | null,
): readonly Check[] {
  const same = text === english && casesOf(text).some((one) => /\p{L}/u.test(writeCase(one, PLACE)));
  const known: readonly string[] = language?.sameAsEnglish ?? [];
  const { width, limit } = { width: longest(text), limit: limitOf(longest(english)) };
  return [
    ...(same && !known.includes(key) ? [{ rule: 'untranslated', message: 'This is English.' } as const] : []),
    ...(width > limit
      ? [{ rule: 'too-long', message: `${width} columns; English leaves room for ${limit}.` } as const]
      : []),
  ];
}

function lintSentences(key: string, one: MessageCase, locale: string): readonly Check[] {
  const count = sentences(writeCase(one, 'Maya'), locale).length;
  const most = key.startsWith('why.') || key.endsWith('.title') ? 1 : 3;
  const least = key.startsWith('why.') ? 1 : 0;
  if (count >= least && count <= most) return [];
  const where = one.choices.size > 0 ? ` in ${nameOfCase(one)}` : '';
  return [{ rule: 'sentence-count', message: `${count} sentences${where}; at most ${most}.` }];
}

function lintEnding(
  one: MessageCase,
  english: readonly MessageCase[],
  language: Language | null,
): readonly Check[] {
  const expected = counterparts(one, english).map((model) => endingOf(writeCase(model, PLACE)));
  const ending = endingOf(writeCase(one, PLACE));
  const asks = expected.includes('a question') && ending === 'a phrase' && language?.asksByNouns;
  if (expected.includes(ending) || asks) return [];
  const where = one.choices.size > 0 ? ` in ${nameOfCase(one)}` : '';
  return [{ rule: 'final-mark', message: `It ends as ${ending}${where}; English as ${expected[0]}.` }];
}

function lintButton(label: string, language: Language | null, locale: string): readonly Check[] {
  const articles: readonly string[] = language?.articles ?? [];
  const counted = words(label.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ''), locale).filter(
    (word) => !articles.includes(word.toLowerCase()),
  ).length;
  const most = language ? language.buttonWords : 3;
  const width = widthOf(label);
  const said = label.replace(/[\s….!]+$/u, '').toLowerCase();
  const banned = language?.banned.buttons.some((phrase) => phrase.toLowerCase() === said);
  return [
    ...(banned
      ? [{ rule: 'banned-phrase', message: `“${label}” does not say what the button does.` } as const]
      : []),
    ...(most !== null && counted > most
      ? [{ rule: 'button-words', message: `${counted} words on a button; at most ${most}.` } as const]
      : []),
    ...(width > BUTTON_WIDTH
      ? [{ rule: 'button-width', message: `${width} columns on a button; at most ${BUTTON_WIDTH}.` } as const]
      : []),
  ];
}

function longest(text: string): number {
  return Math.max(...casesOf(text).map((one) => widthOf(writeCase(one, STAND_IN))));
}

function endingOf(text: string): string {
  const last = text.replace(/[\s”“’»」』）)]+$/u, '').at(-1) ?? '';
  if (/[.。!！]/u.test(last)) return 'a sentence';
  if (/[?？؟]/u.test(last)) return 'a question';
  if (/[:：]/u.test(last)) return 'a list';
  return last === '…' ? 'open' : 'a phrase';
}
