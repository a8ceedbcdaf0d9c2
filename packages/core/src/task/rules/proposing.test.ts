import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../policy/assessment.js';
import type { TaskCommand, TaskCommandOf } from '../commands.js';
import { AGENT, ILSE, MAYA, START, TOMAS } from '../testing/cast.js';
import { type ActionClass, prepared, preparedOptions } from '../testing/payloads.js';
import { HOST, HOUR, MINUTE, party, proposeCommand, refusal, TaskBench } from '../testing/task-bench.js';
import type { Prepared } from './rule.js';

const PROPOSED = { type: 'handoff.proposed' };
const take: TaskCommand = { type: 'ownership.take', updateBy: null };
const request: TaskCommand = {
  type: 'ownership.request',
  team: null,
  why: { kind: 'person-asked' },
  goesAlong: [],
};

/** What a host prepares where policy has said something else than usual. */
function assessed(type: ActionClass, handoff: string, change: Partial<Assessment>): Prepared {
  const made = prepared(type, handoff);
  if (made.kind !== 'proposal') throw new Error('Nothing was proposed in this test.');
  const { proposal } = made;
  return { ...made, proposal: { ...proposal, assessment: { ...proposal.assessment, ...change } } };
}

function offer(
  options: readonly string[],
  details: Partial<TaskCommandOf<'handoff.offer'>> = {},
): TaskCommand {
  return {
    type: 'handoff.offer',
    question: 'Which plan?',
    options: options.map((id) => ({ id, label: id, detail: null, call: null })),
    confidence: null,
    callId: null,
    ...details,
  };
}

function ask(details: Partial<TaskCommandOf<'handoff.ask'>> = {}): TaskCommand {
  const field = {
    name: 'order',
    label: 'Order number',
    kind: 'text',
    required: true,
    options: null,
  } as const;
  return { type: 'handoff.ask', question: 'Which order?', fields: [field], callId: null, ...details };
}

const WAYS: readonly (readonly [string, (callId?: string) => TaskCommand, Prepared | null])[] = [
  [
    'an action',
    (callId) => proposeCommand('delivery.move', { callId: callId ?? null }),
    prepared('delivery.move', 'new'),
  ],
  ['a choice', (callId) => offer(['later', 'never'], { callId: callId ?? null }), preparedOptions([], 'new')],
  ['a question', (callId) => ask({ callId: callId ?? null }), null],
];

describe.each(WAYS)('%s', (_, of, made) => {
  const command = of();

  it('comes from the agent as long as it has the task', () => {
    expect(new TaskBench().answer(command, AGENT, made)).toMatchObject([PROPOSED]);
  });

  it('does not come from an agent whose task a person has', () => {
    const bench = new TaskBench();
    bench.now = START + MINUTE;
    bench.do(take, MAYA);
    bench.now += MINUTE;
    const by = party(MAYA);
    const facts = refusal({ code: 'not-owner', by, at: START + MINUTE });
    expect(bench.answer(command, AGENT, made)).toMatchObject(facts);
    expect(bench.answer(command, MAYA, made)).toMatchObject([PROPOSED]);
    expect(bench.answer(command, TOMAS, made)).toMatchObject(refusal({ code: 'not-owner', about: 'owner' }));
  });

  it('does not come from a reviewer who was not given the task', () => {
    expect(new TaskBench().answer(command, MAYA, made)).toMatchObject(
      refusal({ code: 'not-owner', about: 'owner' }),
    );
  });

  it('waits while a person was asked for', () => {
    const bench = new TaskBench();
    bench.now = START + MINUTE;
    bench.do(request, ILSE);
    const facts = refusal({ code: 'not-owner', at: bench.now });
    expect(bench.answer(command, AGENT, made)).toMatchObject(facts);
    bench.now += MINUTE;
    bench.do({ type: 'ownership.queue', position: 3, updateBy: null }, HOST);
    expect(bench.answer(command, AGENT, made)).toMatchObject({ code: 'not-owner', by: null });
  });

  it('waits while the agent is paused', () => {
    const bench = new TaskBench();
    bench.do({ type: 'agent.report', report: { type: 'agent.started', data: { what: 'Looking' } } }, AGENT);
    bench.now += MINUTE;
    bench.do({ type: 'agent.pause' }, ILSE);
    const facts = refusal({ code: 'paused', by: party(ILSE), at: START + MINUTE });
    bench.now += MINUTE;
    expect(bench.answer(command, AGENT, made)).toMatchObject(facts);
  });

  it('of the same call is the one that is there already', () => {
    const bench = new TaskBench();
    bench.propose('order.return', { callId: 'c7' });
    bench.now += MINUTE;
    expect(bench.answer(of('c7'), AGENT, made)).toMatchObject(
      refusal({ code: 'already-open', about: 'c7', at: START }),
    );
    expect(bench.answer(command, AGENT, made)).toMatchObject([PROPOSED]);
  });
});

describe('a proposed action', () => {
  it('is recorded with everything that a person and the next rule need', () => {
    const bench = new TaskBench();
    const batch = { id: 'b1', index: 0, size: 2 };
    const made = prepared('delivery.move', 'new');
    const command = proposeCommand('delivery.move', { callId: 'c1', batch, confidence: 0.37 });
    expect(bench.answer(command, AGENT, made)).toEqual([
      {
        type: 'handoff.proposed',
        data: {
          handoff: 'new',
          subject: { kind: 'approval', proposal: 'proposal' in made ? made.proposal : null },
          route: 'user',
          approvals: 1,
          why: { kind: 'rule', rule: 'delivery.move' },
          promise: null,
          expiresAt: START + 24 * HOUR,
          undoFor: HOUR,
          batch,
          reverses: null,
          callId: 'c1',
          confidence: 0.37,
        },
      },
    ]);
  });

  it('says nothing of a confidence that nobody gave', () => {
    const [draft] = [
      new TaskBench().answer(proposeCommand('order.return'), AGENT, prepared('order.return', 'n')),
    ].flat();
    expect(draft).toMatchObject({ data: { undoFor: null, batch: null, callId: null } });
    expect(draft).not.toHaveProperty('data.confidence');
  });

  it('is promised an answer by a staffed desk, and by nobody else', () => {
    const command = proposeCommand('refund.issue');
    const made = prepared('refund.issue', 'new');
    const bench = new TaskBench();
    expect(bench.answer(command, AGENT, made)).toMatchObject([{ data: { promise: START + 10 * MINUTE } }]);
    bench.desk = { state: 'closed', alternative: 'An e-mail by 9:00' };
    expect(bench.answer(command, AGENT, made)).toMatchObject([{ data: { promise: null } }]);
  });

  it.each<[string, Prepared | null]>([
    ['nothing', null],
    ['a choice', preparedOptions([], 'new')],
  ])('is refused where the host has prepared %s', (_, made) => {
    expect(new TaskBench().answer(proposeCommand('order.note'), AGENT, made)).toMatchObject(
      refusal({ code: 'invalid', about: 'prepared' }),
    );
  });

  it('for the desk is refused where there is none', () => {
    const bench = new TaskBench();
    bench.desk = { state: 'none' };
    const refund = proposeCommand('refund.issue');
    const facts = refusal({ code: 'no-reviewer', about: 'desk' });
    expect(bench.answer(refund, AGENT, prepared('refund.issue', 'new'))).toMatchObject(facts);
    const ran = assessed('order.note', 'new', { route: 'desk' });
    expect(bench.answer(proposeCommand('order.note'), AGENT, ran)).toMatchObject([PROPOSED, {}, {}]);
    for (const type of ['delivery.move', 'reply.send'] as const) {
      expect(bench.answer(proposeCommand(type), AGENT, prepared(type, 'new'))).toMatchObject([PROPOSED]);
    }
  });

  it('replaces what the agent had open, and nothing of a person’s', () => {
    const bench = new TaskBench();
    bench.propose('delivery.move');
    bench.propose('order.return');
    bench.propose('refund.issue');
    bench.do(take, MAYA);
    bench.propose('reply.send', {}, MAYA);
    bench.do({ type: 'ownership.hand-back', note: null }, MAYA);
    bench.propose('payroll.add');
    const command = proposeCommand('delivery.move', {
      supersedes: ['payroll.add', 'reply.send', 'delivery.move', 'h9'],
    });
    expect(bench.answer(command, AGENT, prepared('delivery.move', 'new'))).toMatchObject([
      { type: 'handoff.superseded', data: { handoff: 'payroll.add', by: 'new' } },
      PROPOSED,
    ]);
  });

  it('that a rule allows is decided at once, in the name of the rule', () => {
    const command = proposeCommand('order.note');
    const data = { handoff: 'new', verdict: 'approved', digest: 'new/order.note', changed: null, note: null };
    for (const [authorization, id] of [
      [null, 'support-1'],
      ['authorization-7', 'authorization-7'],
    ] as const) {
      const made = assessed('order.note', 'new', { authorization });
      expect(new TaskBench().answer(command, AGENT, made)).toMatchObject([
        PROPOSED,
        {
          type: 'handoff.decided',
          actor: { kind: 'rule', id, name: id },
          data: { ...data, option: null, answers: null, rejection: null, recommendation: null },
        },
        { type: 'grant.issued', data: { handoff: 'new', grant: 'grant-2', expiresAt: START + 10 * MINUTE } },
      ]);
    }
  });
});

describe('an action that a person has to take over', () => {
  const command = proposeCommand('account.close');
  const made = prepared('account.close', 'new');
  const why = { kind: 'rule', rule: 'account.close' };

  it('asks for a person, with what was packed for them', () => {
    const bench = new TaskBench();
    bench.do(
      { type: 'task.package-context', parts: ['Last 6 messages'], summary: 'Charged', fields: {} },
      AGENT,
    );
    expect(bench.answer(command, AGENT, made)).toMatchObject([
      PROPOSED,
      {
        type: 'ownership.requested',
        data: { team: 'Support', why, goesAlong: ['Last 6 messages'], updateBy: START + 10 * MINUTE },
      },
    ]);
  });

  it('takes nothing along where nothing was packed, and asks again where nobody could come', () => {
    const bench = new TaskBench();
    bench.desk = { state: 'closed', alternative: 'An e-mail by 9:00' };
    bench.do(request, ILSE);
    expect(bench.task.owner.state).toBe('nobody');
    bench.desk = { state: 'staffed' };
    expect(bench.answer(command, AGENT, made)).toMatchObject([PROPOSED, { data: { goesAlong: [] } }]);
  });

  it('asks nobody where there is nothing to say, or where a person has the task', () => {
    const silent = assessed('account.close', 'new', { shown: null });
    expect(new TaskBench().answer(command, AGENT, silent)).toMatchObject([PROPOSED]);
    const bench = new TaskBench();
    bench.do(take, MAYA);
    expect(bench.answer(command, MAYA, made)).toMatchObject([PROPOSED]);
  });
});

describe('a choice of the agent', () => {
  it.each([
    ['no option', [], false],
    ['one option', ['later'], false],
    ['two options', ['later', 'never'], true],
    ['four options', ['a', 'b', 'c', 'd'], true],
    ['five options', ['a', 'b', 'c', 'd', 'e'], false],
    ['the same option twice', ['later', 'never', 'later'], false],
  ])('may have %s: %s', (_, options, may) => {
    const answer = new TaskBench().answer(offer(options), AGENT, preparedOptions([], 'new'));
    if (may) expect(answer).toMatchObject([PROPOSED]);
    else expect(answer).toMatchObject(refusal({ code: 'invalid', about: 'options' }));
  });

  it.each<[string, readonly ActionClass[], object]>([
    ['the user where it runs nothing', [], { route: 'user', approvals: 1, why: null }],
    ['the user with what is the user’s', ['order.return'], { route: 'user', approvals: 1 }],
    ['the desk as soon as one part is the desk’s', ['order.return', 'refund.issue'], { route: 'desk' }],
    ['two people as soon as one part is theirs', ['delivery.move', 'payroll.add'], { approvals: 2 }],
  ])('goes to %s', (_, types, data) => {
    const answer = new TaskBench().answer(
      offer(['a', 'b'], { callId: 'c1', confidence: 0.61 }),
      AGENT,
      preparedOptions(types, 'new'),
    );
    expect(answer).toMatchObject([
      { data: { ...data, handoff: 'new', callId: 'c1', confidence: 0.61, undoFor: null } },
    ]);
  });

  it('says why with the first of its actions that has a reason', () => {
    const made = preparedOptions(['order.note', 'order.return'], 'new');
    const why = { kind: 'rule', rule: 'order.return' };
    const subject = {
      kind: 'choice',
      question: 'Which plan?',
      options: 'options' in made ? made.options : [],
    };
    expect(new TaskBench().answer(offer(['a', 'b']), AGENT, made)).toMatchObject([
      { data: { why, subject } },
    ]);
  });

  it('needs options that the host has prepared, and a desk where one is the desk’s', () => {
    const bench = new TaskBench();
    for (const made of [null, prepared('order.note', 'new')]) {
      expect(bench.answer(offer(['a', 'b']), AGENT, made)).toMatchObject(
        refusal({ code: 'invalid', about: 'prepared' }),
      );
    }
    bench.desk = { state: 'none' };
    const facts = refusal({ code: 'no-reviewer', about: 'desk' });
    expect(bench.answer(offer(['a', 'b']), AGENT, preparedOptions(['refund.issue'], 'new'))).toMatchObject(
      facts,
    );
    expect(bench.answer(offer(['a', 'b']), AGENT, preparedOptions([], 'new'))).toMatchObject([PROPOSED]);
  });
});

describe('a question of the agent', () => {
  it('goes to the user and says which facts are missing', () => {
    expect(new TaskBench().answer(ask({ callId: 'c1' }), AGENT)).toMatchObject([
      {
        data: {
          handoff: 'handoff-2',
          subject: { kind: 'question', question: 'Which order?', fields: [{ name: 'order' }] },
          route: 'user',
          approvals: 1,
          why: { kind: 'missing-context', fields: ['Order number'] },
          callId: 'c1',
        },
      },
    ]);
  });

  it('asks for something', () => {
    expect(new TaskBench().answer(ask({ fields: [] }), AGENT)).toMatchObject(
      refusal({ code: 'invalid', about: 'fields' }),
    );
  });
});
