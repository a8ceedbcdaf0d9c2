import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IDLE_CLIENT } from '../task/client-state.js';
import { EMPTY_TASK } from '../task/evolve.js';
import { selectHandoff } from '../task/select-handoff.js';
import { selectOwnership } from '../task/select-ownership.js';
import { selectReview } from '../task/select-review.js';
import { selectStatus } from '../task/select-status.js';
import type { Activity, Awaited, Claim, Execution, Handoff, Owner, Task } from '../task/state.js';
import { between, momentsOf, momentsOfHandoff } from './moments.js';

const NOW = Date.UTC(2025, 4, 20, 9, 41);
const near = fc.integer({ min: -200_000, max: 200_000 }).map((by) => NOW + by);
const maybe = fc.option(near);

const activity: fc.Arbitrary<Activity> = fc.record({
  state: fc.constantFrom('working', 'checking', 'drafting'),
  since: near,
  what: fc.constant('Reading the invoice'),
});

const awaited: fc.Arbitrary<Awaited> = fc.record({
  since: near,
  team: fc.constant('Billing'),
  why: fc.constant({ kind: 'person-asked' }),
  goesAlong: fc.constant([]),
  updateBy: maybe,
  escalated: fc.constant(null),
  reminded: fc.boolean(),
});

const owner: fc.Arbitrary<Owner> = fc.oneof(
  near.map((since): Owner => ({ state: 'agent', since, after: null })),
  awaited.map((rest): Owner => ({ ...rest, state: 'transferring' })),
  awaited.map((rest): Owner => ({ ...rest, state: 'queue', position: null })),
  awaited.map(
    (rest): Owner => ({
      ...rest,
      state: 'person',
      person: { id: 'maya', name: 'Maya Rao' },
      reassignedFrom: null,
    }),
  ),
);

const claim: fc.Arbitrary<Claim | null> = fc.option(
  near.map((until): Claim => ({ by: { kind: 'reviewer', id: 'maya', name: 'Maya Rao' }, until, fence: 1 })),
);

const execution: fc.Arbitrary<Execution> = fc.oneof(
  fc.constant<Execution>({ state: 'none' }),
  near.map((deadline): Execution => ({ state: 'running', grant: 'g', runner: 'r', at: NOW, deadline })),
  maybe.map(
    (undoUntil): Execution => ({ state: 'succeeded', at: NOW, result: null, late: false, undoUntil }),
  ),
);

const handoff: fc.Arbitrary<Handoff> = fc
  .record({
    route: fc.constantFrom('user', 'desk', 'either'),
    promise: maybe,
    expiresAt: near,
    claim,
    execution,
  })
  .map(
    (varied): Handoff => ({
      ...varied,
      id: 'h',
      subject: { kind: 'question', question: 'Which invoice?', fields: [] },
      approvals: 1,
      why: null,
      proposer: { kind: 'agent', id: 'atlas', name: 'Atlas' },
      proposedAt: NOW,
      proposedSeq: 2,
      reminded: false,
      undoFor: null,
      batch: null,
      reverses: null,
      reversedBy: null,
      callId: null,
      request:
        varied.execution.state === 'none'
          ? { state: 'pending' }
          : {
              state: 'answered',
              decision: {
                by: { kind: 'user', id: 'ilse', name: 'Ilse Brandt' },
                at: NOW,
                digest: '',
                run: null,
                changes: [],
                option: null,
                answers: null,
                rejection: null,
                recommendation: null,
                note: null,
              },
            },
      fence: 1,
      votes: [],
    }),
  );

const task: fc.Arbitrary<Task> = fc
  .record({ activity, owner, handoffs: fc.array(handoff, { maxLength: 1 }) })
  .map((varied): Task => ({ ...EMPTY_TASK, id: 't', user: { id: 'ilse', name: 'Ilse Brandt' }, ...varied }));

const viewer = fc.constantFrom(
  { kind: 'user', id: 'ilse' } as const,
  { kind: 'reviewer', id: 'maya' } as const,
  { kind: 'reviewer', id: 'tom' } as const,
);

const client = { ...IDLE_CLIENT, seenSeq: null };

/** Everything of a state but the figures that run with the time. */
function standing(view: object | null): unknown {
  return JSON.stringify(view, (key, value: unknown) =>
    key === 'elapsed' || key === 'left' || key === 'late' ? typeof value === 'boolean' && value : value,
  );
}

describe('the moments of a task', () => {
  it('say when any state changes next: until then all of them stand', () => {
    fc.assert(
      fc.property(task, viewer, fc.double({ min: 0, max: 1, noNaN: true }), (one, looker, share) => {
        const { last, next } = between(momentsOf(one), [], NOW);
        const start = Math.max(last, NOW - 400_000);
        const end = Math.min(next - 1, NOW + 400_000);
        const then = Math.floor(start + (end - start) * share);
        const at = (now: number): unknown[] => [
          standing(selectStatus(one, now, client, looker)),
          standing(selectOwnership(one, now, client, looker)),
          standing(selectReview(one, { kind: 'handoff', handoff: 'h' }, now, looker, client)),
          standing(selectReview(one, { kind: 'ownership' }, now, looker, client)),
        ];
        expect(at(then)).toEqual(at(NOW));
      }),
      { numRuns: 2_000 },
    );
  });

  it('of one handoff are enough for its own states', () => {
    fc.assert(
      fc.property(task, viewer, fc.double({ min: 0, max: 1, noNaN: true }), (one, looker, share) => {
        const [only] = one.handoffs;
        const { last, next } = between(only ? momentsOfHandoff(only) : [], [], NOW);
        const start = Math.max(last, NOW - 400_000);
        const end = Math.min(next - 1, NOW + 400_000);
        const then = Math.floor(start + (end - start) * share);
        expect(standing(selectHandoff(one, 'h', then, looker, client))).toEqual(
          standing(selectHandoff(one, 'h', NOW, looker, client)),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a time on display', () => {
  const calm = (at: number) => between([], [{ at, pace: 'calm' }], NOW);

  it('counts whole seconds in its last minute and whole minutes before', () => {
    expect(calm(NOW + 44_000).next).toBe(NOW + 501);
    expect(calm(NOW + 600_000).next).toBe(NOW + 30_001);
  });

  it('moves on by tens of seconds in the first minute after it, then by minutes', () => {
    expect(calm(NOW - 12_000)).toMatchObject({ shown: NOW - 2_000, next: NOW + 8_000 });
    expect(calm(NOW - 130_000)).toMatchObject({ shown: NOW - 10_000, next: NOW + 50_000 });
  });

  it('moves on every second as a running clock', () => {
    const clock = between([], [{ at: NOW - 130_400, pace: 'clock' }], NOW);
    expect(clock).toMatchObject({ shown: NOW - 400, next: NOW + 600 });
  });

  it('that is still to come is shown as far away as it is, rounded to its unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_600_000 }), (left) => {
        const { shown } = calm(NOW + left);
        const unit = left > 60_000 ? 60_000 : 1_000;
        expect(shown).toBeLessThanOrEqual(NOW);
        expect(Math.round((NOW + left - shown) / unit)).toBe(Math.round(left / unit));
      }),
      { numRuns: 1_000 },
    );
  });
});
