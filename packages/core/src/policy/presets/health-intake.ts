import type { Policy } from '../policy.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * For an agent that takes down what a patient says before somebody qualified sees them. It writes down and it books; it
 * never judges. The patient confirms their own words, and staff decide everything that treats, discloses or reassures.
 */
export const HEALTH_INTAKE_POLICY: Policy = {
  version: 'health-intake-1',
  // Clinical judgement, and what leaves the practice. Name yours: a floor holds for exactly the type it names.
  actions: {
    'triage.assign': { floor: true },
    'advice.give': { floor: true },
    'medication.change': { floor: true, approvals: 2 },
    'record.disclose': { floor: true },
  },
  firstTime: true,
  valueLimits: [],
  // One patient. A second record in the same step is a mix-up until somebody has looked.
  scaleLimit: 1,
  // A wrong allergy is not noticed by whoever said the right one, so even a note needs nine in ten.
  confidence: { low: 0.9, medium: 0.95, high: 0.99, 'very-high': 1 },
  calibrated: [],
  uncalibratedConfidence: 'ignore',
  routes: {
    'auto-resolve': 'user',
    'suggest-and-confirm': 'user',
    'human-review-before-send': 'desk',
    'full-human-takeover': 'desk',
  },
  selfApproval: false,
  team: 'Front desk',
  escalateTo: 'Nurse in charge',
  // Somebody unwell should not have to say it a third time, nor wait while a form tries again.
  rephrasings: 1,
  toolFailures: 1,
  times: {
    request: 24 * HOUR,
    claim: 5 * MINUTE,
    // What was right when it was approved may not be half an hour later.
    grant: 5 * MINUTE,
    run: MINUTE,
    undo: 24 * HOUR,
    promise: 5 * MINUTE,
  },
};
