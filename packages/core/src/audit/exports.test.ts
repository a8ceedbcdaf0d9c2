import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../action/json.js';
import { createBench, decisionOn, ILSE, MAYA as REVIEWER, START } from '../host/testing/bench.js';
import type { Recorded } from '../log/envelope.js';
import { checkpointOf } from './checkpoint.js';
import { toCloudEvents } from './cloud-events.js';
import { CSV_COLUMNS, toCsv } from './csv.js';
import { parseJsonl, toJsonl, verifyExport } from './jsonl.js';
import { toOcsf } from './ocsf.js';
import { at, chain, MAYA, messages, TENANT } from './testing/chain.js';
import { verifyLog } from './verify.js';

const STREAM = `task/${TENANT}/t1`;
let log: readonly Recorded[];

/** Ilse's refund, changed and approved at the desk, and a reply that she rejected. */
beforeAll(async () => {
  const bench = await createBench();
  await bench.agent.propose({ tool: 'issue_refund', args: { order: '48213', cents: 6_290 }, callId: 'c1' });
  const refund = await bench.handoff();
  await bench.host.send('t1', { type: 'handoff.claim', handoff: refund.id }, REVIEWER);
  const { fence } = await bench.handoff();
  await bench.host.send('t1', { ...decisionOn(refund), fence }, REVIEWER);
  await bench.agent.run(refund.id);
  await bench.agent.propose({ tool: 'send_reply', args: { body: 'Sorry.' }, callId: 'c2' });
  await bench.host.send('t1', { ...decisionOn(await bench.handoff(), 'rejected'), note: '=1+1' }, ILSE);
  log = await bench.host.events('t1');
});

const anyText = fc.string({ unit: 'binary' }).filter((text) => !/\p{Surrogate}/u.test(text));

function message(text: string): Promise<readonly Recorded[]> {
  return chain(STREAM, [{ type: 'message.sent', data: { text, audience: 'everyone' } }]);
}

describe('F3: newlines, quotes, NUL and ANSI in notes', () => {
  it('stays one line an event and comes back as it was, whatever a text holds', async () => {
    const nasty = fc.constantFrom(
      'a\nb',
      '\r\n',
      '"',
      '\\',
      '\0',
      '\u001b[2J',
      '\u009b2J',
      '\u2028',
      '\u0085',
      '\u202e',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(nasty, anyText), { maxLength: 6 }), async (parts) => {
        const events = await message(parts.join(''));
        const text = toJsonl(events, { exportedAt: START });
        expect(text.split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(3);
        expect([...text].filter((one) => one !== '\n' && /\p{Cc}/u.test(one))).toEqual([]);
        const read = parseJsonl(text);
        expect(read.ok && read.value.events).toEqual(events);
        expect(read.ok && (await verifyExport(read.value)).verdict).toBe('intact');
      }),
      { numRuns: 300 },
    );
  });

  it('keeps checkpoint, key and streams in its header', async () => {
    const bench = await createBench();
    const checkpoint = await checkpointOf(bench.log, { tenant: TENANT, at: START });
    const publicKey = { kty: 'OKP', crv: 'Ed25519', x: 'c2FtcGxl' };
    const header = { exportedAt: START, data: 'complete', streams: [STREAM], checkpoint, publicKey } as const;
    const read = parseJsonl(toJsonl(await bench.log.read(STREAM), header));
    expect(read.ok && read.value.header).toEqual(header);
  });

  it('does not count a tail as checked because the file says so', async () => {
    const bench = await createBench();
    const checkpoint = await checkpointOf(bench.log, { tenant: TENANT, at: START });
    const read = parseJsonl(toJsonl(await bench.log.read(STREAM), { exportedAt: START, checkpoint }));
    if (!read.ok) throw new Error('unreadable');
    expect(await verifyExport(read.value)).toMatchObject({ tail: 'not-checked', checkpoint: 'equal' });
    expect(await verifyExport(read.value, { checkpoint })).toMatchObject({ tail: 'checked' });
  });

  it.each([
    ['a member twice', (line: string) => line.replace('{', '{"v":1,')],
    ['a member more', (line: string) => line.replace(/\}$/, ',"w":1}')],
    ['other spelling', (line: string) => line.replace('"v":1', '"v": 1')],
    ['a member of another name', (line: string) => line.replace('"data":', '"dat0":')],
    ['no JSON', () => 'deleted'],
    ['an impossible sequence number', (line: string) => line.replace('"seq":1', '"seq":0')],
    ['an unknown actor', (line: string) => line.replace('"reviewer"', '"robot"')],
  ])('does not read a line with %s', async (_, change) => {
    const [header, line = ''] = toJsonl(await messages(STREAM, 1), { exportedAt: START }).split('\n');
    const read = parseJsonl(`${header}\n${change(line)}\n`);
    expect(read).toMatchObject({ ok: true, value: { events: [], unreadable: [2] } });
    expect(read.ok && (await verifyExport(read.value))).toMatchObject({
      verdict: 'tampered',
      findings: [{ kind: 'unreadable' }],
    });
  });

  it.each(['', '{}', '{"format":"handoff-log","v":2}', 'x'.repeat(100)])('takes %j for no export', (text) => {
    expect(parseJsonl(text)).toMatchObject({ ok: false, faults: [{ code: 'not-an-export' }] });
  });
});

describe('F4: a CSV cell that a spreadsheet takes for a formula', () => {
  const cellsOf = (csv: string): readonly Record<string, string>[] =>
    parse(csv, { columns: true, bom: true, record_delimiter: '\r\n' });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t1',
    '\r1',
    '\n1',
    '\u200b=1',
    '\u202e\u0000 =1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
    ' =1',
    '\u0000=1',
  ])('begins with an apostrophe: %j', async (text) => {
    const [row] = cellsOf(toCsv(await message(text)));
    expect(row?.text).toBe(`'${text}`);
  });

  it.each([
    ['a;=1', "a;'=1"],
    ['a; =1;b', "a;' =1;b"],
    ['a\t+1', "a\t'+1"],
    ['a\r\n@SUM(A1)', "a\r\n'@SUM(A1)"],
    ['a\n\u200b-1', "a\n'\u200b-1"],
    ['\t=1', "'\t'=1"],
  ])('hides no formula where a reader may start another cell: %j', async (text, expected) => {
    const [row] = cellsOf(toCsv(await message(text)));
    expect(row?.text).toBe(expected);
  });

  it('leaves every other text as it was, and never shows a formula, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const [row, ...more] = cellsOf(toCsv(await message(text)));
        expect(more).toEqual([]);
        expect(row?.text?.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
        expect(row?.text).not.toMatch(/(^|[;\t\r\n])[\s\0\p{Cf}]*[=+\-@＝＋－＠]/u);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves numbers in their columns untouched', () => {
    const rows = cellsOf(toCsv(log));
    const decided = rows.find(({ type, verdict }) => type === 'handoff.decided' && verdict === 'approved');
    expect(decided).toMatchObject({
      amount_minor: '6290',
      currency: 'EUR',
      action_type: 'refund.issue',
      actor_name: 'Maya Rao',
      time: '2026-11-18T14:02:00.000Z',
    });
    expect(rows.find(({ verdict }) => verdict === 'rejected')?.text).toBe("'=1+1");
    const negative = { ...at(log, 0), seq: -4 };
    expect(cellsOf(toCsv([negative]))[0]?.seq).toBe('-4');
  });

  it('always has the same columns, with a byte order mark on request', async () => {
    const csv = toCsv([]);
    expect(csv).toBe(`${CSV_COLUMNS.join(',')}\r\n`);
    expect(toCsv([], { bom: true })).toBe(`\uFEFF${csv}`);
    const forged = at(await message('x'), 0);
    const attacked = { ...forged, actor: { ...MAYA, name: '=HYPERLINK("https://example.test")' } };
    expect(cellsOf(toCsv([attacked]))[0]?.actor_name).toBe(`'=HYPERLINK("https://example.test")`);
  });
});

describe('CloudEvents 1.0', () => {
  it('has every required attribute, a sequence that sorts, and enough to verify', async () => {
    const [first, second] = toCloudEvents(log);
    expect(first).toMatchObject({
      specversion: '1.0',
      id: at(log, 0).id,
      source: '/handoff/northwind',
      type: 'dev.handoff.task.opened.v1',
      subject: STREAM,
      time: '2026-11-18T14:02:00.000Z',
      sequence: '0000000000000001',
    });
    expect((first?.sequence ?? '') < (second?.sequence ?? '')).toBe(true);
    expect(
      toCloudEvents(log).every((event) => Object.keys(event).every((name) => /^[a-z0-9]{1,20}$/.test(name))),
    ).toBe(true);
    const back = toCloudEvents(log).map((event, index) => ({ ...at(log, index), ...pick(event.data) }));
    expect(await verifyLog(back)).toMatchObject({ verdict: 'intact' });
  });

  it('carries a trace context where it is known', () => {
    const parent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const traced = toCloudEvents(log, { traceparent: ({ seq }) => (seq === 1 ? parent : null) });
    expect(traced[0]?.traceparent).toBe(parent);
    expect(traced[1]).not.toHaveProperty('traceparent');
  });

  function pick({ data, salt }: JsonObject) {
    return {
      data: data === undefined || typeof data !== 'object' || Array.isArray(data) ? null : Object(data),
      salt: typeof salt === 'string' ? salt : null,
    };
  }
});

describe('OCSF 1.9.0', () => {
  /** What the schema requires of API Activity and of the objects that we fill, by their paths. */
  const REQUIRED = [
    'activity_id',
    'category_uid',
    'class_uid',
    'type_uid',
    'severity_id',
    'time',
    'metadata',
    'metadata.version',
    'metadata.product',
    'actor',
    'api',
    'api.operation',
    'src_endpoint',
  ];

  it('has every required attribute of API Activity', () => {
    for (const event of toOcsf(log)) {
      for (const path of REQUIRED) expect(valueAt(event, path), path).toBeDefined();
      expect(event).toMatchObject({ class_uid: 6003, category_uid: 6, metadata: { version: '1.9.0' } });
      expect(event.type_uid).toBe(6003 * 100 + Number(event.activity_id));
      const [actor] = [valueAt(event, 'actor')];
      expect(Object.keys(Object(actor)).some((name) => ['user', 'app_name', 'app_uid'].includes(name))).toBe(
        true,
      );
    }
  });

  it('hands the chain on as attestations that link to each other', () => {
    const events = toOcsf(log);
    events.forEach((event, index) => {
      const [attestation] = Array.isArray(event.attestation_list) ? event.attestation_list : [];
      expect(attestation).toMatchObject({
        chain_uid: STREAM,
        fingerprint: {
          algorithm_id: 3,
          value: at(log, index).hash.slice(7),
          serialization: 'handoff-event-v1',
        },
      });
      if (index === 0) expect(attestation).not.toHaveProperty('prev_event');
      else expect(attestation).toMatchObject({ prev_event: { uid: at(log, index - 1).id } });
    });
  });

  it('tells an approval, a rejection and a failure apart', () => {
    const decisions = toOcsf(log).filter(
      (event) => valueAt(event, 'metadata.event_code') === 'handoff.decided',
    );
    expect(decisions).toMatchObject([
      { action: 'Allowed', disposition: 'Approved', policy: { uid: 'support-1' } },
      { action: 'Denied', disposition: 'Rejected' },
    ]);
  });

  it('names an agent as an agent and leaves personal data out unless asked', () => {
    const proposed = toOcsf(log).find(
      (event) => valueAt(event, 'metadata.event_code') === 'handoff.proposed',
    );
    expect(proposed).toMatchObject({ ai_agent: { uid: 'assistant' }, actor: { app_uid: 'assistant' } });
    expect(JSON.stringify(toOcsf(log))).not.toContain('48213');
    expect(JSON.stringify(toOcsf(log, { data: true }))).toContain('48213');
  });

  function valueAt(event: JsonObject, path: string): unknown {
    return path.split('.').reduce<unknown>((value, member) => Object(value)[member], event);
  }
});
