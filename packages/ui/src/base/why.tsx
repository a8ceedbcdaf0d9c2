'use client';
import type { Trigger } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Message } from './message.js';

/** Props of `Why`. */
export interface WhyProps {
  readonly trigger: Trigger;
}

const NOTHING = { amount: 0, currency: 'EUR' } as const;
const FACTS = {
  value: NOTHING,
  limit: NOTHING,
  scale: 0,
  most: 0,
  boundary: '',
  fields: [],
  between: [],
  tool: '',
  attempts: 0,
} as const;

/** Why a person is asked, in one sentence. */
export function Why({ trigger }: WhyProps): ReactNode {
  const facts = trigger.kind === 'over-scale' ? { scale: trigger.scale, most: trigger.limit } : trigger;
  return <Message id={`why.${trigger.kind}`} params={{ ...FACTS, ...facts }} />;
}
