import { describe, expect, it } from 'vitest';
import { erase } from '../audit/erase.js';
import type { CasesAnswer, InsightsAnswer } from '../insights/answers.js';
import { foldDecisions, NO_DECISIONS, recordsOf } from '../insights/fold-decisions.js';
import type { EventLog } from '../log/event-log.js';
import { createMemoryLog } from '../log/memory-log.js';
import { isRefusal } from '../task/refusal.js';
import type { Viewer } from '../task/viewer.js';
import { type Bench, createBench, decisionOn, ILSE, JONAS, MAYA, START } from './testing/bench.js';

const NADIA: Viewer = { ...MAYA, kind: 'administrator', id: 'nadia', name: 'Nadia Haddad', teams: [] };
const PERIOD = { from: START - 60_000, to: START + 24 * 60 * 60_000 } as const;
const AT_DESK = { actions: { 'account.address': { route: 'desk' } } } as const;

/** A log that says which streams were read, and from where on. */
function watched(): { readonly log: EventLog; readonly reads: string[] } {
  const log = createMemoryLog();
  const reads: string[] = [];
  return {
    reads,
    log: {
      ...log,
      read(stream, after) {
        reads.push(`${stream.split('/').at(-1)} after ${after ?? 0}`);
        return log.read(stream, after);
      },
    },
  };
}

async function decided(bench: Bench, by: Viewer, verdict: 'approved' | 'rejected'): Promise<void> {
  const { length } = (await bench.task()).handoffs;
  await bench.agent.call({
    tool: 'change_address',
    args: { street: `Lindenweg ${length}` },
    callId: `c${length}`,
    confidence: 0.87,
  });
  const handoff = await bench.handoff();
  bench.now += 9_000;
  await bench.host.send('t1', { type: 'handoff.claim', handoff: handoff.id }, by);
  bench.now += 4_000;
  const { claim } = await bench.handoff();
  const answer = await bench.host.send(
    't1',
    { ...decisionOn(handoff, verdict), fence: claim?.fence ?? null },
    by,
  );
  expect(isRefusal(answer) && answer.message).toBe(false);
}

async function insightsOf(bench: Bench, viewer: Viewer): Promise<InsightsAnswer> {
  const answer = await bench.host.client(viewer).ask({ kind: 'insights', ...PERIOD });
  return isRefusal(answer) ? expect.fail(answer.message) : answer;
}

async function casesOf(bench: Bench, personal: 'kept' | 'removed'): Promise<CasesAnswer> {
  const answer = await bench.host.client(NADIA).ask({ kind: 'evaluation-cases', ...PERIOD, personal });
  return isRefusal(answer) ? expect.fail(answer.message) : answer;
}

describe('the figures of a period', () => {
  it('show an administrator everybody’s line, and a reviewer nobody’s but their own', async () => {
    const bench = await createBench({ policy: AT_DESK });
    await decided(bench, MAYA, 'approved');
    await decided(bench, JONAS, 'rejected');
    await decided(bench, JONAS, 'approved');
    const all = await insightsOf(bench, NADIA);
    expect(all.reviewers.map(({ reviewer, decided: count }) => [reviewer.id, count])).toEqual([
      ['jonas', 2],
      ['maya', 1],
    ]);
    expect(all).toMatchObject({ ended: 3, everyone: true, cases: 1, mayExport: true });
    const own = await insightsOf(bench, MAYA);
    expect(own.reviewers.map(({ reviewer }) => reviewer.id)).toEqual(['maya']);
    expect(own).toMatchObject({ ended: 3, everyone: false, cases: 1, mayExport: false });
    expect(own.measures).toEqual(all.measures);
  });

  it('are not for the people whose requests they count, nor for another tenant', async () => {
    const bench = await createBench({ policy: AT_DESK });
    const ask = (viewer: Viewer) => bench.host.client(viewer).ask({ kind: 'insights', ...PERIOD });
    expect(await ask(ILSE)).toMatchObject({ refused: true, code: 'not-allowed' });
    expect(await ask({ ...NADIA, tenant: 'southwind' })).toMatchObject({ refused: true, code: 'not-found' });
  });

  it('read the log once, and after that only what has grown', async () => {
    const { log, reads } = watched();
    const bench = await createBench({ policy: AT_DESK, log });
    const open = { type: 'task.open', title: 'Another', user: { id: 'ilse', name: 'Ilse Brandt' } } as const;
    await bench.host.send('t2', { ...open, task: 't2' }, ILSE);
    await decided(bench, MAYA, 'approved');
    expect((await insightsOf(bench, NADIA)).ended).toBe(1);

    await decided(bench, MAYA, 'rejected');
    const known = (await log.read('task/northwind/t1')).length;
    reads.length = 0;
    expect((await insightsOf(bench, NADIA)).ended).toBe(2);
    expect(reads).toHaveLength(1);
    expect(reads[0]).toMatch(/^t1 after \d+$/);
    expect(reads[0]).not.toBe('t1 after 0');
    expect(Number(reads[0]?.split(' ').at(-1))).toBeLessThan(known);

    reads.length = 0;
    await insightsOf(bench, NADIA);
    expect(reads).toEqual([]);
  });

  it('come out as from the whole log, whenever they were asked before', async () => {
    const bench = await createBench({ policy: AT_DESK });
    for (const verdict of ['approved', 'rejected', 'approved'] as const) {
      await decided(bench, MAYA, verdict);
      await insightsOf(bench, NADIA);
    }
    const events = await bench.log.read('task/northwind/t1');
    expect((await insightsOf(bench, NADIA)).ended).toBe(
      recordsOf(foldDecisions(NO_DECISIONS, events)).length,
    );
  });

  it('forget what was erased from the log', async () => {
    const bench = await createBench({ policy: AT_DESK });
    await decided(bench, MAYA, 'rejected');
    expect((await casesOf(bench, 'kept')).cases).toHaveLength(1);
    await erase(bench.log, {
      stream: 'task/northwind/t1',
      which: ({ type }) => type === 'handoff.proposed',
      by: { kind: 'administrator', id: 'nadia', name: 'Nadia Haddad' },
      why: 'The person asked for it.',
      at: bench.now,
      newId: (of) => `${of}-of-the-erasure`,
    });
    expect(JSON.stringify(await casesOf(bench, 'kept'))).not.toContain('Lindenweg');
  });

  it('are refused while the log cannot be read, and right again afterwards', async () => {
    const memory = createMemoryLog();
    let down = false;
    const log: EventLog = {
      ...memory,
      read: (stream, after) => (down ? Promise.reject(new Error('Disk full.')) : memory.read(stream, after)),
    };
    const bench = await createBench({ policy: AT_DESK, log });
    await decided(bench, MAYA, 'approved');
    down = true;
    const refused = await bench.host.client(NADIA).ask({ kind: 'insights', ...PERIOD });
    expect(refused).toMatchObject({ refused: true, code: 'storage' });
    down = false;
    expect((await insightsOf(bench, NADIA)).ended).toBe(1);
  });
});

describe('evaluation cases', () => {
  it('leave without what may name a person, unless an administrator wants it', async () => {
    const bench = await createBench({ policy: AT_DESK });
    await decided(bench, MAYA, 'rejected');
    const [removed] = (await casesOf(bench, 'removed')).cases;
    expect(JSON.stringify(removed)).not.toMatch(/ilse|Lindenweg/i);
    expect(removed?.personal).toContain('/proposed/street');
    const [kept] = (await casesOf(bench, 'kept')).cases;
    expect(kept).toMatchObject({ account: 'ilse', proposed: { street: 'Lindenweg 0' } });
  });

  it('are not for reviewers, who work on some of them only', async () => {
    const bench = await createBench({ policy: AT_DESK });
    const ask = (viewer: Viewer) =>
      bench.host.client(viewer).ask({ kind: 'evaluation-cases', ...PERIOD, personal: 'removed' });
    expect(await ask(MAYA)).toMatchObject({ refused: true, code: 'not-allowed' });
    expect(await ask(ILSE)).toMatchObject({ refused: true, code: 'not-allowed' });
  });
});

describe('the confidence of an action type', () => {
  it('is that of the one with the most judged cases, until somebody chooses another', async () => {
    const bench = await createBench({ policy: AT_DESK });
    await decided(bench, MAYA, 'approved');
    const ask = (actionType: string | null) =>
      bench.host.client(MAYA).ask({ kind: 'calibration', ...PERIOD, actionType, errorRate: 0.05 });
    expect(await ask(null)).toMatchObject({
      actionType: 'account.address',
      actionTypes: [{ actionType: 'account.address', cases: 1 }],
      calibration: { refused: 'too-few', need: 100, have: 1 },
    });
    expect(await ask('refund.issue')).toMatchObject({
      actionType: 'refund.issue',
      calibration: { refused: 'too-few', have: 0 },
    });
    expect(
      await bench.host
        .client(ILSE)
        .ask({ kind: 'calibration', ...PERIOD, actionType: null, errorRate: 0.05 }),
    ).toMatchObject({ code: 'not-allowed' });
  });

  it.each([0, 1, 1.7, -0.05, Number.NaN])(
    'is not looked at for a share of mistakes of %d',
    async (errorRate) => {
      const bench = await createBench({ policy: AT_DESK });
      const ask = bench.host
        .client(MAYA)
        .ask({ kind: 'calibration', ...PERIOD, actionType: null, errorRate });
      expect(await ask).toMatchObject({ refused: true, code: 'invalid', about: 'errorRate' });
    },
  );
});
