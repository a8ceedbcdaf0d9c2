import type { CalibrationView, InsightsView, Refusal, Viewer } from '@handoff-kit/core';
import type { CasesAnswer, CasesAsked } from '@handoff-kit/core/insights';

/** What a person did on an InsightsPanel. */
export type InsightsAct =
  | { readonly type: 'refresh' }
  | { readonly type: 'choose-period'; readonly days: number }
  /** Fetches the evaluation cases of the period. */
  | { readonly type: 'export-cases'; readonly personal: CasesAsked['personal'] };

/** How fetching the evaluation cases stands. */
export type CasesExport =
  | { readonly state: 'none' }
  | { readonly state: 'asking' }
  | { readonly state: 'ready'; readonly answer: CasesAnswer }
  | { readonly state: 'refused'; readonly refusal: Refusal };

/** Data and callback of an InsightsPanel. */
export interface InsightsModel {
  readonly view: InsightsView;
  /** How many days back, from now, are looked at. */
  readonly days: number;
  /** Whether newer figures are on their way. */
  readonly asking: boolean;
  readonly cases: CasesExport;
  readonly viewer: Viewer;
  readonly onAct?: ((act: InsightsAct) => void) | undefined;
}

/** What a person did on a CalibrationChart. */
export type CalibrationAct =
  | { readonly type: 'refresh' }
  | { readonly type: 'choose-action-type'; readonly actionType: string }
  /** The share of mistakes, 0–1, that is put up with above the threshold. */
  | { readonly type: 'choose-error-rate'; readonly errorRate: number };

/** Data and callback of a CalibrationChart. */
export interface CalibrationModel {
  readonly view: CalibrationView;
  /** The share of mistakes that was chosen, 0–1. */
  readonly errorRate: number;
  /** Whether newer figures are on their way. */
  readonly asking: boolean;
  readonly onAct?: ((act: CalibrationAct) => void) | undefined;
}
