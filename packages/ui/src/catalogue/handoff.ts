import {
  type Decision,
  type Handoff,
  type HandoffKey,
  type HandoffView,
  IDLE_CLIENT,
  type Proposal,
  type Viewer,
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
import {
  CANCEL_FLIGHT,
  CHANGED_REPLY,
  MOVE_DELIVERY,
  PAY_OVERTIME,
  REFUND,
  REPAIR_VISIT,
  SEND_REPLY,
  WHICH_PLAN,
} from './handoff-subjects.js';

const HOUR = 60 * MINUTE;

/** A model of one state, as Ilse sees it and may do everything. */
export function handoffModel(view: HandoffView, parts: Partial<HandoffModel> = {}): HandoffModel {
  return { task: 'task-1', view, now: NOW, viewer: ILSE, can: permissions(), client: IDLE_CLIENT, ...parts };
}

/** An approval of this proposal, pending or as the parts say. */
export function asking(proposal: Proposal, parts: Partial<Handoff> = {}): Handoff {
  return handoff({ subject: { kind: 'approval', proposal }, ...parts });
}

function decided(proposal: Proposal, made: Decision, parts: Partial<Handoff> = {}): Handoff {
  return asking(proposal, { request: { state: 'approved', decision: made }, ...parts });
}

const reply = asking(SEND_REPLY);
const delivery = asking(MOVE_DELIVERY, { undoFor: 24 * HOUR });
const approved = decision({ digest: SEND_REPLY.digest, run: SEND_REPLY });
const moved = decision({ digest: MOVE_DELIVERY.digest, run: MOVE_DELIVERY });
const changed = decision({
  digest: SEND_REPLY.digest,
  run: CHANGED_REPLY,
  changes: [
    { path: '/subject', before: 'Re: Q3 pricing for 40 seats', after: 'Q3 pricing for 40 seats' },
    { path: '/validUntil', before: '2026-12-11', after: '2026-12-18' },
  ],
});
const declined = decision({
  digest: CANCEL_FLIGHT.digest,
  rejection: 'wrong-time',
  note: 'We may still fly, ask me on Friday.',
});
const byRule = decision({ by: RULE, digest: MOVE_DELIVERY.digest, run: MOVE_DELIVERY });
const byTomas = decision({ by: actorOf(TOMAS), digest: REFUND.digest, run: REFUND, at: NOW - 4 * MINUTE });
const refund = asking(REFUND, { route: 'desk', promise: NOW + 7 * MINUTE });
const undo = (at: number, execution: Handoff['execution']): Handoff =>
  asking(MOVE_DELIVERY, {
    id: 'handoff-2',
    reverses: 'handoff-1',
    proposer: actorOf(ILSE),
    proposedAt: at,
    request: { state: 'approved', decision: { ...moved, at } },
    execution,
  });
const undoing = undo(NOW - 30_000, { state: 'none' });
const undone = undo(NOW - 30_000, {
  state: 'succeeded',
  at: NOW - 20_000,
  result: null,
  late: false,
  undoUntil: null,
});
const notUndone = undo(NOW - 30_000, {
  state: 'failed',
  at: NOW - 20_000,
  message: 'The driver has left with it.',
  late: false,
});
const movedAlready = decided(MOVE_DELIVERY, moved, {
  execution: {
    state: 'succeeded',
    at: NOW - MINUTE,
    result: null,
    late: false,
    undoUntil: NOW + 23 * HOUR,
  },
});

const takenBack: Handoff = { ...movedAlready, reversedBy: 'handoff-2' };

/** Every state of the HandoffCard, once. */
export const handoffCatalogue = {
  arming: handoffModel({ key: 'arming', handoff: reply }, { client: { ...IDLE_CLIENT, armed: false } }),
  unread: handoffModel(
    { key: 'unread', handoff: asking(PAY_OVERTIME, { undoFor: 48 * HOUR }) },
    { client: { ...IDLE_CLIENT, reached: false } },
  ),
  confirm: handoffModel({ key: 'confirm', handoff: reply }),
  choose: handoffModel({
    key: 'choose',
    handoff: handoff({
      subject: WHICH_PLAN,
      why: { kind: 'conflicting-data', between: ['your note', 'the price list'] },
    }),
  }),
  answer: handoffModel({
    key: 'answer',
    handoff: handoff({
      subject: REPAIR_VISIT,
      why: { kind: 'missing-context', fields: ['a day', 'a contact'] },
    }),
  }),
  'review-own': handoffModel(
    { key: 'review-own', handoff: asking(REFUND, { route: 'desk', proposer: actorOf(MAYA) }) },
    { viewer: MAYA },
  ),
  'review-waiting': handoffModel(
    { key: 'review-waiting', handoff: refund, promise: NOW + 7 * MINUTE, late: false, claim: null },
    { can: null },
  ),
  editing: handoffModel({ key: 'editing', handoff: reply }, { client: { ...IDLE_CLIENT, editing: true } }),
  sending: handoffModel(
    { key: 'sending', handoff: delivery, what: 'approved' },
    { client: { ...IDLE_CLIENT, command: { state: 'sending', what: 'approved' } } },
  ),
  refused: refused(),
  offline: handoffModel(
    { key: 'offline', handoff: delivery },
    { client: { ...IDLE_CLIENT, command: { state: 'offline' } } },
  ),
  expiring: handoffModel({
    key: 'expiring',
    handoff: asking(CANCEL_FLIGHT, { expiresAt: NOW + 48_000 }),
    left: 48_000,
  }),
  approved: handoffModel({
    key: 'approved',
    handoff: decided(SEND_REPLY, approved),
    decision: approved,
  }),
  'approved-with-changes': handoffModel({
    key: 'approved-with-changes',
    handoff: asking(SEND_REPLY, { request: { state: 'approved-with-changes', decision: changed } }),
    decision: changed,
  }),
  'approved-by-rule': handoffModel({
    key: 'approved-by-rule',
    handoff: decided(MOVE_DELIVERY, byRule),
    decision: byRule,
  }),
  answered: answered(),
  rejected: handoffModel({
    key: 'rejected',
    handoff: asking(CANCEL_FLIGHT, { request: { state: 'rejected', decision: declined } }),
    decision: declined,
  }),
  'decided-elsewhere': handoffModel(
    {
      key: 'decided-elsewhere',
      handoff: decided(REFUND, byTomas, { route: 'desk' }),
      decision: byTomas,
      approved: true,
    },
    { viewer: MAYA },
  ),
  deferred: handoffModel({
    key: 'deferred',
    handoff: asking(MOVE_DELIVERY, {
      request: { state: 'deferred', by: actorOf(ILSE), at: NOW - 26 * MINUTE },
    }),
    by: actorOf(ILSE),
    at: NOW - 26 * MINUTE,
  }),
  expired: handoffModel({
    key: 'expired',
    handoff: asking(CANCEL_FLIGHT, { request: { state: 'expired', at: NOW - 11 * MINUTE } }),
    at: NOW - 11 * MINUTE,
  }),
  withdrawn: handoffModel({
    key: 'withdrawn',
    handoff: asking(MOVE_DELIVERY, {
      request: {
        state: 'withdrawn',
        by: AGENT,
        at: NOW - 2 * MINUTE,
        why: 'The parcel has left the depot already.',
      },
    }),
    by: AGENT,
    at: NOW - 2 * MINUTE,
    why: 'The parcel has left the depot already.',
  }),
  superseded: handoffModel({
    key: 'superseded',
    handoff: asking(SEND_REPLY, {
      request: { state: 'superseded', by: 'handoff-2', at: NOW - MINUTE },
    }),
    by: 'handoff-2',
    at: NOW - MINUTE,
  }),
  unpresentable: handoffModel({
    key: 'unpresentable',
    handoff: asking(PAY_OVERTIME, {
      request: {
        state: 'unpresentable',
        at: NOW - MINUTE,
        why: 'The payroll system described it in a form that this page doesn’t know.',
      },
    }),
    at: NOW - MINUTE,
    why: 'The payroll system described it in a form that this page doesn’t know.',
  }),
  running: handoffModel({
    key: 'running',
    handoff: decided(MOVE_DELIVERY, moved, {
      execution: {
        state: 'running',
        grant: 'grant-1',
        runner: 'runner-3',
        at: NOW - 9_000,
        deadline: NOW + 2 * MINUTE,
      },
    }),
    since: NOW - 9_000,
    decision: moved,
  }),
  succeeded: handoffModel({
    key: 'succeeded',
    handoff: asking(SEND_REPLY, {
      request: { state: 'approved-with-changes', decision: changed },
      execution: { state: 'succeeded', at: NOW - MINUTE, result: null, late: false, undoUntil: null },
    }),
    at: NOW - MINUTE,
    decision: changed,
  }),
  'succeeded-undoable': handoffModel({
    key: 'succeeded-undoable',
    handoff: movedAlready,
    at: NOW - MINUTE,
    until: NOW + 23 * HOUR,
    decision: moved,
  }),
  undoing: handoffModel({ key: 'undoing', handoff: takenBack, by: undoing, at: NOW - 30_000 }),
  undone: handoffModel({ key: 'undone', handoff: takenBack, by: undone, at: NOW - 20_000 }),
  'undo-failed': handoffModel({
    key: 'undo-failed',
    handoff: takenBack,
    by: notUndone,
    at: NOW - 20_000,
  }),
  failed: handoffModel({
    key: 'failed',
    handoff: decided(MOVE_DELIVERY, moved, {
      execution: {
        state: 'failed',
        at: NOW - MINUTE,
        message: 'That time window was booked by someone else.',
        late: false,
      },
    }),
    at: NOW - MINUTE,
    message: 'That time window was booked by someone else.',
  }),
  unknown: handoffModel({
    key: 'unknown',
    handoff: decided(SEND_REPLY, approved, {
      execution: { state: 'unknown', grant: 'grant-1', runner: 'runner-3', at: NOW - 5 * MINUTE },
    }),
    at: NOW - 5 * MINUTE,
  }),
  settled: handoffModel({
    key: 'settled',
    handoff: decided(SEND_REPLY, approved, {
      execution: {
        state: 'settled',
        at: NOW - MINUTE,
        by: actorOf(MAYA),
        happened: true,
        note: 'It is in the outbox, sent at 13:56.',
      },
    }),
    at: NOW - MINUTE,
    by: actorOf(MAYA),
    happened: true,
    note: 'It is in the outbox, sent at 13:56.',
  }),
  voided: handoffModel({
    key: 'voided',
    handoff: decided(CANCEL_FLIGHT, decision({ digest: CANCEL_FLIGHT.digest, run: CANCEL_FLIGHT }), {
      execution: { state: 'voided', why: 'taken-over', at: NOW - MINUTE },
    }),
    at: NOW - MINUTE,
    why: 'taken-over',
  }),
} satisfies Record<HandoffKey, HandoffModel>;

function refused(viewer: Viewer = ILSE): HandoffModel {
  const refusal = {
    refused: true,
    code: 'digest-mismatch',
    message: 'What was decided is not what is pending.',
    about: 'handoff-1',
    by: null,
    at: null,
  } as const;
  return handoffModel(
    { key: 'refused', handoff: delivery, refusal },
    { viewer, client: { ...IDLE_CLIENT, command: { state: 'refused', refusal } } },
  );
}

function answered(): HandoffModel {
  const made = decision({
    answers: { day: '2026-11-20', time: 'Morning', contact: 'Ms Haddad, second floor left' },
  });
  return handoffModel({
    key: 'answered',
    handoff: handoff({ subject: REPAIR_VISIT, request: { state: 'answered', decision: made } }),
    decision: made,
  });
}
