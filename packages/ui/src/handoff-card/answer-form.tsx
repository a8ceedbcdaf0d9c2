'use client';
import type { JsonObject, JsonValue, QuestionField } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { Field } from './field.js';
import type { Unsent } from './use-unsent.js';

/** Props of `AnswerForm`. */
export interface AnswerFormProps {
  readonly fields: readonly QuestionField[];
  /** What was written, by the name of the field. */
  readonly texts: Unsent;
  readonly onText: (name: string, text: string) => void;
  /** Says what is missing; false until somebody tried to send it. */
  readonly checked: boolean;
}

/** The fields that the agent needs. */
export function AnswerForm({ fields, texts, onText, checked }: AnswerFormProps): ReactNode {
  return (
    <div className="hk-form" data-part="fields">
      {fields.map((field) => {
        const { name, label, kind, required, options } = field;
        return (
          <Field
            key={name}
            label={
              required ? (
                <Revealed text={label} />
              ) : (
                <Message id="handoff.answer.optional" params={{ label }} />
              )
            }
            value={texts[name] ?? ''}
            onValue={(text) => onText(name, text)}
            kind={kind === 'choice' ? 'text' : kind}
            options={options?.map((option) => ({ value: option, label: <Revealed text={option} /> }))}
            required={required}
            fault={checked && faultOf(field, texts[name] ?? '')}
          />
        );
      })}
    </div>
  );
}

/** The answers as they are sent; null while something is missing or wrong. */
export function answersIn(fields: readonly QuestionField[], texts: Unsent): JsonObject | null {
  const answers: Record<string, JsonValue> = {};
  for (const field of fields) {
    const text = (texts[field.name] ?? '').trim();
    if (faultOf(field, text)) return null;
    if (text !== '') answers[field.name] = field.kind === 'number' ? Number(text) : text;
  }
  return answers;
}

function faultOf({ label, kind, required }: QuestionField, text: string): ReactNode {
  const written = text.trim();
  if (required && written === '') return <Message id="common.field-required" params={{ label }} />;
  return kind === 'number' && written !== '' && !Number.isFinite(Number(written)) ? (
    <Message id="handoff.editing.number" />
  ) : null;
}
