'use client';
import { reveal } from '@handoff-kit/core';
import { useMessages } from '@handoff-kit/react';
import type { ReactNode } from 'react';

type Marked = Exclude<ReturnType<typeof reveal>[number], { readonly kind: 'text' }>;

/** Props of `Revealed`. */
export interface RevealedProps {
  /** A text that somebody else has written: an agent, a tool, another person. */
  readonly text: string;
  /** Line feeds and tabs are layout in it. Default false. */
  readonly multiline?: boolean;
}

/** Shows a text without letting anything hide in it: every hidden character becomes a mark, long blank runs are counted. */
export function Revealed({ text, multiline = false }: RevealedProps): ReactNode {
  const parts = reveal(text, { multiline });
  return (
    <bdi className="hk-revealed" data-multiline={multiline || undefined}>
      {parts.map((part, index) => {
        const key = `${index}:${part.kind}`;
        return part.kind === 'text' ? part.text : <RevealedMark key={key} part={part} />;
      })}
    </bdi>
  );
}

function RevealedMark({ part }: { readonly part: Marked }): ReactNode {
  const { t } = useMessages();
  if (part.kind === 'hidden') {
    return (
      <span className="hk-hidden" title={t('text.hidden-character', { name: part.name })}>
        {part.name}
      </span>
    );
  }
  const { name, count } = part;
  return <span className="hk-hidden">{nameRun()}</span>;

  function nameRun(): string {
    switch (name) {
      case 'U+0020':
        return t('text.run.space', { count });
      case 'U+000A':
        return t('text.run.line', { count });
      case 'mixed':
        return t('text.run.mixed', { count });
      default:
        return t('text.run.other', { count, name });
    }
  }
}
