'use client';
import type { CommandState } from '@handoff-kit/core';
import { useEffect, useRef } from 'react';

/** Does something once the command that is about to be sent was accepted; not where it was refused. */
export function useOnceSent({ state }: CommandState): (then: () => void) => void {
  const waiting = useRef<(() => void) | null>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === 'sending' && state !== 'sending') {
      if (state === 'idle') waiting.current?.();
      waiting.current = null;
    }
    before.current = state;
  }, [state]);
  return (then) => {
    waiting.current = then;
  };
}
