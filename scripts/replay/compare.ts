import type { Pattern } from '@handoff-kit/core';
import type { ChoiceTable } from './labels/score-tasks.js';
import type { Stopped } from './labels/score-writes.js';
import type { RunsResult, TasksResult } from './replay-file.js';
import type { ByPattern, ByTrigger } from './report.js';
import type { Choice } from './tasks/decide-task.js';

/** What one policy does with a file of runs. */
export interface RunsSide {
  readonly policy: string;
  readonly asks: number;
  readonly byPattern: ByPattern;
  readonly byTrigger: ByTrigger;
  readonly stopped: Stopped;
  readonly stoppedInAdvance: Stopped;
}

/** A call that two policies treat differently. */
export interface CallDifference {
  readonly call: string;
  readonly messageIndex: number;
  readonly tool: string;
  readonly patterns: readonly [Pattern, Pattern];
}

/** Two policies side by side on a file of runs. */
export interface RunsComparison {
  readonly kind: 'runs';
  readonly sides: readonly [RunsSide, RunsSide];
  /** Runs with a call that the two treat differently. */
  readonly differences: readonly { readonly run: string; readonly calls: readonly CallDifference[] }[];
}

/** Two policies side by side on a file of tasks. */
export interface TasksComparison {
  readonly kind: 'tasks';
  readonly sides: readonly [TasksSide, TasksSide];
  readonly differences: readonly { readonly task: string; readonly choices: readonly [Choice, Choice] }[];
}

/** What one policy does with a file of tasks. */
export interface TasksSide {
  readonly policy: string;
  readonly asItStands: ChoiceTable;
  readonly inAdvance: ChoiceTable;
}

/** Compares two replays of the same runs. */
export function compareRuns(one: RunsResult, other: RunsResult): RunsComparison {
  return {
    kind: 'runs',
    sides: [runsSide(one), runsSide(other)],
    differences: one.runs.flatMap(({ id, calls }, index) => {
      const others = other.runs[index]?.calls ?? [];
      const unlike = calls.flatMap(({ call, messageIndex, tool, pattern }, at): CallDifference[] => {
        const changed = others[at]?.pattern;
        return changed === undefined || changed === pattern
          ? []
          : [{ call, messageIndex, tool, patterns: [pattern, changed] }];
      });
      return unlike.length === 0 ? [] : [{ run: id, calls: unlike }];
    }),
  };
}

/** Compares the decisions of two policies on the same tasks. */
export function compareTasks(one: TasksResult, other: TasksResult): TasksComparison {
  return {
    kind: 'tasks',
    sides: [tasksSide(one), tasksSide(other)],
    differences: one.decisions.flatMap(({ task, choice }, index) => {
      const changed = other.decisions[index]?.choice;
      return changed === undefined || changed === choice
        ? []
        : [{ task, choices: [choice, changed] as const }];
    }),
  };
}

function runsSide({ policy, totals, score }: RunsResult): RunsSide {
  return {
    policy,
    asks: totals.toolCalls - totals.byPattern['auto-resolve'],
    byPattern: totals.byPattern,
    byTrigger: totals.byTrigger,
    stopped: score.stopped.policy,
    stoppedInAdvance: score.stopped['policy-in-advance'],
  };
}

function tasksSide({ policy, score }: TasksResult): TasksSide {
  return { policy, asItStands: score.rules.policy, inAdvance: score.rules['policy-in-advance'] };
}
