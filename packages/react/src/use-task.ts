'use client';
import type { TaskSnapshot } from '@handoff-kit/core';
import { useSelection } from './use-selection.js';

const everything = (snapshot: TaskSnapshot): TaskSnapshot => snapshot;

/**
 * The whole task: `loading`, `missing` with the host's refusal, or `ready`; and how the connection stands. Renders with
 * every event of the task; where a part is enough, `useSelection` or one of the other hooks renders less.
 */
export function useTask(task: string): TaskSnapshot {
  return useSelection(task, everything, Object.is);
}
