import { type CalibrationKey, type CalibrationView, refuse } from '@handoff-kit/core';
import {
  type CalibrationAnswer,
  type CalibrationFigures,
  type ConfidenceThreshold,
  rateOf,
} from '@handoff-kit/core/insights';
import type { CalibrationModel } from '@handoff-kit/react';
import { MINUTE, NOW } from './fixtures.js';

const DAY = 24 * 60 * MINUTE;

/** Mean confidence, right and all, by bin from 0 to 1. */
type Bins = readonly (readonly [confidence: number, right: number, of: number])[];

const BELIEVABLE: Bins = [
  [0, 0, 0],
  [0, 0, 0],
  [0.27, 1, 3],
  [0.36, 4, 9],
  [0.46, 11, 24],
  [0.55, 19, 37],
  [0.66, 34, 52],
  [0.75, 58, 77],
  [0.87, 104, 118],
  [0.96, 271, 274],
];

const TOO_SURE: Bins = [
  [0, 0, 0],
  [0, 0, 0],
  [0, 0, 0],
  [0, 0, 0],
  [0.47, 3, 8],
  [0.56, 8, 21],
  [0.65, 12, 29],
  [0.76, 17, 34],
  [0.87, 32, 52],
  [0.95, 66, 89],
];

/** The figures of some bins. */
export function calibrationFigures(
  bins: Bins,
  threshold: ConfidenceThreshold,
  parts: Partial<CalibrationFigures> = {},
): CalibrationFigures {
  const cases = sum(bins.map(([, , of]) => of));
  const accuracy = rateOf(sum(bins.map(([, right]) => right)), cases);
  const rate = accuracy.rate ?? 0;
  return {
    refused: null,
    actionType: 'refund.issue',
    cases,
    unjudged: 0,
    accuracy,
    confidence: sum(bins.map(([confidence, , of]) => confidence * of)) / cases,
    brier: 0.118,
    brierOfAccuracy: rate * (1 - rate),
    ece: sum(
      bins.map(([confidence, right, of]) => (of > 0 ? (of / cases) * Math.abs(right / of - confidence) : 0)),
    ),
    eceByChance: 0.029,
    curve: bins.map(([confidence, right, of], index) => ({
      from: index / 10,
      to: (index + 1) / 10,
      confidence: of > 0 ? confidence : null,
      accuracy: rateOf(right, of),
    })),
    threshold,
    ...parts,
  };
}

const SUPPORTED = calibrationFigures(BELIEVABLE, {
  state: 'supported',
  atLeast: 0.9,
  mistakes: rateOf(3, 274),
  atMost: 0.0387,
  covered: rateOf(274, 594),
});

const UNSUPPORTED = calibrationFigures(
  TOO_SURE,
  { state: 'unsupported', need: 106 },
  { actionType: 'email.send', unjudged: 61, brier: 0.247 },
);

/** The answer about one action type, with those that may be chosen instead. */
export function calibrationAnswer(parts: Partial<CalibrationAnswer> = {}): CalibrationAnswer {
  return {
    from: 0,
    to: NOW,
    actionType: 'refund.issue',
    errorRate: 0.05,
    actionTypes: [
      { actionType: 'refund.issue', cases: 594 },
      { actionType: 'email.send', cases: 233 },
      { actionType: 'subscription.cancel', cases: 37 },
    ],
    calibration: SUPPORTED,
    ...parts,
  };
}

/** A model of one state. */
export function calibrationModel(
  view: CalibrationView,
  parts: Partial<CalibrationModel> = {},
): CalibrationModel {
  return { view, errorRate: 0.05, asking: false, ...parts };
}

/** Every state of the CalibrationChart, once. */
export const calibrationCatalogue = {
  loading: calibrationModel({ key: 'loading' }, { asking: true }),
  empty: calibrationModel({
    key: 'empty',
    figures: calibrationAnswer({ actionType: null, actionTypes: [], calibration: null }),
    at: NOW,
  }),
  'too-few': calibrationModel({
    key: 'too-few',
    figures: calibrationAnswer({
      actionType: 'subscription.cancel',
      calibration: { refused: 'too-few', need: 100, have: 37 },
    }),
    at: NOW,
  }),
  supported: calibrationModel({ key: 'supported', figures: calibrationAnswer(), at: NOW }),
  unsupported: calibrationModel({
    key: 'unsupported',
    figures: calibrationAnswer({ from: NOW - 90 * DAY, actionType: 'email.send', calibration: UNSUPPORTED }),
    at: NOW,
  }),
  offline: calibrationModel({ key: 'offline', figures: calibrationAnswer(), at: NOW - 48 * MINUTE }),
  refused: calibrationModel({
    key: 'refused',
    refusal: refuse('not-allowed', 'Figures are for reviewers and administrators.', { about: 'viewer' }),
    figures: null,
    at: null,
  }),
} satisfies Record<CalibrationKey, CalibrationModel>;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
