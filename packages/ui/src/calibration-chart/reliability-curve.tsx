'use client';
import type { CalibrationBin, CalibrationFigures } from '@handoff-kit/core/insights';
import { useMessages } from '@handoff-kit/react';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { along } from '../figures/along.js';
import { inPercent } from '../figures/in-percent.js';

/** Where the axes are marked. */
const MARKS = [0, 0.25, 0.5, 0.75, 1] as const;

/** How far a bar stands off its neighbours, as a part of the width. */
const GAP = 0.008;

/** Props of `ReliabilityCurve`. */
export interface ReliabilityCurveProps {
  readonly figures: CalibrationFigures;
}

interface Point {
  readonly at: number;
  readonly rate: number;
  readonly bin: CalibrationBin;
}

/**
 * Reported confidence beside what people made of it, with the likely range of each point and how many cases it stands for.
 * Its axes run from left to right in every language, as the numbers on them do: mirrored, trust would seem to fall.
 */
export function ReliabilityCurve({ figures }: ReliabilityCurveProps): ReactNode {
  const { t } = useMessages();
  const { curve, threshold, actionType } = figures;
  const points = curve.flatMap((bin): readonly Point[] => {
    const { confidence: at, accuracy } = bin;
    return at === null || accuracy.rate === null ? [] : [{ at, rate: accuracy.rate, bin }];
  });
  const most = Math.max(...curve.map(({ accuracy }) => accuracy.of));
  const from = threshold.state === 'supported' ? threshold.atLeast : null;
  return (
    <div className="hk-curve" data-part="curve">
      <div className="hk-curve-plot" dir="ltr">
        <p className="hk-curve-axis">
          <Message id="calibration.accuracy" />
        </p>
        <svg className="hk-curve-drawing" role="img" aria-label={t('calibration.chart.name', { actionType })}>
          <svg className="hk-curve-upper" aria-hidden="true" height="74%">
            {MARKS.map((mark) => (
              <g key={mark}>
                <line className="hk-curve-grid" x1="0" x2="100%" y1={along(mark)} y2={along(mark)} />
                <line className="hk-curve-grid" y1="0" y2="100%" x1={along(mark)} x2={along(mark)} />
                <text
                  className="hk-curve-mark"
                  textAnchor="end"
                  x="0"
                  dx="-0.6em"
                  y={along(1 - mark)}
                  dy="0.35em"
                >
                  {t('insights.percent', { value: inPercent(mark) })}
                </text>
              </g>
            ))}
            <line className="hk-curve-exact" x1="0" y1="100%" x2="100%" y2="0" />
            {from !== null && (
              <line className="hk-curve-threshold" x1={along(from)} x2={along(from)} y1="0" y2="135%" />
            )}
            {points.slice(1).map(({ at, rate }, index) => {
              const before = points[index];
              return (
                before && (
                  <line
                    key={at}
                    className="hk-curve-line"
                    x1={along(before.at)}
                    y1={along(1 - before.rate)}
                    x2={along(at)}
                    y2={along(1 - rate)}
                  />
                )
              );
            })}
            {points.map(({ at, bin: { from: low, accuracy } }) => (
              <line
                key={low}
                className="hk-curve-range"
                x1={along(at)}
                x2={along(at)}
                y1={along(1 - accuracy.high)}
                y2={along(1 - accuracy.low)}
              />
            ))}
            {points.map(({ at, rate, bin }) => (
              <circle key={bin.from} className="hk-curve-point" cx={along(at)} cy={along(1 - rate)} r="4.5" />
            ))}
          </svg>
          <svg className="hk-curve-lower" aria-hidden="true" y="82%" height="18%">
            <line className="hk-curve-grid" x1="0" x2="100%" y1="100%" y2="100%" />
            {curve
              .filter(({ accuracy }) => accuracy.of > 0)
              .map(({ from: low, to, accuracy }) => {
                const height = accuracy.of / most;
                return (
                  <g key={low}>
                    <rect
                      className="hk-curve-cases"
                      x={along(low + GAP)}
                      width={along(to - low - 2 * GAP)}
                      y={along(1 - height)}
                      height={along(height)}
                    />
                    <text
                      className="hk-curve-mark"
                      textAnchor="middle"
                      x={along((low + to) / 2)}
                      y={along(1 - height)}
                      dy="-0.35em"
                    >
                      {t('insights.number', { value: accuracy.of })}
                    </text>
                  </g>
                );
              })}
            {MARKS.map((mark) => (
              <text
                key={mark}
                className="hk-curve-mark"
                textAnchor="middle"
                x={along(mark)}
                y="100%"
                dy="1.35em"
              >
                {t('insights.number', { value: mark })}
              </text>
            ))}
          </svg>
        </svg>
        <p className="hk-curve-axis" data-below="">
          <Message id="calibration.axis.confidence" />
        </p>
      </div>
      <ul className="hk-curve-legend" data-part="legend">
        <li className="hk-curve-key">
          <svg className="hk-curve-swatch" aria-hidden="true">
            <line className="hk-curve-range" x1="50%" x2="50%" y1="0" y2="100%" />
            <line className="hk-curve-line" x1="0" x2="100%" y1="50%" y2="50%" />
            <circle className="hk-curve-point" cx="50%" cy="50%" r="3.5" />
          </svg>
          <Message id="calibration.legend.point" />
        </li>
        <li className="hk-curve-key">
          <svg className="hk-curve-swatch" aria-hidden="true">
            <line className="hk-curve-exact" x1="0" x2="100%" y1="50%" y2="50%" />
          </svg>
          <Message id="calibration.legend.exact" />
        </li>
        {from !== null && (
          <li className="hk-curve-key">
            <svg className="hk-curve-swatch" aria-hidden="true">
              <line className="hk-curve-threshold" x1="50%" x2="50%" y1="0" y2="100%" />
            </svg>
            <Message id="calibration.legend.threshold" params={{ confidence: from }} />
          </li>
        )}
        <li className="hk-curve-key">
          <svg className="hk-curve-swatch" aria-hidden="true">
            <rect className="hk-curve-cases" x="30%" width="40%" height="100%" />
          </svg>
          <Message id="insights.column.count" />
        </li>
      </ul>
    </div>
  );
}
