import { describe, expect, it } from 'vitest';
import type { Actor } from '../log/envelope.js';
import type { TaskCommand } from './commands.js';
import type { QuestionField } from './events.js';
import type { HandoffAct, TaskAct } from './permissions.js';
import { permit } from './permit.js';
import type { RefusalCode } from './refusal.js';
import { AGENT, ILSE, MAYA, TOMAS } from './testing/cast.js';
import { preparedOptions } from './testing/payloads.js';
import { decisionOn, HOST, HOUR, TaskBench } from './testing/task-bench.js';

const take: TaskCommand = { type: 'ownership.take', updateBy: null };
const request: TaskCommand = {
  type: 'ownership.request',
  team: null,
  why: { kind: 'person-asked' },
  goesAlong: [],
};
const park: TaskCommand = { type: 'scope.park', parked: 'p1', what: 'A form', partial: [] };

type Setting = () => TaskBench;

const plain: Setting = () => new TaskBench();

function after(...steps: readonly (readonly [TaskCommand, Actor])[]): Setting {
  return () => {
    const bench = new TaskBench();
    for (const [command, by] of steps) bench.do(command, by);
    return bench;
  };
}

const working = after([
  { type: 'agent.report', report: { type: 'agent.started', data: { what: 'Looking' } } },
  AGENT,
]);
const paused: Setting = () => {
  const bench = working();
  bench.do({ type: 'agent.pause' }, ILSE);
  return bench;
};
const outside = after([
  {
    type: 'agent.report',
    report: {
      type: 'agent.out-of-scope',
      data: { boundary: 'Tax advice', extendedBy: 'An adviser', inScope: 'The invoice' },
    },
  },
  AGENT,
]);
const done = after([{ type: 'task.finish', result: 'Sent', handoff: null }, AGENT]);
const taken = after([take, MAYA]);
const asked = after([request, ILSE]);
const parked = after([park, ILSE]);

describe('a viewer may', () => {
  const rows: {
    readonly [Act in TaskAct]: readonly [may: [Setting, Actor], not: [Setting, Actor, RefusalCode]];
  } = {
    'add-input': [
      [plain, ILSE],
      [plain, MAYA, 'not-allowed'],
    ],
    'send-message': [
      [plain, MAYA],
      [taken, AGENT, 'not-owner'],
    ],
    pause: [
      [working, ILSE],
      [plain, ILSE, 'invalid'],
    ],
    resume: [
      [paused, ILSE],
      [working, ILSE, 'not-paused'],
    ],
    correct: [
      [done, ILSE],
      [plain, ILSE, 'invalid'],
    ],
    fallback: [
      [plain, ILSE],
      [plain, MAYA, 'not-allowed'],
    ],
    'accept-scope': [
      [outside, ILSE],
      [plain, ILSE, 'invalid'],
    ],
    'extend-scope': [
      [outside, MAYA],
      [plain, MAYA, 'invalid'],
    ],
    park: [
      [plain, ILSE],
      [plain, MAYA, 'not-allowed'],
    ],
    'resume-parked': [
      [parked, ILSE],
      [plain, ILSE, 'not-found'],
    ],
    'request-person': [
      [plain, ILSE],
      [asked, ILSE, 'already-owned'],
    ],
    'cancel-request': [
      [asked, ILSE],
      [plain, ILSE, 'not-transferring'],
    ],
    take: [
      [asked, MAYA],
      [taken, TOMAS, 'already-owned'],
    ],
    promise: [
      [taken, MAYA],
      [asked, MAYA, 'not-owner'],
    ],
    reassign: [
      [taken, MAYA],
      [asked, MAYA, 'not-owner'],
    ],
    'hand-back': [
      [taken, MAYA],
      [asked, MAYA, 'not-owner'],
    ],
    'edit-review': [
      [plain, MAYA],
      [plain, ILSE, 'not-allowed'],
    ],
    finish: [
      [taken, MAYA],
      [plain, MAYA, 'not-owner'],
    ],
    cancel: [
      [plain, ILSE],
      [plain, MAYA, 'not-owner'],
    ],
  };

  it.each(Object.entries(rows))('%s where the host would accept it, and not elsewhere', (act, [may, not]) => {
    const [mayIn, mayBy] = may;
    const allowed = mayIn();
    expect(permit(allowed.task, allowed.context(mayBy)).task).toHaveProperty(act, true);
    const [notIn, notBy, code] = not;
    const refused = notIn();
    expect(permit(refused.task, refused.context(notBy)).task).toHaveProperty(`${act}.code`, code);
  });

  it('promise a time only to come', () => {
    const bench = taken();
    bench.now += HOUR;
    expect(permit(bench.task, bench.context(MAYA)).task.promise).toBe(true);
  });
});

const MOVE = 'delivery.move';

const pending: Setting = () => {
  const bench = new TaskBench();
  bench.propose(MOVE);
  bench.propose('refund.issue');
  return bench;
};
const skipped: Setting = () => {
  const bench = pending();
  bench.do({ type: 'handoff.defer', handoff: MOVE }, ILSE);
  return bench;
};
const claimed: Setting = () => {
  const bench = pending();
  bench.do({ type: 'handoff.claim', handoff: 'refund.issue' }, MAYA);
  return bench;
};
const running: Setting = () => {
  const bench = pending();
  bench.approve(MOVE, ILSE);
  bench.start(MOVE);
  return bench;
};
const succeeded: Setting = () => {
  const bench = running();
  bench.do({ type: 'action.report-success', handoff: MOVE, runner: 'runner-1', result: null }, HOST);
  return bench;
};
const unknown: Setting = () => {
  const bench = running();
  bench.now += HOUR;
  bench.do({ type: 'action.declare-unknown', handoff: MOVE }, HOST);
  return bench;
};

function may(setting: Setting, act: HandoffAct, by: Actor, id: string = MOVE) {
  const bench = setting();
  const permission = permit(bench.task, bench.context(by)).handoffs[id]?.[act];
  return permission === true ? true : permission?.code;
}

describe('about a handoff a viewer may', () => {
  it.each<[HandoffAct, Setting, Actor, string, true | RefusalCode]>([
    ['approve', pending, ILSE, MOVE, true],
    ['approve', pending, MAYA, MOVE, 'not-eligible'],
    ['approve', pending, MAYA, 'refund.issue', true],
    ['approve', running, ILSE, MOVE, 'already-decided'],
    ['approve-with-changes', pending, ILSE, MOVE, true],
    ['approve-with-changes', pending, MAYA, MOVE, 'not-eligible'],
    ['reject', pending, ILSE, MOVE, true],
    ['reject', running, ILSE, MOVE, 'already-decided'],
    ['answer', pending, ILSE, MOVE, 'invalid'],
    ['defer', pending, ILSE, MOVE, true],
    ['defer', skipped, ILSE, MOVE, 'invalid'],
    ['reopen', skipped, ILSE, MOVE, true],
    ['reopen', pending, ILSE, MOVE, 'invalid'],
    ['claim', pending, MAYA, 'refund.issue', true],
    ['claim', claimed, TOMAS, 'refund.issue', 'claimed-by-other'],
    ['release', claimed, MAYA, 'refund.issue', true],
    ['release', pending, MAYA, 'refund.issue', 'claim-lapsed'],
    ['undo', succeeded, ILSE, MOVE, true],
    ['undo', pending, ILSE, MOVE, 'nothing-to-undo'],
    ['settle', unknown, ILSE, MOVE, true],
    ['settle', running, ILSE, MOVE, 'invalid'],
  ])('%s', (act, setting, by, id, expected) => {
    expect(may(setting, act, by, id)).toBe(expected);
  });

  it('approve only what could still run', () => {
    const bench = pending();
    bench.toolVersion = '2';
    expect(may(() => bench, 'approve', ILSE)).toBe('tool-changed');
    expect(may(() => bench, 'reject', ILSE)).toBe(true);
  });

  it('change nothing where nothing can be changed, or where two people decide', () => {
    const fixed = pending();
    fixed.task = {
      ...fixed.task,
      handoffs: fixed.task.handoffs.map((one) => {
        const { subject } = one;
        if (subject.kind !== 'approval') return one;
        const { proposal } = subject;
        const presentation = { ...proposal.presentation, editable: [] };
        return { ...one, subject: { ...subject, proposal: { ...proposal, presentation } } };
      }),
    };
    const permission = permit(fixed.task, fixed.context(ILSE)).handoffs[MOVE];
    expect(permission).toMatchObject({
      approve: true,
      'approve-with-changes': { code: 'invalid', about: MOVE },
    });
    expect(may(() => fixed, 'approve-with-changes', MAYA)).toBe('not-eligible');
    const twice = new TaskBench();
    twice.propose('payroll.add');
    expect(permit(twice.task, twice.context(MAYA)).handoffs['payroll.add']).toMatchObject({
      approve: true,
      'approve-with-changes': { code: 'invalid', about: 'payroll.add' },
    });
    expect(may(pending, 'approve-with-changes', MAYA, 'refund.issue')).toBe(true);
  });

  it.each<[string, Partial<QuestionField>]>([
    ['a text', { kind: 'text' }],
    ['a number', { kind: 'number' }],
    ['a date', { kind: 'date' }],
    ['one of a few words', { kind: 'choice', options: ['Small', 'Large'] }],
  ])('answer a question for %s with some answer', (_, kind) => {
    const bench = new TaskBench();
    const field = { name: 'size', label: 'Size', kind: 'text', required: true, options: null } as const;
    bench.do(
      {
        type: 'handoff.ask',
        question: 'Which?',
        fields: [
          { ...field, ...kind },
          { ...field, name: 'other' },
        ],
        callId: null,
      },
      AGENT,
    );
    const [id = ''] = bench.task.handoffs.map((one) => one.id);
    expect(may(() => bench, 'answer', ILSE, id)).toBe(true);
    expect(may(() => bench, 'answer', MAYA, id)).toBe('not-eligible');
    expect(may(() => bench, 'approve', ILSE, id)).toBe('invalid');
    expect(may(() => bench, 'approve-with-changes', ILSE, id)).toBe('invalid');
    expect(may(() => bench, 'reject', ILSE, id)).toBe(true);
  });

  function offered(...types: Parameters<typeof preparedOptions>[0]): TaskBench {
    const bench = new TaskBench();
    bench.do(
      {
        type: 'handoff.offer',
        question: 'Which?',
        options: ['a', 'b'].map((id) => ({ id, label: id, detail: null, call: null })),
        confidence: null,
        callId: null,
      },
      AGENT,
      preparedOptions(types, 'offer'),
    );
    return bench;
  }

  it('make a choice as long as one option can be taken', () => {
    expect(may(() => offered('delivery.move'), 'answer', ILSE, 'offer')).toBe(true);
    expect(may(() => offered('delivery.move'), 'answer', MAYA, 'offer')).toBe('not-eligible');
    const bench = offered('delivery.move');
    bench.toolVersion = '2';
    expect(may(() => bench, 'answer', ILSE, 'offer')).toBe(true);
    bench.task = {
      ...bench.task,
      handoffs: bench.task.handoffs.map((one) =>
        one.subject.kind === 'choice'
          ? { ...one, subject: { ...one.subject, options: one.subject.options.slice(0, 1) } }
          : one,
      ),
    };
    expect(may(() => bench, 'answer', ILSE, 'offer')).toBe('tool-changed');
    const voted = offered('payroll.add', 'account.close');
    const vote = { verdict: 'answered', option: 'payroll.add', digest: 'offer/payroll.add' } as const;
    voted.do(decisionOn(voted.handoff('offer'), vote), MAYA);
    expect(may(() => voted, 'answer', MAYA, 'offer')).toBe('already-voted');
    expect(may(() => voted, 'answer', TOMAS, 'offer')).toBe(true);
  });
});
