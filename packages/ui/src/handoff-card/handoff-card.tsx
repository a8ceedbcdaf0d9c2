'use client';
import type { HandoffCardAct, HandoffModel } from '@handoff-kit/react';
import { type ReactNode, useId } from 'react';
import { useKeptFocus } from '../base/use-kept-focus.js';
import { aboutOf, type Card, type HeadingLevel } from './card.js';
import { OpenCard } from './open-card.js';
import { Receipt } from './receipt.js';
import { useSpokenReceipt } from './use-spoken-receipt.js';

/** Props of `HandoffCard`. */
export interface HandoffCardProps {
  readonly handoff: HandoffModel;
  /** Called with what a person did. Wins over the model's own. */
  readonly onAct?: ((act: HandoffCardAct) => void) | undefined;
  /** Level of its heading. Default 3. */
  readonly level?: HeadingLevel | undefined;
  /**
   * Puts the buttons below the card and keeps them at the bottom of what scrolls. Give the card a column to grow in. Default
   * false: the buttons are in the card.
   */
  readonly docked?: boolean | undefined;
  readonly className?: string | undefined;
}

/** One request to a person: what is proposed, what follows from it, and the buttons that decide. */
export function HandoffCard({
  handoff: model,
  onAct,
  level = 3,
  docked = false,
  className,
}: HandoffCardProps): ReactNode {
  const title = useId();
  const { view } = model;
  useSpokenReceipt(model);
  const kept = useKeptFocus<HTMLElement>();
  const card: Card = { model, act: (act) => (onAct ?? model.onAct)?.(act), title, level };

  switch (view.key) {
    case 'arming':
    case 'unread':
    case 'confirm':
    case 'choose':
    case 'answer':
    case 'review-own':
    case 'editing':
    case 'offline':
    case 'review-waiting':
    case 'expiring':
      return open();
    case 'sending':
    case 'refused':
      return view.handoff.request.state === 'pending' ? (
        open()
      ) : (
        <Receipt card={card} kept={kept} receipt={view.key} className={className} />
      );
    case 'approved':
    case 'approved-with-changes':
    case 'approved-by-rule':
    case 'answered':
    case 'rejected':
    case 'decided-elsewhere':
    case 'deferred':
    case 'expired':
    case 'withdrawn':
    case 'superseded':
    case 'unpresentable':
    case 'running':
    case 'succeeded':
    case 'succeeded-undoable':
    case 'undoing':
    case 'undone':
    case 'undo-failed':
    case 'failed':
    case 'unknown':
    case 'settled':
    case 'voided':
      return <Receipt card={card} kept={kept} receipt={view.key} className={className} />;
    default:
      return view satisfies never;
  }

  function open(): ReactNode {
    return (
      <OpenCard key={aboutOf(view.handoff)} card={card} kept={kept} docked={docked} className={className} />
    );
  }
}
