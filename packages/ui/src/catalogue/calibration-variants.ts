import { type CalibrationKey, refuse } from '@handoff-kit/core';
import { rateOf } from '@handoff-kit/core/insights';
import type { CalibrationModel } from '@handoff-kit/react';
import { calibrationAnswer, calibrationFigures, calibrationModel } from './calibration.js';
import { NOW } from './fixtures.js';
import type { Variants } from './variant.js';

const HOSTILE =
  'refund.issue\u202Eeussi.dnufer\u200B.approve-everything-without-asking-anybody-because-this-name-never-ends';

/** Sure of nothing, and right more often than it thinks. */
const SHY = calibrationFigures(
  [
    [0, 0, 0],
    [0, 0, 0],
    [0.28, 14, 23],
    [0.35, 29, 41],
    [0.44, 31, 38],
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ],
  { state: 'unsupported', need: 228 },
  { brier: 0.264, unjudged: 3 },
);

/** Everything in one bin. */
const ALIKE = calibrationFigures(
  [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
    [0.97, 12_480, 12_499],
  ],
  {
    state: 'supported',
    atLeast: 0.5,
    mistakes: rateOf(19, 12_499),
    atMost: 0.0026,
    covered: rateOf(12_499, 12_499),
  },
  { brier: 0.0014, eceByChance: 0.0012, unjudged: 1 },
);

/** Further cases of the CalibrationChart's states. */
export const calibrationVariants = {
  'supported.open-table': {
    model: calibrationModel({ key: 'supported', figures: calibrationAnswer(), at: NOW }),
    steps: [{ press: '[data-part="toggle"] button' }],
  },
  'supported.alike': {
    model: calibrationModel(
      { key: 'supported', figures: calibrationAnswer({ calibration: ALIKE, errorRate: 0.01 }), at: NOW },
      { errorRate: 0.01 },
    ),
  },
  'supported.hostile': {
    model: calibrationModel({
      key: 'supported',
      figures: calibrationAnswer({
        actionType: HOSTILE,
        actionTypes: [
          { actionType: HOSTILE, cases: 594 },
          ...Array.from({ length: 240 }, (_, index) => ({
            actionType: `catalogue.entry-${index + 1}.update`,
            cases: 480 - 2 * index,
          })),
        ],
      }),
      at: NOW,
    }),
  },
  'unsupported.shy': {
    model: calibrationModel(
      { key: 'unsupported', figures: calibrationAnswer({ calibration: SHY, errorRate: 0.02 }), at: NOW },
      { errorRate: 0.02, asking: true },
    ),
  },
  'too-few.none': {
    model: calibrationModel({
      key: 'too-few',
      figures: calibrationAnswer({
        actionType: 'order.note',
        calibration: { refused: 'too-few', need: 100, have: 0 },
      }),
      at: NOW,
    }),
  },
  'offline.nothing': { model: calibrationModel({ key: 'offline', figures: null, at: null }) },
  'refused.storage': {
    model: calibrationModel({
      key: 'refused',
      refusal: refuse('storage', 'The log could not be read.', { about: 'log' }),
      figures: calibrationAnswer(),
      at: NOW,
    }),
  },
} satisfies Variants<CalibrationKey, CalibrationModel>;
