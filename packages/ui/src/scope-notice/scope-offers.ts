import type { ScopeView } from '@handoff-kit/core';
import type { ScopeAct } from '@handoff-kit/react';
import type { Offer } from '../base/offers.js';

/**
 * What pressing an offer does, or null where the state has nothing that it could be done to. `text` is what was written,
 * or which of the saved tasks it is.
 */
export function actOf(
  offer: Offer,
  view: Exclude<ScopeView, { readonly key: 'inside' }>,
  text: string,
): ScopeAct | null {
  switch (offer) {
    case 'ask-person':
      return { type: offer };
    case 'add-input':
    case 'edit-input':
      return { type: 'add-input', text };
    case 'accept-scope':
      return view.key === 'beyond-in-part' ? { type: offer, part: view.inScope } : null;
    case 'extend-scope':
      return view.key === 'parked' || view.extendedBy === null ? null : { type: offer, by: view.extendedBy };
    case 'park':
      return view.key === 'parked' ? null : { type: offer, what: view.input ?? view.boundary, partial: [] };
    case 'resume-parked':
      return { type: offer, parked: text };
    case 'email-summary':
    case 'notify-later':
      return { type: 'fallback', fallback: offer, text: null };
    default:
      return null;
  }
}
