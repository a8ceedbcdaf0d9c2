import type { FindingKind, TrailChecking, TrailFinding, TrailKey } from '@handoff-kit/core';
import type { TrailModel } from '@handoff-kit/react';
import { REFUSALS } from './refusals.js';
import { checked, knownTrail, listing, trailModel } from './trail.js';
import {
  ACCOUNT_EVENTS,
  ARABIC_EVENTS,
  HOSTILE_EVENTS,
  KEPT_PLACES,
  MORE_TASK_EVENTS,
  manyEvents,
  REPLY_EVENTS,
  TASK_EVENTS,
} from './trail-events.js';
import type { Variants } from './variant.js';

const TASK = { kind: 'task', id: 'task-reply', title: 'Q3 pricing for Northwind Logistics' } as const;
const ACCOUNT = { kind: 'account', id: 'ilse', title: 'Ilse Brandt' } as const;

const EVERY_FINDING = {
  edit: { kind: 'edit', about: TASK, seq: 5 },
  delete: { kind: 'delete', about: TASK, seq: 7 },
  insert: { kind: 'insert', about: TASK, seq: 8 },
  reorder: { kind: 'reorder', about: TASK, seq: 9 },
  duplicate: { kind: 'duplicate', about: TASK, seq: 10 },
  truncate: { kind: 'truncate', about: TASK, seq: 12 },
  rewrite: { kind: 'rewrite', about: ACCOUNT, seq: 3 },
  erase: { kind: 'erase', about: ACCOUNT, seq: 4 },
  unreadable: { kind: 'unreadable', about: null, seq: 0 },
  checkpoint: { kind: 'checkpoint', about: null, seq: 0 },
} as const satisfies Record<FindingKind, TrailFinding>;

/** The ordinary list, with this to say of the record. */
function withCheck(checking: TrailChecking): TrailModel {
  const entries = REPLY_EVENTS.slice(0, 3);
  return trailModel({ key: 'listed', trail: knownTrail(entries), checking, asking: false });
}

function opened(part: string, position: number): { readonly press: string } {
  return { press: `[data-index="${position}"] [data-part="${part}"]` };
}

/** Further cases of the AuditTrail's states. */
export const trailVariants = {
  'listed.open': {
    model: listing(REPLY_EVENTS),
    steps: [
      opened('event-button', 4),
      opened('event-button', 5),
      { press: '[data-index="4"] [data-part="data"] button' },
    ],
  },
  'listed.exports': {
    model: listing(REPLY_EVENTS.slice(0, 1), { mayExport: true }),
    steps: [{ press: '[data-part="exports"] button' }],
  },
  'listed.export-links': {
    model: {
      ...listing(REPLY_EVENTS.slice(0, 1), { mayExport: true }),
      exportUrl: (format) => `/api/handoff/log?format=${format}`,
    },
    steps: [{ press: '[data-part="exports"] button' }],
  },
  'listed.task-events': { model: listing(TASK_EVENTS) },
  'listed.more-task-events': {
    model: listing(MORE_TASK_EVENTS),
    steps: [opened('event-button', 1), opened('event-button', 6)],
  },
  'listed.account-events': { model: listing(ACCOUNT_EVENTS), steps: [opened('event-button', 0)] },
  'listed.kept-places': {
    model: listing(KEPT_PLACES),
    steps: [0, 1, 2, 3].map((position) => opened('event-button', position)),
  },
  'listed.narrowed': {
    model: trailModel(
      {
        key: 'listed',
        trail: knownTrail(REPLY_EVENTS.slice(4, 5), { total: 48_213 }),
        checking: { state: 'not-checked' },
        asking: false,
      },
      { filter: { kind: 'decision', actor: 'user', text: 'pricing' } },
    ),
  },
  'listed.asking': {
    model: trailModel({
      key: 'listed',
      trail: knownTrail(REPLY_EVENTS, { matching: 48_213, total: 48_213 }),
      checking: { state: 'checking' },
      asking: true,
    }),
  },
  'listed.many': { model: listing(manyEvents(1_200), { matching: 48_213, total: 48_213 }) },
  'listed.hostile': { model: listing(HOSTILE_EVENTS), steps: [opened('event-button', 0)] },
  'listed.arabic': { model: listing(ARABIC_EVENTS) },
  'listed.tampered': {
    model: withCheck({
      state: 'checked',
      check: checked({ findings: Object.values(EVERY_FINDING), found: 14, erased: 2, beyondCheckpoint: 31 }),
    }),
  },
  'listed.one-deleted': {
    model: withCheck({
      state: 'checked',
      check: checked({ findings: [EVERY_FINDING.delete], tail: 'not-checked', beyondCheckpoint: 48_213 }),
    }),
  },
  'listed.tail-not-checked': {
    model: withCheck({ state: 'checked', check: checked({ tail: 'not-checked', beyondCheckpoint: 48_213 }) }),
  },
  'listed.check-unanswered': { model: withCheck({ state: 'unanswered', refusal: REFUSALS.offline }) },
  'refused.not-allowed': { model: trailModel({ key: 'refused', refusal: REFUSALS['not-allowed'] }) },
  'offline.nothing': {
    model: trailModel({ key: 'offline', trail: null, checking: { state: 'not-checked' } }),
  },
} satisfies Variants<TrailKey, TrailModel>;
