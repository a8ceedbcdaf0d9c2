import type { StatusKey } from '@handoff-kit/core';
import type { WaitLook } from '../base/wait-card.js';

/** How one state looks, and what it offers where that is allowed. */
export interface StatusLook extends WaitLook {
  /** What stands beside the headline: how long it has taken, or since when it is so. Default nothing. */
  readonly time?: 'elapsed' | 'since';
}

const WHILE_WAITING = ['edit', 'save', 'email-summary', 'notify-later'] as const;

/** The look of every state. */
export const STATUS_LOOK = {
  idle: look('spark', 'neutral', {}),
  working: look('spark', 'agent', { time: 'elapsed', links: ['pause', 'ask-person'] }),
  'working-long': look('spark', 'agent', { time: 'elapsed', links: ['pause', 'notify-later', 'ask-person'] }),
  'working-too-long': look('clock', 'caution', {
    time: 'elapsed',
    secondary: ['ask-person', 'keep-waiting'],
    links: ['pause', 'email-summary', 'notify-later'],
  }),
  checking: look('search', 'agent', { time: 'elapsed', links: ['pause', 'ask-person'] }),
  'checking-long': look('search', 'agent', {
    time: 'elapsed',
    links: ['keep-waiting', 'notify-later', 'ask-person'],
  }),
  drafting: look('pencil', 'agent', { time: 'elapsed', links: ['pause', 'ask-person'] }),
  'draft-ready': look('pencil', 'agent', {
    time: 'since',
    secondary: ['revise'],
    links: ['save', 'ask-person'],
  }),
  unsure: look('info', 'agent', { primary: ['choose', 'add-input'], secondary: ['ask-person'] }),
  'needs-information': look('info', 'agent', {
    primary: ['answer', 'add-input'],
    links: ['save', 'email-summary', 'ask-person'],
  }),
  'waiting-for-you': look('arrow', 'agent', { primary: ['review'], secondary: ['ask-person'] }),
  'waiting-for-review': look('clock', 'person', { links: [...WHILE_WAITING, 'ask-person'] }),
  'with-a-person': look('person', 'person', {}),
  stalled: look('warning', 'caution', {
    time: 'elapsed',
    secondary: ['ask-person', 'keep-waiting'],
    links: WHILE_WAITING,
  }),
  recovering: look('arrow', 'agent', { time: 'elapsed', links: ['pause', 'ask-person'] }),
  stopped: look('stop', 'caution', {
    primary: ['reply'],
    secondary: ['ask-person'],
    links: ['park', 'email-summary', 'notify-later'],
  }),
  'out-of-scope': look('info', 'neutral', {
    primary: ['accept-scope'],
    secondary: ['ask-person'],
    links: ['park', 'email-summary'],
  }),
  parked: look('clock', 'neutral', { links: ['add-input', 'ask-person'] }),
  paused: look('pause', 'caution', {
    time: 'since',
    primary: ['resume'],
    links: ['add-input', 'ask-person'],
  }),
  done: look('check', 'success', { time: 'since', links: ['correct', 'ask-person'] }),
  'done-undoable': look('check', 'success', {
    time: 'since',
    secondary: ['undo'],
    links: ['correct', 'ask-person'],
  }),
  undone: look('undo', 'neutral', { time: 'since', links: ['add-input', 'ask-person'] }),
  corrected: look('check', 'agent', { time: 'since', links: ['add-input', 'ask-person'] }),
  cancelled: look('cross', 'neutral', { time: 'since' }),
} satisfies Record<StatusKey, StatusLook>;

function look(
  icon: StatusLook['icon'],
  tone: StatusLook['tone'],
  rest: Omit<StatusLook, 'icon' | 'tone'>,
): StatusLook {
  return { icon, tone, ...rest };
}
