import { type DecisionRecord, inOrder, isPerson, type Party } from './decision-record.js';
import { type Rate, share } from './rate.js';
import { type Spread, spreadOf } from './spread.js';

/** From when on a reviewer's decisions deserve a look. Ours, not a standard. */
export const PACE = {
  /** Approving at least this share says little about the reviewer alone: it may be the agent that is good. */
  approves: 0.95,
  /** Under this many decisions nearly everything may be approved by chance. */
  decisions: 50,
  /** Milliseconds. A card arms for one second; what it says can be read and weighed in about three. */
  median: 2_000,
  /** Under this many timed decisions one quick afternoon makes the median. */
  timed: 10,
} as const;

/** Why somebody should look at what a reviewer is given. It is no finding about the reviewer. */
export type LookAt = 'approves-nearly-all' | 'decides-very-fast';

/** One reviewer's decisions. A reason to look at the queue, the cards and the workload: never a mark. */
export interface ReviewerPace {
  readonly reviewer: Party;
  readonly decided: number;
  /** Approvals as proposed, of all decisions on proposals. */
  readonly approved: Rate;
  /** Milliseconds with the request open before the decision. */
  readonly considered: Spread;
  readonly lookAt: readonly LookAt[];
}

/** The pace of everybody at the desk who decided, by id. */
export function reviewerPace(records: readonly DecisionRecord[]): readonly ReviewerPace[] {
  const byReviewer = new Map<string, { reviewer: Party; decisions: DecisionRecord[] }>();
  for (const record of inOrder(records)) {
    const { by } = record;
    if (by !== null && isPerson(by) && by.kind !== 'user' && isDecision(record)) {
      const key = `${by.kind}:${by.id}`;
      const known = byReviewer.get(key) ?? { reviewer: by, decisions: [] };
      known.decisions.push(record);
      byReviewer.set(key, known);
    }
  }
  return [...byReviewer]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { reviewer, decisions }]) => {
      const approved = share(decisions, ({ end }) => end === 'approved');
      const considered = spreadOf(considerations(decisions));
      return {
        reviewer,
        decided: decisions.length,
        approved,
        considered,
        lookAt: lookAt(approved, considered),
      };
    });
}

/** How long decisions were considered, where that is known, in milliseconds. */
export function considerations(records: readonly DecisionRecord[]): readonly number[] {
  return records.flatMap(({ consideredFor }) => (consideredFor === null ? [] : [consideredFor]));
}

/** Whether decisions came faster than what they were about can be read. */
export function areHasty({ count, median }: Spread): boolean {
  return count >= PACE.timed && median !== null && median < PACE.median;
}

function lookAt({ of, rate }: Rate, considered: Spread): readonly LookAt[] {
  const reasons: LookAt[] = [];
  if (of >= PACE.decisions && rate !== null && rate >= PACE.approves) {
    reasons.push('approves-nearly-all');
  }
  if (areHasty(considered)) {
    reasons.push('decides-very-fast');
  }
  return reasons;
}

function isDecision({ kind, end }: DecisionRecord): boolean {
  return kind === 'approval' && (end === 'approved' || end === 'approved-with-changes' || end === 'rejected');
}
