import type { Rate } from '@handoff-kit/core/insights';
import type { ReactNode } from 'react';
import { along } from './along.js';

/** Props of `ShareBar`. */
export interface ShareBarProps {
  readonly rate: Rate;
}

/** A share as a bar, with its likely range as a line on it. It only repeats what is written beside it. */
export function ShareBar({ rate: { rate, low, high } }: ShareBarProps): ReactNode {
  return (
    <svg className="hk-bar" aria-hidden="true">
      <rect className="hk-bar-track" width="100%" height="100%" />
      <rect className="hk-bar-fill" width={along(rate ?? 0)} height="100%" />
      <line className="hk-bar-range" x1={along(low)} x2={along(high)} y1="50%" y2="50%" />
    </svg>
  );
}
