import {
  type Handoff,
  type HandoffKey,
  IDLE_CLIENT,
  type Proposal,
  type Refusal,
  type Trigger,
  type VoidReason,
} from '@handoff-kit/core';
import type { HandoffModel } from '@handoff-kit/react';
import {
  AGENT,
  actorOf,
  decision,
  handoff,
  ILSE,
  MAYA,
  MINUTE,
  NOW,
  permissions,
  RULE,
  TOMAS,
} from './fixtures.js';
import { asking, handoffModel, handoffCatalogue as states } from './handoff.js';
import {
  CANCEL_FLIGHT,
  HOSTILE,
  MOVE_DELIVERY,
  REFUND,
  REPAIR_VISIT,
  SEND_REPLY,
} from './handoff-subjects.js';
import {
  BLANKS,
  CLOSE_ACCOUNT,
  DELETE_BRANCH,
  LONG_WORDS,
  MOVE_DELIVERY_ARABIC,
  REGISTER_PATIENT,
} from './more-subjects.js';
import { REFUSALS } from './refusals.js';
import { TRIGGERS } from './triggers.js';
import { type Variants, variantsOf } from './variant.js';

const DAY = 1440 * MINUTE;
const deleted = decision({ digest: DELETE_BRANCH.digest, run: DELETE_BRANCH });
// What can't be taken back is said by the consequence, not as the reason.
const { irreversible: _, ...OTHER_TRIGGERS } = TRIGGERS;
const { 'digest-mismatch': __, ...OTHER_REFUSALS } = REFUSALS;
const VOIDED = {
  expired: 'expired',
  'task-ended': 'task-ended',
  'authorization-suspended': 'authorization-suspended',
  'policy-changed': 'policy-changed',
  'tool-changed': 'tool-changed',
  'operand-changed': 'operand-changed',
} satisfies Record<Exclude<VoidReason, 'taken-over'>, VoidReason>;
const didSucceed = {
  state: 'succeeded',
  at: NOW - MINUTE,
  result: null,
  late: false,
  undoUntil: null,
} as const;

const movedByRule = decision({ by: RULE, digest: MOVE_DELIVERY.digest, run: MOVE_DELIVERY });

/** Further cases of the HandoffCard's states. */
export const handoffVariants = {
  'confirm.irreversible': { model: confirming(CANCEL_FLIGHT) },
  'confirm.calls': { model: confirming(CLOSE_ACCOUNT) },
  'confirm.no-consequence': { model: confirming(DELETE_BRANCH) },
  'confirm.hostile': { model: confirming(HOSTILE) },
  'confirm.blanks': { model: confirming(BLANKS) },
  'confirm.unset': { model: confirming(REGISTER_PATIENT) },
  'confirm.long': { model: confirming(LONG_WORDS) },
  'confirm.arabic': { model: confirming(MOVE_DELIVERY_ARABIC) },
  'confirm.batch': { model: confirming(REGISTER_PATIENT, { batch: { id: 'batch-1', index: 2, size: 7 } }) },
  'confirm.reasoning': {
    model: confirming({
      ...SEND_REPLY,
      assessment: { ...SEND_REPLY.assessment, triggers: Object.values(TRIGGERS) },
    }),
    steps: [{ press: '[data-part="foot"] button' }],
  },
  'confirm.all-details': {
    model: states.confirm,
    steps: [{ press: '[data-part="details"] button' }],
  },
  'confirm.declining': { model: states.confirm, steps: [{ press: '[data-part="reject"]' }] },
  ...variantsOf('confirm', OTHER_TRIGGERS, because),
  'answer.missing': { model: states.answer, steps: [{ press: '[data-part="approve"]' }] },
  'answer.no-number': {
    model: apart(states.answer),
    steps: [{ write: 'input[inputmode="decimal"]', text: 'second' }, { press: '[data-part="approve"]' }],
  },
  'editing.changed': {
    model: apart(states.editing),
    steps: [{ write: '[data-part="form"] input', text: 'Q3 pricing for 40 seats' }],
  },
  'editing.emptied': {
    model: apart(editing(REGISTER_PATIENT)),
    steps: [{ write: '[data-part="form"] input', text: '' }],
  },
  'editing.fault': {
    model: apart(editing(DELETE_BRANCH)),
    steps: [{ write: '[data-part="form"] input[inputmode="decimal"]', text: 'fourteen' }],
  },
  'review-waiting.claimed': {
    model: waiting({ claim: { by: actorOf(MAYA), until: NOW + 4 * MINUTE, fence: 1 } }),
  },
  'review-waiting.late': { model: waiting({ promise: NOW - 6 * MINUTE }) },
  'review-waiting.second': {
    model: handoffModel(
      {
        key: 'review-waiting',
        handoff: asking(REFUND, {
          route: 'desk',
          approvals: 2,
          votes: [{ by: actorOf(TOMAS), at: NOW - MINUTE, digest: REFUND.digest }],
        }),
        promise: null,
        late: false,
        claim: null,
      },
      { can: null },
    ),
  },
  'review-own.not-allowed': {
    model: { ...states['review-own'], can: permissions({ approve: REFUSALS['self-approval'] }) },
  },
  'sending.undo': {
    model: handoffModel(
      { key: 'sending', handoff: states['succeeded-undoable'].view.handoff, what: 'undo' },
      { client: { ...IDLE_CLIENT, command: { state: 'sending', what: 'undo' } } },
    ),
  },
  'refused.undo': { model: refusedAfter(REFUSALS['undo-too-late']) },
  'refused.not-known': { model: refusedAfter(REFUSALS.unanswered) },
  ...variantsOf('refused', OTHER_REFUSALS, refusedWith),
  'approved.by-desk': { model: approvedByDesk() },
  'approved-with-changes.opened': {
    model: states['approved-with-changes'],
    steps: [{ press: '[aria-expanded]' }],
  },
  'rejected.no-reason': { model: rejected() },
  'decided-elsewhere.declined': {
    model: handoffModel(
      {
        key: 'decided-elsewhere',
        handoff: asking(REFUND, {
          route: 'desk',
          request: { state: 'rejected', decision: decision({ by: actorOf(TOMAS), at: NOW - 4 * MINUTE }) },
        }),
        decision: decision({ by: actorOf(TOMAS), at: NOW - 4 * MINUTE }),
        approved: false,
      },
      { viewer: MAYA },
    ),
  },
  'succeeded.unnamed': {
    model: handoffModel({
      key: 'succeeded',
      handoff: asking(DELETE_BRANCH, {
        request: { state: 'approved', decision: deleted },
        execution: didSucceed,
      }),
      at: NOW - MINUTE,
      decision: deleted,
    }),
  },
  'succeeded.by-rule': {
    model: handoffModel({
      key: 'succeeded',
      handoff: asking(MOVE_DELIVERY, {
        request: { state: 'approved', decision: movedByRule },
        execution: didSucceed,
      }),
      at: NOW - MINUTE,
      decision: movedByRule,
    }),
  },
  'succeeded-undoable.unnamed': {
    model: handoffModel({
      key: 'succeeded-undoable',
      handoff: asking(REGISTER_PATIENT, {
        request: { state: 'approved', decision: decision({ run: REGISTER_PATIENT }) },
        execution: { ...didSucceed, undoUntil: NOW + 4 * MINUTE },
      }),
      at: NOW - MINUTE,
      until: NOW + 4 * MINUTE,
      decision: decision({ run: REGISTER_PATIENT }),
    }),
  },
  'failed.untold': { model: failedUntold() },
  'settled.not-happened': { model: notHappened() },
  'superseded.answer': {
    model: handoffModel({
      key: 'superseded',
      handoff: handoff({
        subject: REPAIR_VISIT,
        proposer: AGENT,
        request: { state: 'superseded', by: 'handoff-2', at: NOW - MINUTE },
      }),
      by: 'handoff-2',
      at: NOW - MINUTE,
    }),
  },
  ...variantsOf('voided', VOIDED, voided),
} satisfies Variants<HandoffKey, HandoffModel>;

/** The same about a request of its own: what is written in it is not unsent text of an entry beside it. */
function apart(model: HandoffModel): HandoffModel {
  const { view } = model;
  return { ...model, view: { ...view, handoff: { ...view.handoff, id: 'handoff-written' } } };
}

function confirming(about: Proposal, parts: Partial<Handoff> = {}): HandoffModel {
  return handoffModel({ key: 'confirm', handoff: asking(about, parts) });
}

function because(trigger: Trigger): HandoffModel {
  return confirming(MOVE_DELIVERY, { why: trigger, undoFor: DAY });
}

function editing(about: Proposal): HandoffModel {
  return handoffModel(
    { key: 'editing', handoff: asking(about) },
    { client: { ...IDLE_CLIENT, editing: true } },
  );
}

function waiting({ claim = null, promise = NOW + 7 * MINUTE }: Partial<Handoff>): HandoffModel {
  const handoff = asking(REFUND, { route: 'desk', promise, claim, fence: claim?.fence ?? 0 });
  return handoffModel(
    { key: 'review-waiting', handoff, promise, late: promise !== null && NOW > promise, claim },
    { can: null },
  );
}

function refusedWith(refusal: Refusal): HandoffModel {
  return handoffModel(
    { key: 'refused', handoff: asking(MOVE_DELIVERY, { undoFor: DAY }), refusal },
    { client: { ...IDLE_CLIENT, command: { state: 'refused', refusal } } },
  );
}

function refusedAfter(refusal: Refusal): HandoffModel {
  return handoffModel(
    { key: 'refused', handoff: states['succeeded-undoable'].view.handoff, refusal },
    { client: { ...IDLE_CLIENT, command: { state: 'refused', refusal } } },
  );
}

function approvedByDesk(): HandoffModel {
  const made = decision({ by: actorOf(MAYA), digest: REFUND.digest, run: REFUND });
  return handoffModel({
    key: 'approved',
    handoff: asking(REFUND, { route: 'desk', request: { state: 'approved', decision: made } }),
    decision: made,
  });
}

function rejected(): HandoffModel {
  const made = decision({ by: actorOf(TOMAS), digest: REFUND.digest });
  return handoffModel({
    key: 'rejected',
    handoff: asking(REFUND, { route: 'desk', request: { state: 'rejected', decision: made } }),
    decision: made,
  });
}

function voided(why: VoidReason): HandoffModel {
  const { handoff } = states.voided.view;
  const execution = { state: 'voided', why, at: NOW - MINUTE } as const;
  return handoffModel({ key: 'voided', handoff: { ...handoff, execution }, at: NOW - MINUTE, why });
}

function failedUntold(): HandoffModel {
  const { handoff } = states.failed.view;
  const execution = { state: 'failed', at: NOW - MINUTE, message: '', late: false } as const;
  return handoffModel({ key: 'failed', handoff: { ...handoff, execution }, at: NOW - MINUTE, message: '' });
}

function notHappened(): HandoffModel {
  const { handoff } = states.settled.view;
  const settled = { at: NOW - MINUTE, by: actorOf(ILSE), happened: false, note: null };
  return handoffModel({
    key: 'settled',
    handoff: { ...handoff, execution: { state: 'settled', ...settled } },
    ...settled,
  });
}
