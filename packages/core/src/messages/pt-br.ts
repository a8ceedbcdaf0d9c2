import { ptBR as essential } from './essential/pt-br.js';
import type { Messages } from './messages.js';

/** Brazilian Portuguese: addresses the person as você. */
export const ptBR: Messages = {
  ...essential,
  lines: { ...essential.lines },
};
