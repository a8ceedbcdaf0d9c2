import type { Awaited, Handoff, Task } from '@handoff-kit/core';
import { AGENT, actorOf, handoff, ILSE, MAYA, MINUTE, NOW, proposal, TOMAS } from './fixtures.js';

const NOTICE = `Hello Ilse,

we charged your renewal three times on 18 November. I am going to refund the two extra charges to the card ending in 4471. That should take no more than 3 working days. You don’t need to do anything.

Kind regards
Northwind Billing`;

/** The same notice after Maya has worked on it. */
export const EDITED_NOTICE = NOTICE.replace(
  'I am going to refund the two extra charges to the card ending in 4471. That should take no more than 3 working days.',
  'Two refunds of €228.00 are on their way to the card ending in 4471 and should arrive within 3 working days.',
);

/** Two refunds with the notice that goes along: one action, which nobody can take back. */
export const REFUND_WITH_NOTICE = proposal({
  action: {
    type: 'refund.issue',
    args: { account: 'NW-20418', amount: 45_600, charges: 2, card: '•••• 4471', notice: NOTICE },
    reversibility: 'irreversible',
    audience: 'external',
    value: { amount: 45_600, currency: 'EUR' },
  },
  description: {
    context: 'Three charges for one renewal',
    proposal: 'Refund €456.00 with this notice',
    consequence: 'A refund can’t be taken back.',
    approve: 'Refund €456.00',
    reject: 'Don’t refund',
    edit: 'Edit refund',
    agentSays: 'The payment provider lists three charges for one renewal. One of them was due.',
    editable: ['/amount', '/notice'],
    fields: {
      '/amount': { label: 'Refund', key: true, kind: 'money', currency: 'EUR' },
      '/card': { label: 'To card', key: true },
      '/account': { label: 'Account', key: true },
      '/charges': { label: 'Charges refunded' },
      '/notice': { label: 'Notice sent with the refund', kind: 'long-text' },
    },
  },
  why: {
    kind: 'over-value',
    value: { amount: 45_600, currency: 'EUR' },
    limit: { amount: 20_000, currency: 'EUR' },
  },
  assessment: { risk: 'high', pattern: 'human-review-before-send', route: 'desk', confidence: 0.91 },
});

/** The refund at the desk, waiting for three minutes, claimed by nobody. */
export function refundAtDesk(parts: Partial<Handoff> = {}): Handoff {
  return handoff({
    subject: { kind: 'approval', proposal: REFUND_WITH_NOTICE },
    route: 'desk',
    promise: NOW + 7 * MINUTE,
    ...parts,
  });
}

/** Maya’s claim on it, for another four minutes. */
export const MAYAS_CLAIM = { by: actorOf(MAYA), until: NOW + 4 * MINUTE, fence: 1 };

/** What went along when the task was handed over. */
const GOES_ALONG = ['Last 6 messages', 'Billing ID', '3 failed charges'] as const;

/** Somebody charged three times, with everything that was said. */
export function chargedTask(parts: Partial<Task> = {}): Task {
  const said = (
    minutes: number,
    by: typeof AGENT,
    text: string,
    audience: 'everyone' | 'staff' = 'everyone',
  ) => ({
    id: `message-${minutes}`,
    at: NOW - minutes * MINUTE,
    by,
    text,
    audience,
  });
  const ilse = actorOf(ILSE);
  return {
    id: 'task-charged',
    seq: 24,
    contentSeq: 18,
    title: 'Charged three times for one renewal',
    user: { id: ILSE.id, name: ILSE.name },
    openedAt: NOW - 11 * MINUTE,
    phase: 'open',
    input: { text: 'Please give me the two extra payments back today.', at: NOW - 5 * MINUTE },
    owner: { state: 'agent', since: NOW - 11 * MINUTE, after: null },
    activity: { state: 'waiting', since: NOW - 3 * MINUTE },
    parked: [],
    handoffs: [],
    messages: [
      said(11, ilse, 'You took the money for my yearly plan three times.'),
      said(10, AGENT, 'I see three charges of €228.00 on 18 November. One of them was due.'),
      said(9, ilse, 'So when do I get the other two back?'),
      said(8, AGENT, 'I’m checking with the payment provider whether both can go back to your card.'),
      said(5, ilse, 'Please give me the two extra payments back today.'),
      said(4, AGENT, 'I’ve prepared both refunds. Somebody at the billing desk looks at them first.'),
    ],
    context: { parts: GOES_ALONG, at: NOW - 3 * MINUTE },
    review: {
      summary: 'Customer charged three times for one annual renewal; wants two refunds today',
      fields: {
        Account: 'NW-20418',
        Charged: '3 × €228.00',
        Due: '1 × €228.00',
        Card: '•••• 4471',
        Sentiment: 'Frustrated, asked twice',
      },
      draft: null,
    },
    fallbacks: [],
    splits: [],
    ...parts,
  };
}

const AWAITED: Awaited = {
  since: NOW - 4 * MINUTE,
  team: 'Claims',
  why: { kind: 'frustration', rephrased: 2 },
  goesAlong: ['Policy HV-7730-2', '14 photos', 'Plumber’s report'],
  updateBy: NOW + 8 * MINUTE,
  escalated: null,
  reminded: false,
};

/** A complaint that a person has to take over: nothing to approve, somebody to talk to. */
export function complaintTask(owner: Task['owner'], parts: Partial<Task> = {}): Task {
  return chargedTask({
    id: 'task-claim',
    title: 'Water damage in the kitchen',
    owner,
    input: {
      text: 'That is the third time I explain this. I want to talk to somebody.',
      at: NOW - 4 * MINUTE,
    },
    context: null,
    messages: [
      {
        id: 'message-a',
        at: NOW - 9 * MINUTE,
        by: actorOf(ILSE),
        text: 'The plumber says the pipe behind the dishwasher broke on Monday. I sent the photos twice.',
        audience: 'everyone',
      },
      {
        id: 'message-b',
        at: NOW - 8 * MINUTE,
        by: AGENT,
        text: 'I have 14 photos and the plumber’s report. Which day did you notice the water?',
        audience: 'everyone',
      },
      {
        id: 'message-c',
        at: NOW - 4 * MINUTE,
        by: actorOf(ILSE),
        text: 'That is the third time I explain this. I want to talk to somebody.',
        audience: 'everyone',
      },
    ],
    review: {
      summary: 'Kitchen flooded on Monday; has explained it three times and wants a person',
      fields: { Policy: 'HV-7730-2', Damage: 'Kitchen floor, two cabinets', Estimate: '€2,840.00' },
      draft:
        'Hello Ilse, I am sorry that you had to explain this again. Your photos and the plumber’s report are here, and the damage is covered up to €5,000.00.',
    },
    ...parts,
  });
}

/** Whose the complaint can be. */
export const COMPLAINT_OWNERS = {
  queue: { state: 'queue', position: 1, ...AWAITED },
  maya: {
    state: 'person',
    person: { id: MAYA.id, name: MAYA.name },
    reassignedFrom: null,
    ...AWAITED,
    since: NOW - 2 * MINUTE,
  },
  tomas: {
    state: 'person',
    person: { id: TOMAS.id, name: TOMAS.name },
    reassignedFrom: null,
    ...AWAITED,
    since: NOW - MINUTE,
  },
  agent: {
    state: 'agent',
    since: NOW - MINUTE,
    after: {
      kind: 'handed-back',
      by: actorOf(MAYA),
      note: 'The damage is covered. Please ask for the invoice of the floor, then close it.',
    },
  },
} as const satisfies Record<string, Task['owner']>;
