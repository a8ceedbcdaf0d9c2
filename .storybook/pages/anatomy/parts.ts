import type { ComponentName } from '@handoff-kit/ui/catalogue';
import { HANDOFF_CARD_PARTS } from '../../../packages/ui/src/handoff-card/handoff-card-attributes.js';
import { OWNERSHIP_BANNER_PARTS } from '../../../packages/ui/src/ownership-banner/ownership-banner-attributes.js';
import { REVIEW_QUEUE_PARTS } from '../../../packages/ui/src/review-queue/review-queue-attributes.js';
import { REVIEWER_PANEL_PARTS } from '../../../packages/ui/src/reviewer-panel/reviewer-panel-attributes.js';
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
};

function byPart(name: string): Part {
  return { name, selector: `[data-part="${name}"]` };
}

function byClass(name: string): Part {
  return { name, selector: `.${name}` };
}
