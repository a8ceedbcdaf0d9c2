import { type Handoff, IDLE_CLIENT, type ReviewKey, type Task } from '@handoff-kit/core';
import type { ReviewModel } from '@handoff-kit/react';
import { AGENT, actorOf, decision, handoff, MAYA, MINUTE, NOW, TOMAS } from './fixtures.js';
import { asking } from './handoff.js';
import { MOVE_DELIVERY, REPAIR_VISIT, WHICH_PLAN } from './handoff-subjects.js';
import { DELETE_BRANCH, LONG_WORDS } from './more-subjects.js';
import { around, reviewModel, reviewCatalogue as states } from './review.js';
import {
  COMPLAINT_OWNERS,
  chargedTask,
  complaintTask,
  EDITED_NOTICE,
  MAYAS_CLAIM,
  REFUND_WITH_NOTICE,
  refundAtDesk,
} from './review-tasks.js';
import { TRIGGERS } from './triggers.js';
import { type Variant, type Variants, variantsOf } from './variant.js';

const MINE = { claim: MAYAS_CLAIM, fence: 1, route: 'desk' } as const;
const decided = decision({ by: actorOf(MAYA), digest: REFUND_WITH_NOTICE.digest, run: REFUND_WITH_NOTICE });
const byTomas = { ...decided, by: actorOf(TOMAS), at: NOW - 2 * MINUTE };
const withChanges = {
  ...decided,
  changes: [{ path: '/amount', before: 45_600, after: 22_800 }],
};

const { 'over-value': _, ...OTHER_TRIGGERS } = TRIGGERS;

const EXECUTIONS = {
  'not-started': { state: 'none' },
  granted: {
    state: 'granted',
    grant: 'grant-1',
    digest: REFUND_WITH_NOTICE.digest,
    at: NOW - MINUTE,
    expiresAt: NOW + 4 * MINUTE,
  },
  running: {
    state: 'running',
    grant: 'grant-1',
    runner: 'runner-3',
    at: NOW - 9_000,
    deadline: NOW + 2 * MINUTE,
  },
  failed: { state: 'failed', at: NOW - MINUTE, message: 'The bank has blocked this card.', late: false },
  unknown: { state: 'unknown', grant: 'grant-1', runner: 'runner-3', at: NOW - MINUTE },
  voided: { state: 'voided', why: 'expired', at: NOW - MINUTE },
  settled: { state: 'settled', at: NOW - MINUTE, by: actorOf(MAYA), happened: true, note: null },
} as const satisfies Record<string, Handoff['execution']>;

const ENDS = {
  withdrawn: { state: 'withdrawn', by: AGENT, at: NOW - MINUTE, why: 'The bank has refunded it.' },
  superseded: { state: 'superseded', by: 'handoff-2', at: NOW - MINUTE },
  expired: { state: 'expired', at: NOW - MINUTE },
  unpresentable: { state: 'unpresentable', at: NOW - MINUTE, why: 'The refund has a field nobody can show.' },
} as const satisfies Record<string, Handoff['request']>;

const VERDICTS = {
  'with-changes': {
    state: 'approved-with-changes',
    decision: { ...withChanges, by: byTomas.by, at: byTomas.at },
  },
  answered: { state: 'answered', decision: byTomas },
  rejected: { state: 'rejected', decision: { ...byTomas, rejection: 'wrong-facts' } },
} as const satisfies Record<string, Handoff['request']>;

/** Further cases of the ReviewerPanel's states. */
export const reviewVariants = {
  'unclaimed.take-over': { model: ofComplaint('unclaimed', COMPLAINT_OWNERS.queue) },
  'unclaimed.late': {
    model: reviewModel({ key: 'unclaimed', ...around(refundAtDesk({ promise: NOW - 6 * MINUTE })) }),
  },
  'unclaimed.just-in': {
    model: reviewModel({ key: 'unclaimed', ...around(refundAtDesk({ proposedAt: NOW - 20_000 })) }),
  },
  'unclaimed.batch': {
    model: reviewModel({
      key: 'unclaimed',
      ...around(refundAtDesk({ batch: { id: 'batch-1', index: 1, size: 4 } })),
    }),
  },
  'unclaimed.silent': {
    model: reviewModel({
      key: 'unclaimed',
      task: chargedTask({ handoffs: [refundAtDesk()], messages: [], input: null }),
      handoff: refundAtDesk(),
    }),
  },
  'claimed-by-you.choice': {
    model: claimed(
      handoff({
        ...MINE,
        subject: WHICH_PLAN,
        why: { kind: 'conflicting-data', between: ['the note', 'the price list'] },
      }),
    ),
  },
  'claimed-by-you.question': { model: claimed(handoff({ ...MINE, subject: REPAIR_VISIT })) },
  'claimed-by-you.reversible': { model: claimed(asking(MOVE_DELIVERY, { ...MINE, undoFor: 1440 * MINUTE })) },
  'claimed-by-you.no-consequence': { model: claimed(asking(DELETE_BRANCH, MINE)) },
  'claimed-by-you.reversed-outside': {
    model: claimed(
      asking(
        { ...MOVE_DELIVERY, action: { ...MOVE_DELIVERY.action, reversibility: 'externally-reversible' } },
        MINE,
      ),
    ),
  },
  'claimed-by-you.long': { model: claimed(asking(LONG_WORDS, MINE)) },
  'claimed-by-you.no-trigger': { model: claimed(refundAtDesk({ ...MINE, why: null })) },
  'claimed-by-you.conversation': {
    model: claimed(refundAtDesk(MINE)),
    steps: [{ press: '[data-part="conversation"] button' }],
  },
  'claimed-by-you.summary': {
    model: claimed(refundAtDesk(MINE)),
    steps: [{ press: '[data-part="summary"] button' }],
  },
  'claimed-by-you.correcting': {
    model: claimed(refundAtDesk(MINE)),
    steps: [{ press: '[data-part="known"] button' }],
  },
  'claimed-by-you.declining': {
    model: claimed(refundAtDesk(MINE)),
    steps: [{ press: '[data-part="reject"]' }],
  },
  ...variantsOf('claimed-by-you', OTHER_TRIGGERS, (why) => claimed(refundAtDesk({ ...MINE, why }))),
  'editing.changed': {
    model: states.editing,
    steps: [
      { write: '[data-part="draft-field"]', text: EDITED_NOTICE },
      { press: '[data-part="draft-switch"]' },
    ],
  },
  'editing.kept': {
    model: states.editing,
    steps: [{ write: '[data-part="draft-field"]', text: EDITED_NOTICE }],
  },
  'changed-while-open.unknown': {
    model: reviewModel({
      key: 'changed-while-open',
      task: chargedTask({ handoffs: [refundAtDesk(MINE)], input: null, contentSeq: 26, seq: 26 }),
      handoff: refundAtDesk(MINE),
    }),
  },
  'decided.with-changes': {
    model: reviewModel({
      key: 'decided',
      ...around(refundAtDesk({ request: { state: 'approved-with-changes', decision: withChanges } })),
      decision: withChanges,
    }),
  },
  'decided.answered': {
    model: reviewModel({
      key: 'decided',
      ...around(
        handoff({
          subject: REPAIR_VISIT,
          route: 'desk',
          request: { state: 'answered', decision: decided },
        }),
      ),
      decision: decided,
    }),
  },
  'decided.rejected': {
    model: reviewModel({
      key: 'decided',
      ...around(
        refundAtDesk({
          request: { state: 'rejected', decision: { ...decided, rejection: 'wrong-facts' } },
        }),
      ),
      decision: { ...decided, rejection: 'wrong-facts' },
    }),
  },
  ...variantsOf('decided', EXECUTIONS, (execution) =>
    reviewModel({
      key: 'decided',
      ...around(refundAtDesk({ request: { state: 'approved', decision: decided }, execution })),
      decision: decided,
    }),
  ),
  'decided-elsewhere.taken': {
    model: reviewModel({
      key: 'decided-elsewhere',
      task: complaintTask(COMPLAINT_OWNERS.tomas),
      handoff: null,
      decision: null,
      by: actorOf(TOMAS),
    }),
  },
  ...variantsOf('decided-elsewhere', ENDS, (request) =>
    reviewModel({
      key: 'decided-elsewhere',
      ...around(refundAtDesk({ request })),
      decision: null,
      by: request.state === 'withdrawn' ? request.by : null,
    }),
  ),
  ...variantsOf('decided-elsewhere', VERDICTS, (request) =>
    reviewModel({
      key: 'decided-elsewhere',
      ...around(refundAtDesk({ request })),
      decision: request.decision,
      by: actorOf(TOMAS),
    }),
  ),
  'with-you.late': { model: withMaya({ updateBy: NOW - 4 * MINUTE }) },
  'with-you.no-promise': { model: withMaya({ updateBy: null }) },
  'with-you.note': {
    model: states['with-you'],
    steps: [{ press: '[data-part="composer"] label:last-of-type input' }],
  },
  'with-you.promising': opened('promise'),
  'with-you.handing-back': opened('hand-back'),
  'with-you.finishing': opened('finish'),
  'with-you.noted': {
    model: reviewModel({
      key: 'with-you',
      task: complaintTask(COMPLAINT_OWNERS.maya, {
        messages: [
          ...complaintTask(COMPLAINT_OWNERS.maya).messages,
          {
            id: 'message-d',
            at: NOW - MINUTE,
            by: actorOf(TOMAS),
            text: 'The plumber has the part. He can come on Friday after 15:00.',
            audience: 'staff',
          },
        ],
      }),
      handoff: null,
    }),
  },
  'handed-back.without-note': {
    model: ofComplaint('handed-back', {
      ...COMPLAINT_OWNERS.agent,
      after: { ...COMPLAINT_OWNERS.agent.after, note: null },
    }),
  },
  'handed-back.cancelled': {
    model: ofComplaint('handed-back', {
      state: 'agent',
      since: NOW - MINUTE,
      after: { kind: 'cancelled' },
    }),
  },
  'offline.taking-over': {
    model: {
      ...ofComplaint('offline', COMPLAINT_OWNERS.queue),
      client: { ...IDLE_CLIENT, command: { state: 'offline' } },
    },
  },
} satisfies Variants<ReviewKey, ReviewModel>;

function claimed(entry: Handoff): ReviewModel {
  return reviewModel({ key: 'claimed-by-you', ...around(entry), until: MAYAS_CLAIM.until });
}

function ofComplaint(key: 'unclaimed' | 'handed-back' | 'offline', owner: Task['owner']): ReviewModel {
  return reviewModel({ key, task: complaintTask(owner), handoff: null });
}

function withMaya(
  parts: Partial<typeof COMPLAINT_OWNERS.maya> & { readonly updateBy: number | null },
): ReviewModel {
  const task = complaintTask({ ...COMPLAINT_OWNERS.maya, ...parts });
  return reviewModel({ key: 'with-you', task, handoff: null });
}

function opened(part: string): Variant<ReviewModel> {
  return { model: states['with-you'], steps: [{ press: `[data-part="open-${part}"]` }] };
}
