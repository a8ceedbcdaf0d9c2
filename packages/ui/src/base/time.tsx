'use client';
import type { Instant } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Message } from './message.js';

/** Props of `Time`. */
export interface TimeProps {
  readonly at: Instant;
  readonly now: Instant;
  /** Absolute, or counted from now. Default absolute. */
  readonly relative?: boolean;
}

/** A moment as people read it, with the exact one for machines. */
export function Time({ at, now, relative = false }: TimeProps): ReactNode {
  return (
    <time className="hk-time" dateTime={new Date(at).toISOString()}>
      <Message id={relative ? 'text.relative' : 'text.time'} params={{ at }} now={now} />
    </time>
  );
}
