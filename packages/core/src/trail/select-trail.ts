import type { Instant } from '../log/envelope.js';
import type { Refusal } from '../task/refusal.js';
import type { TrailEntry } from './entry.js';
import { isWholeTrail, type TrailFilter } from './filter-trail.js';
import type { TrailCheck } from './page.js';

/** Name of a state of the audit trail. */
export type TrailKey = 'reading' | 'empty' | 'listed' | 'filtered-empty' | 'refused' | 'offline';

/** How it stands with verifying the record. */
export type TrailChecking =
  | { readonly state: 'not-checked' | 'checking' }
  | { readonly state: 'checked'; readonly check: TrailCheck }
  /** The host gave no answer; nothing is known of the record. */
  | { readonly state: 'unanswered'; readonly refusal: Refusal };

/** What is known of the trail so far: newest first, from the newest on without a gap. */
export interface KnownTrail {
  readonly entries: readonly TrailEntry[];
  /** How many events the filter leaves in, whether or not they are here yet. */
  readonly matching: number;
  /** How many events the viewer may see in all. */
  readonly total: number;
  readonly mayExport: boolean;
  /** When the newest page was given, by the host's clock. */
  readonly at: Instant;
}

/** What an AuditTrail shows. */
export type TrailView =
  | { readonly key: 'reading' }
  | { readonly key: 'empty'; readonly trail: KnownTrail; readonly checking: TrailChecking }
  | { readonly key: 'filtered-empty'; readonly trail: KnownTrail; readonly checking: TrailChecking }
  | {
      readonly key: 'listed';
      readonly trail: KnownTrail;
      readonly checking: TrailChecking;
      /** Whether it is being asked for again: another filter, or earlier events. */
      readonly asking: boolean;
    }
  | { readonly key: 'refused'; readonly refusal: Refusal }
  /** What was known before the host could not be reached any more; null where nothing was. */
  | { readonly key: 'offline'; readonly trail: KnownTrail | null; readonly checking: TrailChecking };

/** What is known, and how the last time of asking went. */
export interface TrailSituation {
  readonly trail: KnownTrail | null;
  readonly filter: TrailFilter;
  readonly checking: TrailChecking;
  readonly asking: boolean;
  readonly refusal: Refusal | null;
}

/** What the audit trail shows. What was read stays in sight when the host cannot be reached, and says so. */
export function selectTrail({ trail, filter, checking, asking, refusal }: TrailSituation): TrailView {
  if (refusal) {
    return isAway(refusal) ? { key: 'offline', trail, checking } : { key: 'refused', refusal };
  }
  if (!trail) {
    return { key: 'reading' };
  }
  if (trail.matching > 0) {
    return { key: 'listed', trail, checking, asking };
  }
  return { key: isWholeTrail(filter) ? 'empty' : 'filtered-empty', trail, checking };
}

function isAway({ code }: Refusal): boolean {
  return code === 'offline' || code === 'unanswered' || code === 'storage';
}
