import type { Messages } from '@handoff-kit/core';
import { ar } from '@handoff-kit/core/messages/ar';
import { de } from '@handoff-kit/core/messages/de';
import { en } from '@handoff-kit/core/messages/en';
import { es } from '@handoff-kit/core/messages/es';
import { fr } from '@handoff-kit/core/messages/fr';
import { ja } from '@handoff-kit/core/messages/ja';
import { pl } from '@handoff-kit/core/messages/pl';
import { ptBR } from '@handoff-kit/core/messages/pt-BR';
import { zhCN } from '@handoff-kit/core/messages/zh-CN';

/** Every language that the kit speaks, by its tag. */
export const LOCALES = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  pl,
  ja,
  'zh-CN': zhCN,
  ar,
} as const satisfies Readonly<Record<string, Messages>>;
