'use client';
import type { CalibrationAnswer } from '@handoff-kit/core/insights';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { inPercent } from '../figures/in-percent.js';
import { BinsTable } from './bins-table.js';
import { CalibrationFacts } from './calibration-facts.js';
import { ReliabilityCurve } from './reliability-curve.js';
import { ThresholdLine } from './threshold-line.js';

/** Props of `CalibrationBody`. */
export interface CalibrationBodyProps {
  readonly answer: CalibrationAnswer;
}

/** The figures of one action type, or why nothing is said about it. */
export function CalibrationBody({ answer: { calibration, errorRate } }: CalibrationBodyProps): ReactNode {
  if (calibration === null) {
    return (
      <div className="hk-figures-nothing" data-part="nothing">
        <p className="hk-title">
          <Message id="calibration.empty.title" />
        </p>
        <p className="hk-note">
          <Message id="calibration.empty.line" />
        </p>
      </div>
    );
  }
  if (calibration.refused === 'too-few') {
    const { have, need } = calibration;
    return (
      <div className="hk-figures-nothing" data-part="nothing">
        <p className="hk-title">
          <Message id="calibration.too-few.title" params={{ have, need }} />
        </p>
        <p className="hk-note">
          <Message id="calibration.too-few.line" />
        </p>
      </div>
    );
  }
  const { unjudged, cases, curve } = calibration;
  const reported = unjudged + cases;
  return (
    <>
      <ThresholdLine figures={calibration} errorRate={errorRate} />
      <div className="hk-calibration-charts">
        <ReliabilityCurve figures={calibration} />
        <BinsTable curve={curve} />
      </div>
      <CalibrationFacts figures={calibration} />
      {unjudged > 0 && (
        <p className="hk-note hk-calibration-unjudged" data-part="unjudged">
          <Message
            id="calibration.unjudged"
            params={{ count: unjudged, of: reported, share: inPercent(unjudged / reported) }}
          />
        </p>
      )}
    </>
  );
}
