import type { ComponentName } from '@handoff-kit/ui/catalogue';
import auditTrail from '../../packages/ui/src/audit-trail/SPEC.md?raw';
import authorizationList from '../../packages/ui/src/authorization-list/SPEC.md?raw';
import authorizationOffer from '../../packages/ui/src/authorization-offer/SPEC.md?raw';
import calibrationChart from '../../packages/ui/src/calibration-chart/SPEC.md?raw';
import capabilityMatrix from '../../packages/ui/src/capability-matrix/SPEC.md?raw';
import handoffCard from '../../packages/ui/src/handoff-card/SPEC.md?raw';
import insightsPanel from '../../packages/ui/src/insights-panel/SPEC.md?raw';
import ownershipBanner from '../../packages/ui/src/ownership-banner/SPEC.md?raw';
import reviewQueue from '../../packages/ui/src/review-queue/SPEC.md?raw';
import reviewerPanel from '../../packages/ui/src/reviewer-panel/SPEC.md?raw';
import scopeNotice from '../../packages/ui/src/scope-notice/SPEC.md?raw';
import statusCard from '../../packages/ui/src/status-card/SPEC.md?raw';
import { readSpec } from './read-spec.js';

/** What each component promises, read from its `SPEC.md`. */
export const SPECS = {
  'status-card': readSpec(statusCard),
  'handoff-card': readSpec(handoffCard),
  'ownership-banner': readSpec(ownershipBanner),
  'reviewer-panel': readSpec(reviewerPanel),
  'review-queue': readSpec(reviewQueue),
  'authorization-list': readSpec(authorizationList),
  'authorization-offer': readSpec(authorizationOffer),
  'audit-trail': readSpec(auditTrail),
  'scope-notice': readSpec(scopeNotice),
  'capability-matrix': readSpec(capabilityMatrix),
  'insights-panel': readSpec(insightsPanel),
  'calibration-chart': readSpec(calibrationChart),
} as const satisfies Record<ComponentName, unknown>;
