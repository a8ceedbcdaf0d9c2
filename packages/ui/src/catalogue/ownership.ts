import { type Awaited, type OwnershipKey, type OwnershipView, refuse } from '@handoff-kit/core';
import type { OwnershipModel } from '@handoff-kit/react';
import { actorOf, MAYA, MINUTE, NOW, TOMAS } from './fixtures.js';
import { ALL_ALLOWED } from './status.js';

const MAYA_RAO = { id: MAYA.id, name: MAYA.name };
const TOMAS_NOVAK = { id: TOMAS.id, name: TOMAS.name };

const CHARGED_THREE_TIMES = awaited({
  team: 'Billing',
  goesAlong: ['Last 6 messages', 'Billing ID', '3 failed charges'],
});

const WATER_DAMAGE = awaited({
  team: 'Claims',
  why: { kind: 'frustration', rephrased: 2 },
  goesAlong: ['Policy HV-7730-2', '14 photos', 'Plumber’s report'],
});

/** Every state of the OwnershipBanner, in several trades. */
export const ownershipCatalogue = {
  agent: model({ key: 'agent' }),
  'your-move': model({ key: 'your-move', handoffs: 2 }),
  transferring: model({
    key: 'transferring',
    owner: { state: 'transferring', ...WATER_DAMAGE, since: NOW - MINUTE, updateBy: NOW + 14 * MINUTE },
  }),
  queued: model({
    key: 'queued',
    owner: { state: 'queue', position: null, ...WATER_DAMAGE, updateBy: NOW + 11 * MINUTE },
  }),
  'queued-with-position': model({
    key: 'queued-with-position',
    owner: { state: 'queue', position: 3, ...WATER_DAMAGE, updateBy: NOW + 11 * MINUTE },
  }),
  person: model({
    key: 'person',
    owner: {
      state: 'person',
      person: MAYA_RAO,
      reassignedFrom: null,
      ...CHARGED_THREE_TIMES,
      updateBy: NOW + 7 * MINUTE,
    },
  }),
  'person-due-soon': model({
    key: 'person-due-soon',
    owner: {
      state: 'person',
      person: MAYA_RAO,
      reassignedFrom: null,
      ...CHARGED_THREE_TIMES,
      since: NOW - 9 * MINUTE,
      updateBy: NOW + MINUTE,
      reminded: true,
    },
  }),
  overdue: model({
    key: 'overdue',
    late: 6 * MINUTE,
    owner: {
      state: 'queue',
      position: null,
      ...WATER_DAMAGE,
      since: NOW - 21 * MINUTE,
      updateBy: NOW - 6 * MINUTE,
    },
  }),
  'overdue-escalated': model({
    key: 'overdue-escalated',
    late: 6 * MINUTE,
    owner: {
      state: 'person',
      person: MAYA_RAO,
      reassignedFrom: null,
      ...CHARGED_THREE_TIMES,
      since: NOW - 17 * MINUTE,
      updateBy: NOW - 6 * MINUTE,
      escalated: { to: 'The team lead', at: NOW - 4 * MINUTE },
    },
  }),
  reassigned: model({
    key: 'reassigned',
    owner: {
      state: 'person',
      person: TOMAS_NOVAK,
      reassignedFrom: MAYA_RAO,
      ...CHARGED_THREE_TIMES,
      since: NOW - 2 * MINUTE,
      updateBy: NOW + 18 * MINUTE,
    },
  }),
  'handed-back': model({
    key: 'handed-back',
    by: actorOf(MAYA),
    at: NOW - MINUTE,
    note: 'Two refunds are approved. The agent sends you the confirmation.',
  }),
  'nobody-available': model({
    key: 'nobody-available',
    owner: {
      state: 'nobody',
      since: NOW - MINUTE,
      team: 'Tenancy law',
      alternative: 'Your request is read first thing on Thursday at 8:30, with everything that you sent.',
    },
  }),
  finished: model({
    key: 'finished',
    by: { id: MAYA.id, name: MAYA.name },
    team: 'Billing',
    at: NOW - 4 * MINUTE,
    result: 'Two refunds of €228.00 are on their way.',
  }),
  cancelled: model({ key: 'cancelled', at: NOW - MINUTE }),
} satisfies Record<OwnershipKey, OwnershipModel>;

function awaited(parts: Pick<Awaited, 'team' | 'goesAlong'> & Partial<Awaited>): Awaited {
  return {
    since: NOW - 4 * MINUTE,
    why: { kind: 'person-asked' },
    updateBy: null,
    escalated: null,
    reminded: false,
    ...parts,
  };
}

/** Whoever waits for a person may not ask for another, and may not take back what a person has taken. */
function model(view: OwnershipView): OwnershipModel {
  const owner = 'owner' in view ? view.owner.state : 'agent';
  const taken = refuse('already-owned', 'A person was asked to take this, or has taken it.');
  return {
    task: 'task-1',
    view,
    now: NOW,
    can: {
      ...ALL_ALLOWED,
      'request-person': owner === 'agent' || owner === 'nobody' ? true : taken,
      'cancel-request': owner === 'agent' || owner === 'person' ? taken : true,
    },
    command: { state: 'idle' },
    chosen: [],
  };
}
