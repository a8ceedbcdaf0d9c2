import type { Capability, CapabilityDecider, Risk, Route, Viewer } from '@handoff-kit/core';
import type { IconName } from '../base/icon.js';

/** Who is meant by a route, in the words of a message: `you` where the reader is the user. */
export function whoOf(route: Route | null, viewer: Pick<Viewer, 'kind'>): string {
  const reads = viewer.kind === 'user';
  switch (route) {
    case 'user':
      return reads ? 'you' : 'user';
    case 'either':
      return reads ? 'both' : 'either';
    case 'desk':
      return 'desk';
    case null:
      return 'nobody';
    default:
      return route satisfies never;
  }
}

/** The same for who decides. */
export function deciderName(decider: CapabilityDecider, viewer: Pick<Viewer, 'kind'>): string {
  return whoOf(decider === 'nobody' ? null : decider, viewer);
}

/** The icon beside the word for a risk. */
export const RISK_ICON = {
  low: 'check',
  medium: 'info',
  high: 'warning',
  'very-high': 'stop',
} as const satisfies Record<Risk, IconName>;

/** Whether the first time goes as any other. */
export function isOrdinaryFirst({ firstTime, pattern, route }: Capability): boolean {
  return firstTime.pattern === pattern && firstTime.route === route;
}
