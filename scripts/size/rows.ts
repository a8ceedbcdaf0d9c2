/** What a figure should stay under, in KiB after gzip. */
export interface SizeReach {
  readonly js: number;
  readonly css: number;
}

/** One row of the table: what a page loads for these imports. */
export interface SizeRow {
  readonly name: string;
  readonly imports: string;
  readonly reach?: SizeReach;
  /** Whether the yardsticks do the same job. */
  readonly compared?: true;
}

/** Sizes of others, in KiB after gzip, measured in the same way: esbuild, minified, production, React left out. */
export const YARDSTICKS = [
  { name: 'AI Elements Confirmation', kib: 11.34 },
  { name: 'assistant-ui tool UI', kib: 11.81 },
  { name: 'CopilotKit hook', kib: 228.37 },
] as const;

/** What nothing may load at once: it belongs behind an `import()`. */
export const LATER_ONLY = ['@radix-ui/'] as const;

const CORE = '@handoff-kit/core';
const REACT = '@handoff-kit/react';
const UI = '@handoff-kit/ui';

const take = (names: string, from: string): string => `export { ${names} } from '${from}';`;
const MACHINE = take('can, decide, due, evolve', CORE);
const COMPONENTS = 'HandoffCard, OwnershipBanner, ReviewerPanel, ReviewerPanelSheet, StatusCard';
const HOOKS = 'HandoffProvider, useHandoff, useOwnership, useReview, useStatus';

/**
 * What an application imports together. The hooks bring the store, the fold of the task and its selectors; `decide`, `can`
 * and `due` run where the host is. No component loads the lines of a locale.
 */
export const rows: readonly SizeRow[] = [
  { name: 'core: decide, evolve', imports: take('decide, evolve', CORE) },
  { name: 'react: useHandoff, provider', imports: take('HandoffProvider, useHandoff', REACT) },
  {
    name: 'HandoffCard, hooks',
    imports: take('HandoffCard', UI) + take('HandoffProvider, useHandoff', REACT),
    reach: { js: 7, css: 2.5 },
    compared: true,
  },
  {
    name: 'HandoffCard, hooks, decide',
    imports: take('HandoffCard', UI) + take('HandoffProvider, useHandoff', REACT) + MACHINE,
    reach: { js: 7, css: 2.5 },
    compared: true,
  },
  {
    name: 'StatusCard, hooks',
    imports: take('StatusCard', UI) + take('HandoffProvider, useStatus', REACT),
  },
  {
    name: 'OwnershipBanner, hooks',
    imports: take('OwnershipBanner', UI) + take('HandoffProvider, useOwnership', REACT),
  },
  {
    name: 'ReviewerPanel, hooks',
    imports: take('ReviewerPanel, ReviewerPanelSheet', UI) + take('HandoffProvider, useReview', REACT),
  },
  {
    name: 'ReviewQueue, hooks',
    imports: take('ReviewQueue', UI) + take('HandoffProvider, useReviewQueue', REACT),
  },
  {
    name: 'AuditTrail, hooks',
    imports: take('AuditTrail', UI) + take('HandoffProvider, useAuditTrail', REACT),
  },
  {
    name: 'AuthorizationList, hooks',
    imports: take('AuthorizationList', UI) + take('HandoffProvider, useAuthorizations', REACT),
  },
  {
    name: 'AuthorizationOffer, hooks',
    imports: take('AuthorizationOffer', UI) + take('HandoffProvider, useAuthorizationOffers', REACT),
  },
  {
    name: 'ScopeNotice, hooks',
    imports: take('ScopeNotice', UI) + take('HandoffProvider, useScope', REACT),
  },
  {
    name: 'CapabilityMatrix, hooks',
    imports: take('CapabilityMatrix', UI) + take('HandoffProvider, useCapabilities', REACT),
  },
  {
    name: 'four components, hooks',
    imports: take(COMPONENTS, UI) + take(HOOKS, REACT),
    reach: { js: 14, css: 4 },
    compared: true,
  },
  {
    name: 'four components, queue, hooks',
    imports: take(`${COMPONENTS}, ReviewQueue`, UI) + take(`${HOOKS}, useReviewQueue`, REACT),
  },
  {
    name: 'InsightsPanel, hooks',
    imports: take('InsightsPanel', UI) + take('HandoffProvider, useInsights', REACT),
  },
  {
    name: 'CalibrationChart, hooks',
    imports: take('CalibrationChart', UI) + take('HandoffProvider, useCalibration', REACT),
  },
  { name: 'core/http: client', imports: take('createHttpClient', `${CORE}/http`) },
];

/** A component with its hook, as in `rows`, and the essential lines that an application in English imports besides. */
export const withOneLocale: SizeRow = {
  name: 'HandoffCard, hooks, essential lines (en)',
  imports:
    take('HandoffCard', UI) +
    take('HandoffProvider, useHandoff', REACT) +
    take('en', `${CORE}/messages/essential/en`),
};
