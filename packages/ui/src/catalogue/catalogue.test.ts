import { expect, test } from 'vitest';
import { authorizationsCatalogue } from './authorizations.js';
import { authorizationsVariants } from './authorizations-variants.js';
import { calibrationCatalogue } from './calibration.js';
import { calibrationVariants } from './calibration-variants.js';
import { capabilitiesCatalogue } from './capabilities.js';
import { capabilitiesVariants } from './capabilities-variants.js';
import { type CatalogueEntry, catalogue } from './catalogue.js';
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

const ofComponent = {
  'status-card': { states: statusCatalogue, variants: statusVariants },
  'handoff-card': { states: handoffCatalogue, variants: handoffVariants },
  'ownership-banner': { states: ownershipCatalogue, variants: ownershipVariants },
  'reviewer-panel': { states: reviewCatalogue, variants: reviewVariants },
  'authorization-list': { states: authorizationsCatalogue, variants: authorizationsVariants },
  'authorization-offer': { states: offersCatalogue, variants: offersVariants },
  'review-queue': { states: queueCatalogue, variants: queueVariants },
  'audit-trail': { states: trailCatalogue, variants: trailVariants },
  'capability-matrix': { states: capabilitiesCatalogue, variants: capabilitiesVariants },
  'scope-notice': { states: scopeCatalogue, variants: scopeVariants },
  'insights-panel': { states: insightsCatalogue, variants: insightsVariants },
  'calibration-chart': { states: calibrationCatalogue, variants: calibrationVariants },
} satisfies Record<CatalogueEntry['component'], object>;

const components = Object.entries(ofComponent);

test.each(components)('%s: every state is there under its own key', (component, { states }) => {
  const listed = catalogue.filter((entry) => entry.component === component && !entry.isVariant);
  expect(listed.map(({ name }) => name)).toEqual(Object.keys(states));
  expect(listed.filter(({ name, state }) => name !== state)).toEqual([]);
});

test.each(components)(
  '%s: every further case shows the state that it is named after',
  (component, { variants }) => {
    const listed = catalogue.filter((entry) => entry.component === component && entry.isVariant);
    expect(listed.map(({ name }) => name).sort()).toEqual(
      Object.keys(variants)
        .map((name) => name.replace('.', '-'))
        .sort(),
    );
    expect(
      Object.entries(variants)
        .filter(([name, { model }]) => name.split('.')[0] !== model.view.key)
        .map(([name]) => name),
    ).toEqual([]);
  },
);

test('no two entries of a component have one name, so that each has pictures of its own', () => {
  const names = catalogue.map(({ component, name }) => `${component}.${name}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
