import type { Actor, Instant, Recorded, Seq } from '../log/envelope.js';
import type { DecisionStep } from './trail.js';

/** Names one event in the log, and who caused it. */
export interface EventReference {
  readonly stream: string;
  readonly seq: Seq;
  readonly at: Instant;
  readonly by: Actor;
}

/** One way in which people overrode the agent: how often, and the first few times. */
export interface Override {
  readonly count: number;
  readonly first: readonly EventReference[];
}

/** That people can override the agent, and did. */
export interface Overrides {
  readonly approvedWithChanges: Override;
  readonly rejected: Override;
  readonly takenOver: Override;
  readonly paused: Override;
  readonly corrected: Override;
  readonly undone: Override;
  readonly draftsEdited: Override;
  /** Rejected and changed, of all that a person decided; null where nothing was. */
  readonly share: number | null;
}

const SHOWN = 5;

/** Counts the overrides among the events of a period. */
export function overridesIn(events: readonly Recorded[], decisions: readonly DecisionStep[]): Overrides {
  const where = (matches: (event: Recorded) => boolean): Override => {
    const found = events.filter(matches);
    return {
      count: found.length,
      first: found.slice(0, SHOWN).map(({ stream, seq, at, actor }) => ({ stream, seq, at, by: actor })),
    };
  };
  const verdictIs = (verdict: string) =>
    where(({ type, data }) => type === 'handoff.decided' && data?.verdict === verdict);
  const byPeople = decisions.filter(({ by }) => by.kind === 'user' || by.kind === 'reviewer');
  const overruled = byPeople.filter(
    ({ verdict }) => verdict === 'rejected' || verdict === 'approved-with-changes',
  );
  return {
    approvedWithChanges: verdictIs('approved-with-changes'),
    rejected: verdictIs('rejected'),
    takenOver: where(({ type }) => type === 'ownership.taken'),
    paused: where(({ type }) => type === 'agent.paused'),
    corrected: where(({ type }) => type === 'result.corrected'),
    undone: where(({ type, data }) => type === 'handoff.proposed' && typeof data?.reverses === 'string'),
    draftsEdited: where(({ type }) => type === 'review.draft-edited'),
    share: byPeople.length === 0 ? null : overruled.length / byPeople.length,
  };
}
