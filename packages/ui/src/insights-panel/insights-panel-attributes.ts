import type { InsightsKey } from '@handoff-kit/core';

/** The parts of an InsightsPanel: the values of `data-part` that a host's styles and tests may rely on. */
export const INSIGHTS_PANEL_PARTS = [
  'title',
  'ended',
  'period',
  'state',
  'nothing',
  'response',
  'repeated',
  'auto',
  'why',
  'reception',
  'reasons',
  'actions',
  'all-actions',
  'pace',
  'cases',
  'refresh',
] as const;

/** One part of an InsightsPanel. */
export type InsightsPanelPart = (typeof INSIGHTS_PANEL_PARTS)[number];

/** The attributes of an InsightsPanel's root. */
export interface InsightsPanelAttributes {
  /** The key of the view. */
  readonly 'data-state': InsightsKey;
  readonly 'aria-busy': true | undefined;
}
