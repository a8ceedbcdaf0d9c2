'use client';
import type { Draft } from '@handoff-kit/react';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type Panel, usePanelText } from './panel.js';

/** A text that becomes a field when it is pressed. */
export interface InlineField<Field extends HTMLElement> {
  readonly open: boolean;
  readonly written: Draft;
  readonly field: RefObject<Field | null>;
  readonly opener: RefObject<HTMLButtonElement | null>;
  /** Makes it a field; what was written before and not saved is still in it. */
  show(): void;
  /** Saves what was written, unless it is what it was, and makes it a text again. */
  save(): void;
  /** Forgets what was written, and makes it a text again. */
  keep(): void;
  /** Enter saves; Escape makes it a text again and loses nothing. */
  onKeyDown(event: KeyboardEvent): void;
}

/** The focus goes with the press: into the field, and back to the button that opened it. */
export function useInlineField<Field extends HTMLElement>(
  panel: Panel,
  name: string,
  value: string,
  onSave: (text: string) => void,
): InlineField<Field> {
  const written = usePanelText(panel, name, value);
  const [open, setOpen] = useState(false);
  const field = useRef<Field>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);

  useEffect(() => {
    if (pressed.current) (open ? field : opener).current?.focus();
  }, [open]);

  function turn(next: boolean): void {
    pressed.current = true;
    setOpen(next);
  }

  function save(): void {
    const text = written.text.trim();
    if (panel.held || text === '') return;
    if (text !== value) onSave(text);
    turn(false);
  }

  return {
    open,
    written,
    field,
    opener,
    show: () => turn(true),
    save,
    keep() {
      written.clear();
      turn(false);
    },
    onKeyDown(event) {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        if (!event.repeat) save();
      } else if (event.key === 'Escape') {
        event.stopPropagation();
        turn(false);
      }
    },
  };
}
