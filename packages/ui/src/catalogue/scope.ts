import type { Parked, ScopeKey, ScopeView } from '@handoff-kit/core';
import type { ScopeModel } from '@handoff-kit/react';
import { MAYA, MINUTE, NOW } from './fixtures.js';
import { ALL_ALLOWED } from './status.js';

/** A model of one state, as Ilse sees it. */
export function scopeModel(view: ScopeView): ScopeModel {
  return {
    task: 'task-1',
    view,
    now: NOW,
    can: ALL_ALLOWED,
    command: { state: 'idle' },
    chosen: [],
  };
}

/** What was saved because of a boundary. */
export const SAVED: Parked = {
  id: 'parked-1',
  at: NOW - 47 * MINUTE,
  what: 'New company name on the 12 booked invoices',
  partial: ['List of the invoices', 'Extract from the register'],
  beyond: {
    boundary: 'invoices that are booked already',
    extendedBy: 'An administrator opens booked periods for me.',
  },
};

const BEYOND = {
  boundary: 'invoices that are booked already',
  extendedBy: 'An administrator opens booked periods for me.',
  input: 'Change the company name on all invoices of this year',
  parked: [],
} as const;

/** A boundary that Maya has been asked about, and has taken. */
export const HANDED_OVER: Extract<ScopeView, { readonly key: 'handed-over' }> = {
  key: 'handed-over',
  ...BEYOND,
  inScope: 'Use the new name on the 4 open invoices.',
  person: { id: MAYA.id, name: MAYA.name },
  team: 'Billing',
  updateBy: NOW + 18 * MINUTE,
};

/** Every state of the ScopeNotice, once. */
export const scopeCatalogue = {
  inside: scopeModel({ key: 'inside' }),
  beyond: scopeModel({
    key: 'beyond',
    boundary: 'advice on which depreciation to choose',
    extendedBy: 'Your tax adviser decides this, and I file it as they say.',
    inScope: null,
    input: 'Depreciate the new forklift so that we pay the least tax this year',
    parked: [],
  }),
  'beyond-in-part': scopeModel({
    key: 'beyond-in-part',
    ...BEYOND,
    inScope: 'Use the new name on the 4 open invoices.',
  }),
  'handed-over': scopeModel(HANDED_OVER),
  parked: scopeModel({
    key: 'parked',
    input: null,
    parked: [
      SAVED,
      {
        id: 'parked-2',
        at: NOW - 12 * MINUTE,
        what: 'Quote for the second crane',
        partial: [],
        beyond: null,
      },
    ],
  }),
} satisfies Record<ScopeKey, ScopeModel>;
