import type { en } from './en.js';
import type { en as essential } from './essential/en.js';
import type { MessageParams } from './params.js';

type EnglishLines = (typeof en)['lines'];
type EssentialLines = (typeof essential)['lines'];

/** Name of one line of copy: `<component>.<state or part>.<line>`. */
export type MessageKey = keyof EnglishLines;

/** The parameters that a line takes, derived from its English text. */
export type ParamsOf<Key extends MessageKey> = MessageParams<EnglishLines[Key]>;

/** The lines of some components, by the first part of their keys: a locale is written in one file for each. */
export type LinesOf<Component extends string> = Readonly<
  Record<Extract<MessageKey, `${Component}.${string}`>, string>
>;

/** One complete locale. A missing line does not compile. */
export interface Messages {
  /** BCP 47 tag, used for every number, date and list. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly lines: Readonly<Record<MessageKey, string>>;
}

/**
 * The lines of a handoff alone: of StatusCard, HandoffCard, OwnershipBanner, ReviewerPanel and ReviewQueue. For a page
 * that shows nothing else; the other components throw `no-line` under it.
 */
export interface EssentialMessages extends Omit<Messages, 'lines'> {
  readonly lines: Readonly<Record<keyof EssentialLines, string>>;
}
