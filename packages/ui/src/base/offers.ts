import type { TaskAct, TaskPermissions } from '@handoff-kit/core';

/** What the host has to allow for each offer; null where the state itself is the answer. */
const NEEDS = {
  pause: 'pause',
  resume: 'resume',
  'keep-waiting': null,
  'ask-person': 'request-person',
  'cancel-request': 'cancel-request',
  undo: null,
  choose: null,
  answer: null,
  review: null,
  'accept-scope': 'accept-scope',
  'extend-scope': 'extend-scope',
  park: 'park',
  'resume-parked': 'resume-parked',
  use: 'fallback',
  correct: 'correct',
  'add-input': 'add-input',
  'edit-input': 'add-input',
  reply: 'add-input',
  revise: 'add-input',
  'add-note': 'send-message',
  edit: 'fallback',
  save: 'fallback',
  'email-summary': 'fallback',
  'notify-later': 'fallback',
} satisfies Record<string, TaskAct | null>;

const FORMS = ['correct', 'add-input', 'edit-input', 'reply', 'revise', 'add-note', 'edit'] as const;
const LASTING = ['edit', 'save', 'email-summary', 'notify-later', 'keep-waiting', 'use'] as const;

/** Something that a person can press while a task waits or runs. */
export type Offer = keyof typeof NEEDS;

/** An offer that asks for a text before it acts. */
export type FormOffer = (typeof FORMS)[number];

/** An offer that stays chosen, and says so. */
export type LastingOffer = (typeof LASTING)[number];

/** Whether an offer asks for a text before it acts. */
export function asksForText(offer: Offer): offer is FormOffer {
  return FORMS.some((form) => form === offer);
}

/** Whether an offer stays chosen. */
export function isLasting(offer: Offer): offer is LastingOffer {
  return LASTING.some((lasting) => lasting === offer);
}

/** Whether the host would allow it. Without its answers, everything that the state offers is allowed. */
export function isAllowed(act: TaskAct | null, can: TaskPermissions | null): boolean {
  return act === null || can === null || can[act] === true;
}

/** Whether the host would allow an offer. */
export function isOffered(offer: Offer, can: TaskPermissions | null): boolean {
  return isAllowed(NEEDS[offer], can);
}
