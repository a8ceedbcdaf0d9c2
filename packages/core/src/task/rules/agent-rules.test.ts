import { describe, expect, it } from 'vitest';
import type { AgentReport, TaskCommand } from '../commands.js';
import type { Activity } from '../state.js';
import { AGENT, ILSE, MAYA, START } from '../testing/cast.js';
import { MINUTE, party, refusal, TaskBench } from '../testing/task-bench.js';

const pause: TaskCommand = { type: 'agent.pause' };
const resume: TaskCommand = { type: 'agent.resume' };

function report(one: AgentReport): TaskCommand {
  return { type: 'agent.report', report: one };
}

const REPORTS: readonly (readonly [Activity['state'], AgentReport, boolean])[] = [
  ['working', { type: 'agent.started', data: { what: 'Looking up order 48213' } }, true],
  ['working', { type: 'agent.progressed', data: { what: 'Comparing', drafting: false } }, true],
  ['drafting', { type: 'agent.progressed', data: { what: 'Writing', drafting: true } }, true],
  ['checking', { type: 'agent.checking', data: { what: 'Asking the carrier' } }, true],
  ['draft-ready', { type: 'agent.drafted', data: { what: 'The reply', draft: 'Dear Ilse' } }, false],
  ['unsure', { type: 'agent.hesitated', data: { decision: 'Which?', options: ['S', 'L'] } }, true],
  ['unsure', { type: 'agent.hesitated', data: { decision: 'Which?', options: [] } }, true],
  ['needs-information', { type: 'agent.asked', data: { fields: ['Order number'] } }, true],
  ['stalled', { type: 'agent.stalled', data: { tool: 'carrier', attempts: 2, next: 'Again' } }, true],
  ['recovering', { type: 'agent.recovered', data: { what: 'The carrier answers' } }, true],
  [
    'stopped',
    { type: 'agent.stopped', data: { why: 'Two match', partial: ['Plan'], next: 'Choose' } },
    false,
  ],
  [
    'out-of-scope',
    { type: 'agent.out-of-scope', data: { boundary: 'Tax', extendedBy: 'An adviser', inScope: null } },
    false,
  ],
  [
    'out-of-scope',
    { type: 'agent.out-of-scope', data: { boundary: 'Tax', extendedBy: 'An adviser', inScope: 'Mail' } },
    false,
  ],
];

describe.each(REPORTS)('an agent that is %s', (state, said, holdable) => {
  it('says so, and is shown so', () => {
    const bench = new TaskBench();
    expect(bench.answer(report(said), AGENT)).toEqual([said]);
    bench.do(report(said), AGENT);
    expect(bench.task.activity.state).toBe(state);
  });

  it(`${holdable ? 'can' : 'cannot'} be paused, by the user or a reviewer`, () => {
    const bench = new TaskBench();
    bench.do(report(said), AGENT);
    for (const by of [ILSE, MAYA]) {
      if (holdable) expect(bench.answer(pause, by)).toEqual([{ type: 'agent.paused', data: {} }]);
      else expect(bench.answer(pause, by)).toMatchObject(refusal({ code: 'invalid', about: 'activity' }));
    }
  });

  it('says all of it, and no word more', () => {
    const bench = new TaskBench();
    const { type, data } = said;
    const members = Object.entries(data);
    const bad = members.flatMap(([member, value]) => [
      ...unfit(member, value).map((other) => ({ type, data: { ...data, [member]: other } })),
      { type, data: Object.fromEntries(members.filter(([name]) => name !== member)) },
    ]);
    for (const one of [...bad, { type, data: { ...data, more: 'x' } }, { type, data, actor: MAYA }]) {
      expect(bench.answer(unread(one), AGENT)).toMatchObject(refusal({ code: 'invalid', about: 'report' }));
    }
  });
});

/** What came, whatever the type of the parameter wanted. */
function unread(one: object): TaskCommand {
  return Object({ type: 'agent.report', report: one });
}

/** What a member of a report may not be. */
function unfit(member: string, value: unknown): readonly unknown[] {
  const never = [undefined, 0.5, Number.NaN, {}];
  const nothing = member === 'inScope' ? [] : [null];
  if (Array.isArray(value)) return [...never, ...nothing, true, 'words', [1], ['S', null]];
  return [...never, ...nothing, typeof value === 'boolean' ? 'yes' : true, ['words'], ...asNumber(value)];
}

function asNumber(value: unknown): readonly unknown[] {
  return typeof value === 'number' ? ['2'] : [3];
}

describe('a report', () => {
  it.each(['agent.paused', 'agent.resumed', 'task.finished', 'handoff.decided', 'toString', '__proto__'])(
    'is not %s',
    (type) => {
      expect(new TaskBench().answer(unread({ type, data: {} }), AGENT)).toMatchObject(
        refusal({ code: 'invalid', about: 'report' }),
      );
    },
  );

  it('waits while the agent is paused', () => {
    const bench = new TaskBench();
    const started = report({ type: 'agent.started', data: { what: 'Looking' } });
    bench.do(started, AGENT);
    bench.now += MINUTE;
    bench.do(pause, MAYA);
    bench.now += MINUTE;
    expect(bench.answer(started, AGENT)).toMatchObject(
      refusal({ code: 'paused', by: party(MAYA), at: START + MINUTE }),
    );
  });
});

describe('a pause', () => {
  it('holds an agent that waits for a decision, and none that is idle', () => {
    const bench = new TaskBench();
    expect(bench.answer(pause, ILSE)).toMatchObject(refusal({ code: 'invalid', about: 'activity' }));
    bench.propose('delivery.move');
    expect(bench.task.activity.state).toBe('waiting');
    expect(bench.answer(pause, ILSE)).toMatchObject([{ type: 'agent.paused' }]);
  });

  it('is not for an agent whose task a person was asked to take', () => {
    const bench = new TaskBench();
    bench.do(report({ type: 'agent.started', data: { what: 'Looking' } }), AGENT);
    bench.do({ type: 'ownership.request', team: null, why: { kind: 'person-asked' }, goesAlong: [] }, ILSE);
    const { activity } = bench.task;
    bench.task = { ...bench.task, activity: { state: 'working', since: activity.since, what: 'Looking' } };
    expect(bench.answer(pause, ILSE)).toMatchObject(refusal({ code: 'invalid', about: 'activity' }));
  });

  it('is one at a time, and ends once', () => {
    const bench = new TaskBench();
    bench.do(report({ type: 'agent.started', data: { what: 'Looking' } }), AGENT);
    expect(bench.answer(resume, ILSE)).toMatchObject(refusal({ code: 'not-paused', about: 'activity' }));
    bench.do(pause, ILSE);
    expect(bench.answer(pause, MAYA)).toMatchObject(refusal({ code: 'paused', about: 'activity' }));
    expect(bench.answer(resume, MAYA)).toEqual([{ type: 'agent.resumed', data: {} }]);
    bench.do(resume, MAYA);
    expect(bench.answer(resume, MAYA)).toMatchObject({ code: 'not-paused' });
  });
});
