import { sentences, words } from '../../text/segment.js';
import { LANGUAGES, languageOf } from './languages.js';

/** What a text asks of its reader. Seconds are an estimate at the speed in `LANGUAGES`, that of English elsewhere. */
export interface ReadingLoad {
  readonly words: number;
  readonly sentences: number;
  /** As a person counts them, blanks included. */
  readonly characters: number;
  readonly seconds: number;
}

/** Counts a finished text and says how long it takes to read. */
export function readingLoad(text: string, locale: string): ReadingLoad {
  const { unit, perMinute } = (languageOf(locale) ?? LANGUAGES.en).speed;
  const counted = {
    words: words(text, locale).length,
    sentences: sentences(text, locale).length,
    characters: [...new Intl.Segmenter(locale).segment(text)].length,
  };
  return { ...counted, seconds: (counted[unit] / perMinute) * 60 };
}
