import type { Handoff, StatusKey, StatusView, TaskPermissions } from '@handoff-kit/core';
import type { StatusModel } from '@handoff-kit/react';
import { actorOf, handoff, ILSE, MAYA, MINUTE, NOW, proposal } from './fixtures.js';

const SECOND = 1000;

/** Everything about a task allowed. */
export const ALL_ALLOWED: TaskPermissions = {
  'add-input': true,
  'send-message': true,
  pause: true,
  resume: true,
  correct: true,
  fallback: true,
  'accept-scope': true,
  'extend-scope': true,
  park: true,
  'resume-parked': true,
  'request-person': true,
  'cancel-request': true,
  take: true,
  promise: true,
  reassign: true,
  'hand-back': true,
  'edit-review': true,
  finish: true,
  cancel: true,
};

const CANCEL_FLIGHT = handoff({
  subject: {
    kind: 'approval',
    proposal: proposal({
      action: {
        type: 'flight.cancel',
        args: { trip: 'TK-88213', passengers: 2 },
        reversibility: 'irreversible',
      },
      description: {
        context: 'Changing trip TK-88213',
        proposal: 'Cancel the flight to Porto for two people. The hotel stays booked.',
        consequence: 'The seats go back on sale at once, and this fare can’t be rebooked.',
        approve: 'Cancel flight',
        reject: 'Keep flight',
      },
    }),
  },
});

/** A refund that waits for the billing desk. */
export const REFUND_AT_DESK: Handoff = handoff({
  id: 'handoff-2',
  route: 'desk',
  promise: NOW + 18 * MINUTE,
  subject: {
    kind: 'approval',
    proposal: proposal({
      action: {
        type: 'refund.issue',
        args: { account: 'NW-20418', amount: 45_600, card: '4471' },
        reversibility: 'irreversible',
      },
      description: {
        context: 'Refunding two of three charges on account NW-20418',
        proposal: 'Refund €456.00 to the card ending in 4471.',
        approve: 'Refund €456.00',
        reject: 'Reject',
      },
      assessment: { risk: 'high', pattern: 'human-review-before-send', route: 'desk' },
    }),
  },
});

/** Every state of the StatusCard, each in another trade. */
export const statusCatalogue = {
  idle: statusModel({ key: 'idle' }),
  working: statusModel({
    key: 'working',
    what: 'Comparing 38 freight quotes for the Rotterdam load',
    quiet: false,
    ...since(4 * SECOND),
  }),
  'working-long': statusModel({
    key: 'working-long',
    what: 'Comparing 38 freight quotes for the Rotterdam load',
    ...since(14 * SECOND),
  }),
  'working-too-long': statusModel({
    key: 'working-too-long',
    what: 'Comparing 38 freight quotes for the Rotterdam load',
    ...since(47 * SECOND),
  }),
  checking: statusModel({
    key: 'checking',
    what: 'Checking three failed charges before I answer',
    quiet: false,
    ...since(6 * SECOND),
  }),
  'checking-long': statusModel({
    key: 'checking-long',
    what: 'Checking three failed charges before I answer',
    ...since(14 * SECOND),
  }),
  drafting: statusModel({
    key: 'drafting',
    what: 'Writing the discharge letter for ward 7',
    ...since(9 * SECOND),
  }),
  'draft-ready': statusModel({
    key: 'draft-ready',
    activity: {
      state: 'draft-ready',
      since: NOW - MINUTE,
      what: 'reply to Northwind Logistics about Q3 pricing',
      draft:
        'Hello Ilse,\n\nstandard Q3 terms apply to your 40 seats: €1,140.00 per month, ex VAT. The price holds until 30 November.\n\nKind regards\nNorthwind assistant',
    },
  }),
  unsure: statusModel({
    key: 'unsure',
    handoff: 'handoff-4',
    activity: {
      state: 'unsure',
      since: NOW - 21 * SECOND,
      decision: 'Which yearly plan did you mean?',
      options: ['Team yearly, 12 seats', 'Team yearly with support, 12 seats'],
    },
  }),
  'needs-information': statusModel({
    key: 'needs-information',
    handoff: 'handoff-5',
    fields: ['Date of the damage', 'Photo of the number plate', 'Repair shop'],
  }),
  'waiting-for-you': statusModel({ key: 'waiting-for-you', handoff: CANCEL_FLIGHT, more: 1 }),
  'waiting-for-review': statusModel({
    key: 'waiting-for-review',
    handoff: REFUND_AT_DESK,
    promise: REFUND_AT_DESK.promise,
    late: false,
  }),
  'with-a-person': statusModel({
    key: 'with-a-person',
    person: { id: MAYA.id, name: MAYA.name },
    team: 'Billing',
  }),
  stalled: statusModel({
    key: 'stalled',
    activity: {
      state: 'stalled',
      since: NOW - 52 * SECOND,
      tool: 'The land registry',
      attempts: 3,
      next: 'I try once more at 14:05, and then send you what I have.',
    },
  }),
  recovering: statusModel({
    key: 'recovering',
    activity: {
      state: 'recovering',
      since: NOW - 8 * SECOND,
      what: 'Reading the last 2 of 9 register entries',
    },
  }),
  stopped: statusModel({
    key: 'stopped',
    input: 'Move us to the yearly team plan',
    activity: {
      state: 'stopped',
      since: NOW - MINUTE,
      why: 'Two plans match “team yearly”, and I don’t want to switch the wrong one.',
      partial: ['Plan change for 12 seats', 'Invoice address'],
      next: 'Tell me the plan, and I’ll finish the rest.',
    },
  }),
  'out-of-scope': statusModel({
    key: 'out-of-scope',
    input: 'Change the company name on all invoices of this year',
    activity: {
      state: 'out-of-scope',
      since: NOW - MINUTE,
      boundary: 'invoices that are booked already',
      extendedBy: 'An administrator opens booked periods for me.',
      inScope: 'Use the new name on the 4 open invoices.',
    },
  }),
  parked: statusModel({
    key: 'parked',
    parked: [
      {
        id: 'parked-1',
        at: NOW - 47 * MINUTE,
        what: 'Permit for the scaffolding on Hafenstraße',
        partial: ['Floor plan', 'Owner’s consent'],
        beyond: null,
      },
      {
        id: 'parked-2',
        at: NOW - 12 * MINUTE,
        what: 'Quote for the second crane',
        partial: [],
        beyond: null,
      },
    ],
  }),
  paused: statusModel({
    key: 'paused',
    activity: {
      state: 'paused',
      since: NOW - 3 * MINUTE,
      by: actorOf(ILSE),
      what: 'Moving 214 bookings to the new hall',
      before: { state: 'working', since: NOW - 5 * MINUTE, what: 'Moving 214 bookings to the new hall' },
    },
  }),
  done: statusModel({
    key: 'done',
    activity: {
      state: 'done',
      since: NOW - MINUTE,
      result: 'Sent: repeat prescription to the pharmacy on Lindenplatz',
      handoff: null,
    },
  }),
  'done-undoable': statusModel({
    key: 'done-undoable',
    handoff: 'handoff-6',
    until: NOW + 238 * MINUTE,
    activity: {
      state: 'done',
      since: NOW - MINUTE,
      result: 'Delivery 48213 moved to Thursday 26 November, 14:00–16:00',
      handoff: 'handoff-6',
    },
  }),
  undone: statusModel({
    key: 'undone',
    at: NOW - MINUTE,
    activity: {
      state: 'done',
      since: NOW - 9 * MINUTE,
      result: 'Delivery 48213 moved to Thursday 26 November, 14:00–16:00',
      handoff: 'handoff-6',
    },
  }),
  corrected: statusModel({
    key: 'corrected',
    activity: {
      state: 'corrected',
      since: NOW - MINUTE,
      correction: 'The hearing is in room 4.12, not 4.21.',
      by: actorOf(ILSE),
    },
  }),
  cancelled: statusModel({
    key: 'cancelled',
    activity: {
      state: 'cancelled',
      since: NOW - 2 * MINUTE,
      reason: 'The tenant has withdrawn the request.',
    },
  }),
} satisfies Record<StatusKey, StatusModel>;

/** A model of one state, with everything allowed. */
export function statusModel(view: StatusView): StatusModel {
  return { task: 'task-1', view, now: NOW, can: ALL_ALLOWED, command: { state: 'idle' }, chosen: [] };
}

function since(elapsed: number) {
  return { since: NOW - elapsed, elapsed };
}
