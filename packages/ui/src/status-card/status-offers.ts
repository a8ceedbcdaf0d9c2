import type { StatusView } from '@handoff-kit/core';
import type { StatusAct } from '@handoff-kit/react';
import type { Offer } from '../base/offers.js';

/**
 * What pressing an offer does, or null where the state has nothing that it could be done to. `text` is what was written,
 * or which of the saved tasks it is.
 */
export function actOf(offer: Offer, view: StatusView, text: string): StatusAct | null {
  const handoff = handoffOf(view);
  switch (offer) {
    case 'pause':
    case 'resume':
    case 'keep-waiting':
    case 'ask-person':
      return { type: offer };
    case 'undo':
      return handoff === null ? null : { type: 'undo', handoff };
    case 'choose':
    case 'answer':
    case 'review':
      return handoff === null ? null : { type: 'show-handoff', handoff };
    case 'add-input':
      return handoff === null ? { type: 'add-input', text } : null;
    case 'edit-input':
    case 'reply':
    case 'revise':
      return { type: 'add-input', text };
    case 'correct':
      return { type: 'correct', correction: text };
    case 'accept-scope':
      return view.key === 'out-of-scope' && view.activity.inScope !== null
        ? { type: 'accept-scope', part: view.activity.inScope }
        : null;
    case 'extend-scope':
      return view.key === 'out-of-scope' ? { type: 'extend-scope', by: view.activity.extendedBy } : null;
    case 'park':
      return park(view);
    case 'resume-parked':
      return { type: 'resume-parked', parked: text };
    case 'use':
      return view.key === 'stopped' && view.activity.partial.length > 0
        ? { type: 'fallback', fallback: 'edit', text: view.activity.partial.join('\n') }
        : null;
    case 'edit':
      return { type: 'fallback', fallback: 'edit', text };
    case 'save':
    case 'email-summary':
    case 'notify-later':
      return { type: 'fallback', fallback: offer, text: null };
    case 'add-note':
    case 'cancel-request':
      return null;
    default:
      return offer satisfies never;
  }
}

function park(view: StatusView): StatusAct | null {
  switch (view.key) {
    case 'stopped':
      return { type: 'park', what: view.input ?? view.activity.next, partial: view.activity.partial };
    case 'out-of-scope':
      return { type: 'park', what: view.input ?? view.activity.boundary, partial: [] };
    default:
      return null;
  }
}

function handoffOf(view: StatusView): string | null {
  switch (view.key) {
    case 'unsure':
    case 'needs-information':
    case 'done-undoable':
      return view.handoff;
    case 'waiting-for-you':
      return view.handoff.id;
    default:
      return null;
  }
}
