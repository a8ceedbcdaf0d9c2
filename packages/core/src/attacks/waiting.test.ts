import { describe, expect, it } from 'vitest';
import { AGENT, createBench, decisionOn, ILSE, MAYA } from '../host/testing/bench.js';
import { createHttpHandler } from '../http/handler.js';
import { decisionRecords } from '../insights/fold-decisions.js';
import { PACE, reviewerPace } from '../insights/pace.js';
import { record } from '../insights/testing/made-records.js';
import type { EventLog } from '../log/event-log.js';
import { createMemoryLog } from '../log/memory-log.js';
import { SUPPORT_POLICY } from '../policy/presets/support.js';
import { refusalsOf } from './testing/refusals.js';

const ADDRESS = { tool: 'change_address', args: { street: 'Lindenweg 7' }, callId: 'c1' };
const REFUND = { tool: 'issue_refund', args: { order: '48213', cents: 45_600 } };
const REPLY = { tool: 'send_reply', args: { body: 'Hello' }, callId: 'c2' };

describe('a desk that does not look', () => {
  it('D6 approves nearly everything, or faster than anybody reads: the report says to look', () => {
    const NOW = Date.UTC(2026, 10, 18);
    const maya = { kind: 'reviewer', id: 'maya' } as const;
    const records = Array.from({ length: PACE.decisions }, (_, at) =>
      record({ proposedAt: NOW + at * 60_000, by: maya }),
    );
    expect(PACE).toMatchObject({ approves: 0.95, decisions: 50, median: 2_000 });
    expect(reviewerPace(records)[0]?.lookAt).toContain('approves-nearly-all');
    expect(reviewerPace(records.slice(1))[0]?.lookAt).not.toContain('approves-nearly-all');
  });

  it('D6 20 approvals in 20 seconds: how long each was open is in its record, and the report says to look', async () => {
    const bench = await createBench();
    for (let at = 0; at < 20; at += 1) {
      await bench.agent.call({ ...REFUND, callId: `c${at}` });
      const handoff = await bench.handoff();
      await bench.host.send('t1', { type: 'handoff.open', handoff: handoff.id }, MAYA);
      bench.now += 1_000;
      await bench.host.send('t1', decisionOn(handoff), MAYA);
    }
    const records = decisionRecords([await bench.host.events('t1')]);
    expect(records.map(({ consideredFor }) => consideredFor)).toEqual(Array(20).fill(1_000));
    expect(reviewerPace(records)[0]?.lookAt).toContain('decides-very-fast');
  });

  it('D6 what is long is not approved unseen, and what was seen is in the record', async () => {
    const bench = await createBench();
    await bench.agent.call({ tool: 'send_reply', args: { body: 'word '.repeat(200) }, callId: 'c1' });
    const handoff = await bench.handoff();
    const unseen = decisionOn(handoff);
    for (const command of [unseen, { ...unseen, viewedFully: false }]) {
      const refused = await bench.host.send('t1', command, ILSE);
      expect(refused).toMatchObject({ code: 'invalid', about: 'viewedFully' });
    }
    expect(await refusalsOf(bench)).toEqual(Array(2).fill('handoff.decide invalid'));
    expect((await bench.handoff()).request.state).toBe('pending');
    await bench.host.send('t1', { ...unseen, viewedFully: true }, ILSE);
    const decided = (await bench.host.events('t1')).find(({ type }) => type === 'handoff.decided');
    expect(decided?.data).toMatchObject({ verdict: 'approved', viewedFully: true });
  });

  it('D6 what is long is still turned down by somebody who has not read it all', async () => {
    const bench = await createBench();
    await bench.agent.call({ tool: 'send_reply', args: { body: 'word '.repeat(200) }, callId: 'c1' });
    const no = decisionOn(await bench.handoff(), 'rejected');
    expect(await bench.host.send('t1', no, ILSE)).toMatchObject({ refused: false });
  });

  it('D8 approves all: each has its own decision, and what cannot be undone still waits', async () => {
    const bench = await createBench();
    await bench.agent.propose({ ...ADDRESS, batch: { id: 'b', index: 0, size: 2 } });
    await bench.agent.propose({ ...REPLY, batch: { id: 'b', index: 1, size: 2 } });
    await bench.host.send('t1', decisionOn(await bench.handoff(0)), ILSE);
    for (const { id } of (await bench.task()).handoffs) await bench.agent.run(id);
    expect(bench.runs.map(({ tool }) => tool)).toEqual(['change_address']);
    expect((await bench.handoff(1)).request.state).toBe('pending');
  });

  it('D10 is not there: nothing is proposed, nothing runs, and it is in the log', async () => {
    const bench = await createBench({ desk: () => ({ state: 'none' }) });
    const refund = { tool: 'issue_refund', args: { order: '48213', cents: 45_600 }, callId: 'c1' };
    expect(await bench.agent.call(refund)).toMatchObject({ code: 'no-reviewer' });
    expect(bench.runs).toEqual([]);
    expect(await refusalsOf(bench)).toEqual(['handoff.propose no-reviewer']);
  });
});

describe('something that breaks', () => {
  it.each<[string, number]>([
    ['is too late', 25 * 60 * 60_000],
    ['has no number', Number.NaN],
    ['runs backwards', -60 * 60_000],
  ])('D11 a clock that %s never approves', async (_, moved) => {
    const bench = await createBench();
    await bench.agent.call(ADDRESS);
    bench.now += moved;
    await bench.host.tick().catch(() => null);
    await bench.agent.run((await bench.handoff()).id);
    expect(['pending', 'expired']).toContain((await bench.handoff()).request.state);
    expect(bench.runs).toEqual([]);
  });

  it('D11 a clock without a number runs nothing that was approved', async () => {
    const bench = await createBench();
    await bench.agent.call(ADDRESS);
    await bench.host.send('t1', decisionOn(await bench.handoff()), ILSE);
    bench.now = Number.NaN;
    await bench.agent.run((await bench.handoff()).id).catch(() => null);
    expect(bench.runs).toEqual([]);
  });

  it('D11 a log that cannot be written grants nothing', async () => {
    const log = createMemoryLog();
    let broken = false;
    const failing: EventLog = {
      ...log,
      append: (...given) => (broken ? Promise.reject(new Error('disk full')) : log.append(...given)),
    };
    const bench = await createBench({ log: failing });
    await bench.agent.call(ADDRESS);
    const handoff = await bench.handoff();
    broken = true;
    expect(await bench.host.send('t1', decisionOn(handoff), ILSE)).toMatchObject({ code: 'storage' });
    await bench.agent.run(handoff.id);
    expect(bench.runs).toEqual([]);
  });

  it('D11 a product that throws while it is asked grants nothing', async () => {
    const bench = await createBench({
      signals: () => {
        throw new Error('no connection');
      },
    });
    const note = { tool: 'set_note', args: { note: 'Ring twice' }, callId: 'c1' };
    expect(await bench.agent.call(note)).toMatchObject({ code: 'invalid' });
    expect(bench.runs).toEqual([]);
    expect(JSON.stringify(SUPPORT_POLICY)).not.toMatch(/timeoutAction|onTimeout/);
  });
});

describe('a stream that is opened again', () => {
  async function firstFrames(headers: Record<string, string>) {
    const bench = await createBench();
    await bench.agent.call(ADDRESS);
    const handler = createHttpHandler(bench.host, { authenticate: () => ILSE, heartbeat: 5 });
    const stop = new AbortController();
    const url = 'https://support.example/events?task=t1';
    const response = await handler(new Request(url, { headers, signal: stop.signal }));
    const reader = response.body?.getReader();
    let text = '';
    while (reader && !(text.includes('data: ') && text.includes(': alive'))) {
      const { done, value } = await reader.read();
      if (done) break;
      text += new TextDecoder().decode(value);
    }
    stop.abort();
    return { status: response.status, text };
  }

  it.each(['999999', '-1', 'task/southwind/t1:4', 'x'.repeat(100_000), 'NaN', '3'])(
    'F6 from a position of its own making begins with all there is',
    async (position) => {
      const { status, text } = await firstFrames({ 'last-event-id': position });
      expect(status).toBe(200);
      const frame = text.split('\n').find((line) => line.startsWith('data: '));
      const { update } = JSON.parse(frame?.slice(6) ?? '{}');
      expect(update).toMatchObject({ kind: 'task', reset: true });
      expect(update.events.map(({ seq }: { readonly seq: number }) => seq)).toEqual([1, 2]);
    },
  );

  it('F7 has no line that gives an id, not even between events', async () => {
    const { text } = await firstFrames({});
    expect(text).toContain(': alive');
    expect(text.split('\n').filter((line) => line.startsWith('id'))).toEqual([]);
  });
});

it('D11 nobody but a person decides what a person was asked', async () => {
  const bench = await createBench();
  await bench.agent.call(ADDRESS);
  const handoff = await bench.handoff();
  const system = { kind: 'system', tenant: 'northwind' } as const;
  for (const by of [AGENT, system]) {
    expect(await bench.host.send('t1', decisionOn(handoff), by)).toMatchObject({ code: 'not-allowed' });
  }
  expect(MAYA.kind).toBe('reviewer');
  expect(bench.runs).toEqual([]);
});
