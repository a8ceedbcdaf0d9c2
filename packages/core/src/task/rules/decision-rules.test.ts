import { describe, expect, it } from 'vitest';
import type { Actor } from '../../log/envelope.js';
import type { TaskCommandOf } from '../commands.js';
import type { ArgumentChange } from '../events.js';
import type { Refusal } from '../refusal.js';
import { AGENT, ILSE, MAYA, NADIA, START, TOMAS } from '../testing/cast.js';
import { type ActionClass, prepared, preparedOptions } from '../testing/payloads.js';
import { decisionOn, HOST, HOUR, MINUTE, party, refusal, TaskBench } from '../testing/task-bench.js';
import { onRoute } from './checks.js';
import type { Prepared } from './rule.js';

type Decide = TaskCommandOf<'handoff.decide'>;
type Facts = Pick<Refusal, 'code'> & Partial<Pick<Refusal, 'about' | 'by' | 'at'>>;

const OTTO: Actor = { kind: 'user', id: 'otto', name: 'Otto Lindqvist' };
const LENA: Actor = { kind: 'reviewer', id: 'lena', name: 'Lena Fischer' };

function pending(type: ActionClass): TaskBench {
  const bench = new TaskBench();
  bench.propose(type);
  bench.now += MINUTE;
  return bench;
}

/** What comes of a decision about the only handoff. */
function decide(bench: TaskBench, by: Actor, details: Partial<Decide> = {}, made: Prepared | null = null) {
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

describe('a decision', () => {
  it('is recorded as it was taken, and followed by the grant', () => {
    const bench = pending('refund.issue');
    const details = { recommendation: 'accepted', note: 'Agreed by phone' } as const;
    expect(decide(bench, MAYA, details)).toEqual([
      {
        type: 'handoff.decided',
        data: {
          handoff: 'refund.issue',
          verdict: 'approved',
          digest: 'refund.issue/refund.issue',
          changed: null,
          option: null,
          answers: null,
          rejection: null,
          ...details,
        },
      },
      expect.objectContaining({ type: 'grant.issued' }),
    ]);
  });

  it('to reject is recorded with its reason, and nothing may run', () => {
    const bench = pending('refund.issue');
    const answer = decide(bench, MAYA, { verdict: 'rejected', rejection: 'wrong-facts', note: 'Paid twice' });
    expect(answer).toMatchObject([
      {
        type: 'handoff.decided',
        data: { verdict: 'rejected', rejection: 'wrong-facts', note: 'Paid twice' },
      },
    ]);
  });

  it('to reject is taken whatever has changed since', () => {
    const bench = pending('refund.issue');
    bench.policy = { ...bench.policy, version: 'support-2' };
    bench.toolVersion = null;
    expect(decide(bench, MAYA, { verdict: 'rejected' })).toMatchObject([{ type: 'handoff.decided' }]);
    expect(decide(bench, MAYA)).toMatchObject(refusal({ code: 'policy-changed', about: 'policy' }));
    bench.policy = { ...bench.policy, version: 'support-1' };
    expect(decide(bench, MAYA)).toMatchObject(refusal({ code: 'tool-changed', about: 'refund.issue' }));
  });

  it('is about something that exists', () => {
    const bench = pending('refund.issue');
    expect(decide(bench, MAYA, { handoff: 'h9' })).toMatchObject(refusal({ code: 'not-found', about: 'h9' }));
  });

  it('counts until the last moment, and not at the deadline', () => {
    const bench = pending('delivery.move');
    bench.now = START + 24 * HOUR - 1;
    expect(decide(bench, ILSE)).toMatchObject([{ type: 'handoff.decided' }, { type: 'grant.issued' }]);
    bench.now += 1;
    expect(decide(bench, ILSE)).toMatchObject(
      refusal({ code: 'expired', about: 'delivery.move', at: START + 24 * HOUR }),
    );
  });

  it.each<[ActionClass, Actor, boolean]>([
    ['delivery.move', ILSE, true],
    ['delivery.move', OTTO, false],
    ['delivery.move', MAYA, false],
    ['reply.send', ILSE, true],
    ['reply.send', OTTO, false],
    ['reply.send', MAYA, true],
    ['refund.issue', ILSE, false],
    ['refund.issue', MAYA, true],
  ])('about %s is for those on its route: %o %s', (type, by, may) => {
    const answer = decide(pending(type), by);
    if (may) expect(answer).toMatchObject([{ type: 'handoff.decided' }, { type: 'grant.issued' }]);
    else expect(answer).toMatchObject(refusal({ code: 'not-eligible', about: type }));
  });

  it('is about what was shown: with another digest, or none, nothing is decided', () => {
    const facts = refusal({ code: 'digest-mismatch', about: 'delivery.move' });
    for (const digest of ['sha256:other', null]) {
      expect(decide(pending('delivery.move'), ILSE, { digest })).toMatchObject(facts);
      expect(decide(pending('delivery.move'), ILSE, { digest, verdict: 'rejected' })).toMatchObject(facts);
    }
  });
});

describe('a route', () => {
  it('leads to users and reviewers only', () => {
    const { task } = new TaskBench();
    for (const actor of [AGENT, NADIA, HOST]) expect(onRoute(task, 'either', actor)).toBe(false);
  });
});

describe('what is closed', () => {
  const ID = 'delivery.move';
  const LATER = START + 25 * HOUR;
  const by = party(ILSE);

  it.each<[string, (bench: TaskBench) => void, Facts]>([
    ['approved', (bench) => bench.approve(ID, ILSE), { code: 'already-decided', by, at: LATER }],
    [
      'approved with changes',
      (bench) => {
        const details = { verdict: 'approved-with-changes', changes: { '/note': 'Ring once' } } as const;
        bench.do(decisionOn(bench.handoff(ID), details), ILSE, changedTo(ID));
      },
      { code: 'already-decided', by, at: LATER },
    ],
    [
      'rejected',
      (bench) => bench.do(decisionOn(bench.handoff(ID), { verdict: 'rejected' }), ILSE),
      { code: 'already-decided', by, at: LATER },
    ],
    [
      'withdrawn',
      (bench) => bench.do({ type: 'handoff.withdraw', handoff: ID, why: 'Too late now' }, AGENT),
      { code: 'withdrawn', by: AGENT, at: LATER },
    ],
    [
      'replaced',
      (bench) => bench.do({ type: 'task.add-input', text: 'To Friday', supersedes: [ID] }, ILSE),
      { code: 'superseded', at: LATER },
    ],
    [
      'not presentable',
      (bench) => bench.do({ type: 'handoff.mark-unpresentable', handoff: ID, why: 'Unknown' }, HOST),
      { code: 'unpresentable', at: LATER },
    ],
  ])('because it was %s says so, and who was first', (_, close, facts) => {
    const bench = new TaskBench();
    bench.now = LATER;
    bench.propose(ID);
    close(bench);
    bench.now += HOUR;
    expect(decide(bench, ILSE)).toMatchObject(refusal({ about: ID, ...facts }));
  });

  it('because its time has passed says when that was recorded', () => {
    const bench = pending(ID);
    bench.now = LATER;
    bench.do({ type: 'handoff.expire', handoff: ID }, HOST);
    bench.now += HOUR;
    expect(decide(bench, ILSE)).toMatchObject(refusal({ code: 'expired', about: ID, at: LATER }));
  });

  it('because it was answered says who has answered', () => {
    const bench = new TaskBench();
    bench.do(
      {
        type: 'handoff.ask',
        question: 'Which order?',
        fields: [{ name: 'order', label: 'Order', kind: 'text', required: true, options: null }],
        callId: null,
      },
      AGENT,
    );
    const details = { verdict: 'answered', answers: { order: '48213' } } as const;
    const [asked] = bench.task.handoffs;
    if (asked) bench.do(decisionOn(asked, details), ILSE);
    expect(decide(bench, ILSE, details)).toMatchObject({ code: 'already-decided', by, at: START });
  });

  it('for now, is open', () => {
    const bench = pending(ID);
    bench.do({ type: 'handoff.defer', handoff: ID }, ILSE);
    expect(decide(bench, ILSE)).toMatchObject([{ type: 'handoff.decided' }, { type: 'grant.issued' }]);
    bench.now = START + 24 * HOUR;
    expect(decide(bench, ILSE)).toMatchObject({ code: 'expired', at: START + 24 * HOUR });
  });
});

describe('whoever proposed it', () => {
  function proposedByMaya(type: ActionClass): TaskBench {
    const bench = new TaskBench();
    bench.do({ type: 'ownership.take', updateBy: null }, MAYA);
    bench.propose(type, {}, MAYA);
    return bench;
  }

  it.each<ActionClass>(['refund.issue', 'reply.send'])('may reject %s, and not approve it', (type) => {
    const bench = proposedByMaya(type);
    expect(decide(bench, MAYA)).toMatchObject(
      refusal({ code: 'self-approval', about: type, by: party(MAYA) }),
    );
    expect(decide(bench, MAYA, { verdict: 'rejected' })).toMatchObject([{ type: 'handoff.decided' }]);
    expect(decide(bench, TOMAS)).toMatchObject([{ type: 'handoff.decided' }, { type: 'grant.issued' }]);
  });

  it('may approve it where the policy says so', () => {
    const bench = proposedByMaya('refund.issue');
    bench.policy = { ...bench.policy, selfApproval: true };
    expect(decide(bench, MAYA)).toMatchObject([{ type: 'handoff.decided' }, { type: 'grant.issued' }]);
  });

  it('is not whoever has the same id among parties of another kind', () => {
    const bench = new TaskBench();
    bench.propose('refund.issue', {}, { kind: 'agent', id: MAYA.id, name: 'Maya’s assistant' });
    expect(decide(bench, MAYA)).toMatchObject([{ type: 'handoff.decided' }, { type: 'grant.issued' }]);
  });

  it('as an undo may approve what is theirs, and not what is the desk’s', () => {
    for (const [type, by] of [
      ['order.return', ILSE],
      ['refund.issue', MAYA],
    ] as const) {
      const bench = pending('delivery.move');
      bench.approve('delivery.move', ILSE);
      bench.start('delivery.move');
      bench.do(
        { type: 'action.report-success', handoff: 'delivery.move', runner: 'runner-1', result: null },
        HOST,
      );
      bench.do({ type: 'handoff.undo', handoff: 'delivery.move' }, by, prepared(type, 'undo'));
      const answer = bench.answer(decisionOn(bench.handoff('undo')), by);
      if (by === ILSE) expect(answer).toMatchObject([{ type: 'handoff.decided' }, { type: 'grant.issued' }]);
      else expect(answer).toMatchObject({ code: 'self-approval', about: 'undo' });
    }
  });
});

describe('a claim', () => {
  function claimedBy(by: Actor, type: ActionClass = 'refund.issue'): TaskBench {
    const bench = pending(type);
    bench.do({ type: 'handoff.claim', handoff: type }, by);
    return bench;
  }

  const until = START + 6 * MINUTE;

  it('keeps other reviewers off as long as it holds', () => {
    const bench = claimedBy(TOMAS);
    bench.now = until - 1;
    expect(decide(bench, MAYA)).toMatchObject(
      refusal({ code: 'claimed-by-other', about: 'refund.issue', by: party(TOMAS), at: until }),
    );
    bench.now = until;
    expect(decide(bench, MAYA)).toMatchObject([{ type: 'handoff.decided' }, { type: 'grant.issued' }]);
  });

  it('does not keep the user off what either may decide', () => {
    const bench = claimedBy(TOMAS, 'reply.send');
    expect(decide(bench, ILSE, { fence: 7 })).toMatchObject([{ data: { verdict: 'approved' } }, {}]);
  });

  it('is the one under which it was decided, or nothing is', () => {
    const lapsed = refusal({ code: 'claim-lapsed', about: 'refund.issue' });
    const bench = claimedBy(MAYA);
    expect(decide(bench, MAYA, { fence: 1 })).toMatchObject([{}, {}]);
    expect(decide(bench, MAYA, { fence: null })).toMatchObject([{}, {}]);
    expect(decide(bench, MAYA, { fence: 2 })).toMatchObject(lapsed);
    bench.now = until;
    expect(decide(bench, MAYA, { fence: 1 })).toMatchObject(lapsed);
    expect(decide(bench, MAYA, { fence: null })).toMatchObject([{}, {}]);
  });
});

describe('an approval of two people', () => {
  it('is a vote, then a decision, of two different people about the same', () => {
    const bench = pending('payroll.add');
    expect(decide(bench, MAYA)).toEqual([
      { type: 'handoff.voted', data: { handoff: 'payroll.add', digest: 'payroll.add/payroll.add' } },
    ]);
    bench.approve('payroll.add', MAYA);
    expect(decide(bench, MAYA)).toMatchObject(refusal({ code: 'already-voted', about: 'payroll.add' }));
    expect(decide(bench, MAYA, { verdict: 'rejected' })).toMatchObject([{ type: 'handoff.decided' }]);
    expect(decide(bench, TOMAS)).toMatchObject([{ type: 'handoff.decided' }, { type: 'grant.issued' }]);
  });

  it('of a choice counts only the votes for the same option', () => {
    const bench = new TaskBench();
    const options = ['payroll.add', 'account.close', 'later', 'never'];
    bench.do(
      {
        type: 'handoff.offer',
        question: 'Which?',
        options: options.map((id) => ({ id, label: id, detail: null, call: null })),
        confidence: null,
        callId: null,
      },
      AGENT,
      preparedOptions(['payroll.add', 'account.close'], 'offer'),
    );
    const take = (option: ActionClass): Partial<Decide> => ({
      verdict: 'answered',
      option,
      digest: `offer/${option}`,
    });
    bench.do(decisionOn(bench.handoff('offer'), take('payroll.add')), MAYA);
    expect(decide(bench, TOMAS, take('account.close'))).toMatchObject([{ type: 'handoff.voted' }]);
    bench.do(decisionOn(bench.handoff('offer'), take('account.close')), TOMAS);
    expect(decide(bench, LENA, take('account.close'))).toMatchObject([
      { type: 'handoff.decided', data: { option: 'account.close', digest: 'offer/account.close' } },
      { type: 'grant.issued', data: { digest: 'offer/account.close' } },
    ]);
  });
});

describe('what is longer than a screen', () => {
  const ID: ActionClass = 'payroll.add';

  function long(type: ActionClass): TaskBench {
    const bench = pending(type);
    const handoffs = bench.task.handoffs.map((one) => {
      if (one.subject.kind !== 'approval') return one;
      const { proposal } = one.subject;
      const presentation = { ...proposal.presentation, large: true };
      return { ...one, subject: { ...one.subject, proposal: { ...proposal, presentation } } };
    });
    bench.task = { ...bench.task, handoffs };
    return bench;
  }

  it('is approved only by somebody whose screen has shown its end, and rejected by anybody', () => {
    const facts = refusal({ code: 'invalid', about: 'viewedFully' });
    expect(decide(long('refund.issue'), MAYA)).toMatchObject(facts);
    expect(decide(long('refund.issue'), MAYA, { viewedFully: false })).toMatchObject(facts);
    expect(decide(long('refund.issue'), MAYA, { viewedFully: true })).toMatchObject([
      { type: 'handoff.decided', data: { viewedFully: true } },
      { type: 'grant.issued' },
    ]);
    expect(decide(long('refund.issue'), MAYA, { verdict: 'rejected' })).toMatchObject([
      { type: 'handoff.decided', data: { verdict: 'rejected' } },
    ]);
  });

  it('is voted for in the same way, and the log says so', () => {
    expect(decide(long(ID), MAYA)).toMatchObject({ code: 'invalid', about: 'viewedFully' });
    expect(decide(long(ID), MAYA, { viewedFully: true })).toMatchObject([
      { type: 'handoff.voted', data: { handoff: ID, viewedFully: true } },
    ]);
  });

  it('says nothing of it where nobody was asked', () => {
    expect(decide(pending(ID), MAYA)).not.toHaveProperty('0.data.viewedFully');
    expect(decide(pending(ID), MAYA, { viewedFully: false })).toHaveProperty('0.data.viewedFully', false);
  });
});
