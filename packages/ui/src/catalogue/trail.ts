import {
  type KnownTrail,
  NO_TRAIL_FILTER,
  type TrailCheck,
  type TrailEntry,
  type TrailKey,
  type TrailView,
} from '@handoff-kit/core';
import type { TrailModel } from '@handoff-kit/react';
import { MINUTE, NOW } from './fixtures.js';
import { REFUSALS } from './refusals.js';
import { REPLY_EVENTS } from './trail-events.js';

/** What is known of a trail that has these events and no others. */
export function knownTrail(entries: readonly TrailEntry[], parts: Partial<KnownTrail> = {}): KnownTrail {
  return {
    entries,
    matching: entries.length,
    total: entries.length,
    mayExport: false,
    at: NOW - 20_000,
    ...parts,
  };
}

/** A model of one state, narrowed to nothing. */
export function trailModel(view: TrailView, parts: Partial<TrailModel> = {}): TrailModel {
  return { view, filter: NO_TRAIL_FILTER, now: NOW, ...parts };
}

/** A model that lists these events. */
export function listing(entries: readonly TrailEntry[], parts: Partial<KnownTrail> = {}): TrailModel {
  return trailModel({
    key: 'listed',
    trail: knownTrail(entries, parts),
    checking: { state: 'not-checked' },
    asking: false,
  });
}

/** The record as the host found it a minute ago. */
export function checked(parts: Partial<TrailCheck> = {}): TrailCheck {
  return {
    findings: [],
    found: parts.findings?.length ?? 0,
    events: 48_213,
    erased: 0,
    tail: 'checked',
    beyondCheckpoint: 0,
    at: NOW - MINUTE,
    ...parts,
  };
}

/** Every state of the AuditTrail, once. */
export const trailCatalogue = {
  reading: trailModel({ key: 'reading' }),
  empty: trailModel({ key: 'empty', trail: knownTrail([]), checking: { state: 'not-checked' } }),
  listed: trailModel({
    key: 'listed',
    trail: knownTrail(REPLY_EVENTS, { mayExport: true }),
    checking: { state: 'checked', check: checked() },
    asking: false,
  }),
  'filtered-empty': trailModel(
    {
      key: 'filtered-empty',
      trail: knownTrail([], { total: 48_213 }),
      checking: { state: 'not-checked' },
    },
    { filter: { kind: 'decision', actor: 'rule', text: 'water damage' } },
  ),
  refused: trailModel({ key: 'refused', refusal: REFUSALS['not-found'] }),
  offline: trailModel({
    key: 'offline',
    trail: knownTrail(REPLY_EVENTS.slice(0, 4), { total: 48_213, matching: 48_213, at: NOW - 17 * MINUTE }),
    checking: { state: 'not-checked' },
  }),
} satisfies Record<TrailKey, TrailModel>;
