import type { ComponentName } from '@handoff-kit/ui/catalogue';
import handoffCard from '../../packages/ui/src/handoff-card/SPEC.md?raw';
import ownershipBanner from '../../packages/ui/src/ownership-banner/SPEC.md?raw';
import reviewQueue from '../../packages/ui/src/review-queue/SPEC.md?raw';
import reviewerPanel from '../../packages/ui/src/reviewer-panel/SPEC.md?raw';
import statusCard from '../../packages/ui/src/status-card/SPEC.md?raw';
import { readSpec } from './read-spec.js';

/** What each component promises, read from its `SPEC.md`. */
export const SPECS = {
  'status-card': readSpec(statusCard),
  'handoff-card': readSpec(handoffCard),
  'ownership-banner': readSpec(ownershipBanner),
  'reviewer-panel': readSpec(reviewerPanel),
  'review-queue': readSpec(reviewQueue),
} as const satisfies Record<ComponentName, unknown>;
