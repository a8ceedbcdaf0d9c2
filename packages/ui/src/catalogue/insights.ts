import type { InsightsKey, InsightsView, RejectionReason, TriggerKind, Viewer } from '@handoff-kit/core';
import { refuse } from '@handoff-kit/core';
import {
  type ActionInsight,
  type InsightsAnswer,
  type Measures,
  type ReviewerPace,
  rateOf,
} from '@handoff-kit/core/insights';
import type { InsightsModel } from '@handoff-kit/react';
import { MAYA, MINUTE, NOW } from './fixtures.js';

const DAY = 24 * 60 * MINUTE;

/** Who runs the desk and may see everybody's line. */
export const NADIA: Viewer = {
  tenant: 'northwind',
  kind: 'administrator',
  id: 'nadia',
  name: 'Nadia Haddad',
  teams: [],
};

const NO_REASONS: Readonly<Record<RejectionReason, number>> = {
  'wrong-facts': 0,
  'wrong-action': 0,
  'wrong-tone': 0,
  'wrong-time': 0,
  'not-needed': 0,
  other: 0,
};

const WHY: readonly (readonly [TriggerKind | null, number])[] = [
  ['over-value', 41],
  ['low-confidence', 33],
  ['external', 22],
  ['person-asked', 17],
  ['over-scale', 15],
  [null, 4],
];

/** The measures of 132 escalations. */
export const MEASURES: Measures = {
  why: WHY.map(([why, count]) => ({ why, share: rateOf(count, 132) })),
  reception: {
    accepted: rateOf(89, 121),
    changed: rateOf(14, 121),
    resisted: rateOf(18, 121),
    reasons: { ...NO_REASONS, 'wrong-facts': 8, 'wrong-tone': 5, 'wrong-time': 2, 'not-needed': 6, other: 1 },
    unjudged: 11,
  },
  response: {
    count: 125,
    median: 3.4 * MINUTE,
    p90: 21.7 * MINUTE,
    most: 194 * MINUTE,
    unanswered: rateOf(7, 132),
  },
  repeated: rateOf(19, 132),
  autoResolvable: { said: rateOf(9, 14), looksLike: rateOf(61, 107) },
};

/** What became of one action type. */
export function actionInsight(
  actionType: string,
  proposed: number,
  parts: Partial<ActionInsight> = {},
): ActionInsight {
  const asked = Math.round(proposed * 0.62);
  const accepted = Math.round(asked * 0.79);
  const changed = Math.round(asked * 0.12);
  const ran = proposed - (asked - accepted - changed);
  return {
    actionType,
    proposed,
    asked: rateOf(asked, proposed),
    authorized: rateOf(Math.round(proposed * 0.21), proposed),
    accepted: rateOf(accepted, asked),
    changed: rateOf(changed, asked),
    resisted: rateOf(asked - accepted - changed, asked),
    regretted: rateOf(Math.round(ran * 0.03), ran),
    failed: rateOf(Math.round(ran * 0.015), ran),
    response: {
      count: asked,
      median: 3.4 * MINUTE,
      p90: 21.7 * MINUTE,
      most: 40 * MINUTE,
      unanswered: rateOf(0, asked),
    },
    ...parts,
  };
}

const REVIEWERS: readonly ReviewerPace[] = [
  {
    reviewer: { kind: 'reviewer', id: 'maya' },
    decided: 63,
    approved: rateOf(49, 63),
    considered: { count: 61, median: 34_000, p90: 121_000, most: 402_000 },
    lookAt: [],
  },
  {
    reviewer: { kind: 'reviewer', id: 'tomas' },
    decided: 52,
    approved: rateOf(51, 52),
    considered: { count: 52, median: 1_400, p90: 6_200, most: 31_000 },
    lookAt: ['approves-nearly-all', 'decides-very-fast'],
  },
  {
    reviewer: { kind: 'administrator', id: 'nadia' },
    decided: 6,
    approved: rateOf(3, 6),
    considered: { count: 6, median: 57_000, p90: 140_000, most: 152_000 },
    lookAt: [],
  },
];

/** The figures of thirty days, as an administrator gets them. */
export function insightsAnswer(parts: Partial<InsightsAnswer> = {}): InsightsAnswer {
  return {
    from: NOW - 30 * DAY,
    to: NOW,
    ended: 187,
    measures: MEASURES,
    actions: [
      actionInsight('refund.issue', 74),
      actionInsight('subscription.cancel', 17),
      actionInsight('order.note', 4, { asked: rateOf(0, 4), authorized: rateOf(4, 4), ...UNASKED }),
    ],
    reviewers: REVIEWERS,
    everyone: true,
    cases: 27,
    mayExport: true,
    ...parts,
  };
}

const NOBODY = rateOf(0, 0);
const UNASKED = {
  accepted: NOBODY,
  changed: NOBODY,
  resisted: NOBODY,
  response: { count: 0, median: null, p90: null, most: null, unanswered: NOBODY },
} as const;

/** The same as Maya gets it: her own line, and no cases. */
export function ownInsights(parts: Partial<InsightsAnswer> = {}): InsightsAnswer {
  return insightsAnswer({ reviewers: REVIEWERS.slice(0, 1), everyone: false, mayExport: false, ...parts });
}

/** Nothing has ended. */
export const NOTHING_ENDED: InsightsAnswer = insightsAnswer({
  ended: 0,
  measures: {
    why: [],
    reception: { accepted: NOBODY, changed: NOBODY, resisted: NOBODY, reasons: NO_REASONS, unjudged: 0 },
    response: UNASKED.response,
    repeated: NOBODY,
    autoResolvable: { said: NOBODY, looksLike: NOBODY },
  },
  actions: [],
  reviewers: [],
  cases: 0,
});

/** A model of one state, as somebody who runs the desk sees it. */
export function insightsModel(view: InsightsView, parts: Partial<InsightsModel> = {}): InsightsModel {
  return { view, days: 30, asking: false, cases: { state: 'none' }, viewer: NADIA, ...parts };
}

/** Every state of the InsightsPanel, once. */
export const insightsCatalogue = {
  loading: insightsModel({ key: 'loading' }, { asking: true }),
  empty: insightsModel({ key: 'empty', figures: NOTHING_ENDED, at: NOW }),
  ready: insightsModel({ key: 'ready', figures: insightsAnswer(), at: NOW }),
  offline: insightsModel({ key: 'offline', figures: ownInsights(), at: NOW - 48 * MINUTE }, { viewer: MAYA }),
  refused: insightsModel({
    key: 'refused',
    refusal: refuse('not-allowed', 'Figures are for reviewers and administrators.', { about: 'viewer' }),
    figures: null,
    at: null,
  }),
} satisfies Record<InsightsKey, InsightsModel>;
