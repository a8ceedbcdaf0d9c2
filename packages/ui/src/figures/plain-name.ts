import { reveal } from '@handoff-kit/core';

/** A name as it can stand where no marks can, as in a native list: what is hidden or alike in it is named by its code point. */
export function plainName(name: string): string {
  return reveal(name)
    .map((part) => {
      switch (part.kind) {
        case 'text':
          return part.text;
        case 'hidden':
          return `[${part.name}]`;
        case 'look-alike':
          return `${part.text}[${part.name}]`;
        case 'host':
          return `[${part.host}]`;
        case 'run':
          return `[${part.count} × ${part.name}]`;
        default:
          return part satisfies never;
      }
    })
    .join('');
}
