import type { Pattern } from '@handoff-kit/core';
import type { RunReport } from '../report.js';
import type { SignalKind } from '../signals/signals.js';
import type { ToolTable } from '../tool-table.js';
import { type LabelFault, readRunLabels } from './run-labels.js';
import { scoreTransfers, type Transfers } from './score-transfers.js';
import {
  bySignal,
  type CurvePoint,
  curveOf,
  judgeWrites,
  type Stopped,
  stoppedBy,
  type Verdict,
} from './score-writes.js';

/** Ways to decide which writes are stopped. The first and the last are the baselines. */
export const RULES = ['stop-every-write', 'policy', 'policy-in-advance', 'stop-none'] as const;

/** One way to decide which writes are stopped. */
export type Rule = (typeof RULES)[number];

/** What the labels of a file of runs say about a replay. */
export interface RunsScore {
  readonly runs: { readonly labelled: number; readonly failed: number; readonly unlabelled: number };
  readonly writes: {
    readonly wrong: number;
    readonly right: number;
    /** Wrong writes that the recorded tool carried out; the others failed by themselves. */
    readonly wrongThatRan: number;
    /** In runs without a readable label. */
    readonly unlabelled: number;
  };
  readonly stopped: Readonly<Record<Rule, Stopped>>;
  /** What each signal by itself would stop. */
  readonly bySignal: Readonly<Record<SignalKind, Stopped>>;
  readonly curve: readonly CurvePoint[];
  readonly transfers: Transfers;
  /** Each judged write: what it was, and what the labels say. */
  readonly judged: readonly JudgedCall[];
  /** Labels that could not be read. */
  readonly faults: readonly LabelFault[];
}

/** A write and what the labels say about it. */
export interface JudgedCall {
  readonly run: string;
  readonly call: string;
  readonly tool: string;
  readonly score: number;
  readonly verdict: Verdict;
}

/** Scores a replay against the labels in the text of its file. The replay itself has never seen them. */
export function scoreRuns(text: string, runs: readonly RunReport[], table: ToolTable): RunsScore {
  const labels = readRunLabels(text);
  const judged = judgeWrites(runs, labels);
  const wrong = judged.filter(({ verdict }) => verdict === 'wrong');
  const labelled = [...labels.byRun.values()];
  return {
    runs: {
      labelled: labelled.length,
      failed: labelled.filter(({ succeeded }) => !succeeded).length,
      unlabelled: runs.length - labelled.length,
    },
    writes: {
      wrong: wrong.length,
      right: judged.length - wrong.length,
      wrongThatRan: wrong.filter(({ write }) => write.ran).length,
      unlabelled: runs.flatMap(({ writes }) => writes).length - judged.length,
    },
    stopped: {
      'stop-every-write': stoppedBy(judged, () => true),
      policy: stoppedBy(judged, ({ pattern }) => isAsked(pattern)),
      'policy-in-advance': stoppedBy(judged, ({ inAdvance }) => isAsked(inAdvance)),
      'stop-none': stoppedBy(judged, () => false),
    },
    bySignal: bySignal(judged),
    curve: curveOf(judged),
    transfers: scoreTransfers(runs, labels, table),
    judged: judged.map(({ run, verdict, write: { call, tool, score } }) => ({
      run,
      call,
      tool,
      score,
      verdict,
    })),
    faults: labels.faults,
  };
}

function isAsked(pattern: Pattern): boolean {
  return pattern !== 'auto-resolve';
}
