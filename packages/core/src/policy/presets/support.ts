import type { Policy } from '../policy.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * A careful start for customer support. Reversible things run, money and letters wait for the desk, and the first of a
 * kind is confirmed by the customer: a wrong note is corrected in a minute, a wrong refund or letter is not.
 */
export const SUPPORT_POLICY: Policy = {
  version: 'support-1',
  actions: {},
  firstTime: true,
  // What a desk gives away without asking anybody: a voucher, a shipping fee.
  valueLimits: [
    { amount: 5_000, currency: 'EUR' },
    { amount: 5_000, currency: 'USD' },
    { amount: 5_000, currency: 'GBP' },
  ],
  // One customer's orders; more than ten records are about more than one customer.
  scaleLimit: 10,
  // 0.72 is the published rule's threshold; it rises with what is at stake.
  confidence: { low: 0.72, medium: 0.85, high: 0.95, 'very-high': 1 },
  calibrated: [],
  uncalibratedConfidence: 'ignore',
  routes: {
    'auto-resolve': 'user',
    'suggest-and-confirm': 'user',
    'human-review-before-send': 'desk',
    'full-human-takeover': 'desk',
  },
  selfApproval: false,
  team: 'Support',
  escalateTo: 'Team lead',
  rephrasings: 2,
  toolFailures: 2,
  times: {
    request: 24 * HOUR,
    claim: 5 * MINUTE,
    grant: 10 * MINUTE,
    run: 2 * MINUTE,
    undo: HOUR,
    promise: 10 * MINUTE,
  },
};
