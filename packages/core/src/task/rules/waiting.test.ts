import { describe, expect, it } from 'vitest';
import type { Actor } from '../../log/envelope.js';
import type { TaskCommand } from '../commands.js';
import { AGENT, ILSE, MAYA, START, TOMAS } from '../testing/cast.js';
import type { ActionClass } from '../testing/payloads.js';
import { decisionOn, HOST, HOUR, MINUTE, party, refusal, TaskBench } from '../testing/task-bench.js';

const OTTO: Actor = { kind: 'user', id: 'otto', name: 'Otto Lindqvist' };
const HELPER: Actor = { kind: 'agent', id: 'helper', name: 'Helper' };
const ID: ActionClass = 'reply.send';
const DEADLINE = START + 24 * HOUR;

/** A reply that the user or the desk may send. */
function pending(type: ActionClass = ID): TaskBench {
  const bench = new TaskBench();
  bench.propose('payroll.add');
  bench.do({ type: 'handoff.claim', handoff: 'payroll.add' }, TOMAS);
  bench.propose(type);
  bench.now += MINUTE;
  return bench;
}

function rejected(): TaskBench {
  const bench = pending();
  bench.do(decisionOn(bench.handoff(ID), { verdict: 'rejected' }), ILSE);
  bench.now += MINUTE;
  return bench;
}

const open: TaskCommand = { type: 'handoff.open', handoff: ID };
const claim: TaskCommand = { type: 'handoff.claim', handoff: ID };
const renew: TaskCommand = { type: 'handoff.renew-claim', handoff: ID };
const release: TaskCommand = { type: 'handoff.release', handoff: ID };
const defer: TaskCommand = { type: 'handoff.defer', handoff: ID };
const reopen: TaskCommand = { type: 'handoff.reopen', handoff: ID };
const expire: TaskCommand = { type: 'handoff.expire', handoff: ID };
const hide: TaskCommand = { type: 'handoff.mark-unpresentable', handoff: ID, why: 'Unknown schema' };
const withdraw: TaskCommand = { type: 'handoff.withdraw', handoff: ID, why: 'No longer needed' };

describe('what is closed', () => {
  it.each<[string, TaskCommand, Actor]>([
    ['opened', open, MAYA],
    ['claimed', claim, MAYA],
    ['put off', defer, ILSE],
    ['taken up again', reopen, ILSE],
    ['expired', expire, HOST],
    ['marked', hide, HOST],
    ['withdrawn', withdraw, AGENT],
  ])('is not %s any more', (_, command, by) => {
    expect(rejected().answer(command, by)).toMatchObject(
      refusal({ code: 'already-decided', about: ID, by: party(ILSE), at: START + MINUTE }),
    );
  });

  it.each<[string, TaskCommand, Actor]>([
    ['opened', open, MAYA],
    ['claimed', claim, MAYA],
    ['put off', defer, ILSE],
    ['taken up again', reopen, ILSE],
    ['marked', hide, HOST],
    ['withdrawn', withdraw, AGENT],
  ])('by its deadline alone is not %s either', (_, command, by) => {
    const bench = pending();
    bench.now = DEADLINE;
    expect(bench.answer(command, by)).toMatchObject(refusal({ code: 'expired', about: ID, at: DEADLINE }));
  });
});

describe('what nobody knows', () => {
  it.each<[TaskCommand, Actor]>([
    [{ type: 'handoff.open', handoff: 'h9' }, MAYA],
    [{ type: 'handoff.claim', handoff: 'h9' }, MAYA],
    [{ type: 'handoff.renew-claim', handoff: 'h9' }, MAYA],
    [{ type: 'handoff.release', handoff: 'h9' }, MAYA],
    [{ type: 'handoff.defer', handoff: 'h9' }, ILSE],
    [{ type: 'handoff.reopen', handoff: 'h9' }, ILSE],
    [{ type: 'handoff.expire', handoff: 'h9' }, HOST],
    [{ type: 'handoff.mark-unpresentable', handoff: 'h9', why: 'Unknown' }, HOST],
    [{ type: 'handoff.withdraw', handoff: 'h9', why: 'Old' }, AGENT],
    [{ type: 'handoff.undo', handoff: 'h9' }, ILSE],
    [{ type: 'action.settle', handoff: 'h9', happened: true, note: null }, MAYA],
    [{ type: 'ownership.remind', handoff: 'h9' }, HOST],
  ])('is said to be unknown: %o', (command, by) => {
    expect(pending().answer(command, by)).toMatchObject(refusal({ code: 'not-found', about: 'h9' }));
  });
});

describe('a request', () => {
  it.each<['open' | 'claim' | 'defer' | 'reopen', Actor, ActionClass, boolean]>([
    ['open', MAYA, 'refund.issue', true],
    ['open', MAYA, 'order.return', false],
    ['claim', MAYA, 'refund.issue', true],
    ['claim', MAYA, 'order.return', false],
    ['defer', ILSE, 'order.return', true],
    ['defer', ILSE, 'refund.issue', false],
    ['defer', OTTO, 'order.return', false],
    ['defer', MAYA, 'order.return', false],
    ['reopen', ILSE, 'order.return', true],
    ['reopen', ILSE, 'refund.issue', false],
    ['reopen', OTTO, 'order.return', false],
  ])('takes a command to %s of %o about %s: %s', (act, by, handoff, may) => {
    const bench = pending(handoff);
    if (act === 'reopen') {
      bench.do({ type: 'handoff.defer', handoff }, handoff === 'order.return' ? ILSE : MAYA);
    }
    const answer = bench.answer({ type: `handoff.${act}`, handoff }, by);
    if (may) expect(answer).toMatchObject([{ data: { handoff } }]);
    else expect(answer).toMatchObject(refusal({ code: 'not-eligible', about: handoff }));
  });

  it('is opened, put off once and taken up once', () => {
    const bench = pending();
    expect(bench.answer(open, MAYA)).toEqual([{ type: 'handoff.opened', data: { handoff: ID } }]);
    const invalid = refusal({ code: 'invalid', about: ID });
    expect(bench.answer(reopen, ILSE)).toMatchObject(invalid);
    expect(bench.answer(defer, ILSE)).toEqual([{ type: 'handoff.deferred', data: { handoff: ID } }]);
    bench.do(defer, ILSE);
    expect(bench.answer(defer, ILSE)).toMatchObject(invalid);
    expect(bench.answer(reopen, ILSE)).toEqual([{ type: 'handoff.reopened', data: { handoff: ID } }]);
  });

  it('expires at its deadline and not before, also while it is put off', () => {
    const bench = pending();
    const early = refusal({ code: 'not-due', about: ID, at: DEADLINE });
    for (const _ of ['pending', 'deferred']) {
      bench.now = DEADLINE - 1;
      expect(bench.answer(expire, HOST)).toMatchObject(early);
      bench.now = DEADLINE;
      expect(bench.answer(expire, HOST)).toEqual([{ type: 'handoff.expired', data: { handoff: ID } }]);
      bench.now = START + HOUR;
      if (bench.handoff(ID).request.state === 'pending') bench.do(defer, ILSE);
    }
    bench.now = DEADLINE;
    bench.do(expire, HOST);
    bench.now += HOUR;
    expect(bench.answer(expire, HOST)).toMatchObject(refusal({ code: 'expired', about: ID, at: DEADLINE }));
  });

  it('that cannot be shown is marked so', () => {
    expect(pending().answer(hide, HOST)).toEqual([
      { type: 'handoff.unpresentable', data: { handoff: ID, why: 'Unknown schema' } },
    ]);
  });
});

describe('a claim', () => {
  const until = START + 6 * MINUTE;

  it('is for five minutes, and renewed by asking for it again', () => {
    const bench = pending();
    expect(bench.answer(claim, MAYA)).toEqual([
      { type: 'handoff.claimed', data: { handoff: ID, until, fence: 1 } },
    ]);
    bench.do(claim, MAYA);
    bench.now += MINUTE;
    for (const command of [claim, renew]) {
      expect(bench.answer(command, MAYA)).toEqual([
        { type: 'handoff.claim-renewed', data: { handoff: ID, until: until + MINUTE } },
      ]);
    }
    expect(bench.answer(release, MAYA)).toEqual([{ type: 'handoff.released', data: { handoff: ID } }]);
  });

  it('is one reviewer’s until it ends, and then anybody’s under a higher number', () => {
    const bench = pending();
    bench.do(claim, MAYA);
    bench.now = until - 1;
    const facts = refusal({ code: 'claimed-by-other', about: ID, by: party(MAYA), at: until });
    for (const command of [claim, renew, release]) {
      expect(bench.answer(command, TOMAS)).toMatchObject({
        ...facts,
        message: 'Maya Rao is looking at this.',
      });
    }
    bench.now = until;
    expect(bench.answer(claim, TOMAS)).toEqual([
      { type: 'handoff.claimed', data: { handoff: ID, until: until + 5 * MINUTE, fence: 2 } },
    ]);
    for (const by of [MAYA, TOMAS]) {
      for (const command of [renew, release]) {
        expect(bench.answer(command, by)).toMatchObject(refusal({ code: 'claim-lapsed', about: ID }));
      }
    }
  });

  it('cannot be renewed or given back where there was none', () => {
    for (const command of [renew, release]) {
      expect(pending().answer(command, MAYA)).toMatchObject(refusal({ code: 'claim-lapsed', about: ID }));
    }
  });
});

describe('a request is withdrawn', () => {
  it.each<[string, Actor]>([
    ['who proposed it', AGENT],
    ['the host', HOST],
  ])('by %s', (_, by) => {
    expect(pending().answer(withdraw, by)).toEqual([
      { type: 'handoff.withdrawn', data: { handoff: ID, why: 'No longer needed' } },
    ]);
  });

  it('by no other agent and no user who did not propose it', () => {
    for (const by of [HELPER, ILSE]) {
      expect(pending().answer(withdraw, by)).toMatchObject(refusal({ code: 'not-allowed', about: ID }));
    }
  });

  it('by the reviewer who has the task, and by no other', () => {
    const bench = new TaskBench();
    bench.do({ type: 'ownership.take', updateBy: null }, MAYA);
    bench.propose(ID, {}, MAYA);
    bench.do({ type: 'ownership.reassign', to: TOMAS, team: 'Billing', updateBy: null }, MAYA);
    expect(bench.answer(withdraw, TOMAS)).toMatchObject([{ type: 'handoff.withdrawn' }]);
    expect(bench.answer(withdraw, MAYA)).toMatchObject([{ type: 'handoff.withdrawn' }]);
    const other: Actor = { kind: 'reviewer', id: 'lena', name: 'Lena Fischer' };
    expect(bench.answer(withdraw, other)).toMatchObject(refusal({ code: 'not-owner', about: 'owner' }));
  });
});
