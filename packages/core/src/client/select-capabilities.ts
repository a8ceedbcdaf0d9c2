import type { Instant } from '../log/envelope.js';
import type { CapabilityMatrix } from '../policy/capabilities.js';
import type { Refusal } from '../task/refusal.js';

/** What is known of the answer to the question what the agent may do. */
export interface HeardCapabilities {
  /** The newest answer, or null before the first. */
  readonly answer: CapabilityMatrix | null;
  /** When it came; null while there is none. */
  readonly at: Instant | null;
  /** Why the last time of asking gave nothing; null where it did. */
  readonly refusal: Refusal | null;
}

/** What the CapabilityMatrix shows. `key` names the state. */
export type CapabilitiesView =
  | { readonly key: 'loading' }
  | { readonly key: 'empty' | 'ready'; readonly matrix: CapabilityMatrix; readonly at: Instant }
  /** What was known before stays: null where nothing was. */
  | { readonly key: 'offline'; readonly matrix: CapabilityMatrix | null; readonly at: Instant | null }
  | {
      readonly key: 'refused';
      readonly refusal: Refusal;
      readonly matrix: CapabilityMatrix | null;
      readonly at: Instant | null;
    };

/** Every state key of the CapabilityMatrix. */
export type CapabilitiesKey = CapabilitiesView['key'];

/** What a CapabilityMatrix shows: what was asked for, why it cannot be had, or that it is on its way. */
export function selectCapabilities({ answer, at, refusal }: HeardCapabilities): CapabilitiesView {
  if (refusal) {
    return refusal.code === 'offline'
      ? { key: 'offline', matrix: answer, at }
      : { key: 'refused', refusal, matrix: answer, at };
  }
  if (answer === null || at === null) {
    return { key: 'loading' };
  }
  return { key: answer.rows.length > 0 ? 'ready' : 'empty', matrix: answer, at };
}
