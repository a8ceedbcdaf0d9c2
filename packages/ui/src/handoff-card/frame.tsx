'use client';
import { useMessages } from '@handoff-kit/react';
import type { KeyboardEventHandler, ReactNode } from 'react';
import type { KeptFocus } from '../base/use-kept-focus.js';
import { type Card, proposalIn } from './card.js';
import type { HandoffCardAttributes } from './handoff-card-attributes.js';

/** Props of `Frame`. */
export interface FrameProps {
  readonly card: Card;
  readonly kept: KeptFocus<HTMLElement>;
  readonly docked: boolean;
  readonly className: string | undefined;
  readonly onKeyDown: KeyboardEventHandler;
  readonly bar: ReactNode;
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

/** The card around an open request: its buttons above the foot, or docked below the card. */
export function Frame({
  card,
  kept,
  docked,
  className,
  onKeyDown,
  bar,
  foot,
  children,
}: FrameProps): ReactNode {
  const { locale, dir } = useMessages();
  const { key, handoff } = card.model.view;
  const attributes: HandoffCardAttributes = {
    'data-state': key,
    'data-irreversible':
      proposalIn(handoff.subject, null)?.action.reversibility === 'irreversible' || undefined,
    'data-docked': docked || undefined,
  };
  const body = <div className="hk-body">{children}</div>;
  const names = [docked ? 'hk-handoff' : 'hk-handoff hk-card', className].filter(Boolean).join(' ');
  return (
    <article
      className={names}
      lang={locale}
      dir={dir}
      tabIndex={-1}
      {...kept}
      aria-labelledby={card.title}
      onKeyDown={onKeyDown}
      {...attributes}
    >
      {docked ? (
        <>
          <div className="hk-card">
            {body}
            {foot}
          </div>
          <div className="hk-card hk-dock">{bar}</div>
        </>
      ) : (
        <>
          {body}
          {bar}
          {foot}
        </>
      )}
    </article>
  );
}
