import type { Policy } from '../policy.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * For an agent that prepares payments and bookings. It prepares; people release. No amount moves by itself, what pays
 * needs two people who did not propose it, and who gets paid is changed by nobody alone.
 */
export const FINANCE_POLICY: Policy = {
  version: 'finance-1',
  // Name yours: a rule holds for exactly the type it names. Whatever else moves money is reviewed for its value.
  actions: {
    'payment.send': { risk: 'high', route: 'desk', approvals: 2 },
    // A changed payee is how money is stolen without breaking anything: no standing authorization either.
    'payee.change': { floor: true, route: 'desk', approvals: 2 },
    'limit.change': { floor: true, route: 'desk', approvals: 2 },
  },
  firstTime: true,
  // Every currency has the limit 0. Raise it for one action type once your own log shows that nobody ever says no.
  valueLimits: [],
  // The lines of one invoice. A run over a ledger is looked at.
  scaleLimit: 20,
  // A booking on the wrong account is found at the end of the month, if at all.
  confidence: { low: 0.85, medium: 0.95, high: 0.99, 'very-high': 1 },
  calibrated: [],
  uncalibratedConfidence: 'ignore',
  routes: {
    'auto-resolve': 'user',
    'suggest-and-confirm': 'user',
    'human-review-before-send': 'desk',
    'full-human-takeover': 'desk',
  },
  selfApproval: false,
  team: 'Accounts payable',
  escalateTo: 'Head of finance',
  rephrasings: 2,
  // A payment that failed once may have gone through. Nobody tries twice before somebody has looked.
  toolFailures: 1,
  times: {
    request: 24 * HOUR,
    claim: 15 * MINUTE,
    grant: 5 * MINUTE,
    run: 2 * MINUTE,
    undo: 15 * MINUTE,
    promise: HOUR,
  },
};
