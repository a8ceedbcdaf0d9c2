'use client';
import type { Awaited, Instant } from '@handoff-kit/core';
import { useMessages } from '@handoff-kit/react';
import type { ReactNode } from 'react';
import { Chips } from '../base/chips.js';

/** Props of `OwnershipWait`. */
export interface OwnershipWaitProps {
  readonly awaited: Awaited;
  readonly now: Instant;
}

/** What went along, and how far the wait has come while it is not late. */
export function OwnershipWait({ awaited, now }: OwnershipWaitProps): ReactNode {
  const { t } = useMessages();
  const { since, updateBy, goesAlong } = awaited;
  return (
    <>
      <Chips label={t('ownership.along')} texts={goesAlong} checked />
      {updateBy !== null && since < updateBy && now <= updateBy && (
        <progress
          className="hk-progress"
          aria-label={t('ownership.progress')}
          value={Math.max(0, Math.round((1000 * (now - since)) / (updateBy - since)) / 10)}
          max={100}
        />
      )}
    </>
  );
}
