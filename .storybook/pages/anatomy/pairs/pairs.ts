import type { ComponentName } from '@handoff-kit/ui/catalogue';
import type { Pair } from '../pair.js';
import { handoffCardPairs } from './handoff-card.js';
import { ownershipBannerPairs } from './ownership-banner.js';
import { reviewQueuePairs } from './review-queue.js';
import { reviewerPanelPairs } from './reviewer-panel.js';
import { statusCardPairs } from './status-card.js';

/** What to do and what not, by component. */
export const PAIRS: Readonly<Record<ComponentName, readonly Pair[]>> = {
  'status-card': statusCardPairs,
  'handoff-card': handoffCardPairs,
  'ownership-banner': ownershipBannerPairs,
  'reviewer-panel': reviewerPanelPairs,
  'review-queue': reviewQueuePairs,
};
