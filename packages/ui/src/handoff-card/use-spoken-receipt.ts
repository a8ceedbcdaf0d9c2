'use client';
import { type HandoffModel, useAnnouncement, useMessages } from '@handoff-kit/react';
import { factsOf, finishedName } from './receipt-facts.js';
import { RECEIPT_LOOKS, type ReceiptKey } from './receipt-looks.js';

/**
 * Says what came of a request once something has come of it. That it asks is the StatusCard's to say; that an answer is on
 * its way is no receipt, and would hold up the real one.
 */
export function useSpokenReceipt(model: HandoffModel): void {
  const { t } = useMessages();
  const { key } = model.view;
  useAnnouncement(key, {
    task: model.task,
    text: isReceipt(key)
      ? (finishedName(model) ?? t(`handoff.${key}.title`, factsOf(model), model.now))
      : null,
    urgent: key === 'failed' || key === 'unknown' || key === 'refused',
  });
}

function isReceipt(key: string): key is ReceiptKey {
  return key !== 'sending' && Object.hasOwn(RECEIPT_LOOKS, key);
}
