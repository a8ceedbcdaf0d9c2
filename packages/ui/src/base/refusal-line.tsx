'use client';
import type { Instant, Refusal, Viewer } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Message } from './message.js';

/** Props of `RefusalLine`. */
export interface RefusalLineProps {
  readonly refusal: Refusal;
  readonly now: Instant;
  /** Who reads it, so that they are told when it was themselves. */
  readonly viewer?: Viewer | undefined;
}

/** What is true now, after a command that did not happen, and what can be done. */
export function RefusalLine({ refusal, now, viewer }: RefusalLineProps): ReactNode {
  return <Message id={`refusal.${refusal.code}`} params={factsOf({ refusal, now, viewer })} now={now} />;
}

/** What the line may mention. */
export function factsOf({
  refusal: { by, at },
  now,
  viewer,
}: Omit<RefusalLineProps, 'refusal'> & { readonly refusal: Pick<Refusal, 'by' | 'at'> }) {
  const who = by ? (by.id === viewer?.id && by.kind === viewer.kind ? 'you' : 'other') : 'none';
  return { who, by: by?.name ?? '', at: at ?? now } as const;
}
