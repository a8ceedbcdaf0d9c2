import type { ScopeKey } from '@handoff-kit/core';
import type { WaitLook } from '../base/wait-card.js';

/** The look of every state that shows something. */
export const SCOPE_LOOK = {
  beyond: {
    icon: 'info',
    tone: 'neutral',
    secondary: ['ask-person'],
    links: ['park', 'email-summary', 'notify-later'],
  },
  'beyond-in-part': {
    icon: 'info',
    tone: 'neutral',
    primary: ['accept-scope'],
    secondary: ['ask-person'],
    links: ['park', 'email-summary', 'notify-later'],
  },
  'handed-over': { icon: 'person', tone: 'person', links: ['email-summary', 'notify-later'] },
  parked: { icon: 'clock', tone: 'neutral', links: ['add-input', 'ask-person'] },
} satisfies Record<Exclude<ScopeKey, 'inside'>, WaitLook>;
