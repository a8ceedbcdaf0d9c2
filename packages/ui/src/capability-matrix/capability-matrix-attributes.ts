import type { CapabilitiesKey, Risk } from '@handoff-kit/core';

/** The parts of a CapabilityMatrix: the values of `data-part` that a host's styles and tests may rely on. */
export const CAPABILITY_MATRIX_PARTS = [
  'title',
  'policy',
  'count',
  'state',
  'filters',
  'table',
  'action',
  'risk',
  'happens',
  'limit',
  'toggle',
  'details',
  'nothing',
  'unmatched',
  'undeclared',
  'export',
] as const;

/** One part of a CapabilityMatrix. */
export type CapabilityMatrixPart = (typeof CAPABILITY_MATRIX_PARTS)[number];

/** The attributes of a CapabilityMatrix's root. */
export interface CapabilityMatrixAttributes {
  /** The key of the view. */
  readonly 'data-state': CapabilitiesKey;
  /** While it is being asked for. */
  readonly 'aria-busy'?: true | undefined;
}

/** The attributes of a row's risk. */
export interface CapabilityRiskAttributes {
  readonly 'data-risk': Risk;
}
