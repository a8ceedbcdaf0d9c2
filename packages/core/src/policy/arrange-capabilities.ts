import type { Risk } from './assessment.js';
import type { Capability } from './capabilities.js';
import { RISKS } from './table.js';

/** Who decides a kind of action: nobody where it runs by itself. */
export type CapabilityDecider = 'nobody' | 'user' | 'desk' | 'either';

/** In which order rows are read: as the host gives them, or by risk or by who decides, the most involved first. */
export type CapabilityOrder = 'listed' | 'risk' | 'decider';

/** Which rows are shown, and in which order. Null filters nothing. */
export interface CapabilityArrangement {
  readonly risk: Risk | null;
  readonly decider: CapabilityDecider | null;
  readonly order: CapabilityOrder;
}

/** Who is asked least often, and the most people, last. */
export const CAPABILITY_DECIDERS = [
  'nobody',
  'user',
  'either',
  'desk',
] as const satisfies readonly CapabilityDecider[];

/** The rows that a person asked to see, in the order that they asked for. Rows that tie stay as they are listed. */
export function arrangeCapabilities(
  rows: readonly Capability[],
  { risk, decider, order }: CapabilityArrangement,
): readonly Capability[] {
  const shown = rows.filter(
    (row) => (risk === null || row.risk === risk) && (decider === null || deciderOf(row) === decider),
  );
  return order === 'listed' ? shown : shown.toSorted((a, b) => weigh(b, order) - weigh(a, order));
}

function deciderOf({ route }: Capability): CapabilityDecider {
  return route ?? 'nobody';
}

function weigh(row: Capability, order: Exclude<CapabilityOrder, 'listed'>): number {
  return order === 'risk' ? RISKS.indexOf(row.risk) : CAPABILITY_DECIDERS.indexOf(deciderOf(row));
}
