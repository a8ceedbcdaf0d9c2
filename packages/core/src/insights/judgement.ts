import { type DecisionRecord, isPerson } from './decision-record.js';

/** What people made of what the agent proposed. */
export type Judgement = 'accepted' | 'changed' | 'resisted';

/**
 * What people made of a proposal, or null where nobody has judged it: it expired, was withdrawn, or ran without being
 * asked and nobody objected. What was approved and then reversed or corrected was not right.
 */
export function judgementOf(record: DecisionRecord): Judgement | null {
  const regretted = record.undone !== 'no' || record.corrected;
  switch (record.end) {
    case 'approved':
    case 'answered':
      return regretted ? 'resisted' : isPerson(record.by) ? 'accepted' : null;
    case 'approved-with-changes':
      return regretted ? 'resisted' : 'changed';
    case 'rejected':
      return 'resisted';
    case 'taken':
      return 'accepted';
    case 'cancelled':
      return record.by?.kind === 'user' ? 'resisted' : null;
    case 'expired':
    case 'withdrawn':
    case 'superseded':
    case 'unpresentable':
    case 'unavailable':
      return null;
    default:
      return record.end satisfies never;
  }
}

/** Whether the agent proposed one action, and not in order to reverse another: what says something about its judgement. */
export function isAgentsProposal(record: DecisionRecord): boolean {
  return record.kind === 'approval' && record.proposedBy.kind === 'agent' && record.reverses === null;
}

/** Whether a person was asked because the agent could not go on alone. */
export function isEscalation(record: DecisionRecord): boolean {
  return (
    record.kind === 'transfer' ||
    (record.proposedBy.kind === 'agent' && record.reverses === null && !ranUnasked(record))
  );
}

/** Whether policy or a standing authorization decided, and nobody was asked. */
export function ranUnasked(record: DecisionRecord): boolean {
  return record.by?.kind === 'rule';
}
