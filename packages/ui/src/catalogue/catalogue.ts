import type {
  AuthorizationsModel,
  CalibrationModel,
  CapabilitiesModel,
  HandoffModel,
  InsightsModel,
  OfferModel,
  OwnershipModel,
  QueueModel,
  ReviewModel,
  ScopeModel,
  StatusModel,
  TrailModel,
} from '@handoff-kit/react';
import { authorizationsCatalogue } from './authorizations.js';
import { authorizationsVariants } from './authorizations-variants.js';
import { calibrationCatalogue } from './calibration.js';
import { calibrationVariants } from './calibration-variants.js';
import { capabilitiesCatalogue } from './capabilities.js';
import { capabilitiesVariants } from './capabilities-variants.js';
import { handoffCatalogue } from './handoff.js';
import { handoffVariants } from './handoff-variants.js';
import { insightsCatalogue } from './insights.js';
import { insightsVariants } from './insights-variants.js';
import { offersCatalogue } from './offers.js';
import { offersVariants } from './offers-variants.js';
import { ownershipCatalogue } from './ownership.js';
import { ownershipVariants } from './ownership-variants.js';
import { queueCatalogue } from './queue.js';
import { queueVariants } from './queue-variants.js';
import { reviewCatalogue } from './review.js';
import { reviewVariants } from './review-variants.js';
import { scopeCatalogue } from './scope.js';
import { scopeVariants } from './scope-variants.js';
import { statusCatalogue } from './status.js';
import { statusVariants } from './status-variants.js';
import { trailCatalogue } from './trail.js';
import { trailVariants } from './trail-variants.js';
import type { Step, Variant } from './variant.js';

/** What each component shows. */
export interface ComponentModels {
  readonly 'status-card': StatusModel;
  readonly 'handoff-card': HandoffModel;
  readonly 'ownership-banner': OwnershipModel;
  readonly 'reviewer-panel': ReviewModel;
  readonly 'review-queue': QueueModel;
  readonly 'authorization-list': AuthorizationsModel;
  readonly 'authorization-offer': OfferModel;
  readonly 'audit-trail': TrailModel;
  readonly 'scope-notice': ScopeModel;
  readonly 'capability-matrix': CapabilitiesModel;
  readonly 'insights-panel': InsightsModel;
  readonly 'calibration-chart': CalibrationModel;
}

/** A component of the catalogue. */
export type ComponentName = keyof ComponentModels;

/** One component in one state: what `CatalogueView` renders. */
export type CatalogueEntry = {
  readonly [Component in ComponentName]: {
    readonly component: Component;
    /** The state key that core's selector gives. */
    readonly state: ComponentModels[Component]['view']['key'];
    /** Its name within the component: the state, or the state and what is different about it: `confirm-hostile`. */
    readonly name: string;
    /** Whether it is a further case of a state that has an entry of its own. */
    readonly isVariant: boolean;
    /** Whether it shows nothing, because there is nothing to say: no picture can be taken of it. */
    readonly isSilent: boolean;
    readonly model: ComponentModels[Component];
    /** What to do in it, in turn, before it looks like this: `takeSteps` does it. */
    readonly steps: readonly Step[];
  };
}[ComponentName];

/** Every state of every component, and the further cases of each, in the order of the state keys. */
export const catalogue: readonly CatalogueEntry[] = [
  ...entriesOf(statusCatalogue, statusVariants, 'idle').map(
    (entry) => ({ component: 'status-card', ...entry }) as const,
  ),
  ...entriesOf(handoffCatalogue, handoffVariants).map(
    (entry) => ({ component: 'handoff-card', ...entry }) as const,
  ),
  ...entriesOf(ownershipCatalogue, ownershipVariants).map(
    (entry) => ({ component: 'ownership-banner', ...entry }) as const,
  ),
  ...entriesOf(reviewCatalogue, reviewVariants).map(
    (entry) => ({ component: 'reviewer-panel', ...entry }) as const,
  ),
  ...entriesOf(queueCatalogue, queueVariants).map(
    (entry) => ({ component: 'review-queue', ...entry }) as const,
  ),
  ...entriesOf(authorizationsCatalogue, authorizationsVariants).map(
    (entry) => ({ component: 'authorization-list', ...entry }) as const,
  ),
  ...entriesOf(offersCatalogue, offersVariants).map(
    (entry) => ({ component: 'authorization-offer', ...entry }) as const,
  ),
  ...entriesOf(trailCatalogue, trailVariants).map(
    (entry) => ({ component: 'audit-trail', ...entry }) as const,
  ),
  ...entriesOf(scopeCatalogue, scopeVariants, 'inside').map(
    (entry) => ({ component: 'scope-notice', ...entry }) as const,
  ),
  ...entriesOf(capabilitiesCatalogue, capabilitiesVariants).map(
    (entry) => ({ component: 'capability-matrix', ...entry }) as const,
  ),
  ...entriesOf(insightsCatalogue, insightsVariants).map(
    (entry) => ({ component: 'insights-panel', ...entry }) as const,
  ),
  ...entriesOf(calibrationCatalogue, calibrationVariants).map(
    (entry) => ({ component: 'calibration-chart', ...entry }) as const,
  ),
];

interface Shown {
  readonly view: { readonly key: string };
}

function entriesOf<Model extends Shown>(
  states: Readonly<Record<string, Model>>,
  variants: Readonly<Record<string, Variant<Model>>>,
  silent: string | null = null,
): readonly {
  readonly state: Model['view']['key'];
  readonly name: string;
  readonly isVariant: boolean;
  readonly isSilent: boolean;
  readonly model: Model;
  readonly steps: readonly Step[];
}[] {
  const others = Object.entries(variants);
  return Object.entries(states).flatMap(([state, model]) => [
    { state: model.view.key, name: state, isVariant: false, isSilent: state === silent, model, steps: [] },
    ...others
      .filter(([name]) => name.startsWith(`${state}.`))
      .map(([name, { model: other, steps = [] }]) => ({
        state: other.view.key,
        name: name.replaceAll('.', '-'),
        isVariant: true,
        isSilent: false,
        model: other,
        steps,
      })),
  ]);
}
