import type { InsightsAnswer } from '../insights/answers.js';
import type { Instant } from '../log/envelope.js';
import type { Refusal } from '../task/refusal.js';

/** What is known of the answer to the question what happened in a period. */
export interface HeardInsights {
  /** The newest answer, or null before the first. */
  readonly answer: InsightsAnswer | null;
  /** When it came; null while there is none. */
  readonly at: Instant | null;
  /** Why the last time of asking gave nothing; null where it did. */
  readonly refusal: Refusal | null;
}

/** What the InsightsPanel shows. `key` names the state. */
export type InsightsView =
  | { readonly key: 'loading' }
  /** Nothing has ended in the period, or something has. */
  | { readonly key: 'empty' | 'ready'; readonly figures: InsightsAnswer; readonly at: Instant }
  /** What was known before stays: null where nothing was. */
  | { readonly key: 'offline'; readonly figures: InsightsAnswer | null; readonly at: Instant | null }
  | {
      readonly key: 'refused';
      readonly refusal: Refusal;
      readonly figures: InsightsAnswer | null;
      readonly at: Instant | null;
    };

/** Every state key of the InsightsPanel. */
export type InsightsKey = InsightsView['key'];

/** What an InsightsPanel shows: the figures, why they cannot be had, or that they are on their way. */
export function selectInsights({ answer, at, refusal }: HeardInsights): InsightsView {
  if (refusal) {
    if (refusal.code === 'offline') {
      return { key: 'offline', figures: answer, at };
    }
    // Whoever may not see the figures any more does not go on seeing those from before.
    return { key: 'refused', refusal, figures: refusal.code === 'not-allowed' ? null : answer, at };
  }
  if (answer === null || at === null) {
    return { key: 'loading' };
  }
  return { key: answer.ended > 0 ? 'ready' : 'empty', figures: answer, at };
}
