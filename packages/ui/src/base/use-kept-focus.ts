'use client';
import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/** What goes on the element that keeps the focus: it has to carry `tabIndex={-1}`. */
export interface KeptFocus<Holder extends HTMLElement> {
  readonly ref: RefObject<Holder | null>;
  onFocus(event: FocusEvent): void;
  onBlur(): void;
}

/** When the focused control inside goes away with its state, the focus falls to the element and not to the page. */
export function useKeptFocus<Holder extends HTMLElement>(): KeptFocus<Holder> {
  const ref = useRef<Holder>(null);
  const focused = useRef<Element>(null);
  useEffect(() => {
    if (focused.current && !focused.current.isConnected) {
      focused.current = null;
      ref.current?.focus({ preventScroll: true });
    }
  });
  return {
    ref,
    onFocus(event) {
      focused.current = event.target;
    },
    onBlur() {
      focused.current = null;
    },
  };
}
