import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluationCases } from './evaluation-cases.js';
import { insights } from './insights.js';
import { reviewerPace } from './pace.js';
import { DAY, hourly, MINUTE, NO, NOW, proposalOf, record, refund } from './testing/made-records.js';

const PERIOD = { from: NOW - 30 * DAY, to: NOW };
const NOTHING = { accepted: null, repeatedContext: null, couldAutoResolve: null };
const RULE = { by: { kind: 'rule', id: 'support-1' }, reaction: null } as const;
const EXPIRED = { end: 'expired', by: null, reaction: null, run: null, execution: 'none' } as const;

describe('the five outcome measures', () => {
  it('why it escalated: by the reason that people read, and nothing that ran unasked', () => {
    const records = [
      ...hourly(3, () => ({ why: 'irreversible' })),
      record({ why: 'first-time' }),
      record({ kind: 'transfer', why: 'person-asked', end: 'taken' }),
      record(RULE),
      record({ reverses: 'handoff-0' }),
    ];
    expect(insights(records, PERIOD).measures.why).toMatchObject([
      { why: 'irreversible', share: { count: 3, of: 5 } },
      { why: 'first-time', share: { count: 1, of: 5 } },
      { why: 'person-asked', share: { count: 1, of: 5 } },
    ]);
  });

  it('whether the person accepted or resisted: their decision, and somebody’s word before that', () => {
    const records = [
      ...hourly(4),
      record({ ...NO, rejection: 'wrong-tone' }),
      record({ ...NO, rejection: 'wrong-tone' }),
      record({ ...NO, rejection: null }),
      record({ end: 'approved-with-changes' }),
      record({ undone: 'asked' }),
      record({ said: { ...NOTHING, accepted: false } }),
      record(EXPIRED),
    ];
    expect(insights(records, PERIOD).measures.reception).toMatchObject({
      accepted: { count: 4, of: 10 },
      changed: { count: 1, of: 10 },
      resisted: { count: 5, of: 10 },
      reasons: { 'wrong-tone': 2, 'wrong-facts': 0 },
      unjudged: 1,
    });
  });

  it('time to human response: to the first thing a person did, and how many nobody answered', () => {
    const answered = (minutes: number) =>
      record({
        proposedAt: NOW - DAY,
        reaction: { at: NOW - DAY + minutes * MINUTE, by: { kind: 'reviewer', id: 'maya' } },
      });
    const { response } = insights([answered(1), answered(3), answered(40), record(EXPIRED)], PERIOD).measures;
    expect(response).toMatchObject({
      count: 3,
      median: 3 * MINUTE,
      most: 40 * MINUTE,
      unanswered: { count: 1, of: 4 },
    });
  });

  it('whether the person had to repeat context', () => {
    const { repeated } = insights([...hourly(8), record({ repeatedContext: true })], PERIOD).measures;
    expect(repeated).toMatchObject({ count: 1, of: 9, rate: 1 / 9 });
  });

  it('whether it should have been auto-resolved: what was said, apart from what only looks like it', () => {
    const records = [
      record({ said: { ...NOTHING, couldAutoResolve: true } }),
      record({ said: { ...NOTHING, couldAutoResolve: false } }),
      ...hourly(5),
      record(NO),
      record({ execution: 'failed' }),
      record(EXPIRED),
    ];
    expect(insights(records, PERIOD).measures.autoResolvable).toMatchObject({
      said: { count: 1, of: 2 },
      looksLike: { count: 5, of: 7 },
    });
  });
});

describe('the view of a period', () => {
  it('holds what ended in it: from its first moment, and before its last', () => {
    const at = (endedAt: number, actionType: string) => record({ endedAt, actionType });
    const records = [
      at(PERIOD.from - 1, 'before'),
      at(PERIOD.from, 'first'),
      at(PERIOD.to - 1, 'last'),
      at(PERIOD.to, 'after'),
    ];
    const { ended, actions } = insights(records, PERIOD);
    expect(ended).toBe(2);
    expect(actions.map(({ actionType }) => actionType)).toEqual(['first', 'last']);
  });

  it('says nothing false about nothing', () => {
    const { measures, actions, reviewers } = insights([], PERIOD);
    expect(measures.repeated).toMatchObject({ rate: null, low: 0, high: 1 });
    expect(measures.response.median).toBeNull();
    expect({ actions, reviewers, why: measures.why }).toEqual({ actions: [], reviewers: [], why: [] });
  });

  it('has a row for each action type, most frequent first', () => {
    const records = [
      ...hourly(6),
      ...hourly(2, () => ({ ...RULE, authorization: 'authorization-1' })),
      record({ ...NO }),
      record({ undone: 'undone' }),
      ...hourly(3, (index) => ({
        action: refund(3_790),
        execution: (['succeeded', 'failed', 'unknown'] as const)[index] ?? 'none',
      })),
      record({ action: refund(3_790), execution: 'settled', happened: true }),
    ];
    expect(insights(records, PERIOD).actions).toMatchObject([
      {
        actionType: 'account.address',
        proposed: 10,
        asked: { count: 8, of: 10 },
        authorized: { count: 2, of: 10 },
        accepted: { count: 6, of: 8 },
        changed: { count: 0, of: 8 },
        resisted: { count: 2, of: 8 },
        regretted: { count: 1, of: 9 },
        failed: { count: 0, of: 9 },
        response: { count: 8 },
      },
      {
        actionType: 'refund.issue',
        proposed: 4,
        failed: { count: 2, of: 4 },
        regretted: { count: 0, of: 2 },
      },
    ]);
  });

  it('is the same for the same records in any order', () => {
    const records = hourly(24, (index) => ({
      repeatedContext: index % 3 === 0,
      why: index % 2 === 0 ? 'external' : 'first-time',
      by: { kind: 'reviewer', id: index % 2 === 0 ? 'maya' : 'jonas' },
      ...(index % 5 === 0 ? NO : {}),
      ...(index % 7 === 0 ? { action: refund(1_000 + index) } : {}),
    }));
    fc.assert(
      fc.property(fc.shuffledSubarray([...records], { minLength: 24 }), (shuffled) => {
        expect(insights(shuffled, PERIOD)).toEqual(insights(records, PERIOD));
        expect(evaluationCases(shuffled)).toEqual(evaluationCases(records));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the pace of the desk', () => {
  const maya = { kind: 'reviewer', id: 'maya' } as const;
  const lookAt = (records: Parameters<typeof reviewerPace>[0]) => reviewerPace(records)[0]?.lookAt;
  const decisions = (count: number, rejected: number, consideredFor: number | null = 9_000) =>
    hourly(count, (index) => ({ by: maya, consideredFor, ...(index < rejected ? NO : {}) }));

  it('is worth a look where 48 of 50 are approved, and not where 47 are, nor after 49 decisions', () => {
    expect(lookAt(decisions(50, 2))).toEqual(['approves-nearly-all']);
    expect(lookAt(decisions(50, 3))).toEqual([]);
    expect(lookAt(decisions(49, 0))).toEqual([]);
  });

  it('is worth a look where half the decisions take less than two seconds, and not after nine of them', () => {
    expect(lookAt(decisions(10, 5, 1_999))).toEqual(['decides-very-fast']);
    expect(lookAt(decisions(10, 5, 2_000))).toEqual([]);
    expect(lookAt(decisions(9, 5, 1_999))).toEqual([]);
    expect(lookAt(decisions(10, 5, null))).toEqual([]);
  });

  it('is of everybody at the desk by themselves, and of no user', () => {
    const records = [
      ...hourly(3, () => ({ by: maya })),
      record({ by: { kind: 'reviewer', id: 'jonas' }, ...NO }),
      ...hourly(60, () => ({ consideredFor: 900 })),
    ];
    expect(reviewerPace(records)).toMatchObject([
      { reviewer: { id: 'jonas' }, decided: 1, approved: { count: 0 } },
      { reviewer: { id: 'maya' }, decided: 3, approved: { count: 3 }, lookAt: [] },
    ]);
  });
});

describe('evaluation cases', () => {
  const edited = record({
    end: 'approved-with-changes',
    endedAt: NOW - DAY,
    run: proposalOf({ ...refund(0), type: 'account.address', args: { street: 'Lindenweg 9' } }),
    confidence: 0.81,
  });
  const rejected = record({
    ...NO,
    note: 'That is my old street.',
    endedAt: NOW - MINUTE,
    triggers: ['first-time'],
  });

  it('are the edits with what was meant, and the rejections with their reason', () => {
    expect(evaluationCases([rejected, record(), edited])).toMatchObject([
      {
        id: edited.id,
        decision: 'approved-with-changes',
        proposed: { street: 'Lindenweg 7' },
        expected: { street: 'Lindenweg 9' },
        confidence: 0.81,
        reason: null,
      },
      {
        id: rejected.id,
        decision: 'rejected',
        input: 'I have moved to Lindenweg 7.',
        expected: null,
        reason: 'wrong-facts',
        note: 'That is my old street.',
        toolVersion: '1',
        policyVersion: 'support-1',
        triggers: ['first-time'],
      },
    ]);
  });

  it('survive being written as a line and read again', () => {
    const cases = evaluationCases([rejected, edited]);
    expect(cases.map((one) => JSON.parse(JSON.stringify(one)))).toEqual(cases);
  });

  it('say where personal data may be: each mark leads to a field', () => {
    const [one] = evaluationCases([rejected]);
    expect(one?.personal).toEqual(['/account', '/input', '/note', '/proposed/street', '/proposed/town']);
    const [other] = evaluationCases([{ ...edited, input: null }]);
    expect(other?.personal).toEqual(['/account', '/proposed/street', '/proposed/town', '/expected/street']);
  });

  it('never hold a secret', () => {
    const action = { ...refund(0), args: { account: 'ilse', password: 'Linde-7-Linde' } };
    const cases = evaluationCases([record({ ...NO, action })]);
    expect(cases[0]?.proposed).toEqual({ account: 'ilse', password: '••••••••' });
    expect(JSON.stringify(cases)).not.toContain('Linde-7');
  });
});
