'use client';
import { PERCENT_FROM, type Rate } from '@handoff-kit/core/insights';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { inPercent } from './in-percent.js';

/** Props of `ShareText`. */
export interface ShareTextProps {
  readonly rate: Rate;
}

/** A rate with everything that belongs to it: the share, how many of how many, and the likely range. Few cases are counts only. */
export function ShareText({ rate: { count, of, rate, low, high } }: ShareTextProps): ReactNode {
  if (rate === null) {
    return (
      <span className="hk-share-none">
        <Message id="insights.no-cases" />
      </span>
    );
  }
  if (of < PERCENT_FROM) {
    return (
      <span className="hk-share">
        <Message id="insights.count" params={{ count, of }} />
      </span>
    );
  }
  return (
    <>
      <span className="hk-share">
        <Message id="insights.percent" params={{ value: inPercent(rate) }} />
      </span>{' '}
      <span className="hk-share-more">
        <Message id="insights.count" params={{ count, of }} />
      </span>{' '}
      <span className="hk-share-more">
        <Message id="insights.range" params={{ low: inPercent(low), high: inPercent(high) }} />
      </span>
    </>
  );
}
