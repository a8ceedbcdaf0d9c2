import type { RevealedPart } from './reveal.js';

/** What stands for a revealed part where it can only be written: a code point, a number of them, a letter with its code point. */
export function markOf(part: Exclude<RevealedPart, { readonly kind: 'text' }>): string {
  switch (part.kind) {
    case 'hidden':
      return part.name;
    case 'look-alike':
      return `${part.text}(${part.name})`;
    case 'host':
      return `(${part.host})`;
    case 'run':
      return `${part.name}×${part.count}`;
    default:
      return part satisfies never;
  }
}
