import type { OfferKey, OfferView } from '@handoff-kit/core';
import type { IconName } from '../base/icon.js';
import type { Tone } from '../base/mark.js';

/** How one state looks: it only repeats what is said in words. */
export const OFFER_LOOKS = {
  allow: { icon: 'person', tone: 'person' },
  'ask-again': { icon: 'warning', tone: 'caution' },
  'not-eligible': { icon: 'info', tone: 'neutral' },
  granted: { icon: 'check', tone: 'success' },
  declined: { icon: 'cross', tone: 'neutral' },
  'asking-again': { icon: 'check', tone: 'success' },
} as const satisfies Record<OfferKey, { readonly icon: IconName; readonly tone: Tone }>;

/** Which way it goes: towards fewer questions, or back to more. */
export function directionOf({ terms }: OfferView): 'allow' | 'ask-again' {
  return terms.effect === 'allow' ? 'allow' : 'ask-again';
}

/** Which line is the headline. */
export function titleOf(view: OfferView) {
  switch (view.key) {
    case 'allow':
    case 'ask-again':
    case 'not-eligible':
      return `offer.${directionOf(view)}.title` as const;
    case 'declined':
      return `offer.declined.${directionOf(view)}.title` as const;
    case 'granted':
    case 'asking-again':
      return `offer.${view.key}.title` as const;
    default:
      return view satisfies never;
  }
}
