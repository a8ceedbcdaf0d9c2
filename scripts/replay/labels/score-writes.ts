import { canonicalize } from '@handoff-kit/core';
import { type Rate, rateOf } from '@handoff-kit/core/insights';
import type { ReportedWrite, RunReport } from '../report.js';
import { HIGHEST_SCORE, type SignalKind } from '../signals/signals.js';
import type { RunLabel, RunLabels } from './run-labels.js';

/** Whether a write was one too many, as far as the labels of a benchmark can say. */
export type Verdict = 'wrong' | 'right';

/** A write with what the labels say about it. */
export interface JudgedWrite {
  readonly run: string;
  readonly write: ReportedWrite;
  readonly verdict: Verdict;
}

/** How many of the wrong writes were stopped before they ran, and how many of the right ones needlessly. */
export interface Stopped {
  readonly wrong: Rate;
  readonly right: Rate;
}

/** What is stopped where every write with at least this score is. */
export interface CurvePoint extends Stopped {
  /** Points, 0 to 100. */
  readonly threshold: number;
}

/** How far the thresholds of the curve are apart; 0 stops every write. */
export const STEP = 5;

/**
 * The writes of the runs that have labels, each judged: wrong where its run failed and no expected action of the task has
 * the same tool, the same target and the same arguments. Everything else is right.
 */
export function judgeWrites(runs: readonly RunReport[], labels: RunLabels): readonly JudgedWrite[] {
  return runs.flatMap(({ id, writes }) => {
    const label = labels.byRun.get(id);
    return label === undefined
      ? []
      : writes.map((write) => ({ run: id, write, verdict: judge(write, label) }));
  });
}

/** What a rule stops of the judged writes. */
export function stoppedBy(judged: readonly JudgedWrite[], stops: (write: ReportedWrite) => boolean): Stopped {
  const rateAmong = (verdict: Verdict): Rate => {
    const of = judged.filter((one) => one.verdict === verdict);
    return rateOf(of.filter(({ write }) => stops(write)).length, of.length);
  };
  return { wrong: rateAmong('wrong'), right: rateAmong('right') };
}

/** What each signal by itself would stop. */
export function bySignal(judged: readonly JudgedWrite[]): Readonly<Record<SignalKind, Stopped>> {
  const alone = (kind: SignalKind): Stopped =>
    stoppedBy(judged, ({ signals }) => signals.some((signal) => signal.kind === kind));
  return {
    'no-yes': alone('no-yes'),
    unsaid: alone('unsaid'),
    'never-read': alone('never-read'),
    'tool-errors': alone('tool-errors'),
    rephrased: alone('rephrased'),
  };
}

/** The curve over the threshold of the score. */
export function curveOf(judged: readonly JudgedWrite[]): readonly CurvePoint[] {
  return Array.from({ length: HIGHEST_SCORE / STEP + 1 }, (_, index) => {
    const threshold = index * STEP;
    return { threshold, ...stoppedBy(judged, ({ score }) => score >= threshold) };
  });
}

/** The points of a curve at which something changes, the first included. */
export function changesOf(curve: readonly CurvePoint[]): readonly CurvePoint[] {
  return curve.filter(({ wrong, right }, index) => {
    const before = curve[index - 1];
    return before === undefined || before.wrong.count !== wrong.count || before.right.count !== right.count;
  });
}

function judge(write: ReportedWrite, { succeeded, expected }: RunLabel): Verdict {
  if (succeeded) return 'right';
  // Equal arguments have an equal target, which is one of them.
  const args = canonicalize(write.args);
  return expected.some((action) => action.tool === write.tool && canonicalize(action.args) === args)
    ? 'right'
    : 'wrong';
}
