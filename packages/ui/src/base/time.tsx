'use client';
import type { Instant } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Message } from './message.js';

/** Props of `Time`. */
export interface TimeProps {
  readonly at: Instant;
  readonly now: Instant;
}

/** A moment as people read it, with the exact one for machines. */
export function Time({ at, now }: TimeProps): ReactNode {
  return (
    <time className="hk-time" dateTime={new Date(at).toISOString()}>
      <Message id="text.time" params={{ at }} now={now} />
    </time>
  );
}
