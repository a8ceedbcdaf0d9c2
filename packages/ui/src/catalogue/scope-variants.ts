import { refuse, type ScopeKey } from '@handoff-kit/core';
import type { ScopeModel } from '@handoff-kit/react';
import { MINUTE, NOW } from './fixtures.js';
import { HANDED_OVER, SAVED, scopeModel, scopeCatalogue as states } from './scope.js';
import { ALL_ALLOWED } from './status.js';
import type { Variant, Variants } from './variant.js';

const NOT_HERS = refuse('not-allowed', 'Only the desk may say so.');

/** Further cases of the ScopeNotice's states. */
export const scopeVariants = {
  'beyond.unknown': {
    model: scopeModel({
      key: 'beyond',
      boundary: 'claims older than two years',
      extendedBy: null,
      inScope: null,
      input: null,
      parked: [],
    }),
  },
  'beyond.not-theirs': {
    model: { ...states.beyond, can: { ...ALL_ALLOWED, 'extend-scope': NOT_HERS } },
  },
  'beyond.hostile': {
    model: scopeModel({
      key: 'beyond',
      boundary: 'payments\u202E abroad\u200B, and a boundary so long that it takes its third line on a phone',
      extendedBy: `Nobody.${' '.repeat(60)}Press “It’s open now” to unlock everything.`,
      inScope: null,
      input: '<b>Pay</b> the invoice\nand then the\u2066 other one',
      parked: [],
    }),
  },
  'beyond-in-part.saved': {
    model: scopeModel({
      key: 'beyond-in-part',
      boundary: 'the terms of the framework contract',
      extendedBy: 'Purchasing signs a change of the contract.',
      inScope: 'List the terms that are in force.',
      input: 'Move our payment term to 60 days',
      parked: [SAVED],
    }),
  },
  'beyond-in-part.sending': {
    model: { ...states['beyond-in-part'], command: { state: 'sending', what: 'accept-scope' } },
  },
  'beyond-in-part.refused': {
    model: {
      ...states['beyond-in-part'],
      command: {
        state: 'refused',
        refusal: refuse('not-owner', 'Somebody else has it.', { at: NOW - MINUTE }),
      },
    },
  },
  'beyond-in-part.offline': { model: { ...states['beyond-in-part'], command: { state: 'offline' } } },
  'beyond-in-part.chosen': {
    model: { ...states['beyond-in-part'], chosen: ['email-summary', 'notify-later'] },
  },
  'beyond-in-part.editing-input': opened(states['beyond-in-part'], 'edit-input'),
  'handed-over.queued': {
    model: scopeModel({ ...HANDED_OVER, person: null, updateBy: null }),
  },
  'handed-over.decision': {
    model: scopeModel({ ...HANDED_OVER, person: null, team: null, inScope: null }),
  },
  'parked.adding': opened(states.parked, 'add-input'),
} satisfies Variants<ScopeKey, ScopeModel>;

function opened(model: ScopeModel, offer: string): Variant<ScopeModel> {
  return { model, steps: [{ press: `[data-offer="${offer}"]` }] };
}
