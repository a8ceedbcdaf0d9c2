'use client';
import type { ReactNode } from 'react';
import { AuditTrail } from '../audit-trail/audit-trail.js';
import { AuthorizationList } from '../authorization-list/authorization-list.js';
import { AuthorizationOffer } from '../authorization-offer/authorization-offer.js';
import { CalibrationChart } from '../calibration-chart/calibration-chart.js';
import { CapabilityMatrix } from '../capability-matrix/capability-matrix.js';
import { HandoffCard } from '../handoff-card/handoff-card.js';
import { InsightsPanel } from '../insights-panel/insights-panel.js';
import { OwnershipBanner } from '../ownership-banner/ownership-banner.js';
import { ReviewQueue } from '../review-queue/review-queue.js';
import { ReviewerPanel } from '../reviewer-panel/reviewer-panel.js';
import { ScopeNotice } from '../scope-notice/scope-notice.js';
import { StatusCard } from '../status-card/status-card.js';
import type { CatalogueEntry } from './catalogue.js';

/** Props of `CatalogueView`. */
export interface CatalogueViewProps {
  readonly entry: CatalogueEntry;
}

/** One entry of the catalogue, rendered by its component. Put `MessagesProvider` above it. */
export function CatalogueView({ entry }: CatalogueViewProps): ReactNode {
  switch (entry.component) {
    case 'status-card':
      return <StatusCard status={entry.model} />;
    case 'handoff-card':
      return <HandoffCard handoff={entry.model} />;
    case 'ownership-banner':
      return <OwnershipBanner ownership={entry.model} />;
    case 'reviewer-panel':
      return <ReviewerPanel review={entry.model} />;
    case 'authorization-list':
      return <AuthorizationList authorizations={entry.model} />;
    case 'authorization-offer':
      return <AuthorizationOffer offer={entry.model} />;
    case 'review-queue':
      return <ReviewQueue queue={entry.model} />;
    case 'audit-trail':
      return <AuditTrail trail={entry.model} />;
    case 'scope-notice':
      return <ScopeNotice scope={entry.model} />;
    case 'capability-matrix':
      return <CapabilityMatrix capabilities={entry.model} />;
    case 'insights-panel':
      return <InsightsPanel insights={entry.model} />;
    case 'calibration-chart':
      return <CalibrationChart calibration={entry.model} />;
    default:
      return entry satisfies never;
  }
}
