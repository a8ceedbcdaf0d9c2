'use client';
import type { Instant, OwnershipView } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import type { OwnershipFacts } from './ownership-facts.js';

/** Props of `OwnershipLine`. */
export interface OwnershipLineProps {
  readonly view: Exclude<OwnershipView, { readonly key: 'agent' }>;
  readonly now: Instant;
  readonly facts: OwnershipFacts;
}

/** The promise and what follows from it; a missed one first, as late. */
export function OwnershipLine({ view, now, facts }: OwnershipLineProps): ReactNode {
  return (
    <>
      {'late' in view && (
        <strong className="hk-strong" data-part="late">
          <Message
            id="ownership.late"
            params={{ by: view.owner.updateBy ?? now, late: view.late }}
            now={now}
          />
        </strong>
      )}{' '}
      <Message id={`ownership.${view.key}.line`} params={facts} emphasise={{ when: 'promise' }} now={now} />
    </>
  );
}
