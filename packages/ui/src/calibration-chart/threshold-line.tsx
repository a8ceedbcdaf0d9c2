'use client';
import type { CalibrationFigures } from '@handoff-kit/core/insights';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { inPercent } from '../figures/in-percent.js';

/** Props of `ThresholdLine`. */
export interface ThresholdLineProps {
  readonly figures: Pick<CalibrationFigures, 'threshold'>;
  /** The share of mistakes that is put up with, 0–1. */
  readonly errorRate: number;
}

/** From which confidence on the chosen share of mistakes was kept, and how sure that is; or what it would take to say so. */
export function ThresholdLine({ figures: { threshold }, errorRate }: ThresholdLineProps): ReactNode {
  const limit = inPercent(errorRate);
  return (
    <div className="hk-calibration-threshold" data-part="threshold">
      {threshold.state === 'supported' ? (
        <>
          <p className="hk-proposal">
            <Message id="calibration.supported.title" params={{ confidence: threshold.atLeast, limit }} />
          </p>
          <p className="hk-calibration-line">
            <Message
              id="calibration.supported.line"
              params={{
                mistakes: threshold.mistakes.count,
                cases: threshold.mistakes.of,
                atMost: inPercent(threshold.atMost),
              }}
            />
          </p>
          <p className="hk-note">
            <Message
              id="calibration.supported.reach"
              params={{
                count: threshold.covered.count,
                of: threshold.covered.of,
                share: inPercent(threshold.covered.rate ?? 0),
                low: inPercent(threshold.covered.low),
                high: inPercent(threshold.covered.high),
              }}
            />{' '}
            <Message id="calibration.boundary" />
          </p>
        </>
      ) : (
        <>
          <p className="hk-proposal">
            <Message id="calibration.unsupported.title" params={{ limit }} />
          </p>
          <p className="hk-calibration-line">
            <Message id="calibration.unsupported.line" params={{ need: threshold.need }} />
          </p>
        </>
      )}
    </div>
  );
}
