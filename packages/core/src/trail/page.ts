import type { FindingKind } from '../audit/finding.js';
import type { Instant, Seq } from '../log/envelope.js';
import type { TrailEntry, TrailSubject } from './entry.js';

/** How many entries a page has at most. */
export const TRAIL_PAGE_LIMIT = 1_000;

/** A part of the trail, newest first, and how it stands to the whole. */
export interface TrailPage {
  readonly entries: readonly TrailEntry[];
  /** How many events the filter leaves in, over all pages. */
  readonly matching: number;
  /** How many events the viewer may see in all. */
  readonly total: number;
  /** What to ask for the next page with; null on the last. It stays good while the log grows. */
  readonly next: string | null;
  /** Whether the viewer may read everything, and so have it as a file. */
  readonly mayExport: boolean;
  /** The host's time when it said so. */
  readonly at: Instant;
}

/** One thing that is wrong with the record. */
export interface TrailFinding {
  readonly kind: FindingKind;
  /** Where; null where it is about no task and no account. */
  readonly about: TrailSubject | null;
  /** The first sequence number that is wrong there; 0 where it belongs to none. */
  readonly seq: Seq;
}

/** What came out when the host verified everything that the viewer may see. */
export interface TrailCheck {
  /** The first ones, by task or account and sequence number; none where the record is whole. */
  readonly findings: readonly TrailFinding[];
  /** How many there are in all. */
  readonly found: number;
  readonly events: number;
  /** Events whose data was erased: of these the envelope was checked. */
  readonly erased: number;
  /** Whether events could have been cut off at the end without showing: no checkpoint was kept elsewhere. */
  readonly tail: 'checked' | 'not-checked';
  /** Events newer than the checkpoint, which covers none of them. */
  readonly beyondCheckpoint: number;
  readonly at: Instant;
}

/** A file that the whole log can be had as. */
export type TrailExportFormat = 'jsonl' | 'csv' | 'cloudevents' | 'ocsf';

/** Every format, the exact one first. */
export const TRAIL_EXPORT_FORMATS = [
  'jsonl',
  'csv',
  'cloudevents',
  'ocsf',
] as const satisfies readonly TrailExportFormat[];
