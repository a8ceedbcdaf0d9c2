'use client';
import type { TriggerKind } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';

/** Props of `WhyName`. */
export interface WhyNameProps {
  /** Null: nothing fired, and policy asked all the same. */
  readonly why: TriggerKind | null;
}

/** A kind of trigger in a few words, without the facts of one case. */
export function WhyName({ why }: WhyNameProps): ReactNode {
  return why === 'over-value' || why === 'over-scale' ? (
    <Message id={`insights.why.${why}`} />
  ) : (
    <Message id={`review.trigger.${why ?? 'none'}.title`} />
  );
}
