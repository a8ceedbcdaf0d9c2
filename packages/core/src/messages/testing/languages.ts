import type { MessageKey } from '../messages.js';
import { BANNED, type BannedPhrases } from './banned.js';
import { isLocaleTag, type LocaleTag } from './locales.js';

/** How fast a language is read, by words or, where words are not set apart, by characters. */
export interface ReadingSpeed {
  readonly unit: 'words' | 'characters';
  readonly perMinute: number;
}

/** What the lint and the reading load know about a language. */
export interface Language {
  readonly banned: BannedPhrases;
  /** Opening and closing quotation marks. */
  readonly quotes: readonly string[];
  /** Punctuation of another script. */
  readonly foreign: RegExp;
  /** Where a mark lacks its blank. */
  readonly spacing?: RegExp;
  /** The most words on a button, articles left out; null where words are not set apart and the width alone counts. */
  readonly buttonWords: number | null;
  readonly articles: readonly string[];
  readonly speed: ReadingSpeed;
  /** A label may ask without a question mark, by a noun. Default false. */
  readonly asksByNouns?: boolean;
  /** Lines that read as in English. */
  readonly sameAsEnglish: readonly MessageKey[];
}

/** Names of file formats are the same everywhere. */
const FILE_FORMATS = [
  'trail.export.jsonl',
  'trail.export.csv',
  'trail.export.cloudevents',
  'trail.export.ocsf',
] as const satisfies readonly MessageKey[];

const EAST_ASIAN = /[，、。．；：？！（）「」『』《》]/u;
const ARABIC = /[،؛؟]/u;
const NOT_LATIN = new RegExp(`${EAST_ASIAN.source}|${ARABIC.source}`, 'u');
const NOT_EAST_ASIAN = new RegExp(`[,.;:?!()]|${ARABIC.source}`, 'u');
const NOT_ARABIC = new RegExp(`[,;?]|${EAST_ASIAN.source}`, 'u');

/**
 * A language in a row. The reading speed of English is that of silent reading of non-fiction (Brysbaert 2019, Journal of
 * Memory and Language 109). The others were measured reading aloud (Trauzettel-Klosinski and Dietz 2012, Investigative
 * Ophthalmology & Visual Science 53(9)), so they are estimates on the slow side. German, French, Spanish, Portuguese and
 * Polish set small words apart that English does without: those with "de" and "à" have four words for a button.
 */
export const LANGUAGES = {
  en: {
    banned: BANNED.en,
    quotes: ['“”', '‘’'],
    foreign: NOT_LATIN,
    buttonWords: 3,
    articles: ['the', 'a', 'an'],
    speed: { unit: 'words', perMinute: 238 },
    sameAsEnglish: [],
  },
  de: {
    banned: BANNED.de,
    quotes: ['„“', '‚‘'],
    foreign: NOT_LATIN,
    buttonWords: 3,
    articles: ['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines'],
    speed: { unit: 'words', perMinute: 179 },
    sameAsEnglish: ['handoff.answer.optional', 'trail.actor.agent', 'trail.actor.system', ...FILE_FORMATS],
  },
  fr: {
    banned: BANNED.fr,
    quotes: ['«»', '“”'],
    foreign: NOT_LATIN,
    spacing: /(?<!\u202F)[;!?]|(?<![\u00A0\u202F])[:»]|«(?![\u00A0\u202F])/u,
    buttonWords: 4,
    articles: ['le', 'la', 'les', 'un', 'une', 'du', 'des'],
    speed: { unit: 'words', perMinute: 195 },
    sameAsEnglish: ['status.act.pause', 'trail.actor.agent', 'trail.fact.action', ...FILE_FORMATS],
  },
  es: {
    banned: BANNED.es,
    quotes: ['«»', '“”', '‘’'],
    foreign: NOT_LATIN,
    buttonWords: 4,
    articles: ['el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas'],
    speed: { unit: 'words', perMinute: 218 },
    sameAsEnglish: [
      'handoff.value.no',
      'review.badge.irreversible',
      'queue.entry.irreversible',
      ...FILE_FORMATS,
    ],
  },
  'pt-BR': {
    banned: BANNED['pt-BR'],
    quotes: ['“”', '‘’'],
    foreign: NOT_LATIN,
    buttonWords: 4,
    articles: ['o', 'a', 'os', 'as', 'um', 'uma', 'uns', 'umas'],
    speed: { unit: 'words', perMinute: 181 },
    sameAsEnglish: [...FILE_FORMATS],
  },
  ja: {
    banned: BANNED.ja,
    quotes: ['「」', '『』'],
    foreign: NOT_EAST_ASIAN,
    buttonWords: null,
    articles: [],
    speed: { unit: 'characters', perMinute: 357 },
    asksByNouns: true,
    sameAsEnglish: [...FILE_FORMATS],
  },
  'zh-CN': {
    banned: BANNED['zh-CN'],
    quotes: ['“”', '‘’'],
    foreign: NOT_EAST_ASIAN,
    buttonWords: null,
    articles: [],
    speed: { unit: 'characters', perMinute: 255 },
    sameAsEnglish: [...FILE_FORMATS],
  },
  ar: {
    banned: BANNED.ar,
    quotes: ['«»', '“”'],
    foreign: NOT_ARABIC,
    buttonWords: 3,
    articles: [],
    speed: { unit: 'words', perMinute: 138 },
    sameAsEnglish: [...FILE_FORMATS],
  },
  pl: {
    banned: BANNED.pl,
    quotes: ['„”', '«»'],
    foreign: NOT_LATIN,
    buttonWords: 3,
    articles: [],
    speed: { unit: 'words', perMinute: 166 },
    sameAsEnglish: ['trail.actor.agent', 'trail.actor.system', ...FILE_FORMATS],
  },
} as const satisfies Readonly<Record<LocaleTag, Language>>;

/** What is known about a BCP 47 language, that of `de-AT` being German; null for one that core does not publish. */
export function languageOf(locale: string): Language | null {
  if (isLocaleTag(locale)) return LANGUAGES[locale];
  const [language = ''] = locale.split('-');
  const tag = Object.keys(LANGUAGES).find((known) => known.split('-')[0] === language);
  return tag !== undefined && isLocaleTag(tag) ? LANGUAGES[tag] : null;
}
