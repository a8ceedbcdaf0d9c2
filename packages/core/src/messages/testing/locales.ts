import { ar } from '../ar.js';
import { de } from '../de.js';
import { en } from '../en.js';
import { es } from '../es.js';
import { fr } from '../fr.js';
import { ja } from '../ja.js';
import type { Messages } from '../messages.js';
import { pl } from '../pl.js';
import { ptBR } from '../pt-br.js';
import { zhCN } from '../zh-cn.js';

/** Every locale that core publishes, by the last part of its subpath `@handoff-kit/core/messages/…`. */
export const LOCALES = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  ja,
  'zh-CN': zhCN,
  ar,
  pl,
} as const satisfies Readonly<Record<string, Messages>>;

/** BCP 47 tag of a published locale. */
export type LocaleTag = keyof typeof LOCALES;

/** Whether a tag names a published locale. */
export function isLocaleTag(tag: string): tag is LocaleTag {
  return Object.hasOwn(LOCALES, tag);
}
