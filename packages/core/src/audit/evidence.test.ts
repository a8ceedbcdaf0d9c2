import { describe, expect, it } from 'vitest';
import { SYSTEM } from '../log/envelope.js';
import { redact } from './erase.js';
import { evidenceOf } from './evidence.js';
import { evidenceHtml } from './evidence-html.js';
import { chain, JONAS, MAYA, START, TENANT } from './testing/chain.js';
import { AGENT, RULE, refund, refunds } from './testing/refunds.js';
import { verifyLog } from './verify.js';

const STREAM = `task/${TENANT}/t1`;
const PERIOD = { from: START - 1_000, to: START + 3_600_000, seed: 'audit 2026', chain: null };

describe('the population of a period', () => {
  it('is exactly the consumed grants, by action type, verdict and decider', async () => {
    const events = await chain(STREAM, [
      ...refund('h1'),
      ...refund('h2', { verdict: 'approved-with-changes' }),
      ...refund('h3', { verdict: 'rejected' }),
      ...refund('h4', { decider: RULE }),
    ]);
    const { population } = await evidenceOf(events, PERIOD);
    expect(population).toEqual({
      executions: 3,
      byActionType: [{ name: 'refund.issue', count: 3 }],
      byVerdict: [
        { name: 'approved', count: 2 },
        { name: 'approved-with-changes', count: 1 },
      ],
      byDecider: [
        { name: 'reviewer', count: 2 },
        { name: 'rule', count: 1 },
      ],
      byOutcome: [{ name: 'action.succeeded', count: 3 }],
      requests: 4,
      decisions: [
        { name: 'approved', count: 2 },
        { name: 'approved-with-changes', count: 1 },
        { name: 'rejected', count: 1 },
      ],
    });
  });

  it('takes what ran in the period, whenever it was asked for', async () => {
    const events = await chain(STREAM, refund('h1'));
    const ran = START + 3_000;
    const late = await evidenceOf(events, { ...PERIOD, from: ran, to: ran + 1 });
    expect(late.population).toMatchObject({ executions: 1, requests: 0 });
    expect(late.population.byActionType).toEqual([{ name: 'refund.issue', count: 1 }]);
    expect((await evidenceOf(events, { ...PERIOD, to: ran })).population.executions).toBe(0);
  });
});

describe('the sample', () => {
  it('is the same for the same seed, however the log is ordered, and another for another', async () => {
    const events = await refunds(60);
    const shuffled = events.toSorted((a, b) => a.seq - b.seq);
    const namesOf = async (log: typeof events, seed: string) =>
      (await evidenceOf(log, { ...PERIOD, seed })).sample.trails.map(({ handoff }) => handoff);
    const drawn = await namesOf(events, 'one');
    expect(drawn).toHaveLength(25);
    expect(await namesOf(shuffled, 'one')).toEqual(drawn);
    expect(await namesOf(events, 'two')).not.toEqual(drawn);
  });

  it('shows request, approver and execution of each, in order and with their times', async () => {
    const { sample } = await evidenceOf(await chain(STREAM, refund('h1')), PERIOD);
    expect(sample.trails).toMatchObject([
      {
        handoff: 'h1',
        action: { type: 'refund.issue', amount: 6_290, currency: 'EUR', policyVersion: 'support-1' },
        request: { seq: 1, at: START, by: AGENT },
        decision: { seq: 2, at: START + 1_000, by: MAYA, verdict: 'approved' },
        grant: { seq: 3 },
        execution: { seq: 4, by: SYSTEM },
        outcomes: [{ type: 'action.succeeded' }],
        checks: { inOrder: 'passed', sameDigest: 'passed', separation: 'passed' },
      },
    ]);
  });
});

describe('the checks', () => {
  it('fail and show every use of a grant that was used twice, also in a later period', async () => {
    const steps = refund('h1');
    const used = steps.filter(({ type }) => type === 'grant.consumed');
    const events = await chain(STREAM, [...steps, ...used]);
    const last = events.at(-1)?.at ?? 0;
    for (const from of [PERIOD.from, last]) {
      const report = await evidenceOf(events, { ...PERIOD, from });
      expect.soft(report.sample.trails[0]?.checks).toMatchObject({ usedOnce: 'failed' });
      expect.soft(report.checks).toMatchObject({ usedOnce: { failed: 1 }, failed: [{ handoff: 'h1' }] });
      expect.soft(evidenceHtml(report).match(/<td>grant\.consumed<\/td>/g)).toHaveLength(2);
    }
    const once = await evidenceOf(await chain(STREAM, steps), PERIOD);
    expect.soft(once.checks).toMatchObject({ usedOnce: { passed: 1 }, failed: [] });
  });

  it.each(['approved', 'approved-with-changes'] as const)(
    'fail where a decision (%s) was about something else than was asked',
    async (verdict) => {
      const steps = refund('h1', { verdict }).map((step) =>
        step.type === 'handoff.decided' ? { ...step, data: { ...step.data, digest: 'sha256:other' } } : step,
      );
      const report = await evidenceOf(await chain(STREAM, steps), PERIOD);
      expect(report.sample.trails[0]?.checks).toMatchObject({ sameDigest: 'failed' });
    },
  );

  it.each([
    ['a proposer who approved it themselves', { proposer: MAYA }, { separation: 'failed' }],
    ['a decision by rule', { decider: RULE }, { separation: 'by-rule' }],
    ['a grant for something else', { granted: 'sha256:other' }, { sameDigest: 'failed' }],
    ['a decision with changes', { verdict: 'approved-with-changes' }, { sameDigest: 'passed' }],
  ] as const)('tell %s', async (_, options, checks) => {
    const report = await evidenceOf(await chain(STREAM, refund('h1', options)), PERIOD);
    expect(report.sample.trails[0]?.checks).toMatchObject(checks);
    expect(report.checks.failed).toHaveLength(Object.values(checks).includes('failed') ? 1 : 0);
  });

  it.each([
    ['two people where two were asked', { approvals: 2, voters: [JONAS] }, 'passed'],
    ['one person where two were asked', { approvals: 2 }, 'failed'],
    ['one person twice', { approvals: 2, voters: [MAYA] }, 'failed'],
    ['a vote for something else', { approvals: 2, voters: [JONAS], voted: 'sha256:other' }, 'failed'],
    ['a rule, which asks nobody', { approvals: 2, decider: RULE }, 'passed'],
  ] as const)('count who approved: %s', async (_, options, result) => {
    const report = await evidenceOf(await chain(STREAM, refund('h1', options)), PERIOD);
    expect(report.sample.trails[0]?.checks.approvals).toBe(result);
    expect(report.checks.approvals[result]).toBe(1);
  });

  it('fail where somebody approved only after it was decided', async () => {
    const [request, vote, decision, ...rest] = refund('h1', { approvals: 2, voters: [JONAS] });
    if (!request || !vote || !decision) throw new Error('incomplete');
    const late = await chain(STREAM, [request, decision, vote, ...rest]);
    expect((await evidenceOf(late, PERIOD)).checks.inOrder).toMatchObject({ failed: 1 });
  });

  it('fail where something ran before it was decided, and are unknown where nothing was decided on record', async () => {
    const [request, decision, grant, execution, outcome] = refund('h1');
    if (!request || !decision || !grant || !execution || !outcome) throw new Error('incomplete');
    const early = await chain(STREAM, [request, grant, execution, decision, outcome]);
    expect((await evidenceOf(early, PERIOD)).checks.inOrder).toEqual({ passed: 0, failed: 1, unknown: 0 });
    const undecided = await chain(STREAM, [request, grant, execution, outcome]);
    const { checks } = await evidenceOf(undecided, PERIOD);
    expect(checks.inOrder).toEqual({ passed: 0, failed: 0, unknown: 1 });
    expect(checks.separation).toMatchObject({ unknown: 1 });
  });
});

describe('overrides and rules', () => {
  it('counts what people overrode, and how often of all that they decided', async () => {
    const events = await chain(STREAM, [
      ...refund('h1'),
      ...refund('h2', { verdict: 'approved-with-changes' }),
      ...refund('h3', { verdict: 'rejected' }),
      ...refund('h4', { decider: RULE }),
      { type: 'agent.paused', data: {} },
      { type: 'ownership.taken', data: { team: 'Billing', updateBy: null } },
    ]);
    const { overrides } = await evidenceOf(events, PERIOD);
    expect(overrides).toMatchObject({
      approvedWithChanges: { count: 1, first: [{ stream: STREAM, seq: 7, by: MAYA }] },
      rejected: { count: 1 },
      takenOver: { count: 1 },
      paused: { count: 1 },
      corrected: { count: 0, first: [] },
    });
    expect(overrides.share).toBeCloseTo(2 / 3);
  });

  it('names policy versions, triggers, and who changed what may run without asking', async () => {
    const account = `account/${TENANT}/ilse`;
    const events = [
      ...(await chain(STREAM, [...refund('h1'), ...refund('h2', { policyVersion: 'support-2' })])),
      ...(await chain(account, [
        { type: 'authorization.granted', data: { authorization: 'a1', expiresAt: null, reviewAt: START } },
        {
          type: 'trust.changed',
          data: { type: 'refund.issue', from: 'low', to: 'medium', because: null },
          actor: SYSTEM,
        },
      ])),
    ];
    const { policy, gaps } = await evidenceOf(events, PERIOD);
    expect(policy.versions.map(({ version, assessments }) => [version, assessments])).toEqual([
      ['support-1', 1],
      ['support-2', 1],
    ]);
    expect(policy.triggers).toEqual([
      { name: 'over-value', count: 2 },
      { name: 'rule:refunds', count: 2 },
    ]);
    expect(policy.changes).toMatchObject([
      { type: 'authorization.granted', about: 'a1', by: MAYA },
      { type: 'trust.changed', about: 'refund.issue', detail: 'low → medium', by: SYSTEM },
    ]);
    expect(gaps.map(({ code }) => code)).toContain('policy-author');
  });
});

describe('what is not shown', () => {
  it('is said: an unverified log, a tampered one, a tail that nobody checked, data that is gone', async () => {
    const events = await chain(STREAM, refund('h1'));
    const codes = async (log: typeof events, withChain: boolean) => {
      const verified = withChain ? await verifyLog(log) : null;
      return (await evidenceOf(log, { ...PERIOD, chain: verified })).gaps.map(({ code }) => code);
    };
    expect(await codes(events, false)).toContain('chain-not-verified');
    expect(await codes(events, true)).toContain('tail-not-checked');
    expect(await codes(events.slice(1), true)).toContain('chain-tampered');
    expect(await codes(redact(events), true)).toContain('data-erased');
    expect(await codes(events.slice(0, 4), true)).toContain('outcome-missing');
  });
});

describe('the printed report', () => {
  it('stands alone, runs no script, and escapes what a log holds', async () => {
    const eve = { kind: 'reviewer', id: 'eve', name: '<script>alert(1)</script>\u202Eevil' } as const;
    const report = await evidenceOf(await chain(STREAM, refund('"h1"', { decider: eve })), PERIOD);
    const html = evidenceHtml(report);
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/\p{Bidi_Control}/u);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;<span class="mark">U+202E</span>evil');
    expect(html).not.toMatch(/(src|href)=|url\(/);
    expect(html).toContain('@media print');
    expect(html).toContain("default-src 'none'");
  });

  it('is the same for the same log', async () => {
    const events = await refunds(3);
    const [first, second] = [await evidenceOf(events, PERIOD), await evidenceOf(events, PERIOD)];
    expect(evidenceHtml(first)).toBe(evidenceHtml(second));
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  });
});
