import type { ComponentName } from '@handoff-kit/ui/catalogue';
import type { Pair } from '../pair.js';
import { auditTrailPairs } from './audit-trail.js';
import { authorizationListPairs } from './authorization-list.js';
import { authorizationOfferPairs } from './authorization-offer.js';
import { calibrationChartPairs } from './calibration-chart.js';
import { capabilityMatrixPairs } from './capability-matrix.js';
import { handoffCardPairs } from './handoff-card.js';
import { insightsPanelPairs } from './insights-panel.js';
import { ownershipBannerPairs } from './ownership-banner.js';
import { reviewQueuePairs } from './review-queue.js';
import { reviewerPanelPairs } from './reviewer-panel.js';
import { scopeNoticePairs } from './scope-notice.js';
import { statusCardPairs } from './status-card.js';

/** What to do and what not, by component. */
export const PAIRS: Readonly<Record<ComponentName, readonly Pair[]>> = {
  'status-card': statusCardPairs,
  'handoff-card': handoffCardPairs,
  'ownership-banner': ownershipBannerPairs,
  'reviewer-panel': reviewerPanelPairs,
  'review-queue': reviewQueuePairs,
  'authorization-list': authorizationListPairs,
  'authorization-offer': authorizationOfferPairs,
  'audit-trail': auditTrailPairs,
  'scope-notice': scopeNoticePairs,
  'capability-matrix': capabilityMatrixPairs,
  'insights-panel': insightsPanelPairs,
  'calibration-chart': calibrationChartPairs,
};
