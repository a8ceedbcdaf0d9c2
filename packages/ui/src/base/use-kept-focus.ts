'use client';
import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/** What goes on the element that keeps the focus: it has to carry `tabIndex={-1}`. */
export interface KeptFocus<Holder extends HTMLElement> {
  readonly ref: RefObject<Holder | null>;
  onFocus(event: FocusEvent): void;
  onBlur(): void;
}

const HOLDER = '[tabindex="-1"]';

/**
 * When the focused control inside goes away with its state, the focus falls to what is left around it (a form, a bar, or
 * the element itself) and not to the page.
 */
export function useKeptFocus<Holder extends HTMLElement>(): KeptFocus<Holder> {
  const ref = useRef<Holder>(null);
  const focused = useRef<Element>(null);
  const around = useRef<readonly HTMLElement[]>([]);
  useEffect(() => {
    if (focused.current && !focused.current.isConnected) {
      focused.current = null;
      const left = around.current.find(({ isConnected }) => isConnected) ?? ref.current;
      left?.focus({ preventScroll: true });
    }
  });
  return {
    ref,
    onFocus(event) {
      focused.current = event.target;
      around.current = holdersOf(event.target, ref.current);
    },
    onBlur() {
      focused.current = null;
    },
  };
}

/** Everything between an element and the outermost one that can hold the focus, nearest first. */
function holdersOf(element: Element, outermost: HTMLElement | null): readonly HTMLElement[] {
  const holders: HTMLElement[] = [];
  for (let one = element.parentElement; one && one !== outermost; one = one.parentElement) {
    if (one.matches(HOLDER)) holders.push(one);
  }
  return holders;
}
