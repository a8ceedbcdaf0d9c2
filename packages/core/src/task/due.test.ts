import { describe, expect, it } from 'vitest';
import type { Instant } from '../log/envelope.js';
import { due, nextChange } from './due.js';
import { EMPTY_TASK } from './evolve.js';
import { ILSE, MAYA, POLICY, START } from './testing/cast.js';
import { decisionOn, HOST, HOUR, MINUTE, TaskBench } from './testing/task-bench.js';
import { WAITS } from './waits.js';

const DAY = 24 * HOUR;

function at(bench: TaskBench, now: Instant) {
  return due(bench.task, now, POLICY);
}

function next(bench: TaskBench, now = bench.now) {
  return nextChange(bench.task, now, POLICY);
}

describe('time owes a task', () => {
  it('nothing before it was opened, and nothing while nothing waits', () => {
    expect(due(EMPTY_TASK, START + DAY, POLICY)).toEqual([]);
    expect(nextChange(EMPTY_TASK, START, POLICY)).toBeNull();
    expect(at(new TaskBench(), START + DAY)).toEqual([]);
    expect(next(new TaskBench())).toBeNull();
  });

  it('the end of a request of the user’s, also while it is put off', () => {
    for (const deferred of [false, true]) {
      const bench = new TaskBench();
      bench.propose('delivery.move');
      if (deferred) bench.do({ type: 'handoff.defer', handoff: 'delivery.move' }, ILSE);
      expect(next(bench)).toBe(START + DAY);
      expect(at(bench, START + DAY - 1)).toEqual([]);
      expect(at(bench, START + DAY)).toEqual([{ type: 'handoff.expire', handoff: 'delivery.move' }]);
    }
  });

  it('a reminder to the desk at its promise, once and while the request is open', () => {
    const bench = new TaskBench();
    bench.propose('refund.issue');
    const promise = START + 10 * MINUTE;
    const remind = { type: 'ownership.remind', handoff: 'refund.issue' } as const;
    const expire = { type: 'handoff.expire', handoff: 'refund.issue' };
    expect(next(bench)).toBe(promise);
    expect(at(bench, promise - 1)).toEqual([]);
    expect(at(bench, promise)).toEqual([remind]);
    expect(at(bench, START + DAY - 1)).toEqual([remind]);
    expect(at(bench, START + DAY)).toEqual([expire]);
    bench.now = promise;
    bench.do(remind, HOST);
    expect(at(bench, promise)).toEqual([]);
    expect(next(bench)).toBe(START + DAY);
  });

  it('nothing for what was decided and did not run', () => {
    const bench = new TaskBench();
    bench.propose('refund.issue');
    bench.do(decisionOn(bench.handoff('refund.issue'), { verdict: 'rejected' }), MAYA);
    expect(at(bench, START + 2 * DAY)).toEqual([]);
    expect(next(bench)).toBeNull();
  });

  it('the end of a grant that nobody used, and of a run that nobody reported', () => {
    const bench = new TaskBench();
    const handoff = 'order.return';
    bench.propose(handoff);
    bench.approve(handoff, ILSE);
    const end = START + 10 * MINUTE;
    expect(next(bench)).toBe(end);
    expect(at(bench, end - 1)).toEqual([]);
    expect(at(bench, end)).toEqual([{ type: 'grant.void', handoff, why: 'expired' }]);
    bench.start(handoff);
    expect(next(bench)).toBe(START + 2 * MINUTE);
    expect(at(bench, START + 2 * MINUTE - 1)).toEqual([]);
    expect(at(bench, START + DAY)).toEqual([{ type: 'action.declare-unknown', handoff }]);
    bench.now = START + 2 * MINUTE;
    bench.do({ type: 'action.declare-unknown', handoff }, HOST);
    expect(at(bench, START + DAY)).toEqual([]);
  });

  it('only the run’s end once the task is over', () => {
    const bench = new TaskBench();
    bench.propose('delivery.move');
    bench.approve('delivery.move', ILSE);
    bench.start('delivery.move');
    bench.propose('refund.issue');
    bench.propose('order.return');
    bench.approve('order.return', ILSE);
    const { handoffs, owner } = bench.task;
    bench.do({ type: 'ownership.take', updateBy: START + HOUR }, MAYA);
    const ended = { ...bench.task, handoffs, phase: 'finished' } as const;
    expect(owner.state).toBe('agent');
    expect(due(ended, START + DAY, POLICY)).toEqual([
      { type: 'action.declare-unknown', handoff: 'delivery.move' },
    ]);
  });

  const updateBy = START + HOUR;

  it.each<[string, (bench: TaskBench) => void]>([
    [
      'who was asked for',
      (bench) => {
        bench.now = updateBy - POLICY.times.promise;
        bench.do(
          { type: 'ownership.request', team: null, why: { kind: 'person-asked' }, goesAlong: [] },
          ILSE,
        );
      },
    ],
    [
      'in whose queue it is',
      (bench) => {
        bench.do(
          { type: 'ownership.request', team: null, why: { kind: 'person-asked' }, goesAlong: [] },
          ILSE,
        );
        bench.do({ type: 'ownership.queue', position: 3, updateBy }, HOST);
      },
    ],
    ['who has it', (bench) => bench.do({ type: 'ownership.take', updateBy }, MAYA)],
  ])('a reminder before a promise, and its escalation, to the person %s', (_, arrange) => {
    const bench = new TaskBench();
    arrange(bench);
    const remind = { type: 'ownership.remind', handoff: null } as const;
    const escalate = { type: 'ownership.escalate', to: 'Team lead' } as const;
    const soon = updateBy - WAITS.dueSoon;
    expect(next(bench)).toBe(soon);
    expect(at(bench, soon - 1)).toEqual([]);
    expect(at(bench, soon)).toEqual([remind]);
    expect(at(bench, updateBy)).toEqual([remind, escalate]);
    bench.now = updateBy;
    bench.do(remind, HOST);
    expect(at(bench, updateBy)).toEqual([escalate]);
    bench.do(escalate, HOST);
    expect(at(bench, updateBy)).toEqual([]);
  });

  it('nothing for a task that a person has without a promise, or that nobody could take', () => {
    const taken = new TaskBench();
    taken.do({ type: 'ownership.take', updateBy: null }, MAYA);
    expect(at(taken, START + DAY)).toEqual([]);
    const nobody = new TaskBench();
    nobody.desk = { state: 'closed', alternative: 'An e-mail by 9:00' };
    nobody.do({ type: 'ownership.request', team: null, why: { kind: 'person-asked' }, goesAlong: [] }, ILSE);
    expect(at(nobody, START + DAY)).toEqual([]);
  });
});

describe('what may be done changes by itself', () => {
  it('at the end of a claim', () => {
    const bench = new TaskBench();
    bench.propose('order.return');
    bench.propose('refund.issue');
    bench.do({ type: 'handoff.claim', handoff: 'refund.issue' }, MAYA);
    expect(next(bench)).toBe(START + 5 * MINUTE);
    expect(next(bench, START + 5 * MINUTE)).toBe(START + 10 * MINUTE);
  });

  it('at the end of an undo, where there is one', () => {
    for (const handoff of ['delivery.move', 'order.return'] as const) {
      const bench = new TaskBench();
      bench.propose(handoff);
      bench.approve(handoff, ILSE);
      bench.start(handoff);
      bench.do({ type: 'action.report-success', handoff, runner: 'runner-1', result: null }, HOST);
      expect(next(bench)).toBe(handoff === 'delivery.move' ? START + HOUR : null);
      expect(next(bench, START + HOUR)).toBeNull();
    }
  });
});
