export * from './fixtures.js';
export { asking, handoffCatalogue, handoffModel } from './handoff.js';
export * from './handoff-subjects.js';
export { ownershipCatalogue } from './ownership.js';
export { statusCatalogue } from './status.js';
