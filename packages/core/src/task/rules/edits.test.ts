import { describe, expect, it } from 'vitest';
import type { Actor } from '../../log/envelope.js';
import type { TaskCommandOf } from '../commands.js';
import type { ArgumentChange } from '../events.js';
import { ILSE, MAYA } from '../testing/cast.js';
import { type ActionClass, prepared, preparedChange } from '../testing/payloads.js';
import { decisionOn, refusal, TaskBench } from '../testing/task-bench.js';
import type { Prepared } from './rule.js';

function pending(type: ActionClass): TaskBench {
  const bench = new TaskBench();
  bench.propose(type);
  return bench;
}

/** What comes of a decision about the only handoff. */
function decide(
  bench: TaskBench,
  by: Actor,
  details: Partial<TaskCommandOf<'handoff.decide'>>,
  made: Prepared | null,
) {
  const [handoff] = bench.task.handoffs;
  if (!handoff) throw new Error('Nothing waits in this test.');
  return bench.answer(decisionOn(handoff, details), by, made);
}

const ONCE: readonly ArgumentChange[] = [{ path: '/note', after: 'Ring once' }];

function changedTo(type: ActionClass, changes = ONCE): Prepared {
  const made = prepared(type, 'changed');
  if (made.kind !== 'proposal') throw new Error('Nothing was proposed in this test.');
  return { kind: 'changed', proposal: made.proposal, changes };
}

describe('an edited approval', () => {
  const edited = { verdict: 'approved-with-changes', changes: { '/note': 'Ring once' } } as const;

  it('runs what was changed, and says what that was', () => {
    const bench = pending('delivery.move');
    const { subject } = bench.handoff('delivery.move');
    const made = subject.kind === 'approval' ? preparedChange(subject.proposal) : null;
    expect(decide(bench, ILSE, edited, made)).toMatchObject([
      {
        type: 'handoff.decided',
        data: {
          verdict: 'approved-with-changes',
          digest: 'delivery.move/delivery.move',
          changed: {
            proposal: { digest: 'delivery.move/delivery.move/2' },
            changes: [{ path: '/note', before: 'Ring twice', after: 'Ring once' }],
          },
        },
      },
      { type: 'grant.issued', data: { digest: 'delivery.move/delivery.move/2' } },
    ]);
  });

  it.each<[string, Prepared | null]>([
    ['nothing was prepared', null],
    ['something new was prepared', prepared('delivery.move', 'new')],
    ['nothing has changed', changedTo('delivery.move', [])],
  ])('is none where %s', (_, made) => {
    expect(decide(pending('delivery.move'), ILSE, edited, made)).toMatchObject(
      refusal({ code: 'invalid', about: 'changes' }),
    );
  });

  it('that only others may decide says who', () => {
    expect(decide(pending('delivery.move'), ILSE, edited, changedTo('refund.issue'))).toMatchObject(
      refusal({ code: 'needs-more', about: 'desk' }),
    );
    expect(decide(pending('refund.issue'), MAYA, edited, changedTo('order.return'))).toMatchObject(
      refusal({ code: 'needs-more', about: 'user' }),
    );
  });

  it('that became so small that nobody has to decide it is taken', () => {
    expect(decide(pending('refund.issue'), MAYA, edited, changedTo('order.note'))).toMatchObject([
      { data: { verdict: 'approved-with-changes' } },
      { data: { digest: 'changed/order.note' } },
    ]);
  });

  it('is no way around the second person, before or after the change', () => {
    const facts = refusal({ code: 'needs-more', about: 'approvals' });
    expect(decide(pending('payroll.add'), MAYA, edited, changedTo('refund.issue'))).toMatchObject(facts);
    expect(decide(pending('refund.issue'), MAYA, edited, changedTo('payroll.add'))).toMatchObject(facts);
  });

  it('is looked at under the policy and the tool of now', () => {
    const bench = pending('delivery.move');
    bench.toolVersion = '2';
    expect(decide(bench, ILSE, edited, changedTo('order.note'))).toMatchObject(
      refusal({ code: 'tool-changed', about: 'order.note' }),
    );
  });

  it('is nothing that a plain approval carries', () => {
    const answer = decide(pending('delivery.move'), ILSE, {}, changedTo('refund.issue'));
    expect(answer).toMatchObject([
      { data: { changed: null } },
      { data: { digest: 'delivery.move/delivery.move' } },
    ]);
  });
});
