'use client';
import { type Instant, LOADING, momentsOf, type TaskSnapshot } from '@handoff-kit/core';
import { useMemo } from 'react';
import { useHandoffEnvironment } from './provider.js';
import { type Source, useReading } from './use-reading.js';

const ALWAYS = (snapshot: TaskSnapshot): readonly Instant[] =>
  snapshot.state === 'ready' ? momentsOf(snapshot.task) : [];

/**
 * One value made of a task and the time. The component renders again only when the value is another one, whatever else
 * happens to the task. The time moves at the moments on which states of the task depend. `isEqual` compares content by
 * default.
 */
export function useSelection<Value>(
  task: string,
  selector: (snapshot: TaskSnapshot, now: Instant) => Value,
  isEqual?: (before: Value, after: Value) => boolean,
): Value {
  const { clock } = useHandoffEnvironment();
  const source = useTaskSource(task);
  const reader = useMemo(
    () => ({ value: selector, moments: ALWAYS, ...(isEqual ? { isEqual } : {}) }),
    [selector, isEqual],
  );
  return useReading(source, clock, reader).value;
}

function useTaskSource(task: string): Source<TaskSnapshot> {
  const { store } = useHandoffEnvironment();
  return useMemo(
    () => ({
      initial: LOADING,
      read: () => store.task(task),
      subscribe: (listener) => store.subscribe({ kind: 'task', task }, listener),
    }),
    [store, task],
  );
}
