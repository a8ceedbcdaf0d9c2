import type { Rate } from '@handoff-kit/core/insights';
import type { ReactNode } from 'react';
import { type CurvePoint, STEP } from '../labels/score-writes.js';

/** Props of `Curve`. */
export interface CurveProps {
  readonly points: readonly CurvePoint[];
}

const WIDTH = 640;
const HEIGHT = 260;
const LEFT = 44;
const BOTTOM = 34;
const TOP = 10;
const SHARES = [0, 0.25, 0.5, 0.75, 1] as const;
const THRESHOLDS = [0, 20, 40, 60, 80, 100] as const;
type Spot = readonly [threshold: number, share: number];

const LINES = ['wrong', 'right'] as const;

/** What is stopped over the threshold of the score: a line for wrong and one for right writes, with their intervals. */
export function Curve({ points }: CurveProps): ReactNode {
  return (
    <figure className="curve">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img">
        <title>Share of writes that are stopped, by threshold</title>
        {SHARES.map((share) => (
          <g key={share}>
            <line className="grid" x1={LEFT} x2={WIDTH - 8} y1={y(share)} y2={y(share)} />
            <text x={LEFT - 6} y={y(share) + 4} textAnchor="end">
              {share * 100} %
            </text>
          </g>
        ))}
        {THRESHOLDS.map((threshold) => (
          <text key={threshold} x={x(threshold)} y={HEIGHT - 16} textAnchor="middle">
            {threshold}
          </text>
        ))}
        <text x={x(50)} y={HEIGHT - 2} textAnchor="middle">
          stopped from this score
        </text>
        {LINES.map((line) => (
          <path key={line} className={`band ${line}`} d={bandOf(points, line)} />
        ))}
        {LINES.map((line) => (
          <path key={line} className={`line ${line}`} d={lineOf(points, line)} />
        ))}
      </svg>
      <figcaption>
        Solid: wrong writes, stopped before they ran. Dashed: right writes, stopped needlessly. Shaded: 95 %
        intervals. The figures are in the table below.
      </figcaption>
    </figure>
  );
}

type Line = (typeof LINES)[number];

function lineOf(points: readonly CurvePoint[], line: Line): string {
  return stepsOf(points.map((point) => [point.threshold, point[line].rate ?? 0]));
}

function bandOf(points: readonly CurvePoint[], line: Line): string {
  const edge = (end: (rate: Rate) => number): readonly Spot[] =>
    points.map((point) => [point.threshold, end(point[line])]);
  const back = edge((rate) => rate.low).toReversed();
  const low = back.map(([threshold, share]) => `V${y(share)}H${x(threshold - STEP)}`).join('');
  return `${stepsOf(edge((rate) => rate.high))}${low}Z`;
}

/** What a threshold stops holds from just above the one before it. */
function stepsOf(spots: readonly Spot[]): string {
  const steps = spots.map(([threshold, share]) => `V${y(share)}H${x(threshold)}`).join('');
  return `M${x(-STEP)} ${y(1)}${steps}`;
}

function x(threshold: number): number {
  return rounded(LEFT + ((threshold + STEP) / (100 + STEP)) * (WIDTH - LEFT - 16));
}

function y(share: number): number {
  return rounded(TOP + (1 - share) * (HEIGHT - TOP - BOTTOM));
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
