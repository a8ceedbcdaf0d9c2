import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../action/json.js';
import type { TaskCommandOf } from '../commands.js';
import type { QuestionField } from '../events.js';
import { AGENT, ILSE, MAYA } from '../testing/cast.js';
import { preparedOptions } from '../testing/payloads.js';
import { decisionOn, refusal, TaskBench } from '../testing/task-bench.js';

const FIELD: QuestionField = { name: 'order', label: 'Order', kind: 'text', required: true, options: null };

function asked(...fields: readonly Partial<QuestionField>[]): TaskBench {
  const bench = new TaskBench();
  bench.do(
    {
      type: 'handoff.ask',
      question: 'What is it about?',
      fields: fields.map((field) => ({ ...FIELD, ...field })),
      callId: null,
    },
    AGENT,
  );
  return bench;
}

function offered(): TaskBench {
  const bench = new TaskBench();
  bench.do(
    {
      type: 'handoff.offer',
      question: 'Which plan?',
      options: ['delivery.move', 'later', 'never'].map((id) => ({ id, label: id, detail: null, call: null })),
      confidence: null,
      callId: null,
    },
    AGENT,
    preparedOptions(['delivery.move'], 'offer'),
  );
  return bench;
}

function decide(bench: TaskBench, details: Partial<TaskCommandOf<'handoff.decide'>>) {
  const [handoff] = bench.task.handoffs;
  if (!handoff) throw new Error('Nothing waits in this test.');
  return bench.answer(decisionOn(handoff, details), ILSE);
}

function answer(bench: TaskBench, answers: JsonObject | null) {
  return decide(bench, { verdict: 'answered', answers });
}

const ACCEPTED = [{ type: 'handoff.decided', data: { verdict: 'answered' } }];

describe('a question', () => {
  it('is answered in the words of the person, and runs nothing', () => {
    expect(answer(asked({}), { order: '48213' })).toEqual([
      {
        type: 'handoff.decided',
        data: {
          handoff: 'handoff-2',
          verdict: 'answered',
          digest: '',
          changed: null,
          option: null,
          answers: { order: '48213' },
          rejection: null,
          recommendation: null,
          note: null,
        },
      },
    ]);
  });

  it.each<[string, JsonObject | null]>([
    ['nothing at all', null],
    ['nothing for it', {}],
    ['null', { order: null }],
    ['an empty line', { order: '' }],
  ])('that needs an answer does not take %s', (_, answers) => {
    const facts = { ...refusal({ code: 'invalid', about: 'order' }), message: 'Order is needed.' };
    expect(answer(asked({}), answers)).toMatchObject(facts);
  });

  it('finds no answer in what every object inherits', () => {
    const bench = asked({ name: 'toString' });
    expect(answer(bench, {})).toMatchObject({ code: 'invalid', about: 'toString' });
    expect(answer(bench, { toString: 'By hand' })).toMatchObject(ACCEPTED);
  });

  it.each<[string, JsonObject | null]>([
    ['nothing', null],
    ['nothing for it', {}],
    ['null', { order: null }],
    ['an empty line', { order: '' }],
    ['an answer', { order: '48213' }],
  ])('that may stay open takes %s', (_, answers) => {
    expect(answer(asked({ required: false }), answers)).toMatchObject(ACCEPTED);
  });

  it('takes no answer to what nobody asked', () => {
    expect(answer(asked({}), { order: '48213', price: 3 })).toMatchObject(
      refusal({ code: 'invalid', about: 'price' }),
    );
  });

  it('is looked through to the last field', () => {
    const bench = asked({}, { name: 'amount', label: 'Amount', kind: 'number' });
    expect(answer(bench, { order: '48213', amount: '3' })).toMatchObject({
      ...refusal({ code: 'invalid', about: 'amount' }),
      message: 'Amount is not a number.',
    });
    expect(answer(bench, { order: '48213', amount: 3 })).toMatchObject(ACCEPTED);
  });

  const SIZES = ['Small', 'Large'];

  it.each<[Partial<QuestionField>, JsonObject[string], boolean]>([
    [{ kind: 'text' }, '48213', true],
    [{ kind: 'text' }, 48_213, false],
    [{ kind: 'text' }, false, false],
    [{ kind: 'date' }, '2026-11-18', true],
    [{ kind: 'date' }, 20_261_118, false],
    [{ kind: 'number' }, 0, true],
    [{ kind: 'number' }, '3', false],
    [{ kind: 'choice', options: SIZES }, 'Small', true],
    [{ kind: 'choice', options: SIZES }, 'Medium', false],
    [{ kind: 'choice', options: SIZES }, ['Small'], false],
    [{ kind: 'choice', options: null }, 'Small', false],
  ])('of the kind %o takes %o: %s', (field, value, fits) => {
    for (const required of [true, false]) {
      const result = answer(asked({ ...field, required }), { order: value });
      if (fits) expect(result).toMatchObject(ACCEPTED);
      else expect(result).toMatchObject(refusal({ code: 'invalid', about: 'order' }));
    }
  });

  it.each(['approved', 'approved-with-changes'] as const)('cannot be %s', (verdict) => {
    expect(decide(asked({}), { verdict, answers: { order: '48213' } })).toMatchObject(
      refusal({ code: 'invalid', about: 'handoff-2' }),
    );
  });

  it('can be turned down without an answer, and has no digest', () => {
    expect(decide(asked({}), { verdict: 'rejected' })).toMatchObject([{ data: { verdict: 'rejected' } }]);
    expect(
      decide(asked({}), { verdict: 'answered', answers: { order: '48213' }, digest: 'd' }),
    ).toMatchObject(refusal({ code: 'digest-mismatch', about: 'handoff-2' }));
  });
});

describe('a choice', () => {
  const move = { verdict: 'answered', option: 'delivery.move', digest: 'offer/delivery.move' } as const;

  it('runs what was chosen, as it was shown', () => {
    expect(decide(offered(), move)).toMatchObject([
      { type: 'handoff.decided', data: { option: 'delivery.move', digest: 'offer/delivery.move' } },
      { type: 'grant.issued', data: { digest: 'offer/delivery.move' } },
    ]);
    expect(decide(offered(), { ...move, digest: null })).toMatchObject({ code: 'digest-mismatch' });
  });

  it('of what only answers runs nothing', () => {
    expect(decide(offered(), { ...move, option: 'later', digest: null })).toMatchObject([
      { type: 'handoff.decided', data: { option: 'later' } },
    ]);
    expect(decide(offered(), { ...move, option: 'later' })).toMatchObject({ code: 'digest-mismatch' });
  });

  it.each([null, 'refund.issue'])('is of one of its options, not %o', (option) => {
    expect(decide(offered(), { ...move, option })).toMatchObject(
      refusal({ code: 'invalid', about: 'option' }),
    );
  });

  it.each(['approved', 'approved-with-changes'] as const)('cannot be %s', (verdict) => {
    expect(decide(offered(), { ...move, verdict })).toMatchObject(
      refusal({ code: 'invalid', about: 'offer' }),
    );
  });

  it('can be turned down as a whole, whichever part of it was looked at last', () => {
    for (const digest of [null, 'offer/delivery.move']) {
      expect(decide(offered(), { verdict: 'rejected', digest })).toMatchObject([
        { data: { verdict: 'rejected' } },
      ]);
    }
  });
});

describe('an action', () => {
  it('is approved or rejected, not answered', () => {
    const bench = new TaskBench();
    bench.propose('refund.issue');
    const command = decisionOn(bench.handoff('refund.issue'), { verdict: 'answered' });
    expect(bench.answer(command, MAYA)).toMatchObject(refusal({ code: 'invalid', about: 'refund.issue' }));
  });
});
