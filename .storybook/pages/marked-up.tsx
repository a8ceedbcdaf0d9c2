import type { ReactNode } from 'react';

/** Props of `MarkedUp`. */
export interface MarkedUpProps {
  /** A sentence of a `SPEC.md`, with code in backticks. */
  readonly text: string;
}

const PIECE = /(`[^`]+`|\b(?:MUST NOT|MUST|SHOULD NOT|SHOULD)\b)/;

/** A sentence with its code set as code and the word that asks brought out. */
export function MarkedUp({ text }: MarkedUpProps): ReactNode {
  let at = 0;
  return text.split(PIECE).map((piece) => {
    at += piece.length;
    if (piece.startsWith('`')) {
      return (
        <code key={at} className="hk-doc-code">
          {piece.slice(1, -1)}
        </code>
      );
    }
    return PIECE.test(piece) ? <strong key={at}>{piece}</strong> : piece;
  });
}
