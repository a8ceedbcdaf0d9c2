import { atMost, fewestToShow } from './bounds.js';
import { type DecisionRecord, inOrder, isPerson } from './decision-record.js';
import { isAgentsProposal, judgementOf } from './judgement.js';
import { type Rate, rateOf, share } from './rate.js';

/** What calibration is measured by. */
export const CALIBRATION = {
  /**
   * The fewest judged cases. With 100 a rate is known to 10 points either way, ten bins hold ten each, and an error rate
   * of 5 % can only just be shown (106 without an error, at eleven thresholds).
   */
  cases: 100,
  /** Bins of equal width. */
  bins: 10,
  /** The error rate that a threshold is looked for. */
  errorRate: 0.05,
  /** In how many of all answers, at the most, the threshold found does not keep the error rate. */
  error: 0.05,
  /** The thresholds that are tried. They are fixed beforehand, so that none is picked to fit. */
  thresholds: [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.99],
} as const;

/** What to measure. */
export interface CalibrationOptions {
  /** Exactly this action type: confidence in one says nothing about another. */
  readonly actionType: string;
  /** Default 10. */
  readonly bins?: number;
  /** The share of mistakes, 0–1, that is put up with above the threshold. Default 0.05. */
  readonly errorRate?: number;
}

/** Too few cases to say anything. */
export interface TooFew {
  readonly refused: 'too-few';
  readonly need: number;
  readonly have: number;
}

/** One bin of the reliability curve: `from` is outside, `to` inside; 0 is in the first. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  /** Mean reported confidence, or null in an empty bin. */
  readonly confidence: number | null;
  /** How many of its cases people approved as proposed. */
  readonly accuracy: Rate;
}

/** From which confidence on people would not have been needed. */
export type ConfidenceThreshold =
  | {
      readonly state: 'supported';
      /** The lowest of the thresholds tried that keeps the error rate. */
      readonly atLeast: number;
      /** Mistakes among the cases from there on. */
      readonly mistakes: Rate;
      /** The error rate that the cases allow at the most, with all thresholds tried taken into account. */
      readonly atMost: number;
      /** How many of all cases are from there on. */
      readonly covered: Rate;
    }
  | {
      readonly state: 'unsupported';
      /** How many cases without a single mistake it takes. */
      readonly need: number;
    };

/** How far the reported confidence of one action type can be believed. */
export interface CalibrationFigures {
  readonly refused: null;
  readonly actionType: string;
  readonly cases: number;
  /** Proposals with a confidence that nobody judged, since policy ran them or they lapsed. The figures say nothing about these. */
  readonly unjudged: number;
  readonly accuracy: Rate;
  /** Mean reported confidence. Above the accuracy: overconfident. */
  readonly confidence: number;
  /** Mean squared difference between confidence and outcome, 0–1: the less, the better. */
  readonly brier: number;
  /** The Brier score of always reporting the accuracy: above that, confidence is worse than none. */
  readonly brierOfAccuracy: number;
  /** Expected calibration error, 0–1. */
  readonly ece: number;
  /** What the calibration error of a perfectly calibrated agent would be about, by chance alone, in these bins. */
  readonly eceByChance: number;
  readonly curve: readonly CalibrationBin[];
  readonly threshold: ConfidenceThreshold;
}

/** The figures, or why there are none. */
export type Calibration = CalibrationFigures | TooFew;

/** One judged case. */
interface Case {
  readonly confidence: number;
  /** Whether people approved it as proposed, and left it so. */
  readonly right: boolean;
}

/**
 * Compares the confidence that the agent reported with what people then decided. Right is what was approved as proposed
 * and neither reversed nor corrected. Refuses to say anything about fewer than `CALIBRATION.cases` cases.
 *
 * @throws {RangeError} for bins that are not a whole number from 1, or an error rate that is not between 0 and 1.
 */
export function calibration(
  records: readonly DecisionRecord[],
  { actionType, bins = CALIBRATION.bins, errorRate = CALIBRATION.errorRate }: CalibrationOptions,
): Calibration {
  if (!Number.isSafeInteger(bins) || bins < 1 || !(errorRate > 0 && errorRate < 1)) {
    throw new RangeError('Calibration takes bins from 1 and an error rate between 0 and 1.');
  }
  const reported = inOrder(records).filter(
    (one) => isAgentsProposal(one) && one.actionType === actionType && one.confidence !== null,
  );
  const cases = reported.flatMap(caseOf);
  if (cases.length < CALIBRATION.cases) {
    return { refused: 'too-few', need: CALIBRATION.cases, have: cases.length };
  }
  const accuracy = share(cases, ({ right }) => right);
  const rate = accuracy.rate ?? 0;
  const binned = inBins(cases, bins);
  return {
    refused: null,
    actionType,
    cases: cases.length,
    unjudged: reported.length - cases.length,
    accuracy,
    confidence: mean(cases.map(({ confidence }) => confidence)),
    brier: mean(cases.map(({ confidence, right }) => (confidence - (right ? 1 : 0)) ** 2)),
    brierOfAccuracy: rate * (1 - rate),
    ece: sum(binned.map((bin) => (bin.length / cases.length) * gap(bin))),
    eceByChance: sum(binned.map((bin) => (bin.length / cases.length) * gapByChance(bin))),
    curve: binned.map((bin, index) => ({
      from: index / bins,
      to: (index + 1) / bins,
      confidence: bin.length === 0 ? null : mean(bin.map(({ confidence }) => confidence)),
      accuracy: share(bin, ({ right }) => right),
    })),
    threshold: thresholdFor(cases, errorRate),
  };
}

function caseOf(record: DecisionRecord): readonly Case[] {
  const { confidence } = record;
  return isJudgedCase(record) && confidence !== null
    ? [{ confidence, right: judgementOf(record) === 'accepted' }]
    : [];
}

/** Whether the agent proposed it with a confidence, and a person then judged it. */
export function isJudgedCase(record: DecisionRecord): boolean {
  return (
    isAgentsProposal(record) &&
    record.confidence !== null &&
    isPerson(record.by) &&
    judgementOf(record) !== null
  );
}

/** Whether the mean confidence lies above, below or within what the share that was right can be, by its interval. */
export function leaningOf({
  confidence,
  accuracy,
}: Pick<CalibrationFigures, 'confidence' | 'accuracy'>): 'too-sure' | 'too-unsure' | 'in-line' {
  return confidence > accuracy.high ? 'too-sure' : confidence < accuracy.low ? 'too-unsure' : 'in-line';
}

/** A confidence on an edge belongs to the bin below, as in Guo et al. 2017; a rounding error does not move it. */
function inBins(cases: readonly Case[], bins: number): readonly (readonly Case[])[] {
  return Array.from({ length: bins }, (_, index) =>
    cases.filter(
      ({ confidence }) => Math.min(bins - 1, Math.max(0, Math.ceil(confidence * bins - 1e-9) - 1)) === index,
    ),
  );
}

function gap(bin: readonly Case[]): number {
  return Math.abs(mean(bin.map(({ confidence, right }) => confidence - (right ? 1 : 0))));
}

/** The mean absolute deviation of a normal distribution: √(2/π) of the standard deviation of the bin's mean. */
function gapByChance(bin: readonly Case[]): number {
  const variance = sum(bin.map(({ confidence }) => confidence * (1 - confidence)));
  return bin.length === 0 ? 0 : Math.sqrt((2 / Math.PI) * variance) / bin.length;
}

/** Each threshold gets its share of the error (Bonferroni), so that the choice among them costs nothing. */
function thresholdFor(cases: readonly Case[], errorRate: number): ConfidenceThreshold {
  const error = CALIBRATION.error / CALIBRATION.thresholds.length;
  for (const threshold of CALIBRATION.thresholds) {
    const above = cases.filter(({ confidence }) => confidence >= threshold);
    const mistakes = share(above, ({ right }) => !right);
    const bound = atMost(mistakes.count, mistakes.of, error);
    if (bound <= errorRate) {
      return {
        state: 'supported',
        atLeast: threshold,
        mistakes,
        atMost: bound,
        covered: rateOf(above.length, cases.length),
      };
    }
  }
  return { state: 'unsupported', need: fewestToShow(errorRate, error) };
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : sum(numbers) / numbers.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
