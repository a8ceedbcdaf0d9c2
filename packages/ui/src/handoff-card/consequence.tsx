'use client';
import type { Proposal } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Icon } from '../base/icon.js';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';

/** Props of `Consequence`. */
export interface ConsequenceProps {
  readonly proposal: Proposal;
}

/** What cannot be taken back, where something cannot. */
export function Consequence({ proposal: { action, presentation } }: ConsequenceProps): ReactNode {
  if (action.reversibility !== 'irreversible') return null;
  return (
    <p className="hk-consequence" data-part="consequence">
      <Icon name="warning" />
      <span>
        {presentation.consequence ? (
          <Revealed text={presentation.consequence} />
        ) : (
          <Message id="handoff.consequence" />
        )}
      </span>
    </p>
  );
}
