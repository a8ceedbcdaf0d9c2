import type { ReactNode } from 'react';
import type { Card } from './card.js';

/** Props of `Heading`. */
export interface HeadingProps {
  readonly card: Card;
  readonly part: 'proposal' | 'receipt';
  readonly children: ReactNode;
}

/** The heading that names the card. */
export function Heading({ card: { title, level }, part, children }: HeadingProps): ReactNode {
  const Level = `h${level}` as const;
  return (
    <Level className={part === 'proposal' ? 'hk-proposal' : 'hk-title'} data-part={part} id={title}>
      {children}
    </Level>
  );
}
