import { describe, expect, it } from 'vitest';
import type { Actor } from '../../log/envelope.js';
import type { TaskCommand, TaskCommandOf } from '../commands.js';
import { AGENT, ILSE, MAYA, NADIA, START, TOMAS } from '../testing/cast.js';
import { prepared } from '../testing/payloads.js';
import { HOST, HOUR, MINUTE, party, refusal, TaskBench } from '../testing/task-bench.js';

const OTTO: Actor = { kind: 'user', id: 'otto', name: 'Otto Lindqvist' };
const SOON = START + 20 * MINUTE;
const BEGUN = START + MINUTE;
const WHY = { kind: 'person-asked' } as const;

const request: TaskCommand = {
  type: 'ownership.request',
  team: null,
  why: WHY,
  goesAlong: ['Last 6 messages'],
};
const queue: TaskCommand = { type: 'ownership.queue', position: 3, updateBy: SOON };
const take: TaskCommandOf<'ownership.take'> = { type: 'ownership.take', updateBy: SOON };
const promise: TaskCommandOf<'ownership.promise'> = { type: 'ownership.promise', updateBy: SOON };
const escalate: TaskCommand = { type: 'ownership.escalate', to: 'Team lead' };
const reassign: TaskCommandOf<'ownership.reassign'> = {
  type: 'ownership.reassign',
  to: { id: 'tomas', name: 'Tomás Novak' },
  team: 'Billing',
  updateBy: SOON,
};
const handBack: TaskCommand = { type: 'ownership.hand-back', note: 'Both refunds are on' };
const unavailable: TaskCommand = { type: 'ownership.declare-unavailable', alternative: 'An e-mail by 9:00' };
const cancel: TaskCommand = { type: 'ownership.cancel' };
const remind: TaskCommand = { type: 'ownership.remind', handoff: null };

type Setting = () => TaskBench;

const withAgent: Setting = () => {
  const bench = new TaskBench();
  bench.now = BEGUN;
  return bench;
};

function after(setting: Setting, command: TaskCommand, by: Actor): Setting {
  return () => {
    const bench = setting();
    bench.do(command, by);
    return bench;
  };
}

const asked = after(withAgent, request, ILSE);
const queued = after(asked, queue, HOST);
const taken = after(asked, take, MAYA);
const nobody = after(asked, unavailable, HOST);

const askedAlready = refusal({ code: 'already-owned', about: 'owner', at: BEGUN });
const hasIt = {
  ...refusal({ code: 'already-owned', by: party(MAYA), at: BEGUN }),
  message: 'Maya Rao has this already.',
};

describe('asking for a person', () => {
  it('goes to the team of the policy, with a promise, and with what was packed', () => {
    const data = { team: 'Support', why: WHY, goesAlong: ['Last 6 messages'], updateBy: BEGUN + 10 * MINUTE };
    for (const by of [ILSE, AGENT, HOST]) {
      expect(withAgent().answer(request, by)).toEqual([{ type: 'ownership.requested', data }]);
    }
    expect(nobody().answer(request, ILSE)).toEqual([{ type: 'ownership.requested', data }]);
    const toBilling: TaskCommand = { ...request, team: 'Billing' };
    expect(withAgent().answer(toBilling, ILSE)).toMatchObject([{ data: { team: 'Billing' } }]);
  });

  it.each([
    ['closed', { state: 'closed', alternative: 'An e-mail by 9:00' }, 'An e-mail by 9:00'],
    ['missing', { state: 'none' }, ''],
  ] as const)(
    'at a desk that is %s promises nothing, and says what there is instead',
    (_, desk, alternative) => {
      const bench = withAgent();
      bench.desk = desk;
      expect(bench.answer(request, ILSE)).toEqual([
        {
          type: 'ownership.requested',
          data: { team: 'Support', why: WHY, goesAlong: ['Last 6 messages'], updateBy: null },
        },
        { type: 'ownership.unavailable', actor: HOST, data: { alternative } },
      ]);
    },
  );

  it.each<[string, Setting, Actor, object]>([
    ['for somebody else’s task', withAgent, OTTO, refusal({ code: 'not-eligible', about: 'task-1' })],
    ['twice', asked, ILSE, askedAlready],
    ['in the queue', queued, AGENT, askedAlready],
    ['who is there', taken, ILSE, hasIt],
  ])('is refused %s', (_, setting, by, facts) => {
    expect(setting().answer(request, by)).toMatchObject(facts);
  });
});

describe('the queue', () => {
  it('says the place and the promise, as long as somebody waits', () => {
    const event = { type: 'ownership.queued', data: { position: 3, updateBy: SOON } };
    for (const setting of [asked, queued]) expect(setting().answer(queue, HOST)).toEqual([event]);
  });

  it('ends where nobody can come, by the host or by a reviewer', () => {
    const event = { type: 'ownership.unavailable', data: { alternative: 'An e-mail by 9:00' } };
    for (const setting of [asked, queued]) {
      expect(setting().answer(unavailable, HOST)).toEqual([event]);
      expect(setting().answer(unavailable, MAYA)).toEqual([event]);
    }
  });

  it.each<[string, Setting]>([
    ['the agent has the task', withAgent],
    ['a person has it', taken],
    ['nobody could come', nobody],
  ])('has nobody in it while %s', (_, setting) => {
    const facts = refusal({ code: 'not-transferring', about: 'owner' });
    for (const command of [queue, unavailable]) expect(setting().answer(command, HOST)).toMatchObject(facts);
  });
});

describe('taking a task', () => {
  it('keeps the team that was asked, or takes that of the policy', () => {
    const toBilling = after(withAgent, { ...request, team: 'Billing' }, ILSE);
    expect(toBilling().answer(take, MAYA)).toEqual([
      { type: 'ownership.taken', data: { team: 'Billing', updateBy: SOON } },
    ]);
    expect(withAgent().answer(take, MAYA)).toEqual([
      { type: 'ownership.taken', data: { team: 'Support', updateBy: SOON } },
    ]);
  });

  it('stops what the agent had under way, and leaves what is not the agent’s', () => {
    const bench = withAgent();
    bench.propose('delivery.move');
    bench.approve('delivery.move', ILSE);
    bench.propose('order.return');
    bench.propose('reply.send');
    bench.approve('reply.send', ILSE);
    bench.start('reply.send');
    const { execution } = bench.handoff('delivery.move');
    expect(bench.answer(take, MAYA)).toEqual([
      {
        type: 'grant.voided',
        actor: HOST,
        data: {
          handoff: 'delivery.move',
          grant: 'grant' in execution ? execution.grant : '',
          why: 'taken-over',
        },
      },
      {
        type: 'handoff.withdrawn',
        data: { handoff: 'order.return', why: 'Maya Rao has taken this over.' },
      },
      { type: 'ownership.taken', data: { team: 'Support', updateBy: SOON } },
    ]);
  });

  it('leaves open what the user asked for: an undo', () => {
    const bench = withAgent();
    bench.propose('delivery.move');
    bench.approve('delivery.move', ILSE);
    bench.start('delivery.move');
    bench.do(
      { type: 'action.report-success', handoff: 'delivery.move', runner: 'runner-1', result: null },
      HOST,
    );
    bench.do({ type: 'handoff.undo', handoff: 'delivery.move' }, ILSE, prepared('order.return', 'back'));
    expect(bench.handoff('back').request.state).toBe('pending');
    expect(bench.answer(take, MAYA)).toMatchObject([{ type: 'ownership.taken' }]);
  });

  it('is refused once a person has it', () => {
    expect(taken().answer(take, TOMAS)).toMatchObject(hasIt);
    expect(taken().answer(take, MAYA)).toMatchObject(hasIt);
  });
});

describe('a promise', () => {
  it('is made by whoever has the task', () => {
    expect(taken().answer(promise, MAYA)).toEqual([{ type: 'ownership.promised', data: { updateBy: SOON } }]);
    expect(taken().answer(promise, TOMAS)).toMatchObject(hasIt);
    for (const setting of [withAgent, asked, nobody]) {
      expect(setting().answer(promise, MAYA)).toMatchObject(refusal({ code: 'not-owner', about: 'owner' }));
    }
  });

  it.each([
    ['now', BEGUN],
    ['a moment ago', BEGUN - 1],
    ['at half a millisecond', SOON + 0.5],
    ['at no time', Number.NaN],
  ])('is not for %s', (_, updateBy) => {
    const facts = refusal({ code: 'invalid', about: 'updateBy' });
    expect(taken().answer({ ...promise, updateBy }, MAYA)).toMatchObject(facts);
    expect(asked().answer({ ...take, updateBy }, MAYA)).toMatchObject(facts);
    expect(asked().answer({ ...reassign, updateBy }, NADIA)).toMatchObject(facts);
  });

  it('may be for the next moment, and need not be made', () => {
    for (const updateBy of [BEGUN + 1, null]) {
      expect(asked().answer({ ...take, updateBy }, MAYA)).toMatchObject([{ data: { updateBy } }]);
    }
  });

  it('that was missed is escalated, from its moment on and once', () => {
    const bench = taken();
    bench.now = SOON - 1;
    expect(bench.answer(escalate, HOST)).toMatchObject(
      refusal({ code: 'not-due', about: 'owner', at: SOON }),
    );
    bench.now = SOON;
    expect(bench.answer(escalate, HOST)).toEqual([
      { type: 'ownership.escalated', data: { to: 'Team lead' } },
    ]);
    bench.do(escalate, HOST);
    expect(bench.answer(escalate, HOST)).toMatchObject({ code: 'not-due', at: SOON });
  });

  it('that was never made is not escalated', () => {
    const silent = after(withAgent, { ...take, updateBy: null }, MAYA);
    for (const setting of [withAgent, nobody, silent]) {
      expect(setting().answer(escalate, HOST)).toMatchObject({
        ...refusal({ code: 'not-due', about: 'owner' }),
        message: 'Nothing was promised.',
      });
    }
  });
});

describe('giving a task to somebody else', () => {
  it('is for whoever has it, the administrator and the host', () => {
    const event = {
      type: 'ownership.reassigned',
      data: { to: { id: 'tomas', name: 'Tomás Novak' }, team: 'Billing', updateBy: SOON },
    };
    for (const by of [MAYA, NADIA, HOST]) expect(taken().answer(reassign, by)).toEqual([event]);
    expect(asked().answer(reassign, HOST)).toEqual([event]);
    expect(nobody().answer(reassign, HOST)).toEqual([event]);
    expect(taken().answer(reassign, TOMAS)).toMatchObject(hasIt);
    expect(asked().answer(reassign, MAYA)).toMatchObject(refusal({ code: 'not-owner', about: 'owner' }));
  });

  it('is refused while the agent has it and nobody has asked', () => {
    for (const by of [NADIA, HOST]) {
      expect(withAgent().answer(reassign, by)).toMatchObject(refusal({ code: 'invalid', about: 'owner' }));
    }
  });

  it('stops the agent where no person had it before', () => {
    const bench = withAgent();
    bench.propose('order.return');
    bench.do(request, ILSE);
    expect(bench.answer(reassign, HOST)).toMatchObject([
      { type: 'handoff.withdrawn', data: { why: 'Tomás Novak has taken this over.' } },
      { type: 'ownership.reassigned' },
    ]);
  });

  it('leaves alone what is waiting where a person had it', () => {
    const bench = taken();
    bench.propose('order.return', {}, MAYA);
    bench.propose('reply.send', {}, MAYA);
    bench.approve('reply.send', ILSE);
    expect(bench.answer(reassign, MAYA)).toMatchObject([{ type: 'ownership.reassigned' }]);
  });

  it('back to the agent is for whoever has it, with a note', () => {
    expect(taken().answer(handBack, MAYA)).toEqual([
      { type: 'ownership.handed-back', data: { note: 'Both refunds are on' } },
    ]);
    expect(taken().answer(handBack, TOMAS)).toMatchObject(hasIt);
    expect(asked().answer(handBack, MAYA)).toMatchObject(refusal({ code: 'not-owner', about: 'owner' }));
  });
});

describe('not asking for a person after all', () => {
  it('is the user’s, as long as nobody has the task', () => {
    for (const setting of [asked, queued, nobody]) {
      expect(setting().answer(cancel, ILSE)).toEqual([{ type: 'ownership.cancelled', data: {} }]);
    }
    expect(asked().answer(cancel, OTTO)).toMatchObject(refusal({ code: 'not-eligible', about: 'task-1' }));
    expect(taken().answer(cancel, ILSE)).toMatchObject(hasIt);
    expect(withAgent().answer(cancel, ILSE)).toMatchObject(
      refusal({ code: 'not-transferring', about: 'owner' }),
    );
  });
});

describe('a reminder', () => {
  it('goes to whoever has to keep the promise, once', () => {
    for (const setting of [asked, queued, taken]) {
      const bench = setting();
      expect(bench.answer(remind, HOST)).toEqual([{ type: 'ownership.reminded', data: { handoff: null } }]);
      bench.do(remind, HOST);
      expect(bench.answer(remind, HOST)).toMatchObject(refusal({ code: 'not-due', about: 'owner' }));
    }
  });

  it('goes to nobody where there is nobody', () => {
    for (const setting of [withAgent, nobody]) {
      expect(setting().answer(remind, HOST)).toMatchObject(refusal({ code: 'not-due', about: 'owner' }));
    }
  });

  it('about a handoff goes to the desk, once and as long as it is open', () => {
    const bench = withAgent();
    const handoff = 'refund.issue';
    bench.propose(handoff);
    const about: TaskCommand = { type: 'ownership.remind', handoff };
    expect(bench.answer(about, HOST)).toEqual([{ type: 'ownership.reminded', data: { handoff } }]);
    bench.do(about, HOST);
    expect(bench.answer(about, HOST)).toMatchObject(refusal({ code: 'not-due', about: handoff }));
    bench.now += 25 * HOUR;
    expect(bench.answer(about, HOST)).toMatchObject({ code: 'expired' });
  });
});

describe('what a reviewer corrects', () => {
  it.each<[string, TaskCommand, object]>([
    [
      'review.summary-edited',
      { type: 'review.edit-summary', summary: 'Charged twice' },
      { summary: 'Charged twice' },
    ],
    [
      'review.field-corrected',
      { type: 'review.correct-field', field: 'Account', value: 'NW-20418' },
      { field: 'Account', value: 'NW-20418' },
    ],
    ['review.draft-edited', { type: 'review.edit-draft', draft: '' }, { draft: '' }],
  ])('is recorded as it was written: %s', (type, command, data) => {
    expect(taken().answer(command, MAYA)).toEqual([{ type, data }]);
  });

  it('is not nothing', () => {
    expect(taken().answer({ type: 'review.edit-summary', summary: ' \n' }, MAYA)).toMatchObject({
      ...refusal({ code: 'invalid', about: 'summary' }),
      message: 'summary must not be empty.',
    });
    expect(taken().answer({ type: 'review.correct-field', field: '', value: 'x' }, MAYA)).toMatchObject(
      refusal({ code: 'invalid', about: 'field' }),
    );
  });
});
