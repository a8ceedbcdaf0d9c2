import type { Viewer } from '../task/viewer.js';
import { type Calibration, calibration, isJudgedCase } from './calibration.js';
import type { DecisionRecord } from './decision-record.js';
import { type EvaluationCase, evaluationCases, withoutPersonal } from './evaluation-cases.js';
import { type Insights, insights, type Period } from './insights.js';
import { isAgentsProposal } from './judgement.js';

/** What the host says of a period to one viewer. */
export interface InsightsAnswer extends Insights {
  /** Whether `reviewers` holds everybody. Otherwise it holds the viewer alone. */
  readonly everyone: boolean;
  /** How many evaluation cases the period has. */
  readonly cases: number;
  /** Whether the viewer may have them. */
  readonly mayExport: boolean;
}

/** An action type and how many of its proposals, in the period, came with a confidence and were judged. */
export interface CalibratedType {
  readonly actionType: string;
  readonly cases: number;
}

/** What is asked about confidence. */
export interface CalibrationAsked extends Period {
  /** Null: the one with the most judged cases. */
  readonly actionType: string | null;
  /** The share of mistakes that is put up with above a threshold: more than 0, less than 1. */
  readonly errorRate: number;
}

/** What the host says of the confidence of one action type. */
export interface CalibrationAnswer extends CalibrationAsked {
  /** Action types with a reported confidence, most judged cases first. */
  readonly actionTypes: readonly CalibratedType[];
  /** Null where no confidence was reported, so that there is nothing to compare. */
  readonly calibration: Calibration | null;
}

/** What is asked for when cases are taken away to try another agent on. */
export interface CasesAsked extends Period {
  readonly personal: 'kept' | 'removed';
}

/** Evaluation cases of a period. */
export interface CasesAnswer extends CasesAsked {
  readonly cases: readonly EvaluationCase[];
}

/** The figures of a period: an administrator gets the pace of everybody, a reviewer their own. */
export function insightsFor(
  records: readonly DecisionRecord[],
  { from, to }: Period,
  { kind, id }: Pick<Viewer, 'kind' | 'id'>,
): InsightsAnswer {
  const all = insights(records, { from, to });
  const everyone = kind === 'administrator';
  return {
    ...all,
    reviewers: everyone
      ? all.reviewers
      : all.reviewers.filter(({ reviewer }) => reviewer.kind === kind && reviewer.id === id),
    everyone,
    cases: evaluationCases(within(records, { from, to })).length,
    mayExport: everyone,
  };
}

/** How far confidence can be believed, and for which action types that can be asked. */
export function calibrationFor(
  records: readonly DecisionRecord[],
  { from, to, actionType, errorRate }: CalibrationAsked,
): CalibrationAnswer {
  const ended = within(records, { from, to });
  const actionTypes = calibratedTypes(ended);
  const chosen = actionType ?? actionTypes[0]?.actionType ?? null;
  return {
    from,
    to,
    actionType: chosen,
    errorRate,
    actionTypes,
    calibration: chosen === null ? null : calibration(ended, { actionType: chosen, errorRate }),
  };
}

/** The evaluation cases of a period, with or without what is personal in them. */
export function casesFor(
  records: readonly DecisionRecord[],
  { from, to, personal }: CasesAsked,
): CasesAnswer {
  const cases = evaluationCases(within(records, { from, to }));
  return { from, to, personal, cases: personal === 'kept' ? cases : cases.map(withoutPersonal) };
}

function within(records: readonly DecisionRecord[], { from, to }: Period): readonly DecisionRecord[] {
  return records.filter(({ endedAt }) => endedAt >= from && endedAt < to);
}

function calibratedTypes(records: readonly DecisionRecord[]): readonly CalibratedType[] {
  const counts = new Map<string, number>();
  for (const record of records) {
    const { actionType, confidence } = record;
    if (actionType !== null && confidence !== null && isAgentsProposal(record)) {
      counts.set(actionType, (counts.get(actionType) ?? 0) + (isJudgedCase(record) ? 1 : 0));
    }
  }
  return [...counts]
    .map(([actionType, cases]) => ({ actionType, cases }))
    .sort((a, b) => b.cases - a.cases || (a.actionType < b.actionType ? -1 : 1));
}
