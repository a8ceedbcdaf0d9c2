import { type OwnershipKey, refuse } from '@handoff-kit/core';
import type { OwnershipModel } from '@handoff-kit/react';
import { actorOf, MAYA } from './fixtures.js';
import { ownershipCatalogue } from './ownership.js';
import type { Variants } from './variant.js';

/** Further cases of the OwnershipBanner's states. */
export const ownershipVariants = {
  'queued.sending': {
    model: { ...ownershipCatalogue.queued, command: { state: 'sending', what: 'cancel-request' } },
  },
  'queued.refused': {
    model: {
      ...ownershipCatalogue.queued,
      command: {
        state: 'refused',
        refusal: refuse('already-owned', 'A person has taken this.', { by: actorOf(MAYA) }),
      },
    },
  },
  'person.notified': { model: { ...ownershipCatalogue.person, chosen: ['notify-later'] } },
  'person.noting': {
    model: ownershipCatalogue.person,
    steps: [{ press: '[data-offer="add-note"]' }],
  },
  'nobody-available.editing': {
    model: ownershipCatalogue['nobody-available'],
    steps: [{ press: '[data-offer="edit"]' }],
  },
  'nobody-available.chosen': {
    model: { ...ownershipCatalogue['nobody-available'], chosen: ['edit', 'save', 'email-summary'] },
  },
} satisfies Variants<OwnershipKey, OwnershipModel>;
