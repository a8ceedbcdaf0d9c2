import { expect, test } from 'vitest';
import { type CatalogueEntry, catalogue } from './catalogue.js';
import { handoffCatalogue } from './handoff.js';
import { handoffVariants } from './handoff-variants.js';
import { ownershipCatalogue } from './ownership.js';
import { ownershipVariants } from './ownership-variants.js';
import { queueCatalogue } from './queue.js';
import { queueVariants } from './queue-variants.js';
import { reviewCatalogue } from './review.js';
import { reviewVariants } from './review-variants.js';
import { statusCatalogue } from './status.js';
import { statusVariants } from './status-variants.js';

const ofComponent = {
  'status-card': { states: statusCatalogue, variants: statusVariants },
  'handoff-card': { states: handoffCatalogue, variants: handoffVariants },
  'ownership-banner': { states: ownershipCatalogue, variants: ownershipVariants },
  'reviewer-panel': { states: reviewCatalogue, variants: reviewVariants },
  'review-queue': { states: queueCatalogue, variants: queueVariants },
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
