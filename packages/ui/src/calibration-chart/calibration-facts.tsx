'use client';
import { type CalibrationFigures, leaningOf } from '@handoff-kit/core/insights';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { inPercent } from '../figures/in-percent.js';
import { ShareText } from '../figures/share-text.js';

/** Props of `CalibrationFacts`. */
export interface CalibrationFactsProps {
  readonly figures: CalibrationFigures;
}

/** How sure and how right the agent is, and what its scores mean beside what chance or no confidence at all would score. */
export function CalibrationFacts({ figures }: CalibrationFactsProps): ReactNode {
  const { accuracy, confidence, brier, brierOfAccuracy, ece, eceByChance } = figures;
  return (
    <dl className="hk-calibration-facts" data-part="figures">
      <div className="hk-measure-fact">
        <dt>
          <Message id="calibration.accuracy" />
        </dt>
        <dd>
          <ShareText rate={accuracy} />
        </dd>
      </div>
      <div className="hk-measure-fact">
        <dt>
          <Message id="calibration.confidence" />
        </dt>
        <dd>
          <span className="hk-share">
            <Message id="insights.number" params={{ value: rounded(confidence) }} />
          </span>{' '}
          <span className="hk-share-more">
            <Message id={`calibration.${leaningOf(figures)}`} />
          </span>
        </dd>
      </div>
      <div className="hk-measure-fact">
        <dt>
          <Message id="calibration.brier" />
        </dt>
        <dd>
          <span className="hk-share">
            <Message id="insights.number" params={{ value: rounded(brier) }} />
          </span>{' '}
          <span className="hk-share-more">
            <Message
              id="calibration.brier.line"
              params={{
                better: brier < brierOfAccuracy ? 'yes' : 'no',
                accuracy: inPercent(accuracy.rate ?? 0),
                same: rounded(brierOfAccuracy),
              }}
            />
          </span>
        </dd>
      </div>
      <div className="hk-measure-fact">
        <dt>
          <Message id="calibration.ece" />
        </dt>
        <dd>
          <span className="hk-share">
            <Message id="insights.number" params={{ value: rounded(ece) }} />
          </span>{' '}
          <span className="hk-share-more">
            <Message id="calibration.ece.line" params={{ chance: rounded(eceByChance) }} />
          </span>
        </dd>
      </div>
    </dl>
  );
}

/** Three digits: more would pretend to know more. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
