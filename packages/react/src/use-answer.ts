'use client';
import {
  type AnswerTo,
  type Client,
  type Clock,
  type Instant,
  isRefusal,
  type Question,
  type Refusal,
} from '@handoff-kit/core';
import { useMemo, useSyncExternalStore } from 'react';
import { useHandoffEnvironment } from './provider.js';

/** What the host has answered to a question, and how the last time of asking went. */
export interface UsedAnswer<Answer> {
  /** Null until the host has answered once. It stays while it is asked again, and when that fails. */
  readonly answer: Answer | null;
  /** When `answer` came; null while there is none. */
  readonly at: Instant | null;
  readonly asking: boolean;
  /** Why the last time of asking gave nothing; null where it did. `offline` where the host was not reached. */
  readonly refusal: Refusal | null;
  /** Asks again. Ignored while it is being asked. */
  refresh(): void;
}

/**
 * Asks the host once, when the component is first shown, and again whenever `refresh` is called. Keep the question
 * stable: another object is another question.
 */
export function useAnswer<Asked extends Question>(question: Asked): UsedAnswer<AnswerTo<Asked>> {
  const { client, clock } = useHandoffEnvironment();
  const inquiry = useMemo(() => createInquiry(client, clock, question), [client, clock, question]);
  return useSyncExternalStore(inquiry.subscribe, inquiry.read, inquiry.read);
}

function createInquiry<Asked extends Question>(client: Client, clock: Clock, question: Asked) {
  const listeners = new Set<() => void>();
  let underWay = false;
  let heard: UsedAnswer<AnswerTo<Asked>> = { answer: null, at: null, asking: true, refusal: null, refresh };

  function hear(change: Partial<UsedAnswer<AnswerTo<Asked>>>): void {
    heard = { ...heard, ...change };
    for (const listener of [...listeners]) {
      listener();
    }
  }

  function refresh(): void {
    if (!underWay) {
      hear({ asking: true });
      void ask();
    }
  }

  async function ask(): Promise<void> {
    underWay = true;
    const answer = await client.ask(question);
    underWay = false;
    hear(
      isRefusal(answer)
        ? { refusal: answer, asking: false }
        : { answer, at: clock.now(), refusal: null, asking: false },
    );
  }

  return {
    read: () => heard,
    subscribe(listener: () => void): () => void {
      const own = (): void => listener();
      listeners.add(own);
      if (!underWay && heard.answer === null && heard.refusal === null) {
        void ask();
      }
      return () => listeners.delete(own);
    },
  };
}
