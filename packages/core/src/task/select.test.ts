import { describe, expect, it } from 'vitest';
import { AGENT, createBench, decisionOn, ILSE, JONAS, MAYA } from '../host/testing/bench.js';
import { type ClientState, IDLE_CLIENT } from './client-state.js';
import { refuse } from './refusal.js';
import { selectHandoff } from './select-handoff.js';
import { selectOwnership } from './select-ownership.js';
import { selectReview } from './select-review.js';
import { selectStatus } from './select-status.js';
import type { Viewer } from './viewer.js';
import { WAITS } from './waits.js';

const ADDRESS = { tool: 'change_address', args: { street: 'Lindenweg 7' }, callId: 'c1' };
const REFUND = { tool: 'issue_refund', args: { order: '48213', cents: 45_600 }, callId: 'c2' };
const NOTE = { tool: 'set_note', args: { note: 'Ring twice' }, callId: 'c3' };

type Bench = Awaited<ReturnType<typeof createBench>>;

async function cardKey(bench: Bench, viewer: Viewer = ILSE, client: Partial<ClientState> = {}, index = -1) {
  const { id } = await bench.handoff(index);
  return selectHandoff(await bench.task(), id, bench.now, viewer, { ...IDLE_CLIENT, ...client })?.key;
}

async function statusKey(bench: Bench) {
  return selectStatus(await bench.task(), bench.now, IDLE_CLIENT).key;
}

async function bannerKey(bench: Bench) {
  return selectOwnership(await bench.task(), bench.now, IDLE_CLIENT).key;
}

async function panelKey(
  bench: Bench,
  viewer: Viewer,
  client: Partial<Parameters<typeof selectReview>[4]> = {},
) {
  const { id } = await bench.handoff();
  return selectReview(await bench.task(), { kind: 'handoff', handoff: id }, bench.now, viewer, {
    ...IDLE_CLIENT,
    seenSeq: null,
    ...client,
  })?.key;
}

describe('the HandoffCard', () => {
  it('asks the person it is routed to, and tells the others that it waits', async () => {
    const bench = await createBench();
    await bench.agent.call(ADDRESS);
    expect(await cardKey(bench)).toBe('confirm');
    expect(await cardKey(bench, MAYA)).toBe('review-waiting');
    await bench.agent.call(REFUND);
    expect(await cardKey(bench)).toBe('review-waiting');
    expect(await cardKey(bench, MAYA)).toBe('confirm');
  });

  it('takes a decision only once it is armed and all of it was reached', async () => {
    const bench = await createBench();
    await bench.agent.call(ADDRESS);
    expect(await cardKey(bench, ILSE, { armed: false, reached: false })).toBe('arming');
    expect(await cardKey(bench, ILSE, { reached: false })).toBe('unread');
    expect(await cardKey(bench, ILSE, { editing: true, armed: false })).toBe('editing');
  });

  it('puts our own last command before everything else', async () => {
    const bench = await createBench();
    await bench.agent.call(ADDRESS);
    const refusal = refuse('expired', 'Too late.');
    expect(await cardKey(bench, ILSE, { command: { state: 'sending', what: 'approve' } })).toBe('sending');
    expect(await cardKey(bench, ILSE, { command: { state: 'refused', refusal } })).toBe('refused');
    expect(await cardKey(bench, ILSE, { command: { state: 'offline' } })).toBe('offline');
    await bench.host.send('t1', decisionOn(await bench.handoff(), 'rejected'), ILSE);
    expect(await cardKey(bench, ILSE, { command: { state: 'refused', refusal } })).toBe('refused');
    expect(await cardKey(bench, ILSE, { command: { state: 'offline' } })).toBe('rejected');
  });

  it('warns before it expires, and is expired before the event has arrived', async () => {
    const bench = await createBench();
    await bench.agent.call(ADDRESS);
    const { expiresAt } = await bench.handoff();
    bench.now = expiresAt - WAITS.expiring;
    expect(await cardKey(bench)).toBe('expiring');
    bench.now = expiresAt;
    expect(await cardKey(bench)).toBe('expired');
    await bench.host.tick();
    expect(await cardKey(bench)).toBe('expired');
  });

  it('follows an approved action from the grant to the receipt', async () => {
    const bench = await createBench();
    await bench.agent.call(ADDRESS);
    const { id } = await bench.handoff();
    await bench.host.send('t1', decisionOn(await bench.handoff()), ILSE);
    expect(await cardKey(bench)).toBe('approved');
    let release = (): void => undefined;
    let started = (): void => undefined;
    const running = new Promise<void>((resolve) => {
      started = resolve;
    });
    bench.effect = () =>
      new Promise((resolve) => {
        release = () => resolve({ done: true });
        started();
      });
    const run = bench.agent.run(id);
    await running;
    expect(await cardKey(bench)).toBe('running');
    bench.now += bench.policy.times.run;
    expect(await cardKey(bench)).toBe('unknown');
    await bench.host.tick();
    expect(await cardKey(bench)).toBe('unknown');
    release();
    await run;
    await bench.until(({ handoffs }) => handoffs[0]?.execution.state === 'succeeded');
    expect((await bench.handoff()).execution).toMatchObject({ state: 'succeeded', late: true });
    expect(await cardKey(bench)).toBe('succeeded');
  });

  it('offers to undo what a rule has run, and follows the undoing', async () => {
    const bench = await createBench();
    await bench.agent.propose(NOTE);
    expect(await cardKey(bench)).toBe('approved-by-rule');
    const original = await bench.handoff();
    await bench.agent.run(original.id);
    expect(await cardKey(bench)).toBe('succeeded-undoable');
    bench.effect = async () => {
      throw new Error('The shop is closed.');
    };
    await bench.host.send('t1', { type: 'handoff.undo', handoff: original.id }, ILSE);
    await bench.settled();
    expect(await cardKey(bench, ILSE, {}, 0)).toBe('undo-failed');
    bench.effect = null;
    await bench.host.send('t1', { type: 'handoff.undo', handoff: original.id }, ILSE);
    await bench.settled();
    expect(await cardKey(bench, ILSE, {}, 0)).toBe('undone');
  });

  it('tells the other reviewer that it was decided elsewhere', async () => {
    const bench = await createBench();
    await bench.agent.call(REFUND);
    await bench.host.send('t1', decisionOn(await bench.handoff(), 'rejected'), MAYA);
    expect(await cardKey(bench, MAYA)).toBe('rejected');
    expect(await cardKey(bench, JONAS)).toBe('decided-elsewhere');
    expect(await cardKey(bench, ILSE)).toBe('rejected');
  });
});

describe('a task that a person has finished', () => {
  it('says so to the customer and at the desk, with the result', async () => {
    const bench = await createBench();
    await bench.agent.requestPerson({ team: 'Billing', why: { kind: 'person-asked' }, goesAlong: [] });
    await bench.host.send('t1', { type: 'ownership.take', updateBy: null }, MAYA);
    const result = 'Refunded by hand';
    await bench.host.send('t1', { type: 'task.finish', result, handoff: null }, MAYA);
    const task = await bench.task();
    expect(selectOwnership(task, bench.now, IDLE_CLIENT)).toMatchObject({ key: 'finished', result });
    expect(selectStatus(task, bench.now, IDLE_CLIENT)).toMatchObject({ key: 'done', activity: { result } });
    const client = { ...IDLE_CLIENT, seenSeq: null };
    expect(selectReview(task, { kind: 'ownership' }, bench.now, MAYA, client)).toMatchObject({
      key: 'finished',
      by: { id: 'maya' },
      result,
    });
  });
});

describe('the StatusCard', () => {
  it('says more the longer it takes, and then offers a person', async () => {
    const bench = await createBench();
    expect(await statusKey(bench)).toBe('idle');
    await bench.agent.report({ type: 'agent.started', data: { what: 'Looking up order 48213' } });
    expect(selectStatus(await bench.task(), bench.now, IDLE_CLIENT)).toMatchObject({
      key: 'working',
      quiet: true,
    });
    bench.now += WAITS.quiet;
    expect(selectStatus(await bench.task(), bench.now, IDLE_CLIENT)).toMatchObject({
      key: 'working',
      quiet: false,
    });
    bench.now += WAITS.long - WAITS.quiet;
    expect(await statusKey(bench)).toBe('working-long');
    bench.now += WAITS.tooLong - WAITS.long;
    expect(await statusKey(bench)).toBe('working-too-long');
  });

  it('keeps what was asked when the agent stops', async () => {
    const bench = await createBench();
    const text = 'Move us to the yearly team plan';
    await bench.host.send('t1', { type: 'task.add-input', text, supersedes: [] }, ILSE);
    const data = { why: 'Two plans match.', partial: ['Plan change for 12 seats'], next: 'Choose the plan.' };
    await bench.agent.report({ type: 'agent.stopped', data });
    expect(selectStatus(await bench.task(), bench.now, IDLE_CLIENT)).toMatchObject({
      key: 'stopped',
      input: text,
      activity: data,
    });
  });

  it('shows what waits for the viewer, and that a person has the task', async () => {
    const bench = await createBench();
    await bench.agent.call(REFUND);
    expect(await statusKey(bench)).toBe('waiting-for-review');
    await bench.agent.call(ADDRESS);
    expect(await statusKey(bench)).toBe('waiting-for-you');
    await bench.host.send('t1', { type: 'ownership.take', updateBy: null }, MAYA);
    expect(await statusKey(bench)).toBe('with-a-person');
  });

  it('offers to undo a result for as long as that is possible', async () => {
    const bench = await createBench();
    await bench.agent.call(NOTE);
    const { id } = await bench.handoff();
    await bench.agent.finish('Note added', id);
    expect(await statusKey(bench)).toBe('done-undoable');
    bench.now += bench.policy.times.undo;
    expect(await statusKey(bench)).toBe('done');
  });
});

describe('the OwnershipBanner', () => {
  it('follows a task to a person and back', async () => {
    const bench = await createBench();
    const system = { kind: 'system', tenant: AGENT.tenant } as const;
    expect(await bannerKey(bench)).toBe('agent');
    await bench.agent.requestPerson({ team: 'Billing', why: { kind: 'person-asked' }, goesAlong: [] });
    expect(await bannerKey(bench)).toBe('transferring');
    await bench.host.send('t1', { type: 'ownership.queue', position: null, updateBy: null }, system);
    expect(await bannerKey(bench)).toBe('queued');
    await bench.host.send('t1', { type: 'ownership.queue', position: 3, updateBy: null }, system);
    expect(await bannerKey(bench)).toBe('queued-with-position');
    await bench.host.send('t1', { type: 'ownership.take', updateBy: bench.now + 600_000 }, MAYA);
    expect(await bannerKey(bench)).toBe('person');
    bench.now += 600_000 - WAITS.dueSoon;
    expect(await bannerKey(bench)).toBe('person-due-soon');
    bench.now += WAITS.dueSoon + 1;
    expect(await bannerKey(bench)).toBe('overdue');
    await bench.host.tick();
    expect(await bannerKey(bench)).toBe('overdue-escalated');
    const to = { id: JONAS.id, name: JONAS.name };
    const updateBy = bench.now + 600_000;
    await bench.host.send('t1', { type: 'ownership.reassign', to, team: 'Billing', updateBy }, MAYA);
    expect(await bannerKey(bench)).toBe('reassigned');
    await bench.host.send('t1', { type: 'ownership.hand-back', note: 'Refund is on its way' }, JONAS);
    expect(await bannerKey(bench)).toBe('handed-back');
    await bench.host.send(
      't1',
      { type: 'task.add-input', text: 'Thanks. One more thing', supersedes: [] },
      ILSE,
    );
    expect(await bannerKey(bench)).toBe('agent');
    await bench.agent.call(ADDRESS);
    expect(await bannerKey(bench)).toBe('your-move');
  });

  it('says that the request was cancelled, or that nobody is there', async () => {
    const bench = await createBench();
    const ask = { team: null, why: { kind: 'person-asked' }, goesAlong: [] } as const;
    await bench.agent.requestPerson(ask);
    await bench.host.send('t1', { type: 'ownership.cancel' }, ILSE);
    expect(await bannerKey(bench)).toBe('cancelled');
    const closed = await createBench({ desk: () => ({ state: 'closed', alternative: 'An e-mail by 9:00' }) });
    await closed.agent.requestPerson(ask);
    expect(await bannerKey(closed)).toBe('nobody-available');
  });
});

describe('the ReviewerPanel', () => {
  it('says whose it is at every moment', async () => {
    const bench = await createBench();
    await bench.agent.call(REFUND);
    const { id } = await bench.handoff();
    expect(await panelKey(bench, MAYA)).toBe('unclaimed');
    await bench.host.send('t1', { type: 'handoff.claim', handoff: id }, MAYA);
    expect(await panelKey(bench, MAYA)).toBe('claimed-by-you');
    expect(await panelKey(bench, JONAS)).toBe('claimed-by-other');
    bench.now += bench.policy.times.claim;
    expect(await panelKey(bench, MAYA)).toBe('claim-lapsed');
    expect(await panelKey(bench, JONAS)).toBe('unclaimed');
    await bench.host.send('t1', decisionOn(await bench.handoff()), JONAS);
    expect(await panelKey(bench, JONAS)).toBe('decided');
    expect(await panelKey(bench, MAYA)).toBe('decided-elsewhere');
  });

  it('says that something has changed since it was opened', async () => {
    const bench = await createBench();
    await bench.agent.call(REFUND);
    const { id } = await bench.handoff();
    await bench.host.send('t1', { type: 'handoff.claim', handoff: id }, MAYA);
    const { seq } = await bench.task();
    expect(await panelKey(bench, MAYA, { seenSeq: seq })).toBe('claimed-by-you');
    await bench.host.send('t1', { type: 'task.add-input', text: 'Only one, please', supersedes: [] }, ILSE);
    expect(await panelKey(bench, MAYA, { seenSeq: seq })).toBe('changed-while-open');
  });

  it('waits for the second approver', async () => {
    const bench = await createBench({ policy: { actions: { 'refund.issue': { approvals: 2 } } } });
    await bench.agent.call(REFUND);
    await bench.host.send('t1', decisionOn(await bench.handoff()), MAYA);
    expect(await panelKey(bench, MAYA)).toBe('awaiting-second-approver');
    expect(await panelKey(bench, JONAS)).toBe('unclaimed');
  });
});
