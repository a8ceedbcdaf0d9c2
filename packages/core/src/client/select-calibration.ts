import type { CalibrationAnswer } from '../insights/answers.js';
import type { Instant } from '../log/envelope.js';
import type { Refusal } from '../task/refusal.js';

/** What is known of the answer to the question how far confidence can be believed. */
export interface HeardCalibration {
  /** The newest answer, or null before the first. */
  readonly answer: CalibrationAnswer | null;
  /** When it came; null while there is none. */
  readonly at: Instant | null;
  /** Why the last time of asking gave nothing; null where it did. */
  readonly refusal: Refusal | null;
}

/** What the CalibrationChart shows. `key` names the state. */
export type CalibrationView =
  | { readonly key: 'loading' }
  | {
      /** No confidence was reported; too few cases to say anything; a threshold is supported by them, or none is. */
      readonly key: 'empty' | 'too-few' | 'supported' | 'unsupported';
      readonly figures: CalibrationAnswer;
      readonly at: Instant;
    }
  /** What was known before stays: null where nothing was. */
  | { readonly key: 'offline'; readonly figures: CalibrationAnswer | null; readonly at: Instant | null }
  | {
      readonly key: 'refused';
      readonly refusal: Refusal;
      readonly figures: CalibrationAnswer | null;
      readonly at: Instant | null;
    };

/** Every state key of the CalibrationChart. */
export type CalibrationKey = CalibrationView['key'];

/** What a CalibrationChart shows: the curve, why there is none, or that it is on its way. */
export function selectCalibration({ answer, at, refusal }: HeardCalibration): CalibrationView {
  if (refusal) {
    if (refusal.code === 'offline') {
      return { key: 'offline', figures: answer, at };
    }
    // Whoever may not see the figures any more does not go on seeing those from before.
    return { key: 'refused', refusal, figures: refusal.code === 'not-allowed' ? null : answer, at };
  }
  if (answer === null || at === null) {
    return { key: 'loading' };
  }
  return { key: calibrationKeyOf(answer), figures: answer, at };
}

function calibrationKeyOf({
  calibration,
}: CalibrationAnswer): 'empty' | 'too-few' | 'supported' | 'unsupported' {
  if (calibration === null) {
    return 'empty';
  }
  return calibration.refused === 'too-few' ? 'too-few' : calibration.threshold.state;
}
