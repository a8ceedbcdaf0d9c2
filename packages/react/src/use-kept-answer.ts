'use client';
import type { AnswerTo, Instant, Question, Refusal } from '@handoff-kit/core';
import { useState } from 'react';
import { useAnswer } from './use-answer.js';

/** What has been heard, of this question or of the one before it. */
export interface KeptAnswer<Answer> {
  readonly answer: Answer | null;
  readonly at: Instant | null;
  readonly refusal: Refusal | null;
  readonly asking: boolean;
}

/** As `useAnswer`, but what was answered stays in sight while another question of the same kind is on its way. */
export function useKeptAnswer<Asked extends Question>(question: Asked): KeptAnswer<AnswerTo<Asked>> {
  const { answer, at, refusal, asking } = useAnswer(question);
  const [kept, keep] = useState<{ readonly answer: AnswerTo<Asked>; readonly at: Instant } | null>(null);
  if (answer !== null && at !== null && kept?.answer !== answer) {
    keep({ answer, at });
  }
  return { answer: answer ?? kept?.answer ?? null, at: at ?? kept?.at ?? null, refusal, asking };
}
