import type { ComponentName } from '@handoff-kit/ui/catalogue';
import { AUDIT_TRAIL_PARTS } from '../../../packages/ui/src/audit-trail/audit-trail-attributes.js';
import { AUTHORIZATION_LIST_PARTS } from '../../../packages/ui/src/authorization-list/authorization-list-attributes.js';
import { AUTHORIZATION_OFFER_PARTS } from '../../../packages/ui/src/authorization-offer/authorization-offer-attributes.js';
import { CALIBRATION_CHART_PARTS } from '../../../packages/ui/src/calibration-chart/calibration-chart-attributes.js';
import { CAPABILITY_MATRIX_PARTS } from '../../../packages/ui/src/capability-matrix/capability-matrix-attributes.js';
import { HANDOFF_CARD_PARTS } from '../../../packages/ui/src/handoff-card/handoff-card-attributes.js';
import { INSIGHTS_PANEL_PARTS } from '../../../packages/ui/src/insights-panel/insights-panel-attributes.js';
import { OWNERSHIP_BANNER_PARTS } from '../../../packages/ui/src/ownership-banner/ownership-banner-attributes.js';
import { REVIEW_QUEUE_PARTS } from '../../../packages/ui/src/review-queue/review-queue-attributes.js';
import { REVIEWER_PANEL_PARTS } from '../../../packages/ui/src/reviewer-panel/reviewer-panel-attributes.js';
import { SCOPE_NOTICE_PARTS } from '../../../packages/ui/src/scope-notice/scope-notice-attributes.js';
import { STATUS_CARD_PARTS } from '../../../packages/ui/src/status-card/status-card-attributes.js';

/** A part of a component that a host's styles and tests may rely on. */
export interface Part {
  readonly name: string;
  /** How it is found, within the component. */
  readonly selector: string;
}

/** The parts of each component, as its attributes list them. */
export const PARTS: Readonly<Record<ComponentName, readonly Part[]>> = {
  'status-card': STATUS_CARD_PARTS.map(byClass),
  'handoff-card': HANDOFF_CARD_PARTS.map(byPart),
  'ownership-banner': OWNERSHIP_BANNER_PARTS.map(byClass),
  'reviewer-panel': REVIEWER_PANEL_PARTS.map(byPart),
  'review-queue': REVIEW_QUEUE_PARTS.map(byPart),
  'authorization-list': AUTHORIZATION_LIST_PARTS.map(byPart),
  'authorization-offer': AUTHORIZATION_OFFER_PARTS.map(byPart),
  'audit-trail': AUDIT_TRAIL_PARTS.map(byPart),
  'scope-notice': SCOPE_NOTICE_PARTS.map(byClass),
  'capability-matrix': CAPABILITY_MATRIX_PARTS.map(byPart),
  'insights-panel': INSIGHTS_PANEL_PARTS.map(byPart),
  'calibration-chart': CALIBRATION_CHART_PARTS.map(byPart),
};

function byPart(name: string): Part {
  return { name, selector: `[data-part="${name}"]` };
}

function byClass(name: string): Part {
  return { name, selector: `.${name}` };
}
