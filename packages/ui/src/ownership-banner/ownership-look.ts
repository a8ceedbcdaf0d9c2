import type { OwnershipKey } from '@handoff-kit/core';
import type { WaitLook } from '../base/wait-card.js';

/** The look of every state. */
export const OWNERSHIP_LOOK = {
  agent: look('spark', 'agent', { links: ['ask-person'] }),
  'your-move': look('arrow', 'caution', { primary: ['review'], secondary: ['ask-person'] }),
  transferring: look('arrow', 'person', { links: ['add-note', 'notify-later', 'cancel-request'] }),
  queued: look('clock', 'person', { links: ['add-note', 'notify-later', 'email-summary', 'cancel-request'] }),
  'queued-with-position': look('clock', 'person', {
    links: ['add-note', 'notify-later', 'email-summary', 'cancel-request'],
  }),
  person: look('person', 'person', { links: ['add-note', 'notify-later'] }),
  'person-due-soon': look('person', 'person', { links: ['add-note', 'notify-later'] }),
  overdue: look('clock', 'caution', {
    secondary: ['email-summary', 'notify-later'],
    links: ['add-note', 'cancel-request'],
  }),
  'overdue-escalated': look('clock', 'caution', {
    secondary: ['email-summary', 'notify-later'],
    links: ['add-note', 'cancel-request'],
  }),
  reassigned: look('person', 'person', { links: ['add-note', 'notify-later'] }),
  'handed-back': look('spark', 'agent', { links: ['ask-person'] }),
  'nobody-available': look('clock', 'caution', {
    secondary: ['email-summary', 'notify-later'],
    links: ['edit', 'save', 'cancel-request'],
  }),
  finished: look('check', 'success', {}),
  cancelled: look('undo', 'neutral', { links: ['ask-person'] }),
} satisfies Record<OwnershipKey, WaitLook>;

function look(
  icon: WaitLook['icon'],
  tone: WaitLook['tone'],
  rest: Omit<WaitLook, 'icon' | 'tone'>,
): WaitLook {
  return { icon, tone, ...rest };
}
