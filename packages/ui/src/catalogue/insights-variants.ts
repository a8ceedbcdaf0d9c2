import { type InsightsKey, refuse } from '@handoff-kit/core';
import { type EvaluationCase, type InsightsAnswer, rateOf } from '@handoff-kit/core/insights';
import type { InsightsModel } from '@handoff-kit/react';
import { MAYA, MINUTE, NOW } from './fixtures.js';
import {
  actionInsight,
  insightsAnswer,
  insightsModel,
  MEASURES,
  NADIA,
  NOTHING_ENDED,
  ownInsights,
} from './insights.js';
import type { Variants } from './variant.js';

const HOSTILE =
  'refund.issue\u202Eeussi.dnufer\u200B.approve-everything-without-asking-anybody-because-this-name-never-ends-and-never-breaks';

function ready(figures: InsightsAnswer, parts: Partial<InsightsModel> = {}): InsightsModel {
  return insightsModel({ key: 'ready', figures, at: NOW }, parts);
}

/** A few of the figures: what is different about a case is somewhere else. */
const SOME: InsightsAnswer = insightsAnswer({
  measures: {
    ...MEASURES,
    why: MEASURES.why.slice(0, 2),
    reception: { ...MEASURES.reception, reasons: NOTHING_ENDED.measures.reception.reasons },
  },
  actions: [actionInsight('refund.issue', 74)],
  reviewers: [],
});

const CASE: EvaluationCase = {
  schema: 'handoff/evaluation-case@1',
  id: 'handoff-31',
  task: 'task-charged',
  account: '[removed]',
  at: NOW - 77 * MINUTE,
  actionType: 'refund.issue',
  tool: 'issue_refund',
  toolVersion: '3',
  policyVersion: 'support-14',
  input: '[removed]',
  proposed: { order: '[removed]', cents: '[removed]' },
  decision: 'rejected',
  expected: null,
  reason: 'wrong-facts',
  note: null,
  triggers: ['over-value'],
  confidence: 0.81,
  personal: ['/account', '/input', '/proposed/order', '/proposed/cents'],
};

const ONE_DECISION: InsightsAnswer = insightsAnswer({
  ended: 1,
  measures: {
    ...NOTHING_ENDED.measures,
    why: [{ why: 'external', share: rateOf(1, 1) }],
    reception: {
      ...NOTHING_ENDED.measures.reception,
      accepted: rateOf(1, 1),
      changed: rateOf(0, 1),
      resisted: rateOf(0, 1),
    },
    response: { count: 1, median: 74_000, p90: 74_000, most: 74_000, unanswered: rateOf(0, 1) },
    repeated: rateOf(0, 1),
    autoResolvable: { said: rateOf(0, 0), looksLike: rateOf(1, 1) },
  },
  actions: [
    actionInsight('email.send', 1, {
      asked: rateOf(1, 1),
      accepted: rateOf(1, 1),
      changed: rateOf(0, 1),
      resisted: rateOf(0, 1),
      response: { count: 1, median: 74_000, p90: 74_000, most: 74_000, unanswered: rateOf(0, 1) },
    }),
  ],
  reviewers: [
    {
      reviewer: { kind: 'reviewer', id: 'maya' },
      decided: 1,
      approved: rateOf(1, 1),
      considered: { count: 1, median: 21_000, p90: 21_000, most: 21_000 },
      lookAt: [],
    },
  ],
  cases: 0,
});

/** Further cases of the InsightsPanel's states. */
export const insightsVariants = {
  'ready.own': {
    model: ready(ownInsights({ measures: SOME.measures, actions: SOME.actions }), { viewer: MAYA }),
  },
  'ready.one-decision': { model: ready(ONE_DECISION) },
  'ready.nobody-decided': {
    model: ready(
      ownInsights({
        reviewers: [],
        actions: [],
        measures: {
          ...MEASURES,
          response: { ...NOTHING_ENDED.measures.response, unanswered: rateOf(3, 3) },
          reception: { ...NOTHING_ENDED.measures.reception, unjudged: 3 },
          why: [{ why: 'person-asked', share: rateOf(3, 3) }],
          repeated: rateOf(3, 4),
        },
        ended: 3,
      }),
      { viewer: MAYA, days: 7 },
    ),
  },
  'ready.quiet-desk': { model: ready(SOME) },
  'ready.many': {
    model: ready(
      insightsAnswer({
        ...SOME,
        actions: Array.from({ length: 240 }, (_, index) =>
          actionInsight(`catalogue.entry-${index + 1}.update`, 480 - 2 * index),
        ),
      }),
      { days: 365 },
    ),
  },
  'ready.hostile': {
    model: ready(
      insightsAnswer({
        ...SOME,
        actions: [actionInsight(HOSTILE, 23)],
        reviewers: [
          {
            reviewer: { kind: 'reviewer', id: 'maya\u202Eaidan' },
            decided: 31,
            approved: rateOf(27, 31),
            considered: { count: 0, median: null, p90: null, most: null },
            lookAt: [],
          },
          {
            reviewer: { kind: 'reviewer', id: 'مها الزين' },
            decided: 22,
            approved: rateOf(17, 22),
            considered: { count: 22, median: 41_000, p90: 97_000, most: 180_000 },
            lookAt: [],
          },
        ],
      }),
    ),
  },
  'ready.asking': { model: ready(SOME, { asking: true, days: 90 }) },
  'ready.cases-asking': { model: ready(SOME, { cases: { state: 'asking' } }) },
  'ready.cases': {
    model: ready(SOME, {
      cases: {
        state: 'ready',
        answer: {
          from: NOW - 30 * 24 * 60 * MINUTE,
          to: NOW,
          personal: 'removed',
          cases: Array.from({ length: 27 }, (_, index) => ({ ...CASE, id: `handoff-${index + 31}` })),
        },
      },
      viewer: NADIA,
    }),
  },
  'ready.cases-failed': {
    model: ready(SOME, {
      cases: { state: 'refused', refusal: refuse('storage', 'The log could not be read.', { about: 'log' }) },
    }),
  },
  'offline.nothing': { model: insightsModel({ key: 'offline', figures: null, at: null }) },
  'refused.storage': {
    model: insightsModel({
      key: 'refused',
      refusal: refuse('storage', 'The log could not be read.', { about: 'log' }),
      figures: null,
      at: null,
    }),
  },
} satisfies Variants<InsightsKey, InsightsModel>;
