import { describe, expect, it } from 'vitest';
import { checkpointOf } from '../audit/checkpoint.js';
import { erase } from '../audit/erase.js';
import type { FindingKind } from '../audit/finding.js';
import { parseJsonl, verifyExport } from '../audit/jsonl.js';
import { at, chain, MAYA as MAYA_ACTOR, messages, replaced } from '../audit/testing/chain.js';
import type { AnswerTo } from '../client/question.js';
import type { Recorded } from '../log/envelope.js';
import type { EventLog } from '../log/event-log.js';
import { createMemoryLog } from '../log/memory-log.js';
import { isRefusal, type Refusal } from '../task/refusal.js';
import type { Viewer } from '../task/viewer.js';
import type { TrailEntry } from '../trail/entry.js';
import { NO_TRAIL_FILTER, type TrailFilter } from '../trail/filter-trail.js';
import { createBench, decisionOn, ILSE, MAYA, START, TENANT } from './testing/bench.js';
import { createTrail, type KeptCheckpoint } from './trail.js';

const PETRA: Viewer = { tenant: TENANT, kind: 'administrator', id: 'petra', name: 'Petra Lund', teams: [] };
const OTTO: Viewer = { ...ILSE, id: 'otto', name: 'Otto Lindqvist' };

type Page = AnswerTo<{ kind: 'trail'; filter: TrailFilter; after: null; limit: number }>;

function taken<Answer>(answer: Answer | Refusal): Answer {
  if (isRefusal(answer)) throw new Error(answer.message);
  return answer;
}

/** Ilse has approved a change of address and spoken to the desk; Otto has a task of his own. */
async function busyDesk() {
  const bench = await createBench();
  await bench.agent.call({ tool: 'change_address', args: { street: 'Lindenweg 7' }, callId: 'c1' });
  const handoff = await bench.handoff();
  bench.now += 60_000;
  await bench.host.send('t1', decisionOn(handoff), ILSE);
  await bench.agent.run(handoff.id);
  await bench.host.send(
    't1',
    { type: 'task.send-message', text: 'Keep an eye on this', audience: 'staff' },
    MAYA,
  );
  await bench.host.send('t2', { type: 'task.open', task: 't2', title: 'A late parcel', user: OTTO }, OTTO);
  const read = async (viewer: Viewer, filter: Partial<TrailFilter> = {}, limit = 1_000): Promise<Page> =>
    taken(
      await bench.host.answer(
        { kind: 'trail', filter: { ...NO_TRAIL_FILTER, ...filter }, after: null, limit },
        viewer,
      ),
    );
  return { bench, read };
}

const subjects = ({ entries }: Page) => [...new Set(entries.map(({ about }) => `${about.kind}/${about.id}`))];
const factsOf = ({ entries }: Page) => entries.map(({ fact }) => ('type' in fact ? fact.type : fact.kind));

describe('what somebody sees of the trail', () => {
  it('is their own tasks for users, every task for reviewers, the accounts too for administrators', async () => {
    const { read } = await busyDesk();
    expect(subjects(await read(ILSE))).toEqual(['task/t1']);
    expect(subjects(await read(OTTO))).toEqual(['task/t2']);
    expect(subjects(await read(MAYA)).sort()).toEqual(['task/t1', 'task/t2']);
    expect(subjects(await read(PETRA)).sort()).toEqual(['account/ilse', 'task/t1', 'task/t2']);
  });

  it('is nothing for somebody of another tenant', async () => {
    const { bench } = await busyDesk();
    const question = { kind: 'trail', filter: NO_TRAIL_FILTER, after: null, limit: 10 } as const;
    expect(await bench.host.answer(question, { ...PETRA, tenant: 'southwind' })).toMatchObject({
      code: 'not-found',
    });
  });

  it('keeps the place of what is not for a user, without saying what it is or who did it', async () => {
    const { read } = await busyDesk();
    const forIlse = await read(ILSE);
    const forMaya = (await read(MAYA)).entries.filter(({ about }) => about.id === 't1');
    expect(forIlse.entries.map(({ seq }) => seq)).toEqual(forMaya.map(({ seq }) => seq));
    const note = forMaya.findIndex(({ fact }) => 'type' in fact && fact.type === 'message.sent');
    expect(forIlse.entries[note]).toMatchObject({ fact: { kind: 'hidden' }, actor: null, concerns: null });
    expect(JSON.stringify(forIlse)).not.toContain('Keep an eye on this');
  });

  it('names the action, the digest and the policy of a handoff on each of its events', async () => {
    const { bench, read } = await busyDesk();
    const { subject } = await bench.handoff();
    const digest = subject.kind === 'approval' ? subject.proposal.digest : '';
    const { entries } = await read(MAYA, { kind: 'run' });
    expect(entries.length).toBeGreaterThanOrEqual(3);
    for (const { concerns, action } of entries) {
      expect(concerns?.name).toBe('Change the address.');
      expect(action).toMatchObject({ type: 'account.address', tool: 'change_address', digest });
      expect(action?.policyVersion).toBe(bench.policy.version);
    }
  });

  it('can be narrowed by kind, by who acted and by words', async () => {
    const { read } = await busyDesk();
    expect(factsOf(await read(MAYA, { kind: 'decision' }))).toEqual(['handoff.decided']);
    const byAgent = await read(MAYA, { actor: 'agent' });
    expect(new Set(byAgent.entries.map(({ actor }) => actor?.kind))).toEqual(new Set(['agent']));
    const late = await read(MAYA, { text: 'PARCEL  late' });
    expect(subjects(late)).toEqual(['task/t2']);
    expect(late.total).toBe((await read(MAYA)).entries.length);
    expect(late.matching).toBe(late.entries.length);
  });

  it('says that data was erased, and by whom, and tells a user neither what nor why', async () => {
    const { bench, read } = await busyDesk();
    await bench.host.send('t1', { type: 'task.add-input', text: 'My new street', supersedes: [] }, ILSE);
    const stream = `task/${TENANT}/t1`;
    expect(JSON.stringify(await read(MAYA))).toContain('My new street');
    await erase(bench.log, {
      stream,
      which: ({ type }) => type === 'input.added',
      by: { kind: 'administrator', id: 'petra', name: 'Petra Lund' },
      why: 'Erasure request 2026-114',
      at: bench.now,
      newId: (of) => `erasure-${of}`,
    });
    const desk = await read(MAYA, { kind: 'record' });
    expect(JSON.stringify(desk)).not.toContain('My new street');
    expect(desk.entries.map(({ fact }) => fact)).toEqual([
      { kind: 'erasure', seqs: [expect.any(Number)], why: 'Erasure request 2026-114' },
      { kind: 'erased', type: 'input.added' },
    ]);
    const own = await read(ILSE, { kind: 'record' });
    expect(own.entries.slice(0, 2).map(({ fact }) => fact)).toEqual([
      { kind: 'hidden' },
      { kind: 'erased', type: null },
    ]);
    expect(JSON.stringify(own)).not.toContain('2026-114');
  });
});

describe('the pages of the trail', () => {
  it('give every event once, newest first, also when more happens in between', async () => {
    const { bench, read } = await busyDesk();
    const all = await read(PETRA);
    const seen: TrailEntry[] = [];
    let after: string | null = null;
    do {
      const page: Page = taken(
        await bench.host.answer({ kind: 'trail', filter: NO_TRAIL_FILTER, after, limit: 3 }, PETRA),
      );
      expect(page.entries.length).toBeLessThanOrEqual(3);
      seen.push(...page.entries);
      after = page.next;
      bench.now += 1_000;
      await bench.host.send(
        't1',
        { type: 'task.add-input', text: `More at ${bench.now}`, supersedes: [] },
        ILSE,
      );
    } while (after !== null);
    expect(seen).toEqual(all.entries);
    expect(seen.map((entry) => entry.at)).toEqual(seen.map((entry) => entry.at).sort((a, b) => b - a));
  });

  it('never take a task out of its own order, whatever the clocks of two hosts say', async () => {
    const bench = await createBench();
    bench.now -= 30_000;
    await bench.host.send(
      't1',
      { type: 'task.add-input', text: 'From a host whose clock is slow', supersedes: [] },
      ILSE,
    );
    const page = taken(
      await bench.host.answer({ kind: 'trail', filter: NO_TRAIL_FILTER, after: null, limit: 10 }, ILSE),
    );
    const seqs = page.entries.map(({ seq }) => seq);
    expect(seqs).toEqual([...seqs].sort((a, b) => b - a));
  });

  it('have no event twice when two people ask at once', async () => {
    const { bench } = await busyDesk();
    const question = { kind: 'trail', filter: NO_TRAIL_FILTER, after: null, limit: 100 } as const;
    await bench.host.answer(question, MAYA);
    await bench.host.send('t1', { type: 'task.add-input', text: 'One more thing', supersedes: [] }, ILSE);
    const answers = await Promise.all(
      [MAYA, PETRA, ILSE].map((viewer) => bench.host.answer(question, viewer)),
    );
    for (const { entries } of answers.map(taken)) {
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    }
  });

  it.each(['', 'nowhere', '[1]', '{"at":1}'])('do not begin at “%s”', async (after) => {
    const { bench } = await busyDesk();
    const question = { kind: 'trail', filter: NO_TRAIL_FILTER, after, limit: 10 } as const;
    expect(await bench.host.answer(question, PETRA)).toMatchObject({ code: 'invalid', about: 'after' });
  });
});

const STREAM = `task/${TENANT}/t1`;

/** A trail over a log of one stream that somebody had their hands in. */
async function trailOver(events: readonly Recorded[], kept?: KeptCheckpoint) {
  const log: EventLog = { ...createMemoryLog(), streams: async () => [STREAM], read: async () => events };
  return createTrail({ tenant: TENANT, log, now: () => START, kept }).check(PETRA);
}

describe('the check of the record', () => {
  it('finds an untouched record whole, and says that nobody can tell about its end', async () => {
    expect(await trailOver(await messages(STREAM, 6))).toMatchObject({
      findings: [],
      found: 0,
      events: 6,
      tail: 'not-checked',
    });
  });

  const TAMPERINGS: readonly [FindingKind, number, (events: readonly Recorded[]) => readonly Recorded[]][] = [
    ['edit', 3, (all) => replaced(all, 2, { data: { text: 'Refund €4,000', audience: 'everyone' } })],
    ['delete', 4, (all) => all.toSpliced(3, 1)],
    ['insert', 2, (all) => all.toSpliced(1, 0, { ...at(all, 1), id: 'forged' })],
    ['reorder', 2, (all) => all.with(1, at(all, 2)).with(2, at(all, 1))],
  ];

  it.each(TAMPERINGS)('names %s and that event %i is the first', async (kind, seq, tamper) => {
    const check = await trailOver(tamper(await messages(STREAM, 6)));
    expect(check.findings[0]).toMatchObject({ kind, seq, about: { kind: 'task', id: 't1' } });
  });

  it('names what was cut off at the end, with a checkpoint that was kept elsewhere', async () => {
    const events = await messages(STREAM, 6);
    const whole: EventLog = { ...createMemoryLog(), streams: async () => [STREAM], read: async () => events };
    const checkpoint = await checkpointOf(whole, { tenant: TENANT, at: START });
    const kept = { checkpoint: () => checkpoint };
    expect(await trailOver(events.slice(0, 4), kept)).toMatchObject({
      findings: [{ kind: 'truncate', seq: 5, about: { id: 't1' } }],
      tail: 'checked',
    });
    expect(await trailOver(events, kept)).toMatchObject({ found: 0, tail: 'checked', beyondCheckpoint: 0 });
  });

  it('looks at a user’s own tasks alone, and does not call the others missing', async () => {
    const { bench } = await busyDesk();
    const checkpoint = await checkpointOf(bench.log, { tenant: TENANT, at: bench.now });
    const trail = createTrail({
      tenant: TENANT,
      log: bench.log,
      now: () => bench.now,
      kept: { checkpoint: () => checkpoint },
    });
    const own = await trail.check(ILSE);
    expect(own).toMatchObject({ found: 0, tail: 'checked' });
    expect(own.events).toBeLessThan((await trail.check(PETRA)).events);
  });
});

describe('the whole log as a file', () => {
  async function textOf(format: 'jsonl' | 'csv' | 'cloudevents' | 'ocsf') {
    const { bench } = await busyDesk();
    const file = taken(await bench.host.exportLog(format, PETRA));
    let text = '';
    for await (const chunk of file.chunks) text += chunk;
    const streams = await bench.log.streams(TENANT);
    const events = (await Promise.all(streams.map((stream) => bench.log.read(stream)))).flat();
    return { file, text, events };
  }

  it('verifies by itself as JSON Lines, with every event of every stream', async () => {
    const { file, text, events } = await textOf('jsonl');
    expect(file.fileName).toMatch(/^handoff-log-northwind-\d{4}-\d\d-\d\d\.jsonl$/);
    const parsed = parseJsonl(text);
    if (!parsed.ok) throw new Error('The export cannot be read.');
    expect(parsed.value.events).toHaveLength(events.length);
    expect(await verifyExport(parsed.value)).toMatchObject({ verdict: 'intact' });
  });

  it('has a row, an event or a record for each as CSV, CloudEvents and OCSF', async () => {
    const csv = await textOf('csv');
    expect(csv.text.trimEnd().split('\r\n')).toHaveLength(csv.events.length + 1);
    const cloud = await textOf('cloudevents');
    expect(JSON.parse(cloud.text)).toHaveLength(cloud.events.length);
    const ocsf = await textOf('ocsf');
    const records = ocsf.text.trimEnd().split('\n');
    expect(records.map((line) => JSON.parse(line).class_uid)).toEqual(ocsf.events.map(() => 6003));
  });

  it('is an empty list where nothing has happened yet', async () => {
    const trail = createTrail({ tenant: TENANT, log: createMemoryLog(), now: () => START, kept: undefined });
    let text = '';
    for await (const chunk of taken(await trail.exportLog('cloudevents', PETRA)).chunks) text += chunk;
    expect(JSON.parse(text)).toEqual([]);
  });

  it.each([ILSE, MAYA, { ...PETRA, tenant: 'southwind' }])(
    'is not for $name ($kind of $tenant)',
    async (viewer) => {
      const { bench } = await busyDesk();
      expect(await bench.host.exportLog('jsonl', viewer)).toMatchObject({ code: 'not-allowed' });
    },
  );
});

it('an event of a kind that this version does not know, or that lost its shape, keeps its place', async () => {
  const events = await chain(STREAM, [
    {
      type: 'task.opened',
      data: { task: 't1', title: 'Refund', user: { id: 'ilse', name: 'Ilse Brandt' } },
      actor: MAYA_ACTOR,
    },
    { type: 'handoff.proposed', data: { handoff: 'h1', subject: null } },
    { type: 'agent.dreamt', data: { of: 'sheep' } },
  ]);
  const log: EventLog = {
    ...createMemoryLog(),
    streams: async () => [STREAM],
    read: async (_, after = 0) => events.slice(after),
  };
  const trail = createTrail({ tenant: TENANT, log, now: () => START, kept: undefined });
  const question = { filter: NO_TRAIL_FILTER, after: null, limit: 10 };
  expect(taken(await trail.page(question, MAYA)).entries[0]).toMatchObject({
    fact: { kind: 'unknown', type: 'agent.dreamt' },
    about: { title: 'Refund' },
  });
  expect(taken(await trail.page(question, MAYA)).entries[1]?.fact).toEqual({
    kind: 'unknown',
    type: 'handoff.proposed',
  });
  expect(taken(await trail.page(question, ILSE)).entries[0]?.fact).toEqual({ kind: 'hidden' });
});
