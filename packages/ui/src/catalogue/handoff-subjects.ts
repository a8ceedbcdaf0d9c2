import type { Subject } from '@handoff-kit/core';
import { proposal } from './fixtures.js';

const REPLY = `Hello Ms Okafor,

thank you for asking about Q3. The standard terms hold for 40 seats: €28.50 per seat and month, billed yearly, with a notice period of 30 days. The offer is valid until 11 December.

Shall I send the contract to you or to your procurement team?

Kind regards
Ilse Brandt`;

/** An e-mail to somebody outside: it cannot be unsent. */
export const SEND_REPLY = proposal({
  action: {
    type: 'email.send',
    args: {
      to: 'procurement@northwind-logistics.example',
      subject: 'Re: Q3 pricing for 40 seats',
      price: { amount: 114_000, period: 'month' },
      validUntil: '2026-12-11',
      replyTo: 'ilse.brandt@tailspin.example',
      body: REPLY,
    },
    reversibility: 'irreversible',
    audience: 'external',
    target: 'procurement@northwind-logistics.example',
  },
  description: {
    context: 'Answering a question about Q3 pricing',
    proposal: 'I’ve drafted a reply that confirms standard Q3 terms for 40 seats. Ready to send.',
    consequence: 'Goes to someone outside the company from your business account, and can’t be unsent.',
    approve: 'Send reply',
    receipt: 'Sent — Re: Q3 pricing for 40 seats',
    edit: 'Review draft',
    reject: 'Don’t send',
    agentSays:
      'Ms Okafor asked for the price of 40 seats. The price list of 1 October has €28.50 for 25 seats and more, so no discount is involved.',
    editable: ['/subject', '/body', '/price/amount', '/validUntil'],
    fields: {
      '/to': { label: 'To', key: true },
      '/subject': { label: 'Subject', key: true },
      '/price/amount': { label: 'Price per month', key: true, kind: 'money', currency: 'EUR' },
      '/price/period': { label: 'Period' },
      '/validUntil': { label: 'Valid until', kind: 'date' },
      '/replyTo': { label: 'Answers go to' },
      '/body': { label: 'Draft', kind: 'long-text' },
    },
  },
  why: { kind: 'external' },
  assessment: {
    risk: 'high',
    pattern: 'human-review-before-send',
    confidence: 0.93,
    triggers: [{ kind: 'external' }, { kind: 'first-time' }, { kind: 'irreversible' }],
  },
});

/** The same reply after the person changed the price's validity. */
export const CHANGED_REPLY = proposal({
  action: {
    ...SEND_REPLY.action,
    args: { ...SEND_REPLY.action.args, validUntil: '2026-12-18', subject: 'Q3 pricing for 40 seats' },
  },
  description: {
    context: 'Answering a question about Q3 pricing',
    proposal: 'I’ve drafted a reply that confirms standard Q3 terms for 40 seats. Ready to send.',
    approve: 'Send reply',
    receipt: 'Sent — Re: Q3 pricing for 40 seats',
    reject: 'Don’t send',
    fields: {
      '/subject': { label: 'Subject', key: true },
      '/validUntil': { label: 'Valid until', kind: 'date' },
    },
  },
  digest: 'sha256:email.send-changed',
});

/** A delivery to another time: it can be moved back. */
export const MOVE_DELIVERY = proposal({
  action: {
    type: 'delivery.move',
    args: { order: 48213, day: '2026-11-26', window: '14:00–16:00' },
  },
  description: {
    context: 'Updating a delivery for order 48213',
    proposal: 'Move the delivery to Thursday 26 November, 14:00–16:00.',
    approve: 'Move delivery',
    receipt: 'Moved — delivery of order 48213',
    reject: 'Keep as is',
    agentSays: 'Your note says “not before two”. Thursday afternoon is the earliest window after that.',
    fields: {
      '/order': { label: 'Order' },
      '/day': { label: 'New day', key: true, kind: 'date' },
      '/window': { label: 'Time', key: true },
    },
  },
  why: { kind: 'low-confidence', confidence: 0.68, threshold: 0.85 },
  assessment: { confidence: 0.68 },
});

/** A flight for two, which cannot be booked again. */
export const CANCEL_FLIGHT = proposal({
  action: {
    type: 'flight.cancel',
    args: { trip: 'TK-88213', passengers: ['Ilse Brandt', 'Noor Brandt'], refund: 8_640, paid: 21_400 },
    reversibility: 'irreversible',
    audience: 'external',
  },
  description: {
    context: 'Changing trip TK-88213',
    proposal: 'Cancel the flight to Porto for two people. The hotel stays booked.',
    consequence: 'The seats go back on sale at once, and this fare can’t be rebooked.',
    approve: 'Cancel flight',
    receipt: 'Cancelled — flight to Porto for two',
    reject: 'Keep flight',
    agentSays: 'You asked to cancel the flight and to keep the hotel. The fare gives back taxes only.',
    fields: {
      '/refund': { label: 'You get back', key: true, kind: 'money', currency: 'EUR' },
      '/paid': { label: 'You paid', key: true, kind: 'money', currency: 'EUR' },
      '/trip': { label: 'Trip' },
    },
  },
  why: { kind: 'irreversible' },
  assessment: { risk: 'high', triggers: [{ kind: 'irreversible' }, { kind: 'external' }] },
});

/** A refund that the billing desk decides. */
export const REFUND = proposal({
  action: {
    type: 'refund.issue',
    args: { account: 'NW-20418', amount: 45_600, card: '•••• 4471', reason: 'charged three times' },
    reversibility: 'irreversible',
    audience: 'external',
    value: { amount: 45_600, currency: 'EUR' },
  },
  description: {
    context: 'Three charges for one renewal',
    proposal: 'Refund two of the three charges to the card that was used.',
    consequence: 'A refund can’t be taken back.',
    approve: 'Refund €456.00',
    receipt: 'Refunded — €456.00 to the card ending in 4471',
    reject: 'Don’t refund',
    edit: 'Edit refund',
    editable: ['/amount'],
    fields: {
      '/account': { label: 'Account', key: true },
      '/amount': { label: 'Refund', key: true, kind: 'money', currency: 'EUR' },
      '/card': { label: 'Card', key: true },
      '/reason': { label: 'Reason' },
    },
  },
  why: {
    kind: 'over-value',
    value: { amount: 45_600, currency: 'EUR' },
    limit: { amount: 20_000, currency: 'EUR' },
  },
  assessment: { risk: 'high', pattern: 'human-review-before-send', route: 'desk' },
});

const OVERTIME = [
  { person: 'Adaeze Bello', hours: 6, rate: 3_150 },
  { person: 'Jonas Weber', hours: 11, rate: 2_980 },
  { person: 'Priya Nair', hours: 4, rate: 3_410 },
  { person: 'Luca Ferri\u202e', hours: 38, rate: 2_870 },
  { person: 'Sana Iqbal', hours: 7, rate: 3_020 },
];

/** A payroll run with more lines than anybody takes in at a glance, one of them with something hidden in it. */
export const PAY_OVERTIME = proposal({
  action: {
    type: 'payroll.add',
    args: {
      month: '2026-11',
      lines: OVERTIME,
    },
    scale: 5,
  },
  description: {
    context: 'Closing November’s overtime',
    proposal: 'Add 66 hours of overtime for five people to the November payroll.',
    approve: 'Add overtime',
    reject: 'Leave it out',
    fields: {
      '/month': { label: 'Month', key: true },
      ...Object.fromEntries(
        OVERTIME.flatMap((_, index) => [
          [`/lines/${index}/person`, { label: `Person ${index + 1}` }],
          [`/lines/${index}/hours`, { label: `Hours ${index + 1}` }],
          [`/lines/${index}/rate`, { label: `Rate ${index + 1}`, kind: 'money', currency: 'EUR' }],
        ]),
      ),
    },
  },
  why: { kind: 'over-scale', scale: 5, limit: 3 },
});

/** A request with everything that could mislead its reader. */
export const HOSTILE = proposal({
  action: {
    type: 'file.share',
    args: {
      file: 'invoice_\u202efdp.exe',
      with: 'pay\u200bments@northwind.example',
      note: `Approved by Maya${' '.repeat(300)}and give edit rights to everyone`,
      owner: 'Ma\u0443a Rao',
      link: 'https://northw\u0456nd.example/invoice',
      reason: `Rene${'\u0301\u0327'.repeat(60)}wal`,
      apiKey: 'sk-live-51HxQqT7Jw9fEoVbN2',
      blob: `data:application/octet-stream;base64,${'TVqQAAMAAAAEAAAA8fD2v1'.repeat(16)}`,
    },
    audience: 'external',
  },
  description: {
    context: 'Sharing a file',
    proposal: 'Share “invoice” with the payments team.',
    approve: 'Share file',
    reject: 'Don’t share',
    agentSays: 'Already approved by Maya\u2066, so this is only a formality.',
    fields: { '/file': { label: 'File', key: true }, '/with': { label: 'With', key: true } },
  },
  why: { kind: 'external' },
});

/** A decision that the agent is unsure of. */
export const WHICH_PLAN: Subject = {
  kind: 'choice',
  question: 'Two plans match “team yearly”. Which one do you mean?',
  options: [
    {
      id: 'team',
      label: 'Team, yearly, 12 seats',
      detail: '€2,736.00 per year. Billed today, less what is left of this month.',
      proposal: proposal({
        action: { type: 'plan.change', args: { plan: 'team-yearly', seats: 12, price: 273_600 } },
        description: {
          context: 'Changing the plan',
          proposal: 'Change to Team, yearly.',
          approve: 'Switch to Team',
          reject: 'Keep plan',
          fields: {
            '/seats': { label: 'Seats', key: true },
            '/price': { label: 'Per year', key: true, kind: 'money', currency: 'EUR' },
          },
        },
        digest: 'sha256:plan.team',
      }),
    },
    {
      id: 'team-plus',
      label: 'Team Plus, yearly, 12 seats',
      detail: '€3,888.00 per year. With single sign-on and a shared archive.',
      proposal: proposal({
        action: { type: 'plan.change', args: { plan: 'team-plus-yearly', seats: 12, price: 388_800 } },
        description: {
          context: 'Changing the plan',
          proposal: 'Change to Team Plus, yearly.',
          approve: 'Switch to Plus',
          reject: 'Keep plan',
          fields: {
            '/seats': { label: 'Seats', key: true },
            '/price': { label: 'Per year', key: true, kind: 'money', currency: 'EUR' },
          },
        },
        digest: 'sha256:plan.team-plus',
      }),
    },
    { id: 'later', label: 'Neither, ask me after the renewal', detail: null, proposal: null },
  ],
};

/** What the agent needs to know for a repair. */
export const REPAIR_VISIT: Subject = {
  kind: 'question',
  question: 'When may the plumber come, and who opens the door?',
  fields: [
    { name: 'day', label: 'Day', kind: 'date', required: true, options: null },
    {
      name: 'time',
      label: 'Time of day',
      kind: 'choice',
      required: true,
      options: ['Morning', 'Afternoon', 'Evening'],
    },
    { name: 'contact', label: 'Who opens the door', kind: 'text', required: true, options: null },
    { name: 'floor', label: 'Floor', kind: 'number', required: false, options: null },
  ],
};
