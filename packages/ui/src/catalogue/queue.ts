import type { QueueEntry, QueueKey, QueueView } from '@handoff-kit/core';
import type { QueueModel } from '@handoff-kit/react';
import { actorOf, ILSE, MAYA, MINUTE, NOW, TOMAS } from './fixtures.js';

/** An entry as it comes to the desk: claimed by nobody, promised for in a few minutes. */
export function queueEntry(parts: Partial<QueueEntry> & Pick<QueueEntry, 'task' | 'title'>): QueueEntry {
  return {
    handoff: 'handoff-1',
    summary: parts.title,
    user: { id: ILSE.id, name: ILSE.name },
    team: 'Billing',
    since: NOW - 3 * MINUTE,
    promise: NOW + 7 * MINUTE,
    claim: null,
    why: null,
    irreversible: false,
    ...parts,
  };
}

const ENTRIES: readonly QueueEntry[] = [
  queueEntry({
    task: 'task-claim',
    handoff: null,
    title: 'Water damage in the kitchen',
    summary: 'Kitchen flooded on Monday; has explained it three times and wants a person',
    since: NOW - 17 * MINUTE,
    promise: NOW - 6 * MINUTE,
    why: { kind: 'frustration', rephrased: 2 },
  }),
  queueEntry({
    task: 'task-charged',
    title: 'Refund €456.00 with this notice',
    summary: 'Customer charged three times for one annual renewal; wants two refunds today',
    irreversible: true,
    why: {
      kind: 'over-value',
      value: { amount: 45_600, currency: 'EUR' },
      limit: { amount: 20_000, currency: 'EUR' },
    },
  }),
  queueEntry({
    task: 'task-reply',
    title: 'Send the Q3 price confirmation to Northwind Logistics',
    summary: 'Procurement asks for the price of 40 seats before Friday',
    user: { id: 'chidi', name: 'Chidi Okafor' },
    since: NOW - 2 * MINUTE,
    promise: NOW + 13 * MINUTE,
    claim: { by: actorOf(TOMAS), until: NOW + 4 * MINUTE, fence: 1 },
    irreversible: true,
    why: { kind: 'external' },
  }),
  queueEntry({
    task: 'task-address',
    title: 'Change the delivery address to Rua das Flores 118, Porto',
    summary: 'New address three days before the delivery',
    user: { id: 'luca', name: 'Luca Ferri' },
    since: NOW - 20_000,
    promise: NOW + 22 * MINUTE,
    claim: { by: actorOf(MAYA), until: NOW + 5 * MINUTE, fence: 1 },
    why: { kind: 'low-confidence', confidence: 0.68, threshold: 0.85 },
  }),
  queueEntry({
    task: 'task-payroll',
    title: 'Add 66 hours of overtime for five people to the November payroll',
    user: { id: 'adaeze', name: 'Adaeze Bello' },
    since: NOW - 96 * MINUTE,
    promise: null,
    why: { kind: 'over-scale', scale: 5, limit: 3 },
  }),
];

/** A model of one state, as Maya sees it. */
export function queueModel(view: QueueView): QueueModel {
  return { view, now: NOW, viewer: MAYA };
}

/** Every state of the ReviewQueue, once. */
export const queueCatalogue = {
  empty: queueModel({ key: 'empty' }),
  waiting: queueModel({ key: 'waiting', entries: ENTRIES }),
  'filtered-empty': queueModel({ key: 'filtered-empty', hidden: 5 }),
  offline: queueModel({ key: 'offline', entries: ENTRIES.slice(0, 3) }),
} satisfies Record<QueueKey, QueueModel>;
