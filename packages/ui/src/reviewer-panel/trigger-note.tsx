'use client';
import type { Trigger } from '@handoff-kit/core';
import { useMessages } from '@handoff-kit/react';
import type { ReactNode } from 'react';
import { Icon } from '../base/icon.js';
import { Message } from '../base/message.js';

const NOTHING = { amount: 0, currency: 'EUR' } as const;
const NO_FACTS = {
  rule: '',
  value: NOTHING,
  limit: NOTHING,
  scale: 0,
  most: 0,
  confidence: 0,
  threshold: 0,
  boundary: '',
  fields: [],
  between: [],
  tool: '',
  attempts: 0,
  rephrased: 0,
} as const;

/** Props of `TriggerTitle`. */
export interface TriggerTitleProps {
  readonly trigger: Trigger | null;
}

/** The trigger in a few words. */
export function TriggerTitle({ trigger }: TriggerTitleProps): ReactNode {
  return <Message id={`review.trigger.${trigger?.kind ?? 'none'}.title`} params={factsOf(trigger)} />;
}

/** Props of `TriggerNote`. */
export interface TriggerNoteProps extends TriggerTitleProps {
  /** The agent's confidence, 0–1, where it gave one and it is not the trigger itself. */
  readonly confidence: number | null;
}

/** The exact trigger: why a person has to look at it. */
export function TriggerNote({ trigger, confidence }: TriggerNoteProps): ReactNode {
  const { t } = useMessages();
  return (
    <aside className="hk-trigger" data-part="trigger" aria-label={t('review.trigger.label')}>
      <Icon name="warning" />
      <div>
        <p className="hk-title">
          <TriggerTitle trigger={trigger} />
        </p>
        <p className="hk-note">
          <Message id={`review.trigger.${trigger?.kind ?? 'none'}.detail`} params={factsOf(trigger)} />{' '}
          {confidence !== null && trigger?.kind !== 'low-confidence' && (
            <Message id="review.trigger.confidence" params={{ confidence }} />
          )}
        </p>
      </div>
    </aside>
  );
}

function factsOf(trigger: Trigger | null) {
  return trigger?.kind === 'over-scale'
    ? { ...NO_FACTS, scale: trigger.scale, most: trigger.limit }
    : { ...NO_FACTS, ...trigger };
}
