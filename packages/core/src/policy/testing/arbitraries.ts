import fc from 'fast-check';
import type { Money, ProposedAction } from '../../action/action.js';
import type { ActionRule, Policy } from '../policy.js';
import { SUPPORT_POLICY } from '../presets/support.js';
import type { Signals } from '../signals.js';

const TYPES = ['order.note', 'refund.issue', 'email.send', 'constructor'] as const;
const CURRENCIES = ['EUR', 'JPY', 'KWD'] as const;

const type = fc.constantFrom(...TYPES);
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((number) => (number === 0 ? 0 : number));
const amount = fc.integer({ min: 0, max: 20_000 });
const scale = fc.integer({ min: 0, max: 50 });
const name = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
const time = fc.integer({ min: 1, max: 90 * 24 * 60 * 60_000 });
const route = fc.constantFrom('user', 'desk', 'either');

const limits: fc.Arbitrary<readonly Money[]> = fc.uniqueArray(
  fc.record({ amount, currency: fc.constantFrom(...CURRENCIES) }),
  { selector: ({ currency }) => currency, maxLength: 3 },
);

const open = { requiredKeys: [] } satisfies { readonly requiredKeys: never[] };

const rule: fc.Arbitrary<ActionRule> = fc
  .tuple(
    fc.record({ valueLimits: limits, scaleLimit: scale, confidence: share, undo: time }, open),
    fc.oneof(
      fc.record(
        {
          risk: fc.constantFrom('low', 'medium', 'high', 'very-high'),
          floor: fc.constant(false),
          route,
          approvals: fc.constant(1),
        },
        open,
      ),
      fc.record({ floor: fc.constant(true), risk: fc.constantFrom('high', 'very-high') }),
      fc.record({ approvals: fc.integer({ min: 2, max: 3 }), route: fc.constantFrom('desk', 'either') }),
      fc.record({ approvals: fc.integer({ min: 2, max: 3 }) }),
    ),
  )
  .map(([common, own]) => ({ ...common, ...own }));

/** A policy that can be used. */
export const aPolicy: fc.Arbitrary<Policy> = fc
  .record({
    version: name,
    actions: fc.dictionary(type, rule, { noNullPrototype: true }),
    firstTime: fc.boolean(),
    valueLimits: limits,
    scaleLimit: scale,
    confidence: fc
      .array(share, { minLength: 4, maxLength: 4 })
      .map((shares) => shares.toSorted((a, b) => a - b))
      .map(([low = 0, medium = 0, high = 0, veryHigh = 0]) => ({ low, medium, high, 'very-high': veryHigh })),
    calibrated: fc.uniqueArray(type),
    uncalibratedConfidence: fc.constantFrom('ignore', 'use'),
    routes: fc.record({
      'auto-resolve': route,
      'suggest-and-confirm': route,
      'human-review-before-send': route,
      'full-human-takeover': route,
    }),
    selfApproval: fc.boolean(),
    team: name,
    escalateTo: name,
    rephrasings: fc.integer({ min: 1, max: 4 }),
    toolFailures: fc.integer({ min: 1, max: 4 }),
    times: fc.record({ request: time, claim: time, grant: time, run: time, undo: time, promise: time }),
  })
  .map((policy) => ({
    ...SUPPORT_POLICY,
    ...policy,
    selfApproval:
      policy.selfApproval && Object.values(policy.actions).every(({ approvals = 1 }) => approvals === 1),
  }));

/** An action as a tool describes it. */
export const anAction: fc.Arbitrary<ProposedAction> = fc.record(
  {
    type,
    tool: fc.constant('tool'),
    toolVersion: fc.constant('1'),
    args: fc.constant({}),
    reversibility: fc.constantFrom('read-only', 'reversible', 'externally-reversible', 'irreversible'),
    audience: fc.constantFrom('self', 'internal', 'external', 'public'),
    value: fc.record({
      amount: fc.integer({ min: -20_000, max: 20_000 }),
      currency: fc.constantFrom(...CURRENCIES),
    }),
    scale,
  },
  { requiredKeys: ['type', 'tool', 'toolVersion', 'args', 'reversibility', 'audience'] },
);

/** What may be known around an action. */
export const someSignals: fc.Arbitrary<Signals> = fc.record({
  confidence: fc.option(share),
  unsure: fc.option(fc.record({ decision: name, options: fc.array(name, { maxLength: 3 }) })),
  firstTime: fc.boolean(),
  missing: fc.array(name, { maxLength: 2 }),
  conflicts: fc.array(name, { maxLength: 2 }),
  failing: fc.option(fc.record({ tool: name, attempts: fc.integer({ min: 0, max: 5 }) })),
  rephrased: fc.integer({ min: 0, max: 5 }),
  personAsked: fc.boolean(),
  outOfScope: fc.option(
    fc.record(
      { boundary: name, extendedBy: name, inScope: name, parked: name },
      { requiredKeys: ['boundary'] },
    ),
  ),
  authorization: fc.option(fc.constant('a-17')),
  denied: fc.option(fc.constant('d-4')),
});
