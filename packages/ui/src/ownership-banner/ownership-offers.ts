import type { OwnershipView } from '@handoff-kit/core';
import type { OwnershipAct } from '@handoff-kit/react';
import type { Offer } from '../base/offers.js';

/** What pressing an offer does, or null where the banner does not offer it. `text` is what was written. */
export function actOf(offer: Offer, view: OwnershipView, text: string): OwnershipAct | null {
  switch (offer) {
    case 'ask-person':
    case 'cancel-request':
      return { type: offer };
    case 'review':
      return view.key === 'your-move' && view.handoffs > 0 ? { type: 'show-handoff' } : null;
    case 'add-note':
      return { type: 'add-note', text };
    case 'edit':
      return { type: 'fallback', fallback: 'edit', text };
    case 'save':
    case 'email-summary':
    case 'notify-later':
      return { type: 'fallback', fallback: offer, text: null };
    default:
      return null;
  }
}
