import type { RunReport } from '../report.js';
import type { ToolTable } from '../tool-table.js';
import type { RunLabels } from './run-labels.js';

/** Runs by whether a transfer was wanted and whether one was made. */
export interface Confusion {
  readonly wantedMade: number;
  readonly wantedNotMade: number;
  readonly unwantedMade: number;
  readonly unwantedNotMade: number;
}

/** Transfers to a person, as the recorded agent made them and as the policy would. */
export interface Transfers {
  readonly recorded: Confusion;
  readonly policy: Confusion;
}

/** Compares the transfers: one is wanted where an expected action of the task is a tool that hands over. */
export function scoreTransfers(runs: readonly RunReport[], labels: RunLabels, table: ToolTable): Transfers {
  const labelled = runs.flatMap((run) => {
    const label = labels.byRun.get(run.id);
    if (label === undefined) return [];
    const wanted = label.expected.some(({ tool }) => table.tools.get(tool)?.effect === 'handoff');
    return [{ wanted, recorded: run.handedOver, policy: run.takenOver }];
  });
  return {
    recorded: confusionOf(labelled.map(({ wanted, recorded }) => ({ wanted, made: recorded }))),
    policy: confusionOf(labelled.map(({ wanted, policy }) => ({ wanted, made: policy }))),
  };
}

function confusionOf(runs: readonly { readonly wanted: boolean; readonly made: boolean }[]): Confusion {
  const count = (wanted: boolean, made: boolean): number =>
    runs.filter((run) => run.wanted === wanted && run.made === made).length;
  return {
    wantedMade: count(true, true),
    wantedNotMade: count(true, false),
    unwantedMade: count(false, true),
    unwantedNotMade: count(false, false),
  };
}
