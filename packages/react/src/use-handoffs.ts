'use client';
import { isOpen, type TaskSnapshot } from '@handoff-kit/core';
import { useSelection } from './use-selection.js';

const NONE: readonly string[] = [];

function idsOf(snapshot: TaskSnapshot): readonly string[] {
  if (snapshot.state !== 'ready') {
    return NONE;
  }
  const { handoffs } = snapshot.task;
  return [...handoffs.filter(isOpen), ...handoffs.filter((one) => !isOpen(one))].map(({ id }) => id);
}

/** Ids of the handoffs of a task: those that are open first, each part in the order in which they were proposed. */
export function useHandoffs(task: string): readonly string[] {
  return useSelection(task, idsOf);
}
