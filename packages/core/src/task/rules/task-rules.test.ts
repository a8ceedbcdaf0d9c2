import { describe, expect, it } from 'vitest';
import type { Actor } from '../../log/envelope.js';
import type { TaskCommand, TaskCommandOf } from '../commands.js';
import { decide } from '../decide.js';
import { EMPTY_TASK } from '../evolve.js';
import { AGENT, ILSE, MAYA, START, TOMAS } from '../testing/cast.js';
import { HOST, MINUTE, party, refusal, TaskBench } from '../testing/task-bench.js';

const OTTO: Actor = { kind: 'user', id: 'otto', name: 'Otto Lindqvist' };
const ilse = { id: 'ilse', name: 'Ilse Brandt' };

const open: TaskCommandOf<'task.open'> = { type: 'task.open', task: 'task-7', title: 'My order', user: ilse };
const wish: TaskCommandOf<'task.add-input'> = {
  type: 'task.add-input',
  text: 'And the other?',
  supersedes: [],
};
const say: TaskCommandOf<'task.send-message'> = {
  type: 'task.send-message',
  text: 'Hello',
  audience: 'everyone',
};
const split: TaskCommandOf<'task.split'> = { type: 'task.split', part: 'The tax question', into: 'task-8' };
const finish: TaskCommandOf<'task.finish'> = {
  type: 'task.finish',
  result: 'It comes on Friday',
  handoff: 'h1',
};
const cancel: TaskCommand = { type: 'task.cancel', reason: 'Never mind' };
const accept: TaskCommand = { type: 'scope.accept', part: 'The invoice' };
const extend: TaskCommand = { type: 'scope.extend', by: 'A tax adviser' };
const park: TaskCommandOf<'scope.park'> = {
  type: 'scope.park',
  parked: 'p1',
  what: 'A form',
  partial: ['Name'],
};
const resume: TaskCommand = { type: 'scope.resume', parked: 'p1' };
const fallback: TaskCommand = { type: 'fallback.choose', fallback: 'email-summary', text: 'Please write' };
const correct: TaskCommandOf<'result.correct'> = { type: 'result.correct', correction: 'The other order' };
const take: TaskCommand = { type: 'ownership.take', updateBy: null };

type Setting = () => TaskBench;

const plain: Setting = () => new TaskBench();

function after(...steps: readonly (readonly [TaskCommand, Actor])[]): Setting {
  return () => {
    const bench = new TaskBench();
    for (const [command, by] of steps) bench.do(command, by);
    return bench;
  };
}

function outOfScope(inScope: string | null): TaskCommand {
  const data = { boundary: 'Tax advice', extendedBy: 'A tax adviser', inScope };
  return { type: 'agent.report', report: { type: 'agent.out-of-scope', data } };
}

const outside = after([outOfScope('The invoice'), AGENT]);
const wholly = after([outOfScope(null), AGENT]);
const taken = after([take, MAYA]);
const done = after([finish, AGENT]);
const parked = after([park, ILSE]);

describe('whatever happens to a task', () => {
  it.each<[string, Setting, TaskCommand, Actor, object]>([
    ['a wish', plain, wish, ILSE, { type: 'input.added', data: { text: 'And the other?' } }],
    ['a message', plain, say, AGENT, { type: 'message.sent', data: { text: 'Hello', audience: 'everyone' } }],
    [
      'a note to the desk',
      plain,
      { ...say, audience: 'staff' },
      MAYA,
      { type: 'message.sent', data: { text: 'Hello', audience: 'staff' } },
    ],
    [
      'what is packed for a person',
      plain,
      {
        type: 'task.package-context',
        parts: ['Last 6 messages'],
        summary: 'Charged twice',
        fields: { Plan: 'L' },
      },
      AGENT,
      {
        type: 'context.packaged',
        data: { parts: ['Last 6 messages'], summary: 'Charged twice', fields: { Plan: 'L' } },
      },
    ],
    [
      'a part that goes elsewhere',
      plain,
      split,
      ILSE,
      { type: 'task.split', data: { part: 'The tax question', into: 'task-8' } },
    ],
    [
      'the end by the agent',
      plain,
      finish,
      AGENT,
      { type: 'task.finished', data: { result: 'It comes on Friday', handoff: 'h1' } },
    ],
    ['a cancellation', plain, cancel, ILSE, { type: 'task.cancelled', data: { reason: 'Never mind' } }],
    [
      'a cancellation by the host',
      plain,
      cancel,
      HOST,
      { type: 'task.cancelled', data: { reason: 'Never mind' } },
    ],
    ['the part in scope', outside, accept, ILSE, { type: 'scope.accepted', data: { part: 'The invoice' } }],
    ['a wider scope', wholly, extend, MAYA, { type: 'scope.extended', data: { by: 'A tax adviser' } }],
    [
      'a saved form',
      plain,
      park,
      AGENT,
      { type: 'scope.parked', data: { parked: 'p1', what: 'A form', partial: ['Name'] } },
    ],
    ['a form taken up', parked, resume, ILSE, { type: 'scope.resumed', data: { parked: 'p1' } }],
    [
      'another way out',
      plain,
      fallback,
      ILSE,
      { type: 'fallback.chosen', data: { fallback: 'email-summary', text: 'Please write' } },
    ],
    [
      'a correction',
      done,
      correct,
      ILSE,
      { type: 'result.corrected', data: { correction: 'The other order' } },
    ],
    [
      'a notification',
      plain,
      { type: 'notification.record', about: 'transfer', channel: 'e-mail' },
      HOST,
      { type: 'notification.sent', data: { about: 'transfer', channel: 'e-mail' } },
    ],
    [
      'an outcome',
      plain,
      {
        type: 'outcome.record',
        handoff: 'h1',
        accepted: true,
        repeatedContext: false,
        couldAutoResolve: null,
      },
      MAYA,
      {
        type: 'outcome.recorded',
        data: { handoff: 'h1', accepted: true, repeatedContext: false, couldAutoResolve: null },
      },
    ],
  ])('is recorded as it was said: %s', (_, setting, command, by, event) => {
    expect(setting().answer(command, by)).toEqual([event]);
  });

  it.each<[string, TaskCommand]>([
    ['wish', wish],
    ['write', say],
    ['split it', split],
    ['cancel it', cancel],
    ['accept a part', accept],
    ['extend it', extend],
    ['save a form', park],
    ['take up a form', resume],
    ['choose', fallback],
    ['correct it', correct],
    ['pause it', { type: 'agent.pause' }],
    ['let it go on', { type: 'agent.resume' }],
  ])('is of the user whose task it is: nobody else may %s', (_, command) => {
    expect(plain().answer(command, OTTO)).toMatchObject(refusal({ code: 'not-eligible', about: 'task-1' }));
  });

  it.each<[string, TaskCommand]>([
    ['write', say],
    ['split it', split],
    ['finish it', finish],
    ['save a form', park],
    ['take up a form', resume],
    ['report', outOfScope(null)],
  ])('waits for the person who has it: the agent may not %s', (_, command) => {
    const bench = taken();
    bench.now += MINUTE;
    expect(bench.answer(command, AGENT)).toMatchObject({
      ...refusal({ code: 'not-owner', by: party(MAYA), at: START }),
      message: 'Maya Rao has this task; the agent may not act on it.',
    });
  });

  it.each<[string, TaskCommand, Actor, string]>([
    ['title', { ...open, title: ' ' }, ILSE, 'title'],
    ['wish', { ...wish, text: '' }, ILSE, 'text'],
    ['message', { ...say, text: '\t' }, MAYA, 'text'],
    ['part', { ...split, part: ' ' }, AGENT, 'part'],
    ['result', { ...finish, result: '' }, AGENT, 'result'],
    ['form', { ...park, what: '' }, ILSE, 'what'],
    ['correction', { ...correct, correction: ' ' }, ILSE, 'correction'],
  ])('is not an empty %s', (_, command, by, about) => {
    const bench = command.type === 'result.correct' ? done() : plain();
    const answer =
      command.type === 'task.open'
        ? decide(EMPTY_TASK, command, bench.context(by))
        : bench.answer(command, by);
    expect(answer).toMatchObject({
      ...refusal({ code: 'invalid', about }),
      message: `${about} must not be empty.`,
    });
  });
});

describe('a task is opened', () => {
  const opened = (command: TaskCommand, by: Actor) => decide(EMPTY_TASK, command, plain().context(by));

  it('by somebody for themselves, under their own name', () => {
    const data = { task: 'task-7', title: 'My order', user: ilse };
    const renamed = { ...open, user: { id: 'ilse', name: 'The chief' } };
    expect(opened(renamed, ILSE)).toEqual([{ type: 'task.opened', data }]);
    expect(opened(renamed, MAYA)).toEqual([{ type: 'task.opened', data: { ...data, user: renamed.user } }]);
  });

  it('by no user for somebody else, and once', () => {
    expect(opened(open, OTTO)).toMatchObject(refusal({ code: 'not-eligible', about: 'user' }));
    expect(opened(open, AGENT)).toMatchObject([{ type: 'task.opened' }]);
    expect(plain().answer(open, ILSE)).toMatchObject(refusal({ code: 'already-open', about: 'task-1' }));
  });
});

describe('a task', () => {
  it('keeps the notes of the desk among reviewers', () => {
    for (const by of [ILSE, AGENT, HOST]) {
      expect(plain().answer({ ...say, audience: 'staff' }, by)).toMatchObject(
        refusal({ code: 'not-allowed', about: 'audience' }),
      );
    }
  });

  it('is finished or cancelled by the reviewer who has it, and by no other', () => {
    for (const command of [finish, cancel]) {
      for (const bench of [plain(), taken()]) {
        expect(bench.answer(command, TOMAS)).toMatchObject(refusal({ code: 'not-owner', about: 'owner' }));
      }
      expect(taken().answer(command, MAYA)).toHaveLength(1);
    }
  });

  function underWay(): TaskBench {
    const bench = plain();
    bench.propose('delivery.move');
    bench.approve('delivery.move', ILSE);
    bench.do(take, MAYA);
    bench.propose('reply.send', {}, MAYA);
    bench.approve('reply.send', ILSE);
    bench.propose('refund.issue', {}, MAYA);
    return bench;
  }

  it.each<[string, TaskCommand, Actor, string]>([
    ['finished', finish, MAYA, 'The task was finished.'],
    ['cancelled', cancel, ILSE, 'The task was cancelled.'],
  ])('that is %s by a person runs and asks nothing any more', (state, command, by, why) => {
    const bench = underWay();
    const { execution } = bench.handoff('reply.send');
    const grant = 'grant' in execution ? execution.grant : '';
    expect(bench.answer(command, by)).toEqual([
      {
        type: 'grant.voided',
        actor: HOST,
        data: { handoff: 'reply.send', grant, why: 'task-ended' },
      },
      { type: 'handoff.withdrawn', data: { handoff: 'refund.issue', why } },
      expect.objectContaining({ type: `task.${state}` }),
    ]);
  });

  it('that the agent calls finished still waits for what was asked', () => {
    const bench = plain();
    bench.propose('refund.issue');
    expect(bench.answer(finish, AGENT)).toMatchObject([{ type: 'task.finished' }]);
  });

  it('drops what a new wish replaces, as far as the agent proposed it', () => {
    const bench = plain();
    bench.propose('delivery.move');
    bench.propose('refund.issue');
    expect(bench.answer({ ...wish, supersedes: ['refund.issue', 'h9'] }, ILSE)).toMatchObject([
      { type: 'input.added' },
      { type: 'handoff.superseded', data: { handoff: 'refund.issue', by: null } },
    ]);
  });
});

describe('out of scope', () => {
  it.each<[string, Setting, TaskCommand]>([
    ['nothing is', plain, accept],
    ['nothing is', plain, extend],
    ['all of it is', wholly, accept],
  ])('%s: there is nothing to accept or extend', (_, setting, command) => {
    expect(setting().answer(command, ILSE)).toMatchObject(refusal({ code: 'invalid', about: 'activity' }));
  });

  it('is what may be saved under a new id, and taken up under a known one', () => {
    expect(parked().answer(park, ILSE)).toMatchObject(refusal({ code: 'already-open', about: 'parked' }));
    expect(parked().answer({ ...park, parked: 'p2' }, ILSE)).toMatchObject([{ data: { parked: 'p2' } }]);
    expect(plain().answer(resume, ILSE)).toMatchObject(refusal({ code: 'not-found', about: 'p1' }));
    expect(parked().answer({ type: 'scope.resume', parked: 'p2' }, ILSE)).toMatchObject({
      code: 'not-found',
      about: 'p2',
    });
  });
});

describe('a correction', () => {
  it('needs a result', () => {
    expect(plain().answer(correct, ILSE)).toMatchObject(refusal({ code: 'invalid', about: 'activity' }));
  });
});
