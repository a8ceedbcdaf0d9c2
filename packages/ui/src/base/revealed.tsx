'use client';
import { reveal } from '@handoff-kit/core';
import { useMessages } from '@handoff-kit/react';
import { Fragment, type ReactNode } from 'react';

type Marked = Exclude<ReturnType<typeof reveal>[number], { readonly kind: 'text' }>;

/** Props of `Revealed`. */
export interface RevealedProps {
  /** A text that somebody else has written: an agent, a tool, another person. */
  readonly text: string;
  /** Line feeds and tabs are layout in it. Default false. */
  readonly multiline?: boolean;
}

/**
 * Shows a text without letting anything hide in it: every hidden character becomes a mark, a letter that passes for another
 * has one, an address says where it leads, and long runs are counted. Nothing in it is a link.
 */
export function Revealed({ text, multiline = false }: RevealedProps): ReactNode {
  const parts = reveal(text, { multiline });
  return (
    <bdi className="hk-revealed" data-multiline={multiline || undefined}>
      {parts.map((part, index) => {
        const key = `${index}:${part.kind}`;
        return part.kind === 'text' ? breakable(part.text) : <RevealedMark key={key} part={part} />;
      })}
    </bdi>
  );
}

/** An address that is too long for its line goes on after the @, and not in the middle of a word. */
function breakable(text: string): ReactNode {
  const pieces = text.split(/(?<=\S@)(?=\S)/);
  return pieces.length === 1
    ? text
    : pieces.map((piece, index) => {
        const key = `${index}:${piece}`;
        return (
          <Fragment key={key}>
            {index > 0 && <wbr />}
            {piece}
          </Fragment>
        );
      });
}

function RevealedMark({ part }: { readonly part: Marked }): ReactNode {
  const { t } = useMessages();
  switch (part.kind) {
    case 'hidden':
      return <CodePoint name={part.name} label={t('text.hidden-character', { name: part.name })} />;
    case 'look-alike':
      return (
        <>
          <span className="hk-look-alike">{part.text}</span>
          <CodePoint name={part.name} label={t('text.look-alike', { name: part.name })} />
        </>
      );
    case 'host':
      return <bdi className="hk-hidden">{t('text.real-host', { host: part.host })}</bdi>;
    case 'run':
      return <span className="hk-hidden">{nameRun(part)}</span>;
    default:
      return part satisfies never;
  }

  function nameRun({ name, count }: Extract<Marked, { readonly kind: 'run' }>): string {
    switch (name) {
      case 'marks':
        return t('text.run.marks', { count });
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

function CodePoint({ name, label }: { readonly name: string; readonly label: string }): ReactNode {
  return (
    <span className="hk-hidden" role="img" aria-label={label} title={label}>
      {name}
    </span>
  );
}
