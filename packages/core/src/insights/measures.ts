import type { TriggerKind } from '../policy/assessment.js';
import type { RejectionReason } from '../task/events.js';
import type { DecisionRecord } from './decision-record.js';
import { isAgentsProposal, isEscalation, type Judgement, judgementOf } from './judgement.js';
import { type Rate, rateOf, share } from './rate.js';
import { type Spread, spreadOf } from './spread.js';

/** How often one trigger was the one that people read. Null: nothing fired, and policy asked all the same. */
export interface ReasonShare {
  readonly why: TriggerKind | null;
  readonly share: Rate;
}

/** Why the agent could not go on alone, most frequent first. They add up to all escalations. */
export function whyItEscalated(records: readonly DecisionRecord[]): readonly ReasonShare[] {
  const escalations = records.filter(isEscalation);
  const kinds = [...new Set(escalations.map(({ why }) => why))];
  return kinds
    .map((why) => ({ why, share: share(escalations, (one) => one.why === why) }))
    .sort((a, b) => b.share.count - a.share.count || (String(a.why) < String(b.why) ? -1 : 1));
}

/** What people made of being asked. The three add up to what was judged. */
export interface Reception {
  readonly accepted: Rate;
  readonly changed: Rate;
  readonly resisted: Rate;
  /** Rejections by their reason. Those without one are in `resisted` only. */
  readonly reasons: Readonly<Record<RejectionReason, number>>;
  /** Escalations that nobody has judged: expired, withdrawn, superseded. */
  readonly unjudged: number;
}

/** Whether the person accepted or resisted: as recorded, otherwise as they decided. */
export function acceptedOrResisted(records: readonly DecisionRecord[]): Reception {
  const escalations = records.filter(isEscalation);
  const received = escalations.map(receptionOf).filter((one) => one !== null);
  return {
    accepted: share(received, (one) => one === 'accepted'),
    changed: share(received, (one) => one === 'changed'),
    resisted: share(received, (one) => one === 'resisted'),
    reasons: countReasons(escalations),
    unjudged: escalations.length - received.length,
  };
}

function receptionOf(record: DecisionRecord): Judgement | null {
  const { accepted } = record.said;
  return accepted === null ? judgementOf(record) : accepted ? 'accepted' : 'resisted';
}

/** How often each reason was given. */
export function countReasons(records: readonly DecisionRecord[]): Readonly<Record<RejectionReason, number>> {
  const counts: Record<RejectionReason, number> = {
    'wrong-facts': 0,
    'wrong-action': 0,
    'wrong-tone': 0,
    'wrong-time': 0,
    'not-needed': 0,
    other: 0,
  };
  for (const { rejection } of records) {
    if (rejection !== null) {
      counts[rejection] += 1;
    }
  }
  return counts;
}

/** How long a person took to react, in milliseconds. */
export interface ResponseTime extends Spread {
  /** Escalations that ended without any reaction of a person. */
  readonly unanswered: Rate;
}

/** Time to human response: from the request to the first thing that a person did about it, be it only opening it. */
export function timeToResponse(records: readonly DecisionRecord[]): ResponseTime {
  const escalations = records.filter(isEscalation);
  return {
    ...spreadOf(
      escalations.flatMap(({ proposedAt, reaction }) => (reaction ? [reaction.at - proposedAt] : [])),
    ),
    unanswered: share(escalations, ({ reaction }) => reaction === null),
  };
}

/** How often the person had to repeat context. */
export function repeatedContext(records: readonly DecisionRecord[]): Rate {
  return share(records.filter(isEscalation), (one) => one.repeatedContext);
}

/** Whether it should have been auto-resolved: what people said, and what only looks like it. */
export interface AutoResolvable {
  /** Of those where somebody recorded an answer. */
  readonly said: Rate;
  /** Of the decided proposals where nobody did: approved as proposed, run, and never reversed or corrected. */
  readonly looksLike: Rate;
}

/** Whether it should have been auto-resolved. */
export function couldHaveAutoResolved(records: readonly DecisionRecord[]): AutoResolvable {
  const escalations = records.filter(isEscalation);
  const answered = escalations.filter(({ said }) => said.couldAutoResolve !== null);
  const open = escalations.filter(
    (one) => one.said.couldAutoResolve === null && isAgentsProposal(one) && judgementOf(one) !== null,
  );
  return {
    said: rateOf(answered.filter(({ said }) => said.couldAutoResolve).length, answered.length),
    looksLike: share(open, (one) => judgementOf(one) === 'accepted' && one.execution === 'succeeded'),
  };
}
