'use client';
import type { ReactNode } from 'react';
import { HandoffCard } from '../handoff-card/handoff-card.js';
import { OwnershipBanner } from '../ownership-banner/ownership-banner.js';
import { ReviewQueue } from '../review-queue/review-queue.js';
import { ReviewerPanel } from '../reviewer-panel/reviewer-panel.js';
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
    case 'review-queue':
      return <ReviewQueue queue={entry.model} />;
    default:
      return entry satisfies never;
  }
}
