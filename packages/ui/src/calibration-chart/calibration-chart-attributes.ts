import type { CalibrationKey } from '@handoff-kit/core';

/** The parts of a CalibrationChart: the values of `data-part` that a host's styles and tests may rely on. */
export const CALIBRATION_CHART_PARTS = [
  'title',
  'period',
  'choices',
  'state',
  'nothing',
  'threshold',
  'figures',
  'curve',
  'legend',
  'toggle',
  'table',
  'unjudged',
  'refresh',
] as const;

/** One part of a CalibrationChart. */
export type CalibrationChartPart = (typeof CALIBRATION_CHART_PARTS)[number];

/** The attributes of a CalibrationChart's root. */
export interface CalibrationChartAttributes {
  /** The key of the view. */
  readonly 'data-state': CalibrationKey;
  readonly 'aria-busy': true | undefined;
}
