import type { TrailKey } from '@handoff-kit/core';

/** The parts of an AuditTrail: the values of `data-part` that a host's styles and tests may rely on. */
export const AUDIT_TRAIL_PARTS = [
  'title',
  'count',
  'as-of',
  'refresh',
  'check',
  'check-start',
  'findings',
  'filter',
  'search',
  'events',
  'event',
  'event-button',
  'facts',
  'changes',
  'data',
  'more',
  'nothing',
  'clear-filter',
  'exports',
  'export',
] as const;

/** One part of an AuditTrail. */
export type AuditTrailPart = (typeof AUDIT_TRAIL_PARTS)[number];

/** The attributes of an AuditTrail's root. */
export interface AuditTrailAttributes {
  /** The key of the view. */
  readonly 'data-state': TrailKey;
}
