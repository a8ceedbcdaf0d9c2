import { describe, expect, it } from 'vitest';
import type { Actor } from '../../log/envelope.js';
import type { TaskCommand } from '../commands.js';
import type { Handoff } from '../state.js';
import { ILSE, MAYA, START } from '../testing/cast.js';
import type { ActionClass } from '../testing/payloads.js';
import { HOST, HOUR, MINUTE, refusal, TaskBench } from '../testing/task-bench.js';

const ID = 'delivery.move';
const GRANTED = START + MINUTE;
const RUNNING = START + 2 * MINUTE;
const LAST = START + 9 * MINUTE;

const succeed: TaskCommand = { type: 'action.report-success', handoff: ID, runner: 'runner-1', result: 7 };
const fail: TaskCommand = {
  type: 'action.report-failure',
  handoff: ID,
  runner: 'runner-1',
  message: 'The shop is closed',
};
const giveUp: TaskCommand = { type: 'action.declare-unknown', handoff: ID };
const settle: TaskCommand = { type: 'action.settle', handoff: ID, happened: true, note: 'It is in the shop' };
const voidIt: TaskCommand = { type: 'grant.void', handoff: ID, why: 'policy-changed' };

type Setting = () => TaskBench;

/** It is not alone: a reply was approved before, and waits to be sent. */
const pending: Setting = () => {
  const bench = new TaskBench();
  bench.propose('reply.send');
  bench.approve('reply.send', ILSE);
  bench.propose(ID);
  return bench;
};
const granted: Setting = () => {
  const bench = pending();
  bench.now = GRANTED;
  bench.approve(ID, ILSE);
  return bench;
};
const running: Setting = () => {
  const bench = granted();
  bench.now = RUNNING;
  bench.start(ID);
  return bench;
};
const overdue: Setting = () => {
  const bench = running();
  bench.now = LAST;
  return bench;
};

function after(setting: Setting, command: TaskCommand, by: Actor = HOST): Setting {
  return () => {
    const bench = setting();
    bench.now = LAST;
    bench.do(command, by);
    return bench;
  };
}

const unknown = after(running, giveUp);
const succeeded = after(running, succeed);
const failed = after(running, fail);
const settled = after(unknown, settle, MAYA);
const voided = after(granted, voidIt);

function digestOf(bench: TaskBench): string {
  const { execution } = bench.handoff(ID);
  return execution.state === 'granted' ? execution.digest : 'sha256:other';
}

function consume(bench: TaskBench, digest = digestOf(bench)): TaskCommand {
  return { type: 'grant.consume', handoff: ID, digest, runner: 'runner-1' };
}

describe('a grant', () => {
  it('is for what was approved, from the gate, and holds for ten minutes', () => {
    const bench = granted();
    expect(bench.log.at(-1)).toMatchObject({
      type: 'grant.issued',
      actor: { kind: 'system', id: 'gate', name: 'Gate' },
      data: { handoff: ID, digest: `${ID}/${ID}`, expiresAt: GRANTED + 10 * MINUTE },
    });
    expect(bench.handoff(ID).execution).toMatchObject({ state: 'granted', grant: 'grant-6' });
  });

  it('is consumed before anything runs, by one runner with a deadline', () => {
    const bench = granted();
    bench.now = RUNNING;
    expect(bench.answer(consume(bench), HOST)).toEqual([
      {
        type: 'grant.consumed',
        data: { handoff: ID, grant: 'grant-6', runner: 'runner-1', deadline: RUNNING + 2 * MINUTE },
      },
    ]);
  });

  it('can be made void as long as it was not used', () => {
    expect(granted().answer(voidIt, HOST)).toEqual([
      { type: 'grant.voided', data: { handoff: ID, grant: 'grant-6', why: 'policy-changed' } },
    ]);
  });

  it('can be used up to the last moment, and not at its end', () => {
    const bench = granted();
    bench.now = GRANTED + 10 * MINUTE - 1;
    expect(bench.answer(consume(bench), HOST)).toMatchObject([{ type: 'grant.consumed' }]);
    bench.now += 1;
    expect(bench.answer(consume(bench), HOST)).toMatchObject(
      refusal({ code: 'grant-expired', about: ID, at: GRANTED + 10 * MINUTE }),
    );
  });

  it('runs nothing once the policy or the tool is another one', () => {
    const policy = granted();
    policy.policy = { ...policy.policy, version: 'support-2' };
    expect(policy.answer(consume(policy), HOST)).toMatchObject(
      refusal({ code: 'policy-changed', about: 'policy' }),
    );
    for (const version of ['2', null]) {
      const tool = granted();
      tool.toolVersion = version;
      expect(tool.answer(consume(tool), HOST)).toMatchObject(refusal({ code: 'tool-changed', about: ID }));
    }
  });

  it.each<[string, Setting, number]>([
    ['unknown', unknown, LAST],
    ['succeeded', succeeded, LAST],
    ['failed', failed, LAST],
    ['settled', settled, LAST],
    ['voided', voided, LAST],
  ])('is spent once its run is %s', (state, setting, at) => {
    const bench = setting();
    const answer = bench.answer(consume(bench), HOST);
    expect(answer).toMatchObject(refusal({ code: 'grant-used', about: ID, at }));
    expect(bench.handoff(ID).execution.state).toBe(state);
  });

  it('is not used a second time while it runs', () => {
    const bench = running();
    bench.now += 1_000;
    expect(bench.answer(consume(bench), HOST)).toMatchObject(
      refusal({ code: 'running', about: ID, at: RUNNING }),
    );
  });

  it('is needed: nothing pending runs, nothing unknown, and nothing else than was approved', () => {
    const bench = pending();
    expect(bench.answer(consume(bench), HOST)).toMatchObject(refusal({ code: 'no-grant', about: ID }));
    const approved = granted();
    expect(approved.answer(consume(approved, 'sha256:other'), HOST)).toMatchObject(
      refusal({ code: 'digest-mismatch', about: ID }),
    );
    expect(
      approved.answer({ type: 'grant.consume', handoff: 'h9', digest: 'd', runner: 'r' }, HOST),
    ).toMatchObject(refusal({ code: 'not-found', about: 'h9' }));
  });

  it.each<[string, Setting]>([
    ['that was never issued', pending],
    ['that is in use', running],
    ['that is void', voided],
  ])('%s cannot be made void', (_, setting) => {
    expect(setting().answer(voidIt, HOST)).toMatchObject(refusal({ code: 'no-grant', about: ID }));
  });
});

describe('a grant in a store that somebody has changed', () => {
  function changed(change: (handoff: Handoff) => Partial<Handoff>): TaskBench {
    const bench = granted();
    const handoffs = bench.task.handoffs.map((one) => ({ ...one, ...change(one) }));
    bench.task = { ...bench.task, handoffs };
    return bench;
  }

  it('runs nothing where nobody has decided', () => {
    const bench = changed(() => ({ request: { state: 'pending' } }));
    expect(bench.answer(consume(bench), HOST)).toMatchObject(refusal({ code: 'no-grant', about: ID }));
  });

  it('runs nothing where the decision was that nothing runs', () => {
    const bench = changed(({ request }) =>
      'decision' in request ? { request: { ...request, decision: { ...request.decision, run: null } } } : {},
    );
    expect(bench.answer(consume(bench), HOST)).toMatchObject(refusal({ code: 'no-grant', about: ID }));
  });

  it('runs neither what it says now nor what was decided, where the two differ', () => {
    const bench = changed(({ execution }) =>
      execution.state === 'granted' ? { execution: { ...execution, digest: 'sha256:forged' } } : {},
    );
    for (const digest of ['sha256:forged', `${ID}/${ID}`]) {
      expect(bench.answer(consume(bench, digest), HOST)).toMatchObject(
        refusal({ code: 'digest-mismatch', about: ID }),
      );
    }
  });
});

describe('a run', () => {
  it.each<[string, number, boolean]>([
    ['in time', RUNNING + 2 * MINUTE - 1, false],
    ['at its deadline, late', RUNNING + 2 * MINUTE, true],
    ['an hour later, late', RUNNING + HOUR, true],
  ])('reports %s', (_, now, late) => {
    const bench = running();
    bench.now = now;
    expect(bench.answer(succeed, HOST)).toEqual([
      { type: 'action.succeeded', data: { handoff: ID, runner: 'runner-1', result: 7, late } },
    ]);
    expect(bench.answer(fail, HOST)).toEqual([
      {
        type: 'action.failed',
        data: { handoff: ID, runner: 'runner-1', message: 'The shop is closed', late },
      },
    ]);
  });

  it('that was given up may still report, late', () => {
    const data = { late: true };
    expect(unknown().answer(succeed, HOST)).toMatchObject([{ type: 'action.succeeded', data }]);
    expect(unknown().answer(fail, HOST)).toMatchObject([{ type: 'action.failed', data }]);
  });

  it('is late by itself, whatever else is overdue', () => {
    const bench = running();
    bench.propose('order.return');
    bench.approve('order.return', ILSE);
    bench.now = LAST;
    bench.start('order.return', 'runner-2');
    expect(bench.answer({ ...succeed, handoff: 'order.return', runner: 'runner-2' }, HOST)).toMatchObject([
      { data: { late: false } },
    ]);
  });

  it.each<[string, Setting, string]>([
    ['another runner', running, 'runner-2'],
    ['another runner, late', unknown, 'runner-2'],
    ['nobody it was given to', granted, 'runner-1'],
    ['the same again', succeeded, 'runner-1'],
    ['the same after a person has settled it', settled, 'runner-1'],
  ])('takes no report of %s', (_, setting, runner) => {
    const facts = refusal({ code: 'not-running', about: ID });
    expect(setting().answer({ ...succeed, runner }, HOST)).toMatchObject(facts);
    expect(setting().answer({ ...fail, runner }, HOST)).toMatchObject(facts);
  });

  it('is given up at its deadline, not before, and once', () => {
    const bench = running();
    const deadline = RUNNING + 2 * MINUTE;
    bench.now = deadline - 1;
    expect(bench.answer(giveUp, HOST)).toMatchObject(refusal({ code: 'not-due', about: ID, at: deadline }));
    bench.now = deadline;
    expect(bench.answer(giveUp, HOST)).toEqual([{ type: 'action.unknown', data: { handoff: ID } }]);
    bench.do(giveUp, HOST);
    expect(bench.answer(giveUp, HOST)).toMatchObject(refusal({ code: 'not-running', about: ID }));
    expect(granted().answer(giveUp, HOST)).toMatchObject(refusal({ code: 'not-running', about: ID }));
  });

  it.each<[TaskCommand['type'], TaskCommand]>([
    ['grant.void', { type: 'grant.void', handoff: 'h9', why: 'expired' }],
    ['action.report-success', { type: 'action.report-success', handoff: 'h9', runner: 'r', result: 7 }],
    ['action.report-failure', { type: 'action.report-failure', handoff: 'h9', runner: 'r', message: 'No' }],
    ['action.declare-unknown', { type: 'action.declare-unknown', handoff: 'h9' }],
  ])('that nobody knows is refused: %s', (_, command) => {
    expect(running().answer(command, HOST)).toMatchObject(refusal({ code: 'not-found', about: 'h9' }));
  });
});

describe('an outcome that nobody knows', () => {
  const said = { type: 'action.settled', data: { handoff: ID, happened: true, note: 'It is in the shop' } };

  it('is settled by a person', () => {
    expect(unknown().answer(settle, ILSE)).toEqual([said]);
    expect(unknown().answer(settle, MAYA)).toEqual([said]);
    const beside = unknown();
    beside.start('reply.send', 'runner-2');
    expect(beside.answer(settle, ILSE)).toEqual([said]);
  });

  it('is first said to be unknown where nobody has said so yet', () => {
    expect(overdue().answer(settle, ILSE)).toEqual([
      { type: 'action.unknown', actor: HOST, data: { handoff: ID } },
      said,
    ]);
  });

  it.each<[string, Setting]>([
    ['approved', granted],
    ['running', running],
    ['done', succeeded],
    ['settled', settled],
  ])('is not what is %s', (_, setting) => {
    const bench = setting();
    if (setting === running) bench.now = RUNNING + 2 * MINUTE - 1;
    expect(bench.answer(settle, MAYA)).toMatchObject(refusal({ code: 'invalid', about: ID }));
  });

  it.each<[ActionClass, Actor, boolean]>([
    ['order.return', ILSE, true],
    ['reply.send', ILSE, true],
    ['refund.issue', ILSE, false],
    ['order.return', MAYA, true],
    ['refund.issue', MAYA, true],
  ])('of %s is settled by those on its route, and by any reviewer', (type, by, may) => {
    const bench = new TaskBench();
    bench.propose(type);
    bench.approve(type, type === 'order.return' ? ILSE : MAYA);
    bench.start(type);
    bench.now += HOUR;
    const answer = bench.answer({ type: 'action.settle', handoff: type, happened: false, note: null }, by);
    if (may) expect(answer).toMatchObject([{ type: 'action.unknown' }, { data: { happened: false } }]);
    else expect(answer).toMatchObject(refusal({ code: 'not-eligible', about: type }));
  });
});
