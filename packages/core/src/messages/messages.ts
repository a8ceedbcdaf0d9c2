import type { en } from './en.js';
import type { MessageParams } from './params.js';

type EnglishLines = (typeof en)['lines'];

/** Name of one line of copy: `<component>.<state or part>.<line>`. */
export type MessageKey = keyof EnglishLines;

/** The parameters that a line takes, derived from its English text. */
export type ParamsOf<Key extends MessageKey> = MessageParams<EnglishLines[Key]>;

/** One complete locale. A missing line does not compile. */
export interface Messages {
  /** BCP 47 tag, used for every number, date and list. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly lines: Readonly<Record<MessageKey, string>>;
}
