'use client';
import { explainTrigger, type Trigger } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Message } from './message.js';

/** Props of `Why`. */
export interface WhyProps {
  readonly trigger: Trigger;
}

/** Why a person is asked, in one sentence. */
export function Why({ trigger }: WhyProps): ReactNode {
  const { key, params } = explainTrigger(trigger);
  return <Message id={key} params={params} />;
}
