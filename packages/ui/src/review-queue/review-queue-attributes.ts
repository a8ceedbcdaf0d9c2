import type { QueueKey } from '@handoff-kit/core';

/** The parts of a ReviewQueue: the values of `data-part` that a host's styles and tests may rely on. */
export const REVIEW_QUEUE_PARTS = [
  'title',
  'count',
  'entries',
  'entry',
  'summary',
  'trigger',
  'times',
  'claim',
  'nothing',
  'clear-filter',
] as const;

/** One part of a ReviewQueue. */
export type ReviewQueuePart = (typeof REVIEW_QUEUE_PARTS)[number];

/** The attributes of a ReviewQueue's root. */
export interface ReviewQueueAttributes {
  /** The key of the view. */
  readonly 'data-state': QueueKey;
}
