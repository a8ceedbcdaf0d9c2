import { agentCalls } from '../agent-calls.js';
import { parseRecording } from '../recording.js';
import { type BeforeCall, beforeCall } from '../signals/before-call.js';
import { BAKERY, fileOf, type Line } from './recorded.js';

/** What came before the last call of a conversation at the bakery. */
export function beforeLastCall(...lines: readonly Line[]): BeforeCall {
  const [run] = parseRecording(fileOf(lines), 'runs.json').runs;
  const placed = run && agentCalls(run).at(-1);
  const row = placed && BAKERY.tools.get(placed.call.tool);
  if (!run || !placed || !row) throw new Error('The conversation has no call of a tool in the table.');
  return beforeCall(run, placed, row, BAKERY);
}
