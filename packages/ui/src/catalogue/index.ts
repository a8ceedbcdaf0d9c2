export * from './fixtures.js';
export { asking, handoffCatalogue, handoffModel } from './handoff.js';
export * from './handoff-subjects.js';
export { ownershipCatalogue } from './ownership.js';
export { queueCatalogue } from './queue.js';
export { reviewCatalogue, reviewVariants } from './review.js';
export { statusCatalogue } from './status.js';
