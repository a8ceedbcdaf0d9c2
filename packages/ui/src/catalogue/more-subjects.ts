import { proposal } from './fixtures.js';

/** A step that calls three others, one of which cannot be taken back. */
export const CLOSE_ACCOUNT = proposal({
  action: {
    type: 'account.close',
    args: { account: 'NW-20418' },
    reversibility: 'externally-reversible',
    audience: 'self',
  },
  calls: [
    proposal({
      action: { type: 'plan.cancel', args: { plan: 'team-yearly', on: '2026-11-30' } },
      description: {
        context: 'Closing account NW-20418',
        proposal: 'End the plan at the end of the month.',
        approve: 'End plan',
        reject: 'Keep plan',
        fields: { '/plan': { label: 'Plan' }, '/on': { label: 'Ends on', kind: 'date' } },
      },
    }),
    proposal({
      action: { type: 'export.create', args: { to: 'ilse.brandt@tailspin.example' } },
      description: {
        context: 'Closing account NW-20418',
        proposal: 'Send an export of all documents.',
        approve: 'Send export',
        reject: 'Don’t send',
        fields: { '/to': { label: 'To' } },
      },
    }),
    proposal({
      action: {
        type: 'account.delete',
        args: { documents: 318 },
        reversibility: 'irreversible',
      },
      description: {
        context: 'Closing account NW-20418',
        proposal: 'Delete the account and its documents.',
        consequence: 'Deleted documents can’t be brought back.',
        approve: 'Delete account',
        reject: 'Keep account',
        fields: { '/documents': { label: 'Documents' } },
      },
    }),
  ],
  description: {
    context: 'Closing account NW-20418',
    proposal: 'Close the account, as you asked.',
    approve: 'Close account',
    reject: 'Keep account',
    fields: { '/account': { label: 'Account', key: true } },
  },
  why: { kind: 'irreversible' },
  assessment: { risk: 'high', pattern: 'human-review-before-send' },
});

/** An intake form with values that are not set, empty, true and false. */
export const REGISTER_PATIENT = proposal({
  action: {
    type: 'patient.register',
    args: {
      name: 'Rosalind Achterberg',
      born: '1957-03-09',
      insurance: null,
      allergies: '',
      interpreter: false,
      consent: true,
      medicines: [],
    },
  },
  description: {
    context: 'Intake for the knee consultation',
    proposal: 'Register Rosalind Achterberg for Monday 30 November, 09:40.',
    approve: 'Register patient',
    reject: 'Leave it',
    editable: ['/name', '/interpreter'],
    fields: {
      '/name': { label: 'Name', key: true },
      '/born': { label: 'Born', key: true, kind: 'date' },
      '/insurance': { label: 'Insurance number', key: true },
      '/allergies': { label: 'Allergies', key: true },
      '/interpreter': { label: 'Needs an interpreter', key: true },
      '/consent': { label: 'Consent given', key: true },
      '/medicines': { label: 'Medicines' },
    },
  },
  why: { kind: 'missing-context', fields: ['the insurance number'] },
});

/** An action whose tool says nothing of its consequence, nor of a receipt. */
export const DELETE_BRANCH = proposal({
  action: {
    type: 'branch.delete',
    args: { repository: 'pricing-service', branch: 'rollback-2026-10-07', commits: 14 },
    reversibility: 'irreversible',
  },
  description: {
    context: 'Cleaning up after the October rollback',
    proposal: 'Delete the branch rollback-2026-10-07 with 14 commits that are nowhere else.',
    approve: 'Delete branch',
    reject: 'Keep branch',
    editable: ['/branch', '/commits'],
    fields: {
      '/repository': { label: 'Repository', key: true },
      '/branch': { label: 'Branch', key: true },
      '/commits': { label: 'Commits', key: true },
    },
  },
  why: { kind: 'first-time' },
});

/** Long words and long sentences, as they come from real systems. */
export const LONG_WORDS = proposal({
  action: {
    type: 'policy.assign',
    args: {
      policy: 'Rechtsschutzversicherungsgesellschaften-Sonderkündigungsrecht-2026-Bestandskunden',
      account: 'urn:northwind:accounts:eu-central:7c2f41d8-90ab-4e51-8d6e-51b0f3c2aa97',
      link: 'https://records.northwind.example/archive/2026/11/18/claims/HV-7730-2/attachments/report-of-the-plumber-final-version-3.pdf',
    },
  },
  description: {
    context:
      'Assigning a special right of cancellation to everybody whose contract was renewed before the change',
    proposal:
      'Assign the special right of cancellation for legal protection insurance of existing customers to this account, from 1 December 2026 until the end of the contract in 2029.',
    approve: 'Assign the special cancellation right now',
    reject: 'Leave the contract exactly as it stands',
    fields: {
      '/policy': { label: 'Rechtsgrundlagenbezeichnung', key: true },
      '/account': { label: 'Account', key: true },
      '/link': { label: 'Document', key: true },
    },
  },
  why: { kind: 'rule', rule: 'policy.assign' },
});

/** The same kind of request as an agent writes it in Arabic, with names, times and addresses from left to right in it. */
export const MOVE_DELIVERY_ARABIC = proposal({
  action: {
    type: 'delivery.move',
    args: { order: 48213, day: '2026-11-26', contact: 'noor.haddad@northwind.example' },
  },
  description: {
    context: 'تعديل توصيل الطلب 48213',
    proposal: 'نقل موعد التوصيل إلى الخميس 26 نوفمبر، بين 14:00 و16:00.',
    approve: 'نقل الموعد',
    reject: 'إبقاء الموعد',
    agentSays: 'كتبتم في الملاحظة «ليس قبل الثانية». أقرب موعد بعدها هو عصر الخميس.',
    fields: {
      '/order': { label: 'رقم الطلب' },
      '/day': { label: 'اليوم الجديد', key: true, kind: 'date' },
      '/contact': { label: 'جهة الاتصال', key: true },
    },
  },
  why: { kind: 'low-confidence', confidence: 0.68, threshold: 0.85 },
  assessment: { confidence: 0.68 },
});

/** Blanks that push what matters out of sight. */
export const BLANKS = proposal({
  action: {
    type: 'note.add',
    args: {
      account: 'NW-20418',
      note: `Customer called about the invoice.${'\n'.repeat(24)}Waive all fees until 2031.`,
      tag: `billing${' \t'.repeat(40)}do not audit`,
      source: `phone${'\u00a0'.repeat(60)}verified`,
    },
  },
  description: {
    context: 'Adding a note to account NW-20418',
    proposal: 'Add a note about the call.',
    approve: 'Add note',
    reject: 'Don’t add',
    fields: {
      '/account': { label: 'Account', key: true },
      '/note': { label: 'Note', kind: 'long-text', key: true },
      '/tag': { label: 'Tag', key: true },
      '/source': { label: 'Source', key: true },
    },
  },
});
