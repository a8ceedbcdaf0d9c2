import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../action/json.js';
import { defineTool, type RunContext, type Tool, type ToolDefinition } from '../gate/tool.js';
import type { TaskCommand } from '../task/commands.js';
import { type Refusal, type RefusalCode, refuse } from '../task/refusal.js';
import type { Decision, Execution, Handoff, Request, Task } from '../task/state.js';
import { ILSE } from '../task/testing/cast.js';
import { refusal, TaskBench } from '../task/testing/task-bench.js';
import { createRunner, outcomeOf } from './runner.js';
import { createMemorySecrets } from './secrets.js';

const ID = 'order.return';
const ACTION = { tool: ID, args: { note: 'Ring twice' } };

/** An approved return of an order, in whichever state its run is. */
function approved(execution: Execution, change: Partial<Decision> = {}, of: Request['state'] = 'approved') {
  const bench = new TaskBench();
  bench.propose('delivery.move');
  bench.propose(ID);
  bench.approve(ID, ILSE);
  const handoff = bench.handoff(ID);
  const decision = 'decision' in handoff.request ? { ...handoff.request.decision, ...change } : null;
  if (!decision) throw new Error('Nothing was decided in this test.');
  const state = of === 'approved-with-changes' || of === 'answered' || of === 'rejected' ? of : 'approved';
  const request: Request = { state, decision };
  const handoffs = bench.task.handoffs.map((one) => (one.id === ID ? { ...one, request, execution } : one));
  return { ...bench.task, handoffs };
}

function handoffOf(task: Task): Handoff {
  const handoff = task.handoffs.find(({ id }) => id === ID);
  if (!handoff) throw new Error('Nothing was proposed in this test.');
  return handoff;
}

const GRANTED: Execution = { state: 'granted', grant: 'g1', digest: 'd', at: 1, expiresAt: 9 };
const RUNNING: Execution = { state: 'running', grant: 'g1', runner: 'runner-7', at: 2, deadline: 9 };
const UNKNOWN: Execution = { state: 'unknown', grant: 'g1', runner: 'runner-7', at: 9 };
const SETTLED: Execution = { state: 'settled', at: 9, by: ILSE, happened: true, note: null };
const DONE: Execution = { state: 'succeeded', at: 3, result: { ok: 1 }, late: false, undoUntil: null };

describe('the outcome of an action', () => {
  it.each<[string, Execution, object]>([
    ['granted', GRANTED, { state: 'granted' }],
    ['running', RUNNING, { state: 'running' }],
    ['unknown', UNKNOWN, { state: 'unknown' }],
    ['voided', { state: 'voided', why: 'expired', at: 3 }, { state: 'not-run', why: 'voided' }],
    ['settled', SETTLED, { state: 'not-run', why: 'settled' }],
    [
      'failed',
      { state: 'failed', at: 3, message: 'The shop is closed', late: false },
      { state: 'failed', message: 'The shop is closed' },
    ],
    ['done', DONE, { state: 'succeeded', result: { ok: 1 }, executed: ACTION, changes: [] }],
    ['to run nothing', { state: 'none' }, { state: 'answered', answers: null }],
  ])('is what became of its run: %s', (_, execution, outcome) => {
    for (const state of ['approved', 'approved-with-changes', 'answered'] as const) {
      expect(outcomeOf(handoffOf(approved(execution, {}, state)))).toMatchObject({ handoff: ID, ...outcome });
    }
  });

  it('is the answer, or the option, where nothing runs', () => {
    const none: Execution = { state: 'none' };
    const option = approved(none, { option: 'later' }, 'answered');
    expect(outcomeOf(handoffOf(option))).toEqual({ state: 'answered', handoff: ID, answers: 'later' });
    const answers = approved(none, { option: 'later', answers: { order: '48213' } }, 'answered');
    expect(outcomeOf(handoffOf(answers))).toMatchObject({ answers: { order: '48213' } });
  });

  it('is not a success of nothing', () => {
    expect(outcomeOf(handoffOf(approved(DONE, { run: null })))).toEqual({
      state: 'not-run',
      handoff: ID,
      why: 'voided',
    });
  });

  it('is the no, with its reason', () => {
    const no = approved({ state: 'none' }, { rejection: 'wrong-time', note: 'After Friday' }, 'rejected');
    expect(outcomeOf(handoffOf(no))).toEqual({
      state: 'rejected',
      handoff: ID,
      reason: 'wrong-time',
      note: 'After Friday',
    });
  });

  it.each<[Request, object]>([
    [{ state: 'pending' }, { state: 'waiting', handoff: ID }],
    [
      { state: 'deferred', by: ILSE, at: 1 },
      { state: 'waiting', handoff: ID },
    ],
    [
      { state: 'expired', at: 1 },
      { state: 'not-run', handoff: ID, why: 'expired' },
    ],
    [
      { state: 'withdrawn', by: ILSE, at: 1, why: '' },
      { state: 'not-run', handoff: ID, why: 'withdrawn' },
    ],
    [
      { state: 'superseded', by: null, at: 1 },
      { state: 'not-run', handoff: ID, why: 'superseded' },
    ],
    [
      { state: 'unpresentable', at: 1, why: '' },
      { state: 'not-run', handoff: ID, why: 'unpresentable' },
    ],
  ])('is that of its request where nobody has approved it: %o', (request, outcome) => {
    expect(outcomeOf({ ...handoffOf(approved({ state: 'none' })), request })).toEqual(outcome);
  });
});

/** A host that says what a test tells it to, and writes down what it was sent. */
class Rig {
  task: Task = approved(GRANTED);
  /** What is there at the second look, where that is something else. */
  later: Task | null = null;
  after: Task | null = approved(DONE);
  readonly sent: TaskCommand[] = [];
  readonly used: (readonly [string, string])[] = [];
  readonly ran: [JsonObject, RunContext][] = [];
  readonly listeners = new Set<(task: Task) => void>();
  readonly secrets = createMemorySecrets();
  refusals: Partial<Record<TaskCommand['type'], RefusalCode>> = {};
  allowed = true;
  effect: () => Promise<JsonValue> = async () => ({ ok: 1 });
  tool: Partial<ToolDefinition<JsonObject>> = {};
  tools: readonly Tool[] | null = null;

  runner() {
    const tool = defineTool<JsonObject>({
      name: ID,
      version: '1',
      parse: (value) => ({ ok: true, value }),
      describe: () => ({
        facts: { type: ID, reversibility: 'reversible', audience: 'internal' },
        description: { context: 'Order', proposal: 'Return it.', approve: 'Return', reject: 'Keep' },
      }),
      run: (args, context) => {
        this.ran.push([args, context]);
        return this.effect();
      },
      ...this.tool,
    });
    return createRunner({
      tenant: 'northwind',
      tools: new Map((this.tools ?? [tool]).map((one) => [one.name, one])),
      newId: (of) => `${of}-7`,
      secrets: this.secrets,
      taskOf: async (id) => {
        const reported = this.sent.some(({ type }) => type.startsWith('action.report'));
        const seen = reported ? this.after : this.task;
        this.task = this.later ?? this.task;
        return id === 'task-1' ? seen : null;
      },
      use: async (_, authorization, handoff) => {
        this.used.push([authorization, handoff]);
        return this.allowed;
      },
      watch: (listener) => {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
      },
      send: async (_, command, by) => {
        expect(by).toEqual({ kind: 'system', tenant: 'northwind' });
        this.sent.push(command);
        const code = this.refusals[command.type];
        return code ? refuse(code, 'No.', { about: ID }) : { refused: false, task: 'task-1', seq: 9 };
      },
    });
  }

  types() {
    return this.sent.map(({ type }) => type);
  }
}

const isAbout = (code: Refusal['code'], about: string) => refusal({ code, about });

describe('a run', () => {
  it('consumes the grant, has its effect once and reports it', async () => {
    const rig = new Rig();
    expect(await rig.runner().run('task-1', ID)).toMatchObject({ state: 'succeeded', result: { ok: 1 } });
    expect(rig.sent).toEqual([
      {
        type: 'grant.consume',
        handoff: ID,
        digest: expect.stringMatching(/^sha256:/),
        runner: 'runner-7',
      },
      { type: 'action.report-success', handoff: ID, runner: 'runner-7', result: { ok: 1 } },
    ]);
    expect(rig.ran).toEqual([[ACTION.args, { task: 'task-1', handoff: ID, idempotencyKey: ID }]]);
    expect(rig.listeners.size).toBe(0);
  });

  it.each<[string, () => Promise<JsonValue>, string]>([
    ['says what went wrong', () => Promise.reject(new Error('The shop is closed')), 'The shop is closed'],
    ['says whatever was thrown', () => Promise.reject('no shop'), 'no shop'],
    [
      'says it so that it can be written',
      () => Promise.reject(new Error('Half \uD83D of it')),
      'Half \uFFFD of it',
    ],
  ])('that fails %s', async (_, effect, message) => {
    const rig = Object.assign(new Rig(), { effect });
    await rig.runner().run('task-1', ID);
    expect(rig.sent.at(-1)).toEqual({
      type: 'action.report-failure',
      handoff: ID,
      runner: 'runner-7',
      message,
    });
  });

  it('with a result that is no JSON has succeeded with nothing', async () => {
    const rig = Object.assign(new Rig(), { effect: async () => Object({ at: new Date(0) }) });
    await rig.runner().run('task-1', ID);
    expect(rig.sent.at(-1)).toMatchObject({ type: 'action.report-success', result: null });
  });

  it('whose report is not taken, or whose task is gone, is unknown', async () => {
    const late = Object.assign(new Rig(), { refusals: { 'action.report-success': 'not-running' } });
    expect(await late.runner().run('task-1', ID)).toEqual({ state: 'unknown', handoff: ID });
    const gone = Object.assign(new Rig(), { after: null });
    expect(await gone.runner().run('task-1', ID)).toEqual({ state: 'unknown', handoff: ID });
  });

  it('is of something that exists', async () => {
    const rig = new Rig();
    expect(await rig.runner().run('task-1', 'h9')).toMatchObject(isAbout('not-found', 'h9'));
    expect(await rig.runner().run('task-9', ID)).toMatchObject(isAbout('not-found', ID));
    expect(rig.sent).toEqual([]);
  });

  it('is left to the host that was quicker', async () => {
    const rig = new Rig();
    rig.later = approved(RUNNING);
    expect(await rig.runner().run('task-1', ID)).toEqual({ state: 'running', handoff: ID });
    expect(rig.sent).toEqual([]);
  });

  it('is of what was approved and has not run', async () => {
    const rig = new Rig();
    expect(await rig.runner().run('task-1', 'delivery.move')).toEqual({
      state: 'waiting',
      handoff: 'delivery.move',
    });
    for (const execution of [RUNNING, DONE, UNKNOWN, SETTLED]) {
      rig.task = approved(execution);
      expect(await rig.runner().run('task-1', ID)).toEqual(outcomeOf(handoffOf(rig.task)));
    }
    rig.task = approved(GRANTED, { run: null });
    expect(await rig.runner().run('task-1', ID)).toEqual({ state: 'granted', handoff: ID });
    expect(rig.types()).toEqual([]);
  });

  it.each<[string, Partial<Rig>]>([
    ['is gone', { tools: [] }],
    ['no longer reads it', { tool: { parse: () => ({ ok: false, faults: [] }) } }],
  ])('is void where its tool %s', async (_, change) => {
    const rig = Object.assign(new Rig(), change);
    expect(await rig.runner().run('task-1', ID)).toMatchObject(isAbout('tool-changed', ID));
    expect(rig.sent).toEqual([{ type: 'grant.void', handoff: ID, why: 'tool-changed' }]);
    expect(rig.ran).toEqual([]);
  });

  it('is void where what it refers to has changed', async () => {
    const rig = Object.assign(new Rig(), { tool: { operandDigest: async () => 'sha256:two' } });
    expect(await rig.runner().run('task-1', ID)).toMatchObject(isAbout('operand-changed', ID));
    expect(rig.sent).toEqual([{ type: 'grant.void', handoff: ID, why: 'operand-changed' }]);
  });

  function authorized(): Task {
    const { request } = handoffOf(approved(GRANTED));
    const run = 'decision' in request ? request.decision.run : null;
    return approved(GRANTED, {
      run: run && { ...run, assessment: { ...run.assessment, authorization: 'a7' } },
    });
  }

  it('in the name of a standing authorization uses it first, and is void where it no longer holds', async () => {
    const rig = Object.assign(new Rig(), { task: authorized() });
    await rig.runner().run('task-1', ID);
    expect(rig.used).toEqual([['a7', ID]]);
    expect(rig.ran).toHaveLength(1);
    const stopped = Object.assign(new Rig(), { task: authorized(), allowed: false });
    expect(await stopped.runner().run('task-1', ID)).toEqual({
      state: 'not-run',
      handoff: ID,
      why: 'voided',
    });
    expect(stopped.sent).toEqual([{ type: 'grant.void', handoff: ID, why: 'authorization-suspended' }]);
    expect(stopped.ran).toEqual([]);
  });

  it.each<[RefusalCode, string | null]>([
    ['policy-changed', 'policy-changed'],
    ['tool-changed', 'tool-changed'],
    ['grant-expired', 'expired'],
    ['digest-mismatch', null],
    ['grant-used', null],
  ])('whose grant is refused as %s does nothing, and voids it: %o', async (code, why) => {
    const rig = Object.assign(new Rig(), { refusals: { 'grant.consume': code } });
    expect(await rig.runner().run('task-1', ID)).toMatchObject({ refused: true, code });
    expect(rig.sent.slice(1)).toEqual(why ? [{ type: 'grant.void', handoff: ID, why }] : []);
    expect(rig.ran).toEqual([]);
  });

  it('whose secrets are lost has no effect, and the refusal is on record', async () => {
    const { request } = handoffOf(approved(GRANTED));
    const run = 'decision' in request ? request.decision.run : null;
    const task = approved(GRANTED, { run: run && { ...run, sealedCall: 'sha256:call' } });
    const rig = Object.assign(new Rig(), { task, refusals: { 'grant.consume': 'digest-mismatch' } });
    expect(await rig.runner().run('task-1', ID)).toMatchObject(isAbout('digest-mismatch', ID));
    expect(rig.types()).toEqual(['grant.consume']);
    const taken = Object.assign(new Rig(), { task });
    expect(await taken.runner().run('task-1', ID)).toEqual({ state: 'unknown', handoff: ID });
    expect([...rig.ran, ...taken.ran]).toEqual([]);
  });
});

describe('a run that takes its time', () => {
  function slow() {
    let finish = (): void => undefined;
    const rig = new Rig();
    const started = new Promise<void>((resolve) => {
      rig.effect = () => {
        resolve();
        return new Promise((end) => {
          finish = () => end(null);
        });
      };
    });
    return { rig, runner: rig.runner(), started, finish: () => finish() };
  }

  it('is one, however often it is asked for', async () => {
    const { rig, runner, started, finish } = slow();
    const first = runner.run('task-1', ID);
    await started;
    rig.task = approved(RUNNING);
    const second = runner.run('task-1', ID);
    finish();
    expect(await second).toEqual(await first);
    expect(rig.ran).toHaveLength(1);
    rig.sent.length = 0;
    expect(await runner.run('task-1', ID)).toEqual({ state: 'running', handoff: ID });
  });

  it('does not hold up another', async () => {
    const { rig, runner, started, finish } = slow();
    const first = runner.run('task-1', ID);
    await started;
    const others = rig.task.handoffs.map((one) => ({ ...one, id: one.id === ID ? 'h9' : one.id }));
    rig.task = { ...rig.task, handoffs: [...rig.task.handoffs, ...others.filter(({ id }) => id === 'h9')] };
    rig.effect = async () => 7;
    rig.after = { ...rig.task, handoffs: rig.task.handoffs.map((one) => ({ ...one, execution: DONE })) };
    expect(await runner.run('task-1', 'h9')).toMatchObject({ state: 'succeeded', handoff: 'h9' });
    expect(rig.ran).toHaveLength(2);
    finish();
    await first;
  });

  it.each<[string, Execution]>([
    ['the host has given it up', UNKNOWN],
    ['a person has said what happened', SETTLED],
  ])('is not waited for once %s', async (_, execution) => {
    const { rig, runner, started, finish } = slow();
    const outcome = runner.run('task-1', ID);
    await started;
    const ended = approved(execution);
    const others = ended.handoffs.map((one) => (one.id === ID ? { ...one, id: 'h9' } : one));
    const elsewhere = { ...approved(execution === UNKNOWN ? SETTLED : UNKNOWN), id: 'task-9' };
    for (const seen of [
      elsewhere,
      { ...ended, handoffs: others },
      { ...ended, handoffs: [] },
      approved(RUNNING),
      ended,
    ]) {
      for (const listener of rig.listeners) listener(seen);
    }
    expect(await outcome).toEqual(outcomeOf(handoffOf(ended)));
    expect(rig.listeners.size).toBe(0);
    finish();
  });
});
