import { assess, NO_SIGNALS, type Policy, type Proposal, type Signals } from '@handoff-kit/core';
import type { Evidence } from './evidence.js';
import type { ReplayedWrite } from './report.js';
import type { ToolRow } from './tool-table.js';
import { valueAt } from './value-at.js';

/** What policy gets to know of the conversation. What only the account's log can say is not among it. */
export function fromConversation({ missing, failing, rephrased, confidence }: Evidence): Partial<Signals> {
  return { missing, failing, rephrased, confidence };
}

/** What is known of a write that was proposed, and what would become of it if a person had allowed it in advance. */
export function writeOf(
  { action }: Proposal,
  row: ToolRow,
  policy: Policy,
  evidence: Evidence,
): Omit<ReplayedWrite, 'ran'> {
  const target = row.target === null ? undefined : valueAt(action.args, row.target);
  const signals = { ...NO_SIGNALS, ...fromConversation(evidence), authorization: 'in-advance' };
  return {
    target: typeof target === 'string' || typeof target === 'number' ? String(target) : null,
    args: action.args,
    signals: evidence.signals,
    inAdvance: assess(action, policy, signals).pattern,
  };
}
