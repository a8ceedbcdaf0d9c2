'use client';
import type { Instant, Parked } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import type { WaitButtons } from '../base/wait-card.js';
import { StatusRow } from '../status-card/status-rows.js';

/** Props of `AskedRow`. */
export interface AskedRowProps {
  /** What the person asked, as they wrote it; null shows nothing. */
  readonly input: string | null;
  readonly button: WaitButtons;
}

/** What a person asked for, kept as they wrote it, and open to be changed. */
export function AskedRow({ input, button }: AskedRowProps): ReactNode {
  return (
    input !== null && (
      <StatusRow label={<Message id="status.row.asked" />} action={{ offer: 'edit-input' }} button={button}>
        <q className="hk-asked">
          <Revealed text={input} multiline />
        </q>
      </StatusRow>
    )
  );
}

/** Props of `ParkedRow`. */
export interface ParkedRowProps {
  readonly parked: Parked;
  readonly now: Instant;
  readonly button: WaitButtons;
  /** What else is known of it. */
  readonly children?: ReactNode;
}

/** One thing that was saved for later: when, what, what of it is ready, and the way back to it. */
export function ParkedRow({ parked, now, button, children }: ParkedRowProps): ReactNode {
  const { id, at, what, partial } = parked;
  return (
    <StatusRow
      label={<Message id="status.row.parked" params={{ at }} now={now} />}
      action={{ offer: 'resume-parked', about: id }}
      button={button}
    >
      <Revealed text={what} />{' '}
      {partial.length > 0 && (
        <span className="hk-row-more">
          <Message id="status.row.ready.value" params={{ partial }} />
        </span>
      )}{' '}
      {children}
    </StatusRow>
  );
}
