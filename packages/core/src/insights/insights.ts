import type { Instant } from '../log/envelope.js';
import { type DecisionRecord, inOrder } from './decision-record.js';
import { isAgentsProposal, judgementOf, ranUnasked } from './judgement.js';
import {
  type AutoResolvable,
  acceptedOrResisted,
  couldHaveAutoResolved,
  type ReasonShare,
  type Reception,
  type ResponseTime,
  repeatedContext,
  timeToResponse,
  whyItEscalated,
} from './measures.js';
import { type ReviewerPace, reviewerPace } from './pace.js';
import { type Rate, share } from './rate.js';

/** The stretch of time that is looked at: what ended from `from` on, and before `to`. */
export interface Period {
  readonly from: Instant;
  readonly to: Instant;
}

/** The five outcome measures. */
export interface Measures {
  readonly why: readonly ReasonShare[];
  readonly reception: Reception;
  readonly response: ResponseTime;
  readonly repeated: Rate;
  readonly autoResolvable: AutoResolvable;
}

/** What the agent proposed of one action type, and what became of it. */
export interface ActionInsight {
  readonly actionType: string;
  readonly proposed: number;
  /** Of all: how many a person was asked about. */
  readonly asked: Rate;
  /** Of all: how many a standing authorization decided. */
  readonly authorized: Rate;
  /** Of those that people judged. The three add up to them. */
  readonly accepted: Rate;
  readonly changed: Rate;
  readonly resisted: Rate;
  /** Of what ran: how many people asked to reverse or corrected. */
  readonly regretted: Rate;
  /** Of what was let run: how many failed or ended unknown. */
  readonly failed: Rate;
  readonly response: ResponseTime;
}

/** What happened in a period. */
export interface Insights extends Period {
  /** Requests that ended in the period. What is still open is not among them. */
  readonly ended: number;
  readonly measures: Measures;
  /** By action type, most frequent first. */
  readonly actions: readonly ActionInsight[];
  readonly reviewers: readonly ReviewerPace[];
}

/** The five outcome measures, the table of action types and the pace of the desk, over what ended in a period. */
export function insights(records: readonly DecisionRecord[], { from, to }: Period): Insights {
  const ended = inOrder(records.filter(({ endedAt }) => endedAt >= from && endedAt < to));
  return {
    from,
    to,
    ended: ended.length,
    measures: {
      why: whyItEscalated(ended),
      reception: acceptedOrResisted(ended),
      response: timeToResponse(ended),
      repeated: repeatedContext(ended),
      autoResolvable: couldHaveAutoResolved(ended),
    },
    actions: actionInsights(ended),
    reviewers: reviewerPace(ended),
  };
}

function actionInsights(records: readonly DecisionRecord[]): readonly ActionInsight[] {
  const proposals = records.filter(isAgentsProposal);
  const types = [...new Set(proposals.flatMap(({ actionType }) => actionType ?? []))];
  return types
    .map((actionType) =>
      actionInsight(
        actionType,
        proposals.filter((one) => one.actionType === actionType),
      ),
    )
    .sort((a, b) => b.proposed - a.proposed || (a.actionType < b.actionType ? -1 : 1));
}

function actionInsight(actionType: string, proposals: readonly DecisionRecord[]): ActionInsight {
  const judged = proposals.map(judgementOf).filter((one) => one !== null);
  const ran = proposals.filter(({ execution, happened }) => execution === 'succeeded' || happened === true);
  const tried = proposals.filter(({ execution }) => Object.hasOwn(TRIED, execution));
  return {
    actionType,
    proposed: proposals.length,
    asked: share(proposals, (one) => !ranUnasked(one)),
    authorized: share(proposals, ({ authorization }) => authorization !== null),
    accepted: share(judged, (one) => one === 'accepted'),
    changed: share(judged, (one) => one === 'changed'),
    resisted: share(judged, (one) => one === 'resisted'),
    regretted: share(ran, ({ undone, corrected }) => undone !== 'no' || corrected),
    failed: share(tried, ({ execution, happened }) => execution !== 'succeeded' && happened !== true),
    response: timeToResponse(proposals),
  };
}

/** Runs that are over, however they ended. */
const TRIED = { succeeded: true, failed: true, unknown: true, settled: true } as const satisfies Partial<
  Record<DecisionRecord['execution'], true>
>;
