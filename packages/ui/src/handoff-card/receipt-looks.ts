import type { HandoffAct, HandoffKey } from '@handoff-kit/core';
import type { IconName } from '../base/icon.js';
import type { Tone } from '../base/mark.js';

/** The states in which nothing can be decided anymore. */
export type ReceiptKey = Exclude<
  HandoffKey,
  | 'arming'
  | 'unread'
  | 'confirm'
  | 'choose'
  | 'answer'
  | 'review-own'
  | 'editing'
  | 'offline'
  | 'review-waiting'
  | 'expiring'
>;

/** What can be done from a receipt. */
export type ReceiptOffer =
  | Extract<HandoffAct, 'reopen' | 'undo'>
  | 'ask-person'
  | 'happened'
  | 'not-happened'
  | 'dismiss';

interface Look {
  readonly icon: IconName;
  readonly tone: Tone;
  readonly offers?: readonly ReceiptOffer[];
}

/** How each receipt looks, and what it offers. */
export const RECEIPT_LOOKS: Readonly<Record<ReceiptKey, Look>> = {
  sending: { icon: 'clock', tone: 'neutral' },
  refused: { icon: 'warning', tone: 'danger', offers: ['dismiss'] },
  approved: { icon: 'check', tone: 'neutral' },
  'approved-with-changes': { icon: 'check', tone: 'neutral' },
  'approved-by-rule': { icon: 'check', tone: 'agent' },
  answered: { icon: 'check', tone: 'success' },
  rejected: { icon: 'cross', tone: 'neutral' },
  'decided-elsewhere': { icon: 'person', tone: 'person' },
  deferred: { icon: 'clock', tone: 'neutral', offers: ['reopen'] },
  expired: { icon: 'clock', tone: 'neutral', offers: ['ask-person'] },
  withdrawn: { icon: 'undo', tone: 'neutral' },
  superseded: { icon: 'arrow', tone: 'neutral' },
  unpresentable: { icon: 'warning', tone: 'caution', offers: ['ask-person'] },
  running: { icon: 'arrow', tone: 'agent' },
  succeeded: { icon: 'check', tone: 'success' },
  'succeeded-undoable': { icon: 'check', tone: 'success', offers: ['undo'] },
  undoing: { icon: 'undo', tone: 'neutral' },
  undone: { icon: 'undo', tone: 'success' },
  'undo-failed': { icon: 'warning', tone: 'danger', offers: ['undo', 'ask-person'] },
  failed: { icon: 'warning', tone: 'danger', offers: ['ask-person'] },
  unknown: { icon: 'warning', tone: 'caution', offers: ['happened', 'not-happened', 'ask-person'] },
  settled: { icon: 'person', tone: 'person' },
  voided: { icon: 'stop', tone: 'neutral', offers: ['ask-person'] },
};
