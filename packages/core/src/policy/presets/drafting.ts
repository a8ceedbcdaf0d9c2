import type { Policy } from '../policy.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * For an agent that writes with somebody: texts, slides, code. Drafts run freely, and what leaves the house is its
 * author's to approve, because they know best what they meant; the desk only takes over.
 */
export const DRAFTING_POLICY: Policy = {
  version: 'drafting-1',
  actions: {},
  // A first draft harms nobody; a question before each new kind would only teach people to say yes.
  firstTime: false,
  // Writing moves no money. What does is reviewed, whatever the amount.
  valueLimits: [],
  // The pages of one document, not of a library.
  scaleLimit: 50,
  // A wrong draft costs a correction, so a coin toss will do. What others see needs what support needs.
  confidence: { low: 0.5, medium: 0.72, high: 0.9, 'very-high': 1 },
  calibrated: [],
  uncalibratedConfidence: 'ignore',
  routes: {
    'auto-resolve': 'user',
    'suggest-and-confirm': 'user',
    'human-review-before-send': 'user',
    'full-human-takeover': 'desk',
  },
  selfApproval: false,
  team: 'Editors',
  escalateTo: 'Lead editor',
  // "Shorter", "warmer", "as before": saying it again in other words is the work, not yet a complaint.
  rephrasings: 5,
  toolFailures: 3,
  times: {
    // A draft may wait for its author over a weekend.
    request: 7 * 24 * HOUR,
    claim: 15 * MINUTE,
    grant: HOUR,
    run: 5 * MINUTE,
    undo: 7 * 24 * HOUR,
    promise: 4 * HOUR,
  },
};
