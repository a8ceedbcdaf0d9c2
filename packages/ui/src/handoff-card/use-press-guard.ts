'use client';
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';

/** What a guarded button is given. */
export interface PressHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onKeyPress: (event: KeyboardEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
}

/** Ties a button to one deed, `about` exactly what the person sees while they press it. A deed that gives false was not done. */
export type Guard = (about: string, deed: () => unknown, ready?: () => boolean) => PressHandlers;

interface Press {
  readonly on: EventTarget;
  readonly with: 'pointer' | 'key';
  readonly about: string;
  readonly meant: boolean;
}

/**
 * Lets a press through only when it began and ended on the same button, about the same thing, while that was `ready`, and
 * not a second time until `moment` changes. A key that repeats never counts. A click that no pointer and no key began
 * counts when the browser itself made it: that is how screen readers and voice control press.
 */
export function usePressGuard(moment: string): Guard {
  const press = useRef<Press | null>(null);
  const spent = useRef<string | null>(null);

  useEffect(() => {
    if (spent.current !== moment) spent.current = null;
  }, [moment]);

  return (about, deed, ready = () => true) => {
    const begin = (on: EventTarget, by: Press['with'], meant = true): void => {
      press.current = { on, with: by, about, meant: meant && ready() };
    };
    return {
      onPointerDown: ({ currentTarget, button, isPrimary }) =>
        begin(currentTarget, 'pointer', button === 0 && isPrimary),
      onKeyDown: (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        if (event.repeat) event.preventDefault();
        else begin(event.currentTarget, 'key');
      },
      // Where the focus came here while a key was down, the browser lets that key press this button.
      onKeyPress: (event) => {
        const began = press.current;
        if (began?.with !== 'key' || began.on !== event.currentTarget) event.preventDefault();
      },
      onClick: ({ currentTarget, detail, nativeEvent }) => {
        const began = press.current;
        press.current = null;
        const meant = began
          ? began.meant && began.on === currentTarget && began.about === about
          : detail === 0 && nativeEvent.isTrusted;
        if (!meant || spent.current === moment || !ready()) return;
        if (deed() !== false) spent.current = moment;
      },
    };
  };
}
