import { fileOf, type Line } from './recorded.js';

/** An action that a benchmark would have expected. */
export interface Expected {
  readonly name: string;
  readonly arguments: object;
  readonly requestor?: 'assistant' | 'user';
}

/** One run with its labels. */
export interface LabelledRun {
  readonly lines: readonly Line[];
  readonly reward: unknown;
  readonly expected: readonly Expected[];
}

/** A file of runs with labels, named run-1, run-2 and so on, each with a task of its own. */
export function labelledFile(...runs: readonly LabelledRun[]): string {
  const file: { simulations: { task_id: string }[] } = JSON.parse(fileOf(...runs.map(({ lines }) => lines)));
  return JSON.stringify({
    ...file,
    tasks: runs.map(({ expected }, index) => ({
      id: file.simulations[index]?.task_id,
      evaluation_criteria: { actions: expected },
    })),
    simulations: file.simulations.map((run, index) => ({
      ...run,
      reward_info: { reward: runs[index]?.reward },
    })),
  });
}
