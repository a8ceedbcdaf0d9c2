import type { RunsComparison, TasksComparison } from './compare.js';
import type { Seen } from './page/seen.js';
import type { RunsResult, TasksResult } from './replay-file.js';

/** What is said about one file. `compared` is there where two policies were asked for. */
export type Result =
  | (RunsResult & { readonly compared?: RunsComparison })
  | (TasksResult & { readonly compared?: TasksComparison });

/** What is said about one file, and the handoffs in it as they would have looked. */
export interface Played {
  readonly result: Result;
  readonly seen: readonly Seen[];
}
