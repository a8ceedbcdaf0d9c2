'use client';
import type { JsonValue, Presentation, PresentedField } from '@handoff-kit/core';
import { useMessages } from '@handoff-kit/react';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { Field, Was } from './field.js';
import { readField, textOf } from './field-text.js';
import type { Unsent } from './use-unsent.js';

/** Props of `EditForm`. */
export interface EditFormProps {
  readonly presentation: Presentation;
  /** What was written, by JSON Pointer. */
  readonly texts: Unsent;
  readonly onText: (path: string, text: string) => void;
}

/** The arguments that may be changed, each with what it was before. */
export function EditForm({ presentation, texts, onText }: EditFormProps): ReactNode {
  const { t } = useMessages();
  return editableIn(presentation).map((field) => {
    const { path, kind, label, money } = field;
    const before = textOf(field);
    const text = texts[path] ?? before;
    return (
      <Field
        key={path}
        label={
          money ? (
            <Message id="handoff.editing.money" params={{ label, currency: money.currency }} />
          ) : (
            <Revealed text={label} />
          )
        }
        value={text}
        onValue={(next) => onText(path, next)}
        kind={kindOf(field)}
        options={
          kind === 'boolean'
            ? [
                { value: 'true', label: t('handoff.value.yes') },
                { value: 'false', label: t('handoff.value.no') },
              ]
            : undefined
        }
        fault={readField(field, text) === undefined && <Message id="handoff.editing.number" />}
        was={text !== before && <Was text={before} />}
      />
    );
  });
}

/** What differs from what was proposed, by JSON Pointer; null where something written cannot be used. */
export function changesIn(
  presentation: Presentation,
  texts: Unsent,
): Readonly<Record<string, JsonValue>> | null {
  const changes: Record<string, JsonValue> = {};
  for (const field of editableIn(presentation)) {
    const text = texts[field.path];
    if (text === undefined) continue;
    const value = readField(field, text);
    if (value === undefined) return null;
    if (value !== field.value) changes[field.path] = value;
  }
  return changes;
}

function editableIn({ fields, editable }: Presentation): readonly PresentedField[] {
  return fields.filter(({ path }) => editable.includes(path));
}

function kindOf({ kind, value }: PresentedField): 'text' | 'long-text' | 'number' | 'date' {
  if (kind === 'date') return typeof value === 'string' && !value.includes('T') ? 'date' : 'text';
  if (kind === 'money' || kind === 'number') return 'number';
  return kind === 'long-text' ? kind : 'text';
}
