'use client';
import type { RejectionReason } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { Field } from './field.js';
import type { Unsent } from './use-unsent.js';
import { NOTE, REASON } from './written.js';

const REASONS = [
  'wrong-facts',
  'wrong-action',
  'wrong-tone',
  'wrong-time',
  'not-needed',
  'other',
] as const satisfies readonly RejectionReason[];

/** Props of `RejectForm`. */
export interface RejectFormProps {
  readonly texts: Unsent;
  readonly onText: (field: string, text: string) => void;
}

/** Asks why not. Both the reason and the note may be left out. */
export function RejectForm({ texts, onText }: RejectFormProps): ReactNode {
  return (
    <>
      <Field
        label={<Message id="handoff.reject.title" />}
        value={texts[REASON] ?? ''}
        onValue={(text) => onText(REASON, text)}
        options={REASONS.map((one) => ({ value: one, label: <Message id={`handoff.reject.${one}`} /> }))}
      />
      <Field
        label={<Message id="handoff.reject.note" />}
        value={texts[NOTE] ?? ''}
        onValue={(text) => onText(NOTE, text)}
      />
    </>
  );
}

/** The reason as it is sent; null where none was given. */
export function reasonIn(texts: Unsent): RejectionReason | null {
  return REASONS.find((one) => one === texts[REASON]) ?? null;
}
