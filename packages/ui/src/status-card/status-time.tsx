'use client';
import type { Instant } from '@handoff-kit/core';
import { useMessages } from '@handoff-kit/react';
import type { ReactNode } from 'react';
import { Time } from '../base/time.js';
import { sinceOf } from './status-facts.js';
import { STATUS_LOOK, type StatusLook } from './status-look.js';
import type { ShownStatus } from './status-parts.js';

/** Props of `StatusTime`. */
export interface StatusTimeProps {
  readonly view: ShownStatus;
  readonly now: Instant;
}

/** How long it has taken so far, or since when it is so. Nothing while there is nothing to say yet. */
export function StatusTime({ view, now }: StatusTimeProps): ReactNode {
  const { t } = useMessages();
  const { time }: StatusLook = STATUS_LOOK[view.key];
  const since = sinceOf(view);
  if (!time || since === null || isQuiet(view)) return null;
  const elapsed = Math.max(0, now - since);
  return (
    <span className="hk-head-end">
      {time === 'since' ? (
        <Time at={since} now={now} />
      ) : (
        <span role="timer" aria-label={t('status.elapsed.label', { elapsed })}>
          {t('status.elapsed', { elapsed })}
        </span>
      )}
    </span>
  );
}

/** Whether it has only just begun, so that nothing more than the headline needs to be said. */
export function isQuiet(view: ShownStatus): boolean {
  return 'quiet' in view && view.quiet;
}
