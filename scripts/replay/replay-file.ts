import type { Policy, Task } from '@handoff-kit/core';
import type { ChosenTable } from './choose-table.js';
import { type RunsScore, scoreRuns } from './labels/score-runs.js';
import { scoreTasks, type TasksScore } from './labels/score-tasks.js';
import type { RecordedRun, Recording } from './recording.js';
import { createReplay, type ReplayOptions } from './replay-run.js';
import { type ReplayedCall, type Report, report, reportRun } from './report.js';
import { decideTask, type TaskDecision } from './tasks/decide-task.js';
import type { HandoffTask } from './tasks/task.js';

/** What came of a file of runs under one policy. */
export interface RunsResult extends Report {
  readonly kind: 'runs';
  readonly file: string;
  readonly domain: string | null;
  /** The table of tools that it was replayed with. */
  readonly tools: string;
  readonly policy: string;
  readonly score: RunsScore;
}

/** What came of a file of tasks under one policy. */
export interface TasksResult {
  readonly kind: 'tasks';
  readonly file: string;
  readonly policy: string;
  readonly decisions: readonly TaskDecision[];
  readonly score: TasksScore;
}

/** Called after each call with what became of it and how the task stood then. */
export type Watch = (run: RecordedRun, call: ReplayedCall, task: Task) => void;

/** The surroundings of a replay besides its policy. */
export interface ReplayedWith extends Pick<ReplayOptions, 'now' | 'newId'> {
  readonly chosen: ChosenTable;
  readonly watch?: Watch | undefined;
}

/** Replays runs under a policy and then scores what came of them. The text, with its labels, is for the scoring alone. */
export async function replayRuns(
  file: { readonly name: string; readonly text: string; readonly recording: Recording },
  policy: Policy,
  { chosen, watch, now, newId }: ReplayedWith,
): Promise<RunsResult> {
  const player = createReplay({ table: chosen.table, policy, now, newId });
  const runs = [];
  for (const run of file.recording.runs) {
    runs.push(reportRun(run, await player.play(run, watch && ((call, task) => watch(run, call, task)))));
  }
  return {
    kind: 'runs',
    file: file.name,
    domain: file.recording.domain,
    tools: chosen.name,
    policy: policy.version,
    ...report(runs),
    score: scoreRuns(file.text, runs, chosen.table),
  };
}

/** Decides tasks under a policy and then scores the decisions. */
export function replayTasks(
  file: { readonly name: string; readonly text: string; readonly tasks: readonly HandoffTask[] },
  policy: Policy,
): TasksResult {
  const decisions = file.tasks.map((task) => decideTask(task, policy));
  return {
    kind: 'tasks',
    file: file.name,
    policy: policy.version,
    decisions,
    score: scoreTasks(file.text, decisions),
  };
}
