import type { PlacedCall } from './agent-calls.js';
import { unsaidFacts } from './recorded-tools.js';
import type { RecordedRun } from './recording.js';
import { beforeCall } from './signals/before-call.js';
import { timesRephrased } from './signals/rephrased.js';
import { HIGHEST_SCORE, type Signal, scoreOf, signalsOf } from './signals/signals.js';
import { failuresInARow } from './signals/tool-errors.js';
import { unsaidArguments } from './signals/unsaid.js';
import type { ToolRow, ToolTable } from './tool-table.js';

/** What the conversation says about a call before it is made. */
export interface Evidence {
  /** Required facts that nobody has given: names of arguments. */
  readonly missing: readonly string[];
  /** The tool, where it has failed without a success since. */
  readonly failing: { readonly tool: string; readonly attempts: number } | null;
  /** How often the customer has said the same thing again. */
  readonly rephrased: number;
  /** What speaks against a write, with its points. */
  readonly signals: readonly Signal[];
  /** 0–1, the less the more speaks against it. It stands where an agent's confidence would: the runs hold none. */
  readonly confidence: number;
}

/** Reads the conversation up to a call, and nothing after it. */
export function evidenceFor(run: RecordedRun, placed: PlacedCall, row: ToolRow, table: ToolTable): Evidence {
  const before = beforeCall(run, placed, row, table);
  const attempts = failuresInARow(before);
  const signals = signalsOf(before);
  const unknown = [...unsaidArguments(before, row.requires), ...unsaidFacts(row, placed.call.args)];
  return {
    missing: [...new Set(unknown)].map((path) => path.slice(1)),
    failing: attempts > 0 ? { tool: placed.call.tool, attempts } : null,
    rephrased: timesRephrased(before),
    signals,
    confidence: (HIGHEST_SCORE - scoreOf(signals)) / HIGHEST_SCORE,
  };
}
