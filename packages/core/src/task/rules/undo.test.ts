import { describe, expect, it } from 'vitest';
import type { Actor } from '../../log/envelope.js';
import type { Assessment } from '../../policy/assessment.js';
import type { TaskCommand } from '../commands.js';
import { can } from '../decide.js';
import { ILSE, MAYA, START, TOMAS } from '../testing/cast.js';
import { type ActionClass, prepared } from '../testing/payloads.js';
import { decisionOn, HOST, HOUR, MINUTE, party, refusal, TaskBench } from '../testing/task-bench.js';
import type { Prepared } from './rule.js';

const OTTO: Actor = { kind: 'user', id: 'otto', name: 'Otto Lindqvist' };
const ID: ActionClass = 'delivery.move';
const undo: TaskCommand = { type: 'handoff.undo', handoff: ID };
const DONE = START + MINUTE;

function done(id: ActionClass = ID): TaskBench {
  const bench = new TaskBench();
  bench.propose(id);
  bench.approve(id, ILSE);
  bench.start(id);
  bench.now = DONE;
  bench.do({ type: 'action.report-success', handoff: id, runner: 'runner-1', result: null }, HOST);
  bench.now += MINUTE;
  return bench;
}

/** What a host prepares for the way back, where policy says this of it. */
function back(change: Partial<Assessment>): Prepared {
  const made = prepared('order.note', 'back');
  if (made.kind !== 'proposal') throw new Error('Nothing was proposed in this test.');
  const { proposal } = made;
  return {
    ...made,
    undoFor: null,
    proposal: { ...proposal, assessment: { ...proposal.assessment, ...change } },
  };
}

const light = back({});
const heavy = back({ risk: 'high', pattern: 'human-review-before-send' });

describe('an undo', () => {
  it('of something small is decided by asking for it', () => {
    const expected = [
      {
        type: 'handoff.proposed',
        data: { handoff: 'back', reverses: ID, undoFor: null, batch: null, callId: null },
      },
      {
        type: 'handoff.decided',
        data: { handoff: 'back', verdict: 'approved', digest: 'back/order.note', note: null },
      },
      { type: 'grant.issued', data: { handoff: 'back', digest: 'back/order.note' } },
    ];
    for (const risk of ['low', 'medium'] as const) {
      expect(done().answer(undo, ILSE, back({ risk }))).toMatchObject(expected);
    }
    expect(done().answer(undo, ILSE, light)).not.toHaveProperty('1.actor');
  });

  it.each<[string, Partial<Assessment>, Actor]>([
    ['has a high risk', { risk: 'high' }, ILSE],
    ['has a very high risk', { risk: 'very-high' }, ILSE],
    ['needs two people', { approvals: 2 }, ILSE],
    ['is the desk’s to decide', { route: 'desk' }, ILSE],
    ['is the user’s to decide', { route: 'user' }, MAYA],
  ])('that %s waits for its decision', (_, change, by) => {
    expect(done().answer(undo, by, back(change))).toMatchObject([
      { type: 'handoff.proposed', data: { reverses: ID } },
    ]);
  });

  it('is not for somebody else’s task', () => {
    expect(done().answer(undo, OTTO, light)).toMatchObject(
      refusal({ code: 'not-eligible', about: 'task-1' }),
    );
  });

  it('is possible until its time has passed', () => {
    const bench = done();
    bench.now = DONE + HOUR - 1;
    expect(bench.answer(undo, ILSE, light)).toHaveLength(3);
    bench.now = DONE + HOUR;
    expect(bench.answer(undo, ILSE, light)).toMatchObject(
      refusal({ code: 'undo-too-late', about: ID, at: DONE + HOUR }),
    );
  });

  it('needs something that succeeded and can be undone', () => {
    const facts = refusal({ code: 'nothing-to-undo', about: ID });
    const pending = new TaskBench();
    pending.propose(ID);
    expect(pending.answer(undo, ILSE, light)).toMatchObject(facts);
    pending.approve(ID, ILSE);
    expect(pending.answer(undo, ILSE, light)).toMatchObject(facts);
    const forGood = done('order.return');
    expect(forGood.answer({ type: 'handoff.undo', handoff: 'order.return' }, ILSE, light)).toMatchObject({
      ...facts,
      about: 'order.return',
    });
  });

  it('is asked for once, and again when it did not come about', () => {
    const bench = done();
    bench.do(undo, ILSE, heavy);
    bench.now += MINUTE;
    expect(bench.answer(undo, MAYA, light)).toMatchObject(
      refusal({ code: 'already-decided', about: 'back', by: party(ILSE), at: DONE + MINUTE }),
    );
    bench.do(decisionOn(bench.handoff('back'), { verdict: 'rejected' }), ILSE);
    expect(bench.answer(undo, ILSE, light)).toHaveLength(3);
  });

  it('of the desk’s is refused where there is no desk', () => {
    const bench = done();
    bench.desk = { state: 'none' };
    expect(
      bench.answer(undo, ILSE, back({ route: 'desk', pattern: 'human-review-before-send' })),
    ).toMatchObject(refusal({ code: 'no-reviewer', about: 'desk' }));
    expect(bench.answer(undo, ILSE, light)).toHaveLength(3);
  });

  it('is offered before the host has prepared it, and does nothing until then', () => {
    const bench = done();
    expect(can(bench.task, undo, bench.context(TOMAS))).toBe(true);
    expect(bench.answer(undo, TOMAS)).toEqual([]);
  });
});
