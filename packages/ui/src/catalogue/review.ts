import { type Handoff, IDLE_CLIENT, type ReviewKey, type ReviewView, refuse } from '@handoff-kit/core';
import type { ReviewModel } from '@handoff-kit/react';
import { actorOf, decision, handoff, MAYA, MINUTE, NOW, permissions, TOMAS } from './fixtures.js';
import { PAY_OVERTIME } from './handoff-subjects.js';
import {
  COMPLAINT_OWNERS,
  chargedTask,
  complaintTask,
  MAYAS_CLAIM,
  REFUND_WITH_NOTICE,
  refundAtDesk,
} from './review-tasks.js';
import { ALL_ALLOWED } from './status.js';

/** A model of one state, as Maya sees it and may do everything. */
export function reviewModel(view: ReviewView, parts: Partial<ReviewModel> = {}): ReviewModel {
  return {
    view,
    task: view.task,
    now: NOW,
    viewer: MAYA,
    can: { task: ALL_ALLOWED, handoff: view.handoff && permissions() },
    client: IDLE_CLIENT,
    ...parts,
  };
}

/** The task around this handoff. */
export function around(entry: Handoff): Pick<ReviewView, 'task' | 'handoff'> {
  return { task: chargedTask({ handoffs: [entry] }), handoff: entry };
}

const claimed = refundAtDesk({ claim: MAYAS_CLAIM, fence: 1 });
const byTomas = { by: actorOf(TOMAS), until: NOW + 3 * MINUTE, fence: 2 };
const taken = refuse('claimed-by-other', 'Tomás Novak is looking at this.', {
  by: byTomas.by,
  at: byTomas.until,
});
const selfApproval = refuse('self-approval', 'Who proposed this may not approve it.');
const lapsed = { ...MAYAS_CLAIM, until: NOW - MINUTE };
const approval = decision({ by: actorOf(MAYA), digest: REFUND_WITH_NOTICE.digest, run: REFUND_WITH_NOTICE });
const tomasApproved = { ...approval, by: actorOf(TOMAS), at: NOW - 2 * MINUTE };

/** Every state of the ReviewerPanel, once. */
export const reviewCatalogue = {
  unclaimed: reviewModel({ key: 'unclaimed', ...around(refundAtDesk()) }),
  'claimed-by-you': reviewModel({ key: 'claimed-by-you', ...around(claimed), until: MAYAS_CLAIM.until }),
  'claimed-by-other': reviewModel(
    {
      key: 'claimed-by-other',
      ...around(refundAtDesk({ claim: byTomas, fence: 2 })),
      by: byTomas.by,
      until: byTomas.until,
    },
    { can: { task: ALL_ALLOWED, handoff: permissions({ approve: taken, reject: taken, claim: taken }) } },
  ),
  'claim-lapsed': reviewModel({
    key: 'claim-lapsed',
    ...around(refundAtDesk({ claim: lapsed, fence: 1 })),
    at: lapsed.until,
  }),
  'changed-while-open': reviewModel({
    key: 'changed-while-open',
    task: chargedTask({
      handoffs: [claimed],
      contentSeq: 26,
      seq: 26,
      input: {
        text: 'Please use my other card, the one ending in 8830. The old one is blocked.',
        at: NOW - MINUTE,
      },
    }),
    handoff: claimed,
  }),
  unread: reviewModel(
    {
      key: 'unread',
      ...around(
        handoff({
          subject: { kind: 'approval', proposal: PAY_OVERTIME },
          route: 'desk',
          claim: MAYAS_CLAIM,
          fence: 1,
        }),
      ),
    },
    { client: { ...IDLE_CLIENT, reached: false } },
  ),
  'own-proposal': reviewModel(
    { key: 'own-proposal', ...around(refundAtDesk({ proposer: actorOf(MAYA) })) },
    {
      can: {
        task: ALL_ALLOWED,
        handoff: permissions({ approve: selfApproval, 'approve-with-changes': selfApproval }),
      },
    },
  ),
  'awaiting-second-approver': reviewModel({
    key: 'awaiting-second-approver',
    ...around(
      refundAtDesk({
        approvals: 2,
        votes: [{ by: actorOf(MAYA), at: NOW - MINUTE, digest: REFUND_WITH_NOTICE.digest }],
      }),
    ),
    votes: 1,
    needed: 2,
  }),
  editing: reviewModel({ key: 'editing', ...around(claimed) }, { client: { ...IDLE_CLIENT, editing: true } }),
  sending: reviewModel(
    { key: 'sending', ...around(claimed), what: 'approved' },
    { client: { ...IDLE_CLIENT, command: { state: 'sending', what: 'approved' } } },
  ),
  refused: refused(),
  offline: reviewModel(
    { key: 'offline', ...around(claimed) },
    { client: { ...IDLE_CLIENT, command: { state: 'offline' } } },
  ),
  decided: reviewModel({
    key: 'decided',
    ...around(
      refundAtDesk({
        request: { state: 'approved', decision: approval },
        execution: { state: 'succeeded', at: NOW - MINUTE, result: null, late: false, undoUntil: null },
      }),
    ),
    decision: approval,
  }),
  'decided-elsewhere': reviewModel({
    key: 'decided-elsewhere',
    ...around(refundAtDesk({ request: { state: 'approved', decision: tomasApproved } })),
    decision: tomasApproved,
    by: actorOf(TOMAS),
  }),
  'with-you': reviewModel({ key: 'with-you', task: complaintTask(COMPLAINT_OWNERS.maya), handoff: null }),
  'handed-back': reviewModel({
    key: 'handed-back',
    task: complaintTask(COMPLAINT_OWNERS.agent),
    handoff: null,
  }),
  finished: reviewModel({
    key: 'finished',
    task: complaintTask(COMPLAINT_OWNERS.maya, {
      phase: 'finished',
      activity: {
        state: 'done',
        since: NOW - MINUTE,
        result: 'The damage is covered, and the plumber comes on Friday.',
        handoff: null,
      },
    }),
    handoff: null,
    by: { id: MAYA.id, name: MAYA.name },
    at: NOW - MINUTE,
    result: 'The damage is covered, and the plumber comes on Friday.',
  }),
} satisfies Record<ReviewKey, ReviewModel>;

function refused(): ReviewModel {
  const refusal = refuse('already-decided', 'This was already approved.', {
    by: actorOf(TOMAS),
    at: NOW - MINUTE,
  });
  return reviewModel(
    { key: 'refused', ...around(claimed), refusal },
    { client: { ...IDLE_CLIENT, command: { state: 'refused', refusal } } },
  );
}
