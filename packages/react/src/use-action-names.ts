'use client';
import type { Question } from '@handoff-kit/core';
import { useMemo } from 'react';
import { useAnswer } from './use-answer.js';

const CAPABILITIES = { kind: 'capabilities' } as const satisfies Question;

/** What people call each action type, as the tools say it; null until the host was asked. */
export function useActionNames(): Readonly<Record<string, string>> | null {
  const { answer, refusal } = useAnswer(CAPABILITIES);
  return useMemo(() => {
    if (answer === null) {
      return refusal === null ? null : {};
    }
    const named = answer.rows.flatMap(({ type, label }) => (label === null ? [] : [[type, label] as const]));
    return Object.fromEntries(named.toReversed());
  }, [answer, refusal]);
}
